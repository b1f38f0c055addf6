package io.midstream.engine.scenario;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether rank correlations can hold all together: as given, and as correlations {@code 2 sin(π ρ /
 * 6)} of the normal scores that a Gaussian copula draws.
 */
public final class CorrelationMatrix {
  /** What a square of the factor's diagonal must exceed: below it is what rounding leaves of 0. */
  private static final double LEAST_PIVOT = 1e-10;

  private CorrelationMatrix() {}

  /**
   * Why the correlations contradict each other, naming the pairs; empty when their matrix, with the
   * pairs that are not given at 0, is positive definite.
   */
  public static Optional<String> contradiction(List<Correlation> correlations) {
    List<String> paths = paths(correlations);
    double[][] ranks = identity(paths.size());
    for (Correlation c : correlations) {
      int i = paths.indexOf(c.first());
      int j = paths.indexOf(c.second());
      if (ranks[i][j] != 0) {
        return Optional.of("the pair " + pair(c) + " is given twice");
      }
      ranks[i][j] = c.rho();
      ranks[j][i] = c.rho();
    }
    if (factor(ranks).isPresent() && factorOfScores(correlations).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        "these correlations cannot all hold together (their matrix is not positive definite): "
            + correlations.stream().map(CorrelationMatrix::pair).collect(Collectors.joining(", ")));
  }

  /** What is correlated, in the order in which the correlations first name it. */
  public static List<String> paths(List<Correlation> correlations) {
    return correlations.stream().flatMap(c -> Stream.of(c.first(), c.second())).distinct().toList();
  }

  /**
   * The lower triangular matrix that turns independent normal scores into correlated ones, in the
   * order of {@link #paths}.
   *
   * @param correlations rank correlations, each pair once
   * @return the matrix; empty if the correlations cannot all hold together
   */
  public static Optional<double[][]> factorOfScores(List<Correlation> correlations) {
    List<String> paths = paths(correlations);
    double[][] scores = identity(paths.size());
    for (Correlation c : correlations) {
      int i = paths.indexOf(c.first());
      int j = paths.indexOf(c.second());
      scores[i][j] = ofScores(c.rho());
      scores[j][i] = scores[i][j];
    }
    return factor(scores);
  }

  private static double[][] identity(int size) {
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i][i] = 1;
    }
    return matrix;
  }

  /**
   * The lower triangular matrix L with {@code L Lᵀ = matrix} (Cholesky), for a symmetric matrix;
   * empty if it is not positive definite.
   */
  private static Optional<double[][]> factor(double[][] matrix) {
    double[][] factor = new double[matrix.length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        double rest = matrix[i][j];
        for (int k = 0; k < j; k++) {
          rest -= factor[i][k] * factor[j][k];
        }
        if (i != j) {
          factor[i][j] = rest / factor[j][j];
        } else if (rest > LEAST_PIVOT) {
          factor[i][i] = Math.sqrt(rest);
        } else {
          return Optional.empty();
        }
      }
    }
    return Optional.of(factor);
  }

  /**
   * The correlation of normal scores behind a rank correlation, {@code 2 sin(π ρ / 6)} (Pearson
   * 1907).
   */
  public static double ofScores(double rho) {
    return rho == 1 ? 1 : 2 * StrictMath.sin(Math.PI * rho / 6);
  }

  private static String pair(Correlation c) {
    return c.first() + " with " + c.second() + " " + c.rho();
  }
}
