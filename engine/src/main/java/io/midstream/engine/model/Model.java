package io.midstream.engine.model;

import io.midstream.engine.scenario.Scenario;
import java.util.List;

/**
 * A scenario unfolded into lines, ready to be evaluated.
 *
 * @param scenario what it was made from
 * @param lines every line of both sides: those of today, target, effort, one-offs, benefits,
 *     commitments, risks, tokens and the document's own, each in document order. Commitments come
 *     after the bill lines that they cover; whoever evaluates the lines takes them last
 */
public record Model(Scenario scenario, List<Line> lines) {
  public Model {
    lines = List.copyOf(lines);
  }

  /** Unfolds a scenario. */
  public static Model of(Scenario scenario) {
    return new Model(scenario, ModelCompiler.compile(scenario));
  }
}
