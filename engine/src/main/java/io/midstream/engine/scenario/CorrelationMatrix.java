package io.midstream.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Whether rank correlations can hold all together: as given, and as correlations {@code 2 sin(π ρ /
 * 6)} of the normal scores that a Gaussian copula draws.
 */
public final class CorrelationMatrix {
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
    RealMatrix matrix = new Array2DRowRealMatrix(paths.size(), paths.size());
    for (int i = 0; i < paths.size(); i++) {
      matrix.setEntry(i, i, 1);
    }
    for (Correlation c : correlations) {
      int i = paths.indexOf(c.first());
      int j = paths.indexOf(c.second());
      if (matrix.getEntry(i, j) != 0) {
        return Optional.of("the pair " + pair(c) + " is given twice");
      }
      matrix.setEntry(i, j, c.rho());
      matrix.setEntry(j, i, c.rho());
    }
    if (positiveDefinite(matrix) && positiveDefinite(scores(matrix))) {
      return Optional.empty();
    }
    return Optional.of(
        "these correlations cannot all hold together (their matrix is not positive definite): "
            + correlations.stream().map(CorrelationMatrix::pair).collect(Collectors.joining(", ")));
  }

  /** As the draws are made: with the factor of the matrix, which exists or not. */
  private static boolean positiveDefinite(RealMatrix matrix) {
    try {
      new CholeskyDecomposition(matrix);
      return true;
    } catch (NonPositiveDefiniteMatrixException e) {
      return false;
    }
  }

  private static RealMatrix scores(RealMatrix ranks) {
    RealMatrix scores = ranks.copy();
    for (int i = 0; i < scores.getRowDimension(); i++) {
      for (int j = 0; j < scores.getColumnDimension(); j++) {
        scores.setEntry(i, j, ofScores(ranks.getEntry(i, j)));
      }
    }
    return scores;
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
