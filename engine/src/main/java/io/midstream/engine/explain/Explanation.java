package io.midstream.engine.explain;

import io.midstream.engine.scenario.Unit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A figure and what it was made of.
 *
 * @param label what the figure is
 * @param value the figure, if it has one
 * @param unit what it counts
 * @param formula how it follows from the children, or where it comes from; may be empty
 * @param path the document path of an input
 * @param children the figures it was made of, in the order of the formula
 */
public record Explanation(
    String label,
    OptionalDouble value,
    Unit unit,
    String formula,
    Optional<String> path,
    List<Explanation> children) {
  public Explanation {
    children = List.copyOf(children);
  }

  /** A figure made of others. */
  static Explanation of(
      String label, double value, Unit unit, String formula, List<Explanation> children) {
    return new Explanation(
        label, OptionalDouble.of(value), unit, formula, Optional.empty(), children);
  }

  /** A figure that needs no explanation of its own. */
  static Explanation leaf(String label, double value, Unit unit, String formula) {
    return of(label, value, unit, formula, List.of());
  }
}
