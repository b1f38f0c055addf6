package io.midstream.engine.kernel;

import io.midstream.engine.model.Curve;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * The curves of a block of trials, each computed when first asked for.
 *
 * <p>Shares are sums of whole services divided by all services, in the same order for every curve,
 * so that they are exactly 0 before a migration and exactly 1 after it: a month in which nothing
 * changes contributes exactly nothing to a difference of the two sides.
 */
public final class Curves {
  private final Plan plan;
  private final int horizon;
  private final Block block;
  private final Schedule schedule;
  private final Positions positions;
  private final Optional<TokenHoldings> tokens;
  private final Map<Curve, Grid> grids = new HashMap<>();

  Curves(Scenario scenario, Block block, Schedule schedule) {
    this.plan = scenario.plan();
    this.horizon = scenario.horizon();
    this.block = block;
    this.schedule = schedule;
    this.positions = schedule.positions();
    this.tokens = scenario.tokens().map(t -> new TokenHoldings(t, block, positions));
  }

  /** The curve by period and trial; 0 in period 0. */
  public Grid grid(Curve curve) {
    Grid known = grids.get(curve);
    if (known == null) {
      known = compute(curve);
      grids.put(curve, known);
    }
    return known;
  }

  /** The token holdings on this schedule, if the scenario reckons with tokens. */
  Optional<TokenHoldings> tokens() {
    return tokens;
  }

  private Grid compute(Curve curve) {
    if (curve instanceof Curve.TokensHeld held) {
      return tokens
          .map(t -> t.grid(held.side(), horizon))
          .orElseGet(() -> new Grid(horizon, block.trials()));
    }
    CurveRef ref = ((Curve.Scheduled) curve).ref();
    Grid grid = new Grid(horizon, block.trials());
    Window window = new Window(ref);
    for (int m = 1; m <= horizon; m++) {
      fill(ref.follows(), m, grid.row(m));
      window.multiply(m, grid.row(m));
    }
    return grid;
  }

  /**
   * The sum of a curve over all months from month 1 on, beyond the horizon too.
   *
   * @throws IllegalArgumentException if the curve never ends
   */
  double[] total(Curve curve) {
    if (!(curve instanceof Curve.Scheduled scheduled) || !scheduled.ref().ends()) {
      throw new IllegalArgumentException("a curve that never ends has no sum: " + curve);
    }
    CurveRef ref = scheduled.ref();
    if (ref.from().isPresent() || ref.until().isPresent()) {
      return windowedTotal(ref);
    }
    int trials = block.trials();
    double[] total = new double[trials];
    switch (ref.follows()) {
      case BUILDING -> Arrays.fill(total, 1);
      case PROGRAM -> {
        for (int i = 0; i < trials; i++) {
          total[i] = positions.cut[i] - positions.first[i];
        }
      }
      case PENDING -> System.arraycopy(positions.last, 0, total, 0, trials);
      case OLD -> addShares(total, positions.off, 1);
      case OLD_ONLY -> addShares(total, positions.ready, 1);
      case PARALLEL -> {
        addShares(total, positions.off, 1);
        addShares(total, positions.ready, -1);
      }
      default -> throw new IllegalArgumentException("a curve that never ends: " + ref);
    }
    return total;
  }

  private void addShares(double[] total, double[][] positionsByWave, double sign) {
    double services = plan.services();
    for (int w = 0; w < positionsByWave.length; w++) {
      double share = sign * plan.waves().get(w).services() / services;
      for (int i = 0; i < total.length; i++) {
        total[i] += share * positionsByWave[w][i];
      }
    }
  }

  /** Month by month: a product of a curve and a window has no shorter sum. */
  private double[] windowedTotal(CurveRef ref) {
    double[] total = new double[block.trials()];
    Window window = new Window(ref);
    double[] row = new double[total.length];
    int end = lastMonth(ref);
    for (int m = 1; m <= end; m++) {
      Arrays.fill(row, 0);
      fill(ref.follows(), m, row);
      window.multiply(m, row);
      for (int i = 0; i < row.length; i++) {
        total[i] += row[i];
      }
    }
    return total;
  }

