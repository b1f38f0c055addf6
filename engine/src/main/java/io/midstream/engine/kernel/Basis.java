package io.midstream.engine.kernel;

import io.midstream.engine.model.Curve;
import io.midstream.engine.scenario.ScheduleCurve;
import java.util.List;

/**
 * A curve, or what it leaves of 1, as the rows that others are sums of: old-only = 1 − new,
 * parallel = new − gone, and so on. Lines on different curves then share the same few rows, and
 * where two sides pay the same, their amounts cancel before anything is computed for a trial.
 *
 * @param curve the curve
 * @param complement whether 1 − curve is meant
 */
record Basis(Curve curve, boolean complement) {
  private static final Basis ONE = of(ScheduleCurve.ALWAYS);

  /** The share that is off the old stack. */
  private static final Basis GONE = new Basis(Curve.of(ScheduleCurve.OLD), true);

  @Override
  public boolean equals(Object other) {
    return other instanceof Basis basis
        && complement == basis.complement
        && curve.equals(basis.curve);
  }

  @Override
  public int hashCode() {
    return curve.hashCode();
  }

  /**
   * A part of a curve.
   *
   * @param basis what it is a multiple of
   * @param factor by which
   */
  record Part(Basis basis, double factor) {}

  private static Basis of(ScheduleCurve curve) {
    return new Basis(Curve.of(curve), false);
  }

  /** A curve as a sum of parts. */
  static List<Part> parts(Curve curve) {
    if (!(curve instanceof Curve.Scheduled scheduled) || scheduled.ref().windowed()) {
      return List.of(new Part(new Basis(curve, false), 1));
    }
    return switch (scheduled.ref().follows()) {
      case OLD_ONLY -> List.of(new Part(ONE, 1), new Part(of(ScheduleCurve.NEW), -1));
      case OLD -> List.of(new Part(ONE, 1), new Part(GONE, -1));
      case PARALLEL -> List.of(new Part(of(ScheduleCurve.NEW), 1), new Part(GONE, -1));
      case PENDING -> List.of(new Part(ONE, 1), new Part(of(ScheduleCurve.COMPLETE), -1));
      default -> List.of(new Part(new Basis(curve, false), 1));
    };
  }
}
