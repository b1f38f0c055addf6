package io.midstream.engine;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** A value for each period 0 … H; immutable. */
public final class Series {
  private final double[] values;

  private Series(double[] values) {
    this.values = values;
  }

  /** The series of these values, the first for period 0. */
  public static Series of(double... values) {
    return new Series(values.clone());
  }

  /** The value of a period, 0 … {@link #lastPeriod()}. */
  public double get(int period) {
    return values[period];
  }

  /** The last period, H. */
  public int lastPeriod() {
    return values.length - 1;
  }

  /** The sum over all periods. */
  public double sum() {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /** The values of period 0 … H, in order. */
  public DoubleStream stream() {
    return Arrays.stream(values);
  }

  /** A copy of the values. */
  public double[] toArray() {
    return values.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Series series && Arrays.equals(values, series.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
