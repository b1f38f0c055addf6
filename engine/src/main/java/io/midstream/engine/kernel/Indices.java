package io.midstream.engine.kernel;

import io.midstream.engine.scenario.GrowthIndex;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The growth indices of a block of trials, followed from month to month: a month's value is the
 * month before times the twelfth root of the year's growth, taken up afresh at each year so that
 * rounding does not build up.
 */
final class Indices {
  private final int trials;
  private final Block block;
  private final Map<GrowthIndex, Growth> single = new LinkedHashMap<>();
  private final Map<List<GrowthIndex>, Product> products = new LinkedHashMap<>();

  Indices(Block block) {
    this.block = block;
    this.trials = block.trials();
  }

  /** Makes the product of these indices known; to be called before {@link #begin()}. */
  void use(List<GrowthIndex> indices) {
    for (GrowthIndex index : indices) {
      single.computeIfAbsent(index, i -> new Growth(i, trials));
    }
    if (indices.size() > 1) {
      products.computeIfAbsent(
          indices, i -> new Product(i.stream().map(this::growth).toList(), new double[trials]));
    }
  }

  /** Starts at period 0, where every index is 1. */
  void begin() {
    single.values().forEach(growth -> growth.begin(block));
    products.values().forEach(product -> Arrays.fill(product.row, 1));
  }

  /** Goes on to a month; months follow one another from 1. */
  void advance(int month) {
    single.values().forEach(growth -> growth.advance(month));
    products.values().forEach(Product::multiply);
  }

  private static final class Product {
    private final List<Growth> factors;
    private final double[] row;

    Product(List<Growth> factors, double[] row) {
      this.factors = factors;
      this.row = row;
    }

    void multiply() {
      Arrays.fill(row, 1);
      factors.forEach(factor -> Rows.multiply(row, factor.row));
    }
  }

  /** The product of indices, at least one, in the period reached. */
  double[] row(List<GrowthIndex> indices) {
    if (indices.size() == 1) {
      return growth(indices.get(0)).row;
    }
    Product product = products.get(indices);
    if (product == null) {
      throw new IllegalArgumentException("no such product of indices is followed: " + indices);
    }
    return product.row;
  }

  private Growth growth(GrowthIndex index) {
    Growth growth = single.get(index);
    if (growth == null) {
      throw new IllegalArgumentException("the index is not followed: " + index.name());
    }
    return growth;
  }

  private static final class Growth {
    private final GrowthIndex index;
    private final double[] yearly;
    private final double[] year;
    private final double[] monthly;
    private final double[] row;

    Growth(GrowthIndex index, int trials) {
      this.index = index;
      this.yearly = new double[trials];
      this.year = new double[trials];
      this.monthly = new double[trials];
      this.row = new double[trials];
    }

    void begin(Block block) {
      Rows.set(yearly, 1, block.column(index.rate()));
      if (index.step() == GrowthIndex.Step.MONTHLY) {
        Rows.twelfthRoot(monthly, yearly);
      }
      Arrays.fill(year, 1);
      Arrays.fill(row, 1);
    }

    /** {@code (1 + g)^((m − 1)/12)}, or with yearly steps {@code (1 + g)^⌊(m − 1)/12⌋}. */
    void advance(int month) {
      if (month > 1 && (month - 1) % 12 == 0) {
        Rows.multiply(year, yearly);
        System.arraycopy(year, 0, row, 0, row.length);
      } else if (month > 1 && index.step() == GrowthIndex.Step.MONTHLY) {
        Rows.multiply(row, monthly);
      }
    }
  }
}
