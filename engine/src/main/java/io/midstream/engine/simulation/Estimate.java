package io.midstream.engine.simulation;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A figure that a simulation estimates, with its 95% confidence interval.
 *
 * @param value the estimate
 * @param standardError its Monte Carlo standard error, ≥ 0, in the same unit; 0 where a single
 *     trial leaves it unknown
 * @param low the lower end of the interval, in the same unit; negative infinity where a single
 *     trial leaves it unknown
 * @param high its upper end; infinity where a single trial leaves it unknown, and of a percentile
 *     that may well be "never"
 */
public record Estimate(double value, double standardError, double low, double high) {
  /** Standard errors in half of the 95% interval of what is normally distributed. */
  static final double NORMAL = 1.959963984540054;

  private static final double UPPER = 0.975;
  private static final double DOUBT = 0.05;

  /** An estimate whose error is normally distributed: the interval is ± 1.96 standard errors. */
  public Estimate(double value, double standardError) {
    this(value, standardError, value - NORMAL * standardError, value + NORMAL * standardError);
  }

  /**
   * A mean whose standard error was itself estimated: the interval is Student's, which is wider the
   * less the error is known.
   *
   * @param degreesOfFreedom one less than how many independent values the error comes from; below
   *     1, the interval is unbounded
   */
  public static Estimate ofMean(double mean, double standardError, long degreesOfFreedom) {
    double half =
        degreesOfFreedom < 1
            ? Double.POSITIVE_INFINITY
            : TDistribution.of((double) degreesOfFreedom).inverseCumulativeProbability(UPPER)
                * standardError;
    return new Estimate(mean, standardError, mean - half, mean + half);
  }

  /**
   * The estimate of a probability from how often something happened in independent trials.
   *
   * <p>The interval is Wilson's (1927), which keeps its promise near 0 and 1 where ± 1.96 standard
   * errors does not. What never happened is known to be no more likely than 1 − 0.05^(1/n), with
   * 95% confidence, and what always happened likewise (Clopper and Pearson 1934, one-sided): so the
   * interval is never empty, though the standard error √(p(1 − p)/n) is 0 there.
   *
   * @param times how often, 0 to trials
   * @param trials in how many; without any, nothing is known: 0, in [0, 1]
   */
  public static Estimate ofShare(long times, long trials) {
    if (trials == 0) {
      return new Estimate(0, 0, 0, 1);
    }
    double n = trials;
    double p = times / n;
    double error = Math.sqrt(p * (1 - p) / n);
    if (times == 0 || times == trials) {
      double bound = -Math.expm1(Math.log(DOUBT) / n);
      return new Estimate(p, error, times == 0 ? 0 : 1 - bound, times == 0 ? bound : 1);
    }
    double square = NORMAL * NORMAL / n;
    double centre = (p + square / 2) / (1 + square);
    double half = NORMAL * Math.sqrt(p * (1 - p) / n + square / (4 * n)) / (1 + square);
    return new Estimate(p, error, centre - half, centre + half);
  }

  /** The estimate of how far the figure is above one that is known exactly. */
  Estimate less(double exact) {
    return new Estimate(value - exact, standardError, low - exact, high - exact);
  }

  /**
   * How far the 95% interval reaches from the value, on its longer side; ≥ 0, infinite where the
   * error is unknown.
   */
  public double halfWidth() {
    return Math.max(high - value, value - low);
  }
}
