package io.midstream.engine.kernel;

import io.midstream.engine.model.Amount;
import io.midstream.engine.scenario.GrowthIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines of a model folded: each sum is a short polynomial, Σ coefficient × curve × index, over
 * the few curves that all others are made of.
 *
 * <p>A coefficient adds up the amounts of all lines that share curve and index, once for a block.
 * What no draw touches is a number a month from the start: a line with a fixed amount on a fixed
 * schedule costs a trial nothing.
 */
final class Folding {
  private final Kernel kernel;
  private final List<Group> groups = new ArrayList<>();
  private final Map<Sum, Target> targets = new EnumMap<>(Sum.class);
  private final List<Target> inTurn;
  private final List<Amounts.Column> varyingAmounts = new ArrayList<>();
  private double fixedScale;

  Folding(Kernel kernel, List<Kernel.Term> terms) {
    this.kernel = kernel;
    kernel.used().forEach(sum -> targets.put(sum, new Target(sum)));
    this.inTurn = List.copyOf(targets.values());
    Map<Key, Group> byKey = new LinkedHashMap<>();
    for (Kernel.Term term : terms) {
      weigh(term.amount());
      for (Basis.Part part : Basis.parts(term.curve())) {
        Group group =
            byKey.computeIfAbsent(new Key(part.basis(), term.growing().grows()), Group::new);
        Sum.of(term.line())
            .forEach(
                (sum, sign) -> {
                  Optional.ofNullable(targets.get(sum))
                      .ifPresent(
                          target -> group.coefficient(target).add(term, sign * part.factor()));
                });
      }
    }
    byKey.values().forEach(Group::settle);
    byKey.values().stream().filter(g -> !g.varying.isEmpty()).forEach(groups::add);
  }

  private void weigh(Amount amount) {
    Amounts.Column column = kernel.amounts().of(amount);
    if (kernel.amounts().vary(amount)) {
      varyingAmounts.add(column);
    } else {
      kernel.schedule().compute();
      fixedScale += Math.abs(column.value()[0]);
    }
  }

  /** What the lines of a group are multiplied by. */
  private record Key(Basis basis, List<GrowthIndex> grows) {}

  /** Takes up the block's present draws. */
  void begin() {
    double[] scale = kernel.scale();
    Rows.shift(scale, fixedScale);
    for (Amounts.Column column : varyingAmounts) {
      Rows.addMagnitude(scale, column.value());
    }
    for (Group group : groups) {
      group.begin();
    }
  }

  /** Computes the sums of a period. */
  void period(int m) {
    for (Target target : inTurn) {
      target.begun = false;
    }
    if (m > 0) {
      for (Group group : groups) {
        group.period(m);
      }
    }
    for (Target target : inTurn) {
      target.begin(m);
    }
  }

  /** A sum with what no draw touches of it, by period. */
  private final class Target {
    private final double[] row;
    private final double[] constants;
    private boolean begun;

    Target(Sum sum) {
      this.row = kernel.row(sum);
      this.constants = new double[kernel.horizon() + 1];
    }

    /** Starts a period from what no draw touches, if nothing has been added yet. */
    void begin(int month) {
      if (!begun) {
        begun = true;
        Arrays.fill(row, constants[month]);
      }
    }
  }

  private final class Group {
    private final Curves.Follower curve;
    private final List<GrowthIndex> grows;
    private final boolean curveVaries;
    private final boolean indexVaries;

    /** What does not vary of curve × index, by month. */
    private final double[] fixed;

    private final Map<Target, Coefficient> coefficients = new LinkedHashMap<>();
    private final List<Coefficient> varying = new ArrayList<>();
    private double[] index = {};

    Group(Key key) {
      this.curve = kernel.curves().follow(key.basis());
      this.grows = key.grows();
      this.curveVaries = kernel.curves().varies(key.basis().curve());
      this.indexVaries = grows.stream().map(GrowthIndex::rate).anyMatch(kernel.block()::varies);
      this.fixed = new double[kernel.horizon() + 1];
    }

