package io.midstream.engine.simulation;

import java.util.Arrays;

/**
 * Values sorted into bins of a quantile sketch, read from the smallest up.
 *
 * <p>A percentile is interpolated inside its bin, which is no wider than 0.1% of the value.
 */
final class Histogram {
  /** By place: the bin, numbered as its kind does it. */
  private final int[] bin;

  private final double[] count;
  private final double[] upTo;
  private final Kind kind;

  private Histogram(int[] bin, double[] count, double[] upTo, Kind kind) {
    this.bin = bin;
    this.count = count;
    this.upTo = upTo;
    this.kind = kind;
  }

  /** What values the bins of some numbers hold. */
  interface Kind {
    /** The least value of a bin. */
    double low(int bin);

    /** The largest one. */
    double high(int bin);
  }

  /** Whole numbers, each of which is its own bin. */
  private enum WholeNumbers implements Kind {
    INSTANCE;

    @Override
    public double low(int bin) {
      return bin;
    }

    @Override
    public double high(int bin) {
      return bin;
    }
  }

  /** Of whole numbers, by how often each occurs. */
  static Histogram of(long[] counts) {
    Builder builder = new Builder(WholeNumbers.INSTANCE);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        builder.add(i, (double) counts[i]);
      }
    }
    return builder.build();
  }

  /** How many values there are. */
  double total() {
    return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
  }

  /** The value that so many values do not exceed, 0 ≤ rank ≤ total; there must be some value. */
  double atRank(double rank) {
    int i = Arrays.binarySearch(upTo, rank);
    i = Math.min(i >= 0 ? i : -i - 1, upTo.length - 1);
    double before = upTo[i] - count[i];
    double share = Math.min(Math.max((rank - before) / count[i], 0), 1);
    double low = kind.low(bin[i]);
    return low + share * (kind.high(bin[i]) - low);
  }

  /** The mean and the mean square of the lowest so many values; a bin counts as its middle. */
  double[] tail(double values, boolean lowest) {
    double left = values;
    double sum = 0;
    double squares = 0;
    for (int k = 0; k < count.length && left > 0; k++) {
      int i = lowest ? k : count.length - 1 - k;
      double middle = (kind.low(bin[i]) + kind.high(bin[i])) / 2;
      double taken = Math.min(left, count[i]);
      sum += taken * middle;
      squares += taken * middle * middle;
      left -= taken;
    }
    return new double[] {sum / values, squares / values};
  }

  /** Takes bins from the smallest values up. */
  static final class Builder {
    private final Kind kind;
    private int[] bin = new int[64];
    private double[] count = new double[64];
    private double[] upTo = new double[64];
    private double total;
    private int size;

    Builder(Kind kind) {
      this.kind = kind;
    }

    void add(int number, double values) {
      if (size == bin.length) {
        bin = Arrays.copyOf(bin, 2 * size);
        count = Arrays.copyOf(count, 2 * size);
        upTo = Arrays.copyOf(upTo, 2 * size);
      }
      total += values;
      bin[size] = number;
      count[size] = values;
      upTo[size] = total;
      size++;
    }

    Histogram build() {
      return new Histogram(
          Arrays.copyOf(bin, size), Arrays.copyOf(count, size), Arrays.copyOf(upTo, size), kind);
    }
  }
}
