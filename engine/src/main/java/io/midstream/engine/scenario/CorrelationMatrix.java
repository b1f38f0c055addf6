package io.midstream.engine.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/** Whether rank correlations can hold all together. */
public final class CorrelationMatrix {
  /** The smallest eigenvalue that counts as positive. */
  private static final double SMALLEST = 1e-10;

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
    double[] eigenvalues = new EigenDecomposition(matrix).getRealEigenvalues();
    for (double eigenvalue : eigenvalues) {
      if (eigenvalue < SMALLEST) {
        return Optional.of(
            "these correlations cannot all hold together (their matrix is not positive definite): "
                + correlations.stream()
                    .map(CorrelationMatrix::pair)
                    .collect(Collectors.joining(", ")));
      }
    }
    return Optional.empty();
  }

  private static String pair(Correlation c) {
    return c.first() + " with " + c.second() + " " + c.rho();
  }
}
