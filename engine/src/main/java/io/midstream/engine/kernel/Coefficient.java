package io.midstream.engine.kernel;

import io.midstream.engine.model.Amount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the lines that share a curve and an index bring to a sum: their amounts added up, by trial.
 */
final class Coefficient {
  private final Kernel kernel;
  private final Map<Amount, Double> amounts = new LinkedHashMap<>();
  private final List<Amounts.Column> columns = new ArrayList<>();
  private final List<Double> factors = new ArrayList<>();
  private final List<Spread> spreads = new ArrayList<>();
  private final double[] column;
  private double number;

  Coefficient(Kernel kernel) {
    this.kernel = kernel;
    this.column = new double[kernel.trials()];
  }

  /** The same amount with the other sign cancels; amounts that are spread are few. */
  void add(Kernel.Term term, double factor) {
    if (term.spread()) {
      spreads.add(new Spread(term, factor));
    } else {
      amounts.merge(term.amount(), factor, Double::sum);
    }
  }

  /** Adds up what no draw touches; to be called when all is added. */
  void settle() {
    amounts.forEach(
        (amount, factor) -> {
          Amounts.Column each = kernel.amounts().of(amount);
          if (factor != 0 && kernel.amounts().vary(amount)) {
            columns.add(each);
            factors.add(factor);
          } else if (factor != 0) {
            number += factor * each.value()[0];
          }
        });
  }

  /** Whether it may differ between trials or blocks; else it is {@link #number()}. */
  boolean varies() {
    return !columns.isEmpty() || !spreads.isEmpty();
  }

  /** Whether it is anything but 0. */
  boolean counts() {
    return varies() || number != 0;
  }

  /** Its value where it does not vary. */
  double number() {
    return number;
  }

  /** Takes up the block's present draws. */
  void begin() {
    if (!varies()) {
      return;
    }
    Arrays.fill(column, number);
    for (int c = 0; c < columns.size(); c++) {
      Rows.add(column, factors.get(c), columns.get(c).value());
    }
    for (Spread spread : spreads) {
      Rows.add(column, spread.factor, spread.monthly());
    }
  }

  /** The values, one a trial, where it varies. */
  double[] column() {
    return column;
  }

  /** {@code row += k × coefficient}. */
  void addTo(double[] row, double k) {
    if (varies()) {
      Rows.add(row, k, column);
    } else {
      Rows.shift(row, k * number);
    }
  }

  /** {@code row += k × coefficient × a}. */
  void addTo(double[] row, double k, double[] a) {
    if (varies()) {
      Rows.add(row, k, column, a);
    } else {
      Rows.add(row, k * number, a);
    }
  }

  /** {@code row += k × coefficient × a × b}. */
  void addTo(double[] row, double k, double[] a, double[] b) {
    if (varies()) {
      Rows.add(row, k, column, a, b);
    } else {
      Rows.add(row, k * number, a, b);
    }
  }

  /** An amount divided by the length of its curve. */
  private final class Spread {
    private final Kernel.Term term;
    private final double factor;
    private final Amounts.Column amount;
    private final double[] monthly;
    private final double[] total;

    Spread(Kernel.Term term, double factor) {
      this.term = term;
      this.factor = factor;
      this.amount = kernel.amounts().of(term.amount());
      this.monthly = new double[kernel.trials()];
      this.total = new double[kernel.trials()];
    }

    double[] monthly() {
      System.arraycopy(amount.value(), 0, monthly, 0, monthly.length);
      kernel.curves().total(term.curve(), total);
      Rows.spread(monthly, total);
      return monthly;
    }
  }
}
