package io.midstream.engine.comparison;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.SortedTrials;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * The difference of a measure between two scenarios, trial by trial under the same draws: what they
 * have in common cancels, so that a small difference shows in few trials.
 *
 * @param measure what is measured
 * @param first its base case in the first scenario; empty when it has no value
 * @param second its base case in the second
 * @param trials how many trials have a value in both
 * @param mean mean of second − first; empty without such trials
 * @param percentiles P5, P10, P50, P90, P95 of second − first; empty without such trials
 * @param secondBetter the probability that the second is better; having a value beats never
 * @param equal the probability that there is no difference
 */
public record PairedDifference(
    Measure measure,
    OptionalDouble first,
    OptionalDouble second,
    int trials,
    Optional<Estimate> mean,
    Map<Integer, Double> percentiles,
    Estimate secondBetter,
    Estimate equal) {
  private static final int[] PERCENTS = {5, 10, 50, 90, 95};

  /** The difference by which two figures are the same but for rounding. */
  private static final double ROUNDING = 1e-9;

  static PairedDifference of(
      Measure measure, OptionalDouble first, OptionalDouble second, double[] a, double[] b) {
    double[] differences = new double[a.length];
    int n = 0;
    int better = 0;
    int same = 0;
    int counted = 0;
    for (int i = 0; i < a.length; i++) {
      boolean one = !Double.isNaN(a[i]);
      boolean other = !Double.isNaN(b[i]);
      if (one && other) {
        differences[n++] = b[i] - a[i];
      }
      if ((one && other) || measure.neverHappensWithoutValue()) {
        counted++;
        int order = order(measure, a[i], b[i]);
        better += order > 0 ? 1 : 0;
        same += order == 0 ? 1 : 0;
      }
    }
    double[] known = Arrays.copyOf(differences, n);
    SortedTrials sorted = SortedTrials.of(known);
    Map<Integer, Double> percentiles = new TreeMap<>();
    for (int percent : PERCENTS) {
      if (n > 0) {
        percentiles.put(percent, sorted.percentile(percent));
      }
    }
    return new PairedDifference(
        measure,
        first,
        second,
        n,
        n > 1 ? Optional.of(mean(known)) : Optional.empty(),
        percentiles,
        Estimate.ofShare(better, counted),
        Estimate.ofShare(same, counted));
  }

  /** 1 when the second is better, −1 when the first is, 0 when they are the same. */
  private static int order(Measure measure, double a, double b) {
    double first = Double.isNaN(a) ? Double.POSITIVE_INFINITY : a;
    double second = Double.isNaN(b) ? Double.POSITIVE_INFINITY : b;
    double size = Math.max(Math.abs(first), Math.abs(second));
    boolean near = Double.isFinite(size) && Math.abs(second - first) <= ROUNDING * size;
    if (first == second || near) {
      return 0;
    }
    return (second > first) == measure.moreIsBetter() ? 1 : -1;
  }

  private static Estimate mean(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    int n = values.length;
    return Estimate.ofMean(mean, Math.sqrt(squares / (n - 1.0) / n), n - 1L);
  }
}
