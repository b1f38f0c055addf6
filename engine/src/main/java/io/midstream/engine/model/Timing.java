package io.midstream.engine.model;

import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.Position;
import java.util.List;

/** How a line's amount falls into periods. */
public sealed interface Timing {

  /** Amount × curve(m) × index(m), every month. */
  record Monthly(Curve curve) implements Timing {}

  /** Amount × index in the one period that contains the position. */
  record Once(Position at) implements Timing {}

  /** Amount × curve(m)/Σ curve × index(m), the sum taken over an axis without end. */
  record Spread(Curve curve) implements Timing {}

  /**
   * max(0, amount × (1 − after(until)) − eligible(m)): what a commitment pays for nothing, with
   * eligible(m) the side's bill lines on the stacks it covers.
   */
  record Stranded(Commitment commitment) implements Timing {}

  /**
   * Amount × Σ (amount × index) of the lines named × curve(m): a share of what they cost, paid
   * again while the curve runs.
   */
  record ShareOf(List<Line> lines, Curve curve) implements Timing {
    public ShareOf {
      lines = List.copyOf(lines);
    }
  }
}
