package io.midstream.engine.kernel;

import io.midstream.engine.model.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of amounts, by trial. */
final class Amounts {
  private final Block block;
  private final Schedule schedule;

  Amounts(Block block, Schedule schedule) {
    this.block = block;
    this.schedule = schedule;
  }

  /** The column of an amount, computed anew whenever it is asked for; not to be written to. */
  interface Column {
    double[] value();
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

  /** The column of an amount. */
  Column of(Amount amount) {
    if (amount instanceof Amount.Of of) {
      double[] column = block.column(of.input());
      return () -> column;
    }
    if (amount instanceof Amount.EngineerDays) {
      return schedule::totalEffort;
    }
    double[] value = new double[block.trials()];
    if (amount instanceof Amount.Complement complement) {
      Column inner = of(complement.of());
      return () -> {
        System.arraycopy(inner.value(), 0, value, 0, value.length);
        Rows.complement(value);
        return value;
      };
    }
    List<Column> factors = new ArrayList<>();
    ((Amount.Product) amount).factors().forEach(factor -> factors.add(of(factor)));
    return () -> {
      Arrays.fill(value, 1);
      for (Column factor : factors) {
        Rows.multiply(value, factor.value());
      }
      return value;
    };
  }
}
