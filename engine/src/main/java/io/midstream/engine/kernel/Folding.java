package io.midstream.engine.kernel;

import io.midstream.engine.model.Amount;
import io.midstream.engine.scenario.GrowthIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
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
 * schedule costs a trial nothing. Where the curves stand still in all trials, before the programme
 * and after it, the coefficients of an index are one row, which is added up when a curve moves.
 */
final class Folding implements Kernel.Part {
  private final Kernel kernel;
  private final Group[] groups;
  private final Target[] targets;
  private final List<Amounts.Column> varyingAmounts = new ArrayList<>();
  private double fixedScale;

  Folding(Kernel kernel, List<Kernel.Term> terms) {
    this.kernel = kernel;
    Map<Key, Group> byKey = new LinkedHashMap<>();
    for (Kernel.Term term : terms) {
      weigh(term.amount());
      for (Basis.Part part : Basis.parts(term.curve())) {
        Group group =
            byKey.computeIfAbsent(new Key(part.basis(), term.growing().grows()), Group::new);
        Sum.of(term.line())
            .forEach(
                (sum, sign) -> {
                  if (kernel.used().contains(sum)) {
                    group.coefficient(sum).add(term, sign * part.factor());
                  }
                });
      }
    }
    byKey.values().forEach(Group::settle);
    this.targets =
        kernel.used().stream().map(sum -> new Target(sum, byKey.values())).toArray(Target[]::new);
    this.groups = byKey.values().toArray(Group[]::new);
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
  private record Key(Basis basis, List<GrowthIndex> grows) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && basis.equals(key.basis) && grows.equals(key.grows);
    }

