package io.midstream.engine.model;

import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;

/** Which share of an amount applies in each month. Period 0 is 0 on every curve. */
public sealed interface Curve {

  /** A schedule curve, optionally within a window. */
  record Scheduled(CurveRef ref) implements Curve {
    @Override
    public boolean equals(Object other) {
      return other instanceof Scheduled scheduled && ref.equals(scheduled.ref);
    }

    @Override
    public int hashCode() {
      return ref.hashCode();
    }
  }

  /** The innovation tokens held on a side; a count rather than a share. */
  record TokensHeld(Side side) implements Curve {}

  /** Whether this is that schedule curve, without a window. */
  default boolean is(ScheduleCurve curve) {
    return this instanceof Scheduled scheduled
        && scheduled.ref().follows() == curve
        && !scheduled.ref().windowed();
  }

  /** The schedule curve without a window. */
  static Curve of(ScheduleCurve curve) {
    return new Scheduled(CurveRef.of(curve));
  }
}