  /** The last month in which the curve or its window can still differ from 0 in any trial. */
  private int lastMonth(CurveRef ref) {
    double end = Double.POSITIVE_INFINITY;
    if (ref.follows().ends()) {
      end = Arrays.stream(positions.last).max().orElse(0);
    }
    if (ref.until().isPresent()) {
      double until = Arrays.stream(positions.of(ref.until().get(), block)).max().orElse(end);
      end = Math.min(end, until);
    }
    return Months.period(Math.min(end, LONGEST_SUM));
  }

  /** A curve is not summed beyond this many months: it bounds the work. */
  private static final int LONGEST_SUM = 12_000;

  private void fill(ScheduleCurve curve, int month, double[] row) {
    switch (curve) {
      case ALWAYS -> Arrays.fill(row, 1);
      case OLD -> complement(row, month, positions.off);
      case NEW -> shares(row, month, positions.ready);
      case PARALLEL -> parallel(row, month);
      case OLD_ONLY -> complement(row, month, positions.ready);
      case MIGRATED -> shares(row, month, positions.cutover);
      case BUILDING -> building(row, month);
      case PROGRAM ->
          each(
              row,
              i -> Months.after(positions.first[i], month) - Months.after(positions.cut[i], month));
      case OPEN -> each(row, i -> Months.after(positions.first[i], month));
      case PENDING -> each(row, i -> 1 - Months.after(positions.last[i], month));
      case COMPLETE -> each(row, i -> Months.after(positions.last[i], month));
    }
  }

  private static void each(double[] row, IntToDoubleFunction value) {
    for (int i = 0; i < row.length; i++) {
      row[i] = value.applyAsDouble(i);
    }
  }

  /** Services past the position, as a share of all. */
  private void shares(double[] row, int month, double[][] position) {
    Arrays.fill(row, 0);
    for (int w = 0; w < position.length; w++) {
      double services = plan.waves().get(w).services();
      double[] of = position[w];
      for (int i = 0; i < row.length; i++) {
        row[i] += services * Months.after(of[i], month);
      }
    }
    double all = plan.services();
    for (int i = 0; i < row.length; i++) {
      row[i] /= all;
    }
  }

  private void complement(double[] row, int month, double[][] position) {
    shares(row, month, position);
    for (int i = 0; i < row.length; i++) {
      row[i] = 1 - row[i];
    }
  }

  private void parallel(double[] row, int month) {
    shares(row, month, positions.ready);
    double[] gone = new double[row.length];
    shares(gone, month, positions.off);
    for (int i = 0; i < row.length; i++) {
      row[i] -= gone[i];
    }
  }

  /**
   * Dividing by u − a' as represented, rather than by prepare', makes each wave's months sum to its
   * share exactly, however short the preparation.
   */
  private void building(double[] row, int month) {
    Arrays.fill(row, 0);
    double[] totalEffort = schedule.totalEffort();
    double all = plan.services();
    for (int w = 0; w < positions.starts.length; w++) {
      double[] start = positions.starts[w];
      double[] ready = positions.ready[w];
      double[] effort = schedule.effort(w);
      double byCount = plan.waves().get(w).services() / all;
      for (int i = 0; i < row.length; i++) {
        double share = totalEffort[i] > 0 ? effort[i] / totalEffort[i] : byCount;
        double months = ready[i] - start[i];
        if (months > 0) {
          double done = Months.after(start[i], month) - Months.after(ready[i], month);
          row[i] += share * done / months;
        } else if (Months.period(start[i]) == month) {
          row[i] += share;
        }
      }
    }
  }

  /** The window of a curve reference, by trial. */
  private final class Window {
    private final Optional<double[]> from;
    private final Optional<double[]> until;

    Window(CurveRef ref) {
      from = ref.from().map(this::column);
      until = ref.until().map(this::column);
    }

    private double[] column(Position position) {
      return positions.of(position, block);
    }

    /** after(from) − after(until); an end before the start leaves nothing. */
    void multiply(int month, double[] row) {
      if (from.isEmpty() && until.isEmpty()) {
        return;
      }
      for (int i = 0; i < row.length; i++) {
        int trial = i;
        double open = from.map(f -> Months.after(f[trial], month)).orElse(1.0);
        double shut = until.map(u -> Months.after(u[trial], month)).orElse(0.0);
        row[i] *= Math.max(0, open - shut);
      }
    }
  }
}
