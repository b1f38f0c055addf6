package io.midstream.engine.simulation;

import io.midstream.engine.measure.Measure;
import java.util.Arrays;

/**
 * Takes the values of one measure into a tally, block by block. The sums of a batch are kept by
 * place in the block, so that each loop adds rows to rows and runs as vectors.
 */
final class MeasureTaker {
  private static final double STEEP = 1e300;

  private final MeasureTally tally;
  private final Sketch.Counter counter;
  private final double base;
  private final double threshold;
  private final double[] valid;
  private final double[] s1;
  private final double[] s2;
  private final double[] s3;
  private final double[] s4;
  private final double[] above;
  private final double[] low;
  private final double[] high;
  private long count;
  private long none;
  private long positive;

  /**
   * Takes values into a tally.
   *
   * @param base the value of the base case; {@code NaN} when it has none
   */
  MeasureTaker(MeasureTally tally, double base, int blockSize) {
    this.tally = tally;
    this.counter = tally.sketch().counter();
    this.base = base;
    this.threshold = base + 1e-9 * Math.abs(base);
    this.valid = new double[blockSize];
    this.s1 = new double[blockSize];
    this.s2 = new double[blockSize];
    this.s3 = new double[blockSize];
    this.s4 = new double[blockSize];
    this.above = new double[blockSize];
    this.low = new double[blockSize];
    this.high = new double[blockSize];
  }

  Measure measure() {
    return tally.measure();
  }

  void beginBatch() {
    for (double[] sum : new double[][] {s1, s2, s3, s4, above}) {
      Arrays.fill(sum, 0);
    }
    Arrays.fill(low, Double.POSITIVE_INFINITY);
    Arrays.fill(high, Double.NEGATIVE_INFINITY);
    count = 0;
    none = 0;
    positive = 0;
  }

  /** Takes in the first so many values of a column; {@code NaN} is counted as none. */
  void accept(double[] column, int trials) {
    int n = 0;
    for (int i = 0; i < trials; i++) {
      double value = column[i];
      valid[n] = value;
      n += Double.isNaN(value) ? 0 : 1;
    }
    none += trials - n;
    count += n;
    powers(valid, shift(), n);
    extremes(n);
    if (tally.measure() == Measure.NPV) {
      for (int i = 0; i < n; i++) {
        positive += valid[i] > 0 ? 1 : 0;
      }
    }
    bins(n);
  }

  private double shift() {
    return Double.isNaN(base) ? 0 : base;
  }

  private void powers(double[] values, double shift, int n) {
    for (int i = 0; i < n; i++) {
      double d = values[i] - shift;
      s1[i] += d;
      s2[i] += d * d;
      s3[i] += d * d * d;
      s4[i] += d * d * d * d;
    }
  }

  private void extremes(int n) {
    for (int i = 0; i < n; i++) {
      low[i] = Math.min(low[i], valid[i]);
    }
    for (int i = 0; i < n; i++) {
      high[i] = Math.max(high[i], valid[i]);
    }
    for (int i = 0; i < n; i++) {
      above[i] += Math.min(Math.max((valid[i] - threshold) * STEEP, 0), 1);
    }
  }

  private void bins(int n) {
    long[] counts = tally.counts();
    if (counts.length > 0) {
      for (int i = 0; i < n; i++) {
        counts[(int) valid[i]]++;
      }
      return;
    }
    for (int i = 0; i < n; i++) {
      counter.accept(valid[i]);
    }
  }

  /** Ends the batch of this number. */
  void endBatch(long batch, boolean whole) {
    Moments moments =
        Moments.ofBatch(count, shift(), sum(s1), sum(s2), sum(s3), sum(s4), whole && none == 0);
    tally.moments().add(batch, new MomentTree.Node(1, moments));
    double least = Double.POSITIVE_INFINITY;
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < low.length; i++) {
      least = Math.min(least, low[i]);
      most = Math.max(most, high[i]);
    }
    long atOrBelow = Double.isNaN(base) ? 0 : count - Math.round(sum(above));
    tally.add(new MeasureTally.Extremes(none, atOrBelow, positive, least, most));
  }

  /** Hands over what is still counted here. */
  void flush() {
    counter.flush();
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
