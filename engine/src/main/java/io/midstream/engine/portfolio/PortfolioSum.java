package io.midstream.engine.portfolio;

import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.SortedTrials;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An amount summed over the plans of a portfolio.
 *
 * @param base the sum of the base cases
 * @param mean the mean of the sum
 * @param percentiles the sum's P5, P10, P25, P50, P75, P90 and P95
 * @param positive the probability that the sum is above 0
 */
public record PortfolioSum(
    double base, Estimate mean, Map<Integer, Double> percentiles, Estimate positive) {
  /** The percentiles that are given. */
  public static final List<Integer> PERCENTS = List.of(5, 10, 25, 50, 75, 90, 95);

  public PortfolioSum {
    percentiles = Collections.unmodifiableMap(new TreeMap<>(percentiles));
  }

  /**
   * A percentile of the sum.
   *
   * @throws IllegalArgumentException if it is not one of {@link #PERCENTS}
   */
  public double percentile(int percent) {
    Double value = percentiles.get(percent);
    if (value == null) {
      throw new IllegalArgumentException("the sum has no P" + percent);
    }
    return value;
  }

  /** A sum that was not simulated: it is what the base cases come to. */
  static PortfolioSum certain(double base) {
    Map<Integer, Double> percentiles = new TreeMap<>();
    PERCENTS.forEach(p -> percentiles.put(p, base));
    return new PortfolioSum(
        base, new Estimate(base, 0), percentiles, new Estimate(base > 0 ? 1 : 0, 0));
  }

  static PortfolioSum of(double base, double[] trials) {
    if (trials.length == 0) {
      return certain(base);
    }
    // Summed in order of size: a sum does not depend on which trial of one plan met which.
    SortedTrials ranked = SortedTrials.of(trials);
    double[] sorted = ranked.values();
    int n = sorted.length;
    double mean = Arrays.stream(sorted).sum() / n;
    double squares = 0;
    int above = 0;
    for (double value : sorted) {
      squares += (value - mean) * (value - mean);
      above += value > 0 ? 1 : 0;
    }
    Map<Integer, Double> percentiles = new TreeMap<>();
    PERCENTS.forEach(p -> percentiles.put(p, ranked.percentile(p)));
    return new PortfolioSum(
        base,
        Estimate.ofMean(mean, n < 2 ? 0 : Math.sqrt(squares / (n - 1.0) / n), n - 1L),
        percentiles,
        Estimate.ofShare(above, n));
  }
}
