package io.midstream.engine.sampling;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The inverse distribution function of a beta distribution on a scale, faster from a guess.
 *
 * <p>The library brackets and evaluates the function a dozen times. Halley's method triples the
 * right digits with each evaluation, so that one or two do.
 */
final class BetaInverse implements Quantile {
  private static final int STEPS = 6;

  /** A step so small, relative to the distance from 0 or 1, that the next would change nothing. */
  private static final double CONVERGED = 1e-5;

  private final Continuous exact;
  private final BetaDistribution distribution;
  private final double alpha;
  private final double beta;

  /** The logarithm of what makes the density integrate to 1. */
  private final double logScale;

  /** {@code shift + scale × X}, with X of this distribution. */
  BetaInverse(BetaDistribution distribution, double shift, double scale) {
    this.exact = new Continuous(distribution, shift, scale);
    this.distribution = distribution;
    this.alpha = distribution.getAlpha();
    this.beta = distribution.getBeta();
    this.logScale = distribution.logDensity(0.5) + (alpha + beta - 2) * Math.log(2);
  }

  /** The distribution with what the library knows of it. */
  Continuous exact() {
    return exact;
  }

  @Override
  public double at(double p) {
    return exact.at(p);
  }

  @Override
  public double upper(double q) {
    return exact.upper(q);
  }

  @Override
  public double at(double p, double guess) {
    double found = search(guess, x -> distribution.cumulativeProbability(x) - p);
    return Double.isNaN(found) ? at(p) : found;
  }

  @Override
  public double upper(double q, double guess) {
    double found = search(guess, x -> q - distribution.survivalProbability(x));
    return Double.isNaN(found) ? upper(q) : found;
  }

  /**
   * The value at which the distribution function exceeds what is wanted by nothing; {@code NaN} if
   * the guess was too far from it.
   */
  private double search(double guess, DoubleUnaryOperator excess) {
    double x = (guess - exact.shift()) / exact.scale();
    for (int s = 0; s < STEPS && x > 0 && x < 1; s++) {
      double step = step(x, excess.applyAsDouble(x));
      x -= step;
      if (Math.abs(step) <= CONVERGED * Math.min(x, 1 - x)) {
        return exact.shift() + exact.scale() * x;
      }
    }
    return Double.NaN;
  }

  /** Halley's step for an excess of the distribution function, whose derivatives are elementary. */
  private double step(double x, double excess) {
    double density = Math.exp(logScale + (alpha - 1) * Math.log(x) + (beta - 1) * Math.log1p(-x));
    double bend = (alpha - 1) / x - (beta - 1) / (1 - x);
    double newton = excess / density;
    return newton / (1 - newton * bend / 2);
  }
}