    @Override
    public int hashCode() {
      return 31 * basis.hashCode() + grows.hashCode();
    }
  }

  @Override
  public void begin() {
    double[] scale = kernel.scale();
    Rows.shift(scale, fixedScale);
    for (Amounts.Column column : varyingAmounts) {
      Rows.addMagnitude(scale, column.value());
    }
    for (Target target : targets) {
      target.begin();
    }
  }

  @Override
  public void period(int m) {
    for (Group group : groups) {
      group.period(m);
    }
    for (Target target : targets) {
      target.period(m);
    }
  }

  /** A curve and an index, with the coefficients by which they come into the sums. */
  private final class Group {
    private final Curves.Follower curve;
    private final List<GrowthIndex> grows;
    private final boolean curveVaries;
    private final boolean indexVaries;
    private final Map<Sum, Coefficient> coefficients = new EnumMap<>(Sum.class);

    /** What does not vary of curve × index, by month. */
    private final double[] fixed;

    /** Whether that is the same every month. */
    private boolean even = true;

    /** What coefficients are multiplied by in this period, whatever the trial. */
    private double factor;

    /** Whether the curve differs between the trials in this period. */
    private boolean byTrial;

    Group(Key key) {
      this.curve = kernel.curves().follow(key.basis());
      this.grows = key.grows();
      this.curveVaries = kernel.curves().varies(key.basis().curve());
      this.indexVaries = grows.stream().map(GrowthIndex::rate).anyMatch(kernel.block()::varies);
      this.fixed = new double[kernel.horizon() + 1];
    }

    Coefficient coefficient(Sum sum) {
      return coefficients.computeIfAbsent(sum, s -> new Coefficient(kernel));
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
        even = even && fixed[m] == fixed[1];
      }
      coefficients.values().forEach(Coefficient::settle);
    }

    /** The indices that vary; none where the index is a number a month. */
    List<GrowthIndex> varyingIndices() {
      return indexVaries ? grows : List.of();
    }

    /** Whether a coefficient of this group may bring different things in different trials. */
    boolean variesWith(Coefficient coefficient) {
      return coefficient.counts() && (coefficient.varies() || curveVaries || indexVaries);
    }

    void period(int month) {
      byTrial = curveVaries && !curve.uniform();
      factor = curveVaries && !byTrial ? fixed[month] * curve.value() : fixed[month];
    }

    /** The factor of this period, if it is the same in all trials and changes seldom; else 0. */
    double standing() {
      return even && !byTrial ? factor : 0;
    }
  }

  /** A sum: what no draw touches of it, by period, and bundles by the index they grow with. */
  private final class Target {
    private final double[] row;
    private final double[] constants = new double[kernel.horizon() + 1];
    private final Bundle[] bundles;
    private boolean begun;

    Target(Sum sum, Collection<Group> groups) {
      this.row = kernel.row(sum);
      Map<List<GrowthIndex>, List<Group>> byIndex = new LinkedHashMap<>();
      for (Group group : groups) {
        Optional<Coefficient> coefficient = Optional.ofNullable(group.coefficients.get(sum));
        if (coefficient.filter(group::variesWith).isPresent()) {
          byIndex.computeIfAbsent(group.varyingIndices(), i -> new ArrayList<>()).add(group);
        } else {
          coefficient.ifPresent(c -> addConstants(group, c.number()));
        }
      }
      this.bundles =
          byIndex.entrySet().stream()
              .map(e -> new Bundle(this, sum, e.getKey(), e.getValue()))
              .toArray(Bundle[]::new);
    }

    private void addConstants(Group group, double number) {
      for (int m = 1; m < constants.length; m++) {
        constants[m] += number * group.fixed[m];
      }
    }

    void begin() {
      for (Bundle bundle : bundles) {
        bundle.begin();
      }
    }

    void period(int month) {
      begun = false;
      if (month > 0) {
        for (Bundle bundle : bundles) {
          bundle.period(month);
        }
      }
      start(month);
    }

    /** Starts a period from what no draw touches, if nothing has been added yet. */
    void start(int month) {
      if (!begun) {
        begun = true;
        Arrays.fill(row, constants[month]);
      }
    }
  }

  /** What groups that grow with the same indices, or with none that varies, bring to a sum. */
  private final class Bundle {
    private final Target target;
    private final List<GrowthIndex> indices;
    private final Group[] groups;
    private final Coefficient[] coefficients;

    /** The coefficients of the curves that stand still, added up with these factors. */
    private final double[] standing = new double[kernel.trials()];

    private final double[] factors;
    private boolean stands;
    private double[] growth = {};

    Bundle(Target target, Sum sum, List<GrowthIndex> indices, List<Group> groups) {
      this.target = target;
      this.indices = indices;
      this.groups = groups.toArray(Group[]::new);
      this.coefficients =
          groups.stream().map(group -> group.coefficient(sum)).toArray(Coefficient[]::new);
      this.factors = new double[groups.size()];
    }

    void begin() {
      growth = indices.isEmpty() ? growth : kernel.indices().row(indices);
      for (Coefficient coefficient : coefficients) {
        coefficient.begin();
      }
      Arrays.fill(factors, 0);
      stands = false;
    }

    void period(int month) {
      boolean moved = false;
      for (int g = 0; g < groups.length; g++) {
        double factor = groups[g].standing();
        moved |= factor != factors[g];
        factors[g] = factor;
      }
      if (moved) {
        addUp();
      }
      if (stands) {
        addStanding(month);
      }
      for (int g = 0; g < groups.length; g++) {
        if (factors[g] == 0 && groups[g].factor != 0) {
          addMoving(groups[g], coefficients[g], month);
        }
      }
    }

    private void addUp() {
      Arrays.fill(standing, 0);
      stands = false;
      for (int g = 0; g < groups.length; g++) {
        if (factors[g] != 0) {
          coefficients[g].addTo(standing, factors[g]);
          stands = true;
        }
      }
    }

    private void addStanding(int month) {
      boolean first = !target.begun;
      target.begun = true;
      double constant = target.constants[month];
      if (first && indices.isEmpty()) {
        Rows.set(target.row, constant, standing);
      } else if (first) {
        Rows.set(target.row, constant, 1, standing, growth);
      } else if (indices.isEmpty()) {
        Rows.add(target.row, standing);
      } else {
        Rows.addProduct(target.row, standing, growth);
      }
    }

    private void addMoving(Group group, Coefficient coefficient, int month) {
      double k = group.factor;
      double[] row = target.row;
      if (!target.begun && coefficient.varies() && group.byTrial && indices.isEmpty()) {
        target.begun = true;
        Rows.set(row, target.constants[month], k, coefficient.column(), group.curve.row());
        return;
      }
      target.start(month);
      if (group.byTrial && indices.isEmpty()) {
        coefficient.addTo(row, k, group.curve.row());
      } else if (group.byTrial) {
        coefficient.addTo(row, k, group.curve.row(), growth);
      } else if (indices.isEmpty()) {
        coefficient.addTo(row, k);
      } else {
        coefficient.addTo(row, k, growth);
      }
    }
  }
}
