package io.midstream.engine.sampling;

import io.midstream.engine.scenario.Correlation;
import io.midstream.engine.scenario.CorrelationMatrix;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A Gaussian copula: makes independent uniform numbers correlated in rank.
 *
 * <p>A rank correlation ρ between two drivers is the correlation {@code 2 sin(π ρ / 6)} between the
 * normal scores behind them (Pearson 1907).
 */
final class Copula {
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final double LEAST = 0x1p-54;

  private final List<String> paths;
  private final double[][] factor;

  /**
   * The copula of some correlations.
   *
   * @throws IllegalArgumentException if they cannot all hold together; a reader of documents tells
   *     that before, with the pairs
   */
  Copula(List<Correlation> correlations) {
    this.paths = CorrelationMatrix.paths(correlations);
    this.factor =
        CorrelationMatrix.factorOfScores(correlations)
            .orElseThrow(() -> new IllegalArgumentException("contradictory correlations"));
  }

  /** The correlated drivers, in the order in which the correlations first name them. */
  List<String> paths() {
    return paths;
  }

  /**
   * Replaces independent uniform numbers by correlated ones.
   *
   * @param columns a column for each of {@link #paths()}
   */
  void correlate(List<double[]> columns) {
    if (columns.isEmpty()) {
      return;
    }
    double[] score = new double[columns.size()];
    for (int i = 0; i < columns.get(0).length; i++) {
      for (int d = 0; d < score.length; d++) {
        score[d] = NORMAL.inverseCumulativeProbability(columns.get(d)[i]);
      }
      for (int d = 0; d < score.length; d++) {
        double sum = 0;
        for (int k = 0; k <= d; k++) {
          sum += factor[d][k] * score[k];
        }
        double u = NORMAL.cumulativeProbability(sum);
        columns.get(d)[i] = Math.min(Math.max(u, LEAST), 1 - 0x1p-53);
      }
    }
  }
}
