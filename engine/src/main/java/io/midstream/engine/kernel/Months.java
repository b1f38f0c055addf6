package io.midstream.engine.kernel;

/** The arithmetic of the time axis: month m covers the positions [m − 1, m). */
public final class Months {
  private Months() {}

  /** The part of month m that lies after a position: clamp(m − position, 0, 1). */
  public static double after(double position, int month) {
    return Math.min(Math.max(month - position, 0), 1);
  }

  /** The period that contains a position; period 0 for one before month 1. */
  static int period(double position) {
    return (int) Math.max(0, Math.min(Integer.MAX_VALUE - 1, Math.floor(position) + 1));
  }
}
