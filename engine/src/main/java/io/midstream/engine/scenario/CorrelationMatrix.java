package io.midstream.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
    List<String> paths = new ArrayList<>();
    for (Correlation c : correlations) {
      for (String path : List.of(c.first(), c.second())) {
        if (!paths.contains(path)) {
          paths.add(path);
        }
      }
    }
    if (paths.isEmpty()) {
      return Optional.empty();
    }
    double[][] ranks = identity(paths.size());
    double[][] scores = identity(paths.size());
    for (Correlation c : correlations) {
      int i = paths.indexOf(c.first());
      int j = paths.indexOf(c.second());
      if (ranks[i][j] != 0) {
        return Optional.of("the pair " + pair(c) + " is given twice");
      }
      ranks[i][j] = c.rho();
      ranks[j][i] = c.rho();
      scores[i][j] = ofScores(c.rho());
      scores[j][i] = scores[i][j];
    }
    if (factor(ranks).isPresent() && factor(scores).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        "these correlations cannot all hold together (their matrix is not positive definite): "
            + correlations.stream().map(CorrelationMatrix::pair).collect(Collectors.joining(", ")));
  }

  /** A matrix of this size in which nothing is correlated. */
  public static double[][] identity(int size) {
    double[][] matrix = new double[size][size];
    for (int i = 0; i < size; i++) {
      matrix[i][i] = 1;
    }
    return matrix;
  }

  /**
   * The lower triangular matrix L with {@code L Lᵀ = matrix} (Cholesky): it turns independent
   * scores into correlated ones.
   *
   * @param matrix symmetric
   * @return the factor; empty if the matrix is not positive definite
   */
  public static Optional<double[][]> factor(double[][] matrix) {
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
