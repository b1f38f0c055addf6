package io.midstream.engine.simulation;

import io.midstream.engine.measure.Measure;
import java.util.Arrays;

/**
 * Takes the values of one measure into a tally, block by block. The sums of a batch are kept by
 * place in the block, so that the loop adds rows to rows and runs as vectors.
 */
final class MeasureTaker {
  /** Values between a 256th and 256 times the first go to the sketch by way of an array. */
  private static final int OCTAVES = 16;

  private final int horizon;
  private MeasureTally tally;
  private final Counter counter;
  private final boolean wholeNumbers;
  private final double shift;

  /** The base case and what rounding may add to it; nothing is below it where there is no base. */
  private final double threshold;

  private final double[] valid;
  private final double[] s1;
  private final double[] s2;
  private final double[] s3;
  private final double[] s4;
  private double least;
  private double most;
  private long count;
  private long none;
  private long atOrBelow;
  private long positive;

  /**
   * Takes values of a measure, in a scenario of so many months.
   *
   * @param base the value of the base case; {@code NaN} when it has none
   */
  MeasureTaker(Measure measure, int horizon, double base, int blockSize) {
    this.horizon = horizon;
    this.tally = MeasureTally.empty(measure, horizon);
    this.wholeNumbers = tally.counts().length > 0;
    this.counter = new Counter(wholeNumbers ? 0 : OCTAVES);
    this.shift = Double.isNaN(base) ? 0 : base;
    this.threshold = base + 1e-9 * Math.abs(base);
    this.valid = new double[blockSize];
    this.s1 = new double[blockSize];
    this.s2 = new double[blockSize];
    this.s3 = new double[blockSize];
    this.s4 = new double[blockSize];
  }

  Measure measure() {
    return tally.measure();
  }

  void beginBatch() {
    for (double[] sum : new double[][] {s1, s2, s3, s4}) {
      Arrays.fill(sum, 0);
    }
    least = Double.POSITIVE_INFINITY;
    most = Double.NEGATIVE_INFINITY;
    count = 0;
    none = 0;
    atOrBelow = 0;
    positive = 0;
  }

  /** Takes in the first so many values of a column; {@code NaN} is counted as none. */
  void accept(double[] column, int trials) {
    double[] values = column;
    int n = firstNone(column, trials);
    if (n < trials) {
      values = valid;
      n = withoutNone(column, trials);
    }
    none += trials - n;
    count += n;
    powers(values, n);
    if (wholeNumbers) {
      numbers(values, n);
    } else {
      counter.accept(values, n);
    }
    extremes(values, n);
  }

  private static int firstNone(double[] column, int trials) {
    for (int i = 0; i < trials; i++) {
      if (Double.isNaN(column[i])) {
        return i;
      }
    }
    return trials;
  }

  private int withoutNone(double[] column, int trials) {
    int n = 0;
    for (int i = 0; i < trials; i++) {
      valid[n] = column[i];
      n += Double.isNaN(column[i]) ? 0 : 1;
    }
    return n;
  }

  private void powers(double[] values, int n) {
    for (int i = 0; i < n; i++) {
      double d = values[i] - shift;
      double square = d * d;
      s1[i] += d;
      s2[i] += square;
      s3[i] += square * d;
      s4[i] += square * square;
    }
  }

  private void extremes(double[] values, int n) {
    double low = least;
    double high = most;
    int below = 0;
    int above = 0;
    for (int i = 0; i < n; i++) {
      double value = values[i];
      low = value < low ? value : low;
      high = value > high ? value : high;
      below += value <= threshold ? 1 : 0;
      above += value > 0 ? 1 : 0;
    }
    least = low;
    most = high;
    atOrBelow += below;
    positive += above;
  }

  private void numbers(double[] values, int n) {
    long[] counts = tally.counts();
    for (int i = 0; i < n; i++) {
      counts[(int) values[i]]++;
    }
  }

  /** Ends the batch of this number. */
  void endBatch(long batch, boolean whole) {
    Moments moments =
        Moments.ofBatch(count, shift, sum(s1), sum(s2), sum(s3), sum(s4), whole && none == 0);
    tally.moments().add(batch, new MomentTree.Node(1, moments));
    tally.add(new MeasureTally.Extremes(none, atOrBelow, positive, least, most));
  }

  /** Adds what was taken to a tally, and begins anew. */
  void handOver(MeasureTally total) {
    total.merge(tally);
    counter.handOver(total.sketch());
    tally = MeasureTally.empty(tally.measure(), horizon);
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