    Coefficient coefficient(Target target) {
      return coefficients.computeIfAbsent(target, Coefficient::new);
    }

    /** Computes what no draw touches, and leaves the rest for the blocks. */
    void settle() {
      kernel.schedule().compute();
      kernel.curves().begin();
      kernel.indices().begin();
      for (int m = 1; m < fixed.length; m++) {
        kernel.indices().advance(m);
        fixed[m] = grows.isEmpty() || indexVaries ? 1 : kernel.indices().row(grows)[0];
        if (!curveVaries) {
          kernel.curves().advance(m);
          fixed[m] *= curve.asRow()[0];
        }
      }
      for (Coefficient coefficient : coefficients.values()) {
        coefficient.settle();
        if (coefficient.varies() || curveVaries || indexVaries) {
          if (coefficient.counts()) {
            varying.add(coefficient);
          }
        } else {
          double[] constants = coefficient.target.constants;
          for (int m = 1; m < fixed.length; m++) {
            constants[m] += coefficient.number * fixed[m];
          }
        }
      }
    }

    void begin() {
      index = indexVaries ? kernel.indices().row(grows) : index;
      for (Coefficient coefficient : varying) {
        coefficient.begin();
      }
    }

    void period(int month) {
      double k = fixed[month];
      boolean byTrial = curveVaries && !curve.uniform();
      if (curveVaries && curve.uniform()) {
        k *= curve.value();
      }
      if (k == 0) {
        return;
      }
      for (Coefficient coefficient : varying) {
        coefficient.period(month, k, byTrial, index);
      }
    }

    /** What a group brings to a sum. */
    private final class Coefficient {
      private final Target target;
      private final Map<Amount, Double> amounts = new LinkedHashMap<>();
      private final Map<Kernel.Term, Double> spreads = new LinkedHashMap<>();
      private final List<Amounts.Column> columns = new ArrayList<>();
      private final List<Double> factors = new ArrayList<>();
      private final List<Spread> spreadColumns = new ArrayList<>();
      private final double[] column;
      private double number;
      private boolean varies;

      Coefficient(Target target) {
        this.target = target;
        this.column = new double[kernel.trials()];
      }

      /** The same amount with the other sign cancels. */
      void add(Kernel.Term term, double factor) {
        if (term.spread()) {
          spreads.merge(term, factor, Double::sum);
        } else {
          amounts.merge(term.amount(), factor, Double::sum);
        }
      }

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
        spreads.forEach((term, factor) -> spreadColumns.add(new Spread(term, factor)));
        varies = !columns.isEmpty() || !spreadColumns.isEmpty();
      }

      boolean varies() {
        return varies;
      }

      boolean counts() {
        return varies() || number != 0;
      }

      void begin() {
        if (!varies()) {
          return;
        }
        Arrays.fill(column, number);
        for (int c = 0; c < columns.size(); c++) {
          Rows.add(column, factors.get(c), columns.get(c).value());
        }
        for (Spread spread : spreadColumns) {
          Rows.add(column, spread.factor, spread.monthly());
        }
      }

      /** Adds coefficient × curve × index; the first of a period starts from the constant. */
      void period(int month, double k, boolean byTrial, double[] growth) {
        double[] row = target.row;
        double[] share = curve.row();
        if (!target.begun && varies() && byTrial != indexVaries) {
          target.begun = true;
          Rows.set(row, target.constants[month], k, column, byTrial ? share : growth);
          return;
        }
        target.begin(month);
        if (!varies()) {
          if (byTrial && indexVaries) {
            Rows.add(row, number * k, share, growth);
          } else if (byTrial || indexVaries) {
            Rows.add(row, number * k, byTrial ? share : growth);
          } else {
            Rows.shift(row, number * k);
          }
        } else if (byTrial && indexVaries) {
          Rows.add(row, k, column, share, growth);
        } else if (byTrial || indexVaries) {
          Rows.add(row, k, column, byTrial ? share : growth);
        } else {
          Rows.add(row, k, column);
        }
      }
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
