package io.midstream.engine.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.scenario.Correlation;
import io.midstream.engine.scenario.CorrelationMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Correlated draws have the correlations that were asked for, and each its own distribution. */
class CopulaTest {
  private static final int BATCHES = 16;
  private static final int TRIALS = BATCHES * Draws.BATCH;

  /** Of the Kolmogorov–Smirnov statistic × √n, exceeded by chance once in a thousand times. */
  private static final double KOLMOGOROV_0_1_PERCENT = 1.9495;

  /** a with b 0.7, b with c −0.5, and d on its own. */
  private static double[][] draws(SamplingMethod method) {
    return Samples.values(
        new Sampling(
            List.of(
                Samples.driver("a", "normal(120, 35)"),
                Samples.driver("d", "uniform(0, 1)"),
                Samples.driver("b", "lognormal(p10: 3, p90: 12)"),
                Samples.driver("c", "pert(1, 3, 6)")),
            List.of(new Correlation("a", "b", 0.7), new Correlation("c", "b", -0.5)),
            method,
            7),
        BATCHES);
  }

  @ParameterizedTest
  @EnumSource(SamplingMethod.class)
  void rankCorrelationsAreThoseAskedFor(SamplingMethod method) {
    double[][] draws = draws(method);
    assertSpearman(draws[0], draws[2], 0.7);
    assertSpearman(draws[3], draws[2], -0.5);
    assertSpearman(draws[0], draws[3], 0);
    for (int other : new int[] {0, 2, 3}) {
      assertSpearman(draws[1], draws[other], 0);
    }
  }

  /** Within four standard errors, (1 − ρ²) √((1 + ρ²/2)/(n − 3)) (Bonett and Wright 2000). */
  private static void assertSpearman(double[] x, double[] y, double rho) {
    double error = (1 - rho * rho) * Math.sqrt((1 + rho * rho / 2) / (TRIALS - 3));
    assertThat(new SpearmansCorrelation().correlation(x, y)).isCloseTo(rho, within(4 * error));
  }

  @ParameterizedTest
  @EnumSource(SamplingMethod.class)
  void marginalsStayWhatTheyAre(SamplingMethod method) {
    double[][] draws = draws(method);
    double z90 = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.9);
    double mu = (Math.log(3) + Math.log(12)) / 2;
    double sigma = (Math.log(12) - Math.log(3)) / (2 * z90);
    assertFollows(draws[0], NormalDistribution.of(120, 35)::cumulativeProbability);
    assertFollows(draws[1], x -> x);
    assertFollows(draws[2], LogNormalDistribution.of(mu, sigma)::cumulativeProbability);
    BetaDistribution beta = BetaDistribution.of(1 + 4 * 2 / 5.0, 1 + 4 * 3 / 5.0);
    assertFollows(draws[3], x -> beta.cumulativeProbability((x - 1) / 5));
  }

  private static void assertFollows(double[] values, DoubleUnaryOperator cumulative) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double distance = 0;
    for (int i = 0; i < sorted.length; i++) {
      double p = cumulative.applyAsDouble(sorted[i]);
      distance = Math.max(distance, p - (double) i / sorted.length);
      distance = Math.max(distance, (i + 1.0) / sorted.length - p);
    }
    assertThat(distance).isLessThan(KOLMOGOROV_0_1_PERCENT / Math.sqrt(sorted.length));
  }

  /**
   * Whatever a reader of documents accepts can be drawn: 2 sin(π ρ / 6) exceeds ρ, so that three
   * drivers may be at −0.47 to each other but not at −0.49.
   */
  @Test
  void whatIsNoContradictionCanBeDrawn() {
    assertThat(CorrelationMatrix.contradiction(triangle(-0.47))).isEmpty();
    assertThat(new Copula(triangle(-0.47)).paths()).containsExactly("a", "b", "c");
    assertThat(CorrelationMatrix.contradiction(triangle(-0.49)).orElseThrow())
        .contains("a with b -0.49, b with c -0.49, a with c -0.49");
  }

  private static List<Correlation> triangle(double rho) {
    return List.of(
        new Correlation("a", "b", rho),
        new Correlation("b", "c", rho),
        new Correlation("a", "c", rho));
  }
}
