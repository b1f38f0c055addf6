package io.midstream.engine.simulation;

/**
 * A figure that a simulation estimates.
 *
 * @param value the estimate
 * @param standardError its Monte Carlo standard error, ≥ 0, in the same unit
 */
public record Estimate(double value, double standardError) {

  /** The estimate of a probability from how often something happened. */
  static Estimate ofShare(long times, long trials) {
    double p = (double) times / trials;
    return new Estimate(p, Math.sqrt(p * (1 - p) / trials));
  }
}
