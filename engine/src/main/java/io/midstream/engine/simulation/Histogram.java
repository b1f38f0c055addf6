package io.midstream.engine.simulation;

import java.util.Arrays;

/**
 * Values sorted into bins of a quantile sketch, read from the smallest up.
 *
 * <p>A percentile is interpolated inside its bin, which is no wider than 0.1% of the value. Bins
 * come in pages, whose sums lead to the bin that is looked for.
 */
final class Histogram {
  /** By page: the number of its first bin; those of the others follow on. */
  private final int[] first;

  /** By page: how many values are in each bin. */
  private final double[][] counts;

  /** By page: how many values are in it and in those before it. */
  private final double[] upTo;

  private final Kind kind;

  private Histogram(int[] first, double[][] counts, double[] upTo, Kind kind) {
    this.first = first;
    this.counts = counts;
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
    builder.add(0, Arrays.stream(counts).asDoubleStream().toArray());
    return builder.build();
  }

  /** How many values there are. */
  double total() {
    return upTo.length == 0 ? 0 : upTo[upTo.length - 1];
  }

  /** The value that so many values do not exceed, 0 ≤ rank ≤ total; there must be some value. */
  double atRank(double rank) {
    double wanted = Math.min(rank, total());
    int found = Arrays.binarySearch(upTo, wanted);
    int page = found >= 0 ? found : -found - 1;
    double[] bins = counts[page];
    double before = page == 0 ? 0 : upTo[page - 1];
    int i = 0;
    while (bins[i] == 0 || before + bins[i] < wanted) {
      before += bins[i];
      i++;
    }
    double share = Math.min(Math.max((wanted - before) / bins[i], 0), 1);
    double low = kind.low(first[page] + i);
    return low + share * (kind.high(first[page] + i) - low);
  }

  /** The mean and the mean square of the lowest so many values; a bin counts as its middle. */
  double[] tail(double values, boolean lowest) {
    double[] sums = new double[2];
    double left = values;
    for (int p = 0; p < counts.length && left > 0; p++) {
      left = tail(lowest ? p : counts.length - 1 - p, left, lowest, sums);
    }
    return new double[] {sums[0] / values, sums[1] / values};
  }

  /** Adds the lowest so many values of a page, and their squares; what is left of so many. */
  private double tail(int page, double values, boolean lowest, double[] sums) {
    double[] bins = counts[page];
    double left = values;
    for (int k = 0; k < bins.length; k++) {
      int i = lowest ? k : bins.length - 1 - k;
      if (bins[i] > 0) {
        double middle = (kind.low(first[page] + i) + kind.high(first[page] + i)) / 2;
        double taken = Math.min(left, bins[i]);
        sums[0] += taken * middle;
        sums[1] += taken * middle * middle;
        left -= taken;
      }
    }
    return left;
  }

  /** Takes pages from the smallest values up. */
  static final class Builder {
    private final Kind kind;
    private int[] first = new int[16];
    private double[][] counts = new double[16][];
    private double[] upTo = new double[16];
    private double total;
    private int size;

    Builder(Kind kind) {
      this.kind = kind;
    }

    /** Takes a page that is not written to any more. */
    void add(int firstBin, double[] bins) {
      double sum = 0;
      for (double count : bins) {
        sum += count;
      }
      if (sum == 0) {
        return;
      }
      if (size == first.length) {
        first = Arrays.copyOf(first, 2 * size);
        counts = Arrays.copyOf(counts, 2 * size);
        upTo = Arrays.copyOf(upTo, 2 * size);
      }
      total += sum;
      first[size] = firstBin;
      counts[size] = bins;
      upTo[size] = total;
      size++;
    }

    Histogram build() {
      return new Histogram(
          Arrays.copyOf(first, size), Arrays.copyOf(counts, size), Arrays.copyOf(upTo, size), kind);
    }
  }
}
