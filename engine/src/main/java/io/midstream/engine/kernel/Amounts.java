package io.midstream.engine.kernel;

import io.midstream.engine.model.Amount;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The values of amounts, by trial. */
final class Amounts {
  private final Block block;
  private final Schedule schedule;
  private final Map<Amount, double[]> scratch = new HashMap<>();

  Amounts(Block block, Schedule schedule) {
    this.block = block;
    this.schedule = schedule;
  }

  /** Whether an amount may differ between the trials, or between this block and the next. */
  boolean vary(Amount amount) {
    if (amount instanceof Amount.Of of) {
      return block.varies(of.input());
    }
    if (amount instanceof Amount.Complement complement) {
      return vary(complement.of());
    }
    if (amount instanceof Amount.Product product) {
      return product.factors().stream().anyMatch(this::vary);
    }
    return schedule.effortVaries();
  }

  /** Adds an amount to a column. */
  void add(Amount amount, double[] column) {
    Rows.add(column, value(amount));
  }

  /** The column of an amount; not to be written to, and good until the next call. */
  double[] value(Amount amount) {
    if (amount instanceof Amount.Of of) {
      return block.column(of.input());
    }
    if (amount instanceof Amount.EngineerDays) {
      return schedule.totalEffort();
    }
    double[] value = scratch.computeIfAbsent(amount, a -> new double[block.trials()]);
    if (amount instanceof Amount.Complement complement) {
      Arrays.fill(value, 1);
      Rows.add(value, -1, value(complement.of()));
      return value;
    }
    Arrays.fill(value, 1);
    for (Amount factor : ((Amount.Product) amount).factors()) {
      Rows.multiply(value, value(factor));
    }
    return value;
  }
}
