package io.midstream.engine.model;

import io.midstream.engine.scenario.Scenario;
import java.util.List;

/**
 * A scenario unfolded into lines, ready to be evaluated.
 *
 * @param scenario what it was made from
 * @param lines every line of both sides, in document order; commitments after all bill lines, since
 *     what they strand depends on them
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
