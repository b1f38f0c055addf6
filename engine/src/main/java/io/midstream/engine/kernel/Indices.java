package io.midstream.engine.kernel;

import io.midstream.engine.scenario.GrowthIndex;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The growth indices of a block of trials, each list of names multiplied once. */
final class Indices {
  private final int horizon;
  private final Block block;
  private final Map<List<GrowthIndex>, Grid> grids = new HashMap<>();

  Indices(int horizon, Block block) {
    this.horizon = horizon;
    this.block = block;
  }

  /** The product of the indices; 1 in period 0, and everywhere when there is none. */
  Grid grid(List<GrowthIndex> indices) {
    Grid known = grids.get(indices);
    if (known == null) {
      known = compute(indices);
      grids.put(indices, known);
    }
    return known;
  }

  private Grid compute(List<GrowthIndex> indices) {
    Grid grid = new Grid(horizon, block.trials());
    for (int m = 0; m <= horizon; m++) {
      Arrays.fill(grid.row(m), 1);
    }
    for (GrowthIndex index : indices) {
      multiply(grid, index);
    }
    return grid;
  }

  /** {@code (1 + g)^((m − 1)/12)}, or with yearly steps {@code (1 + g)^⌊(m − 1)/12⌋}. */
  private void multiply(Grid grid, GrowthIndex index) {
    double[] rate = block.column(index.rate());
    for (int m = 1; m <= horizon; m++) {
      double years =
          switch (index.step()) {
            case MONTHLY -> (m - 1) / 12.0;
            case YEARLY -> Math.floor((m - 1) / 12.0);
          };
      double[] row = grid.row(m);
      for (int i = 0; i < row.length; i++) {
        row[i] *= Math.pow(1 + rate[i], years);
      }
    }
  }
}
