package io.midstream.engine.scenario;

import java.util.List;

/**
 * A kind of line that documents do not have, added by a program: it says in the program's own terms
 * what is paid or gained, and stands for one or several lines of a scenario.
 *
 * <p>What it stands for are lines like any other, amounts × curves × indices, and their uncertain
 * inputs are drivers like any other. Every analysis therefore takes them as it takes the rest:
 * projection, simulation, sensitivity, explanation. {@link Scenario#with} asks a source once; the
 * scenario that it gives holds the lines.
 *
 * <p>An amount is the product of the inputs of a line. A sum of products is several lines, a step
 * is one line for each window; what no such sum can say, such as a price that depends on how far an
 * uncertain volume exceeds a threshold, is not a line.
 */
@FunctionalInterface
public interface LineSource {
  /**
   * The lines that it stands for. Their names differ from each other and from those of the
   * scenario's own lines, and the path of an input of a line is {@code lines[NAME].KEY}, unless the
   * input is one of the scenario's.
   *
   * @param scenario the scenario without these lines: its inputs and indices may be used in them
   */
  List<CustomLine> lines(Scenario scenario);
}
