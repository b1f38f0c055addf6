package io.midstream.engine.simulation;

import com.datadoghq.sketch.ddsketch.DDSketch;
import com.datadoghq.sketch.ddsketch.mapping.IndexMapping;
import com.datadoghq.sketch.ddsketch.store.Store;
import java.util.Arrays;

/**
 * Values sorted into bins of a quantile sketch, read from the smallest up.
 *
 * <p>A percentile is interpolated inside its bin, which is no wider than 0.1% of the value.
 */
final class Histogram {
  private final double[] low;
  private final double[] high;
  private final double[] count;
  private final double[] upTo;

  private Histogram(double[] low, double[] high, double[] count) {
    this.low = low;
    this.high = high;
    this.count = count;
    this.upTo = count.clone();
    for (int i = 1; i < upTo.length; i++) {
      upTo[i] += upTo[i - 1];
    }
  }

  static Histogram of(DDSketch sketch) {
    IndexMapping mapping = sketch.getIndexMapping();
    Store negative = sketch.getNegativeValueStore();
    Store positive = sketch.getPositiveValueStore();
    Builder builder = new Builder();
    negative.forEach((i, n) -> builder.add(-mapping.upperBound(i), -mapping.lowerBound(i), n));
    builder.reverse();
    double zero = sketch.getCount() - negative.getTotalCount() - positive.getTotalCount();
    if (zero > 0) {
      builder.add(0, 0, zero);
    }
    positive.forEach((i, n) -> builder.add(mapping.lowerBound(i), mapping.upperBound(i), n));
    return builder.build();
  }

  /** Of whole numbers, by how often each occurs. */
  static Histogram of(long[] counts) {
    Builder builder = new Builder();
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        builder.add(i, i, (double) counts[i]);
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
    return low[i] + share * (high[i] - low[i]);
  }

  /** The mean and the mean square of the lowest so many values; a bin counts as its middle. */
  double[] tail(double values, boolean lowest) {
    double left = values;
    double sum = 0;
    double squares = 0;
    for (int k = 0; k < count.length && left > 0; k++) {
      int i = lowest ? k : count.length - 1 - k;
      double middle = (low[i] + high[i]) / 2;
      double taken = Math.min(left, count[i]);
      sum += taken * middle;
      squares += taken * middle * middle;
      left -= taken;
    }
    return new double[] {sum / values, squares / values};
  }

  private static final class Builder {
    private double[] low = new double[64];
    private double[] high = new double[64];
    private double[] count = new double[64];
    private int size;

    void add(double from, double to, double number) {
      if (size == low.length) {
        low = Arrays.copyOf(low, 2 * size);
        high = Arrays.copyOf(high, 2 * size);
        count = Arrays.copyOf(count, 2 * size);
      }
      low[size] = from;
      high[size] = to;
      count[size] = number;
      size++;
    }

    void reverse() {
      for (double[] values : new double[][] {low, high, count}) {
        for (int i = 0, j = size - 1; i < j; i++, j--) {
          double value = values[i];
          values[i] = values[j];
          values[j] = value;
        }
      }
    }

    Histogram build() {
      return new Histogram(
          Arrays.copyOf(low, size), Arrays.copyOf(high, size), Arrays.copyOf(count, size));
    }
  }
}
