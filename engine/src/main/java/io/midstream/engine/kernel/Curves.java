package io.midstream.engine.kernel;

import io.midstream.engine.model.Curve;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import java.util.Arrays;
import java.util.Optional;

/**
 * The curves of a block of trials, month by month.
 *
 * <p>Shares are sums of whole services divided by all services, in the same order for every curve,
 * so that they are exactly 0 before a migration and exactly 1 after it: a month in which nothing
 * changes contributes exactly nothing to a difference of the two sides.
 *
 * <p>A wave takes work only in the months in which it is under way in some trial of the block;
 * before them its share is 0 and after them whole.
 */
final class Curves {
  /** A curve is not summed beyond this many months: it bounds the work. */
  private static final int LONGEST_SUM = 12_000;

  private final Plan plan;
  private final Block block;
  private final Schedule schedule;
  private final Positions positions;
  private final Optional<TokenHoldings> tokens;
  private final Passing ready;
  private final Passing cutover;
  private final Passing off;
  private final Building building;
  private final double[] scratch;
  private final double[] scratch2;
  private boolean computed;

  Curves(Scenario scenario, Block block, Schedule schedule) {
    this.plan = scenario.plan();
    this.block = block;
    this.schedule = schedule;
    this.positions = schedule.positions();
    this.tokens = scenario.tokens().map(t -> new TokenHoldings(t, block, positions));
    this.ready = new Passing(positions.ready);
    this.cutover = new Passing(positions.cutover);
    this.off = new Passing(positions.off);
    this.building = new Building();
    this.scratch = new double[block.trials()];
    this.scratch2 = new double[block.trials()];
  }

  /** Takes up the schedule as computed for the present draws. */
  void begin() {
    if (!computed || schedule.varies()) {
      ready.begin();
      cutover.begin();
      off.begin();
    }
    if (!computed || schedule.varies() || schedule.learns()) {
      building.begin();
    }
    computed = true;
  }

  /** Whether a curve may differ between the trials, or between this block and the next. */
  boolean varies(Curve curve) {
    if (curve instanceof Curve.TokensHeld) {
      return true;
    }
    CurveRef ref = ((Curve.Scheduled) curve).ref();
    boolean window = ref.from().isPresent() || ref.until().isPresent();
    return window
        || ref.follows() != ScheduleCurve.ALWAYS
            && (schedule.varies()
                || ref.follows() == ScheduleCurve.BUILDING && schedule.learns());
  }

  /** The token holdings on this schedule, if the scenario reckons with tokens. */
  Optional<TokenHoldings> tokens() {
    return tokens;
  }

  /** Fills a row with a curve's values in a month. */
  void row(Curve curve, int month, double[] row) {
    if (curve instanceof Curve.TokensHeld held) {
      if (tokens.isPresent()) {
        tokens.get().row(held.side(), month, row);
      } else {
        Arrays.fill(row, 0);
      }
      return;
    }
    CurveRef ref = ((Curve.Scheduled) curve).ref();
    fill(ref.follows(), month, row);
    if (ref.from().isPresent() || ref.until().isPresent()) {
      window(ref, month, row);
    }
  }

  /** Times after(from) − after(until); an end before the start leaves nothing. */
  private void window(CurveRef ref, int month, double[] row) {
    double[] from = scratch;
    double[] until = scratch2;
    Arrays.fill(from, 1);
    Arrays.fill(until, 0);
    ref.from().ifPresent(position -> Rows.after(from, positions.of(position), month));
    ref.until().ifPresent(position -> Rows.after(until, positions.of(position), month));
    for (int i = 0; i < row.length; i++) {
      row[i] *= Math.max(0, from[i] - until[i]);
    }
  }

  /**
   * The sum of a curve over all months from month 1 on, beyond the horizon too.
   *
   * @throws IllegalArgumentException if the curve never ends
   */
  void total(Curve curve, double[] total) {
    if (!(curve instanceof Curve.Scheduled scheduled) || !scheduled.ref().ends()) {
      throw new IllegalArgumentException("a curve that never ends has no sum: " + curve);
    }
    CurveRef ref = scheduled.ref();
    if (ref.from().isPresent() || ref.until().isPresent()) {
      windowedTotal(ref, total);
      return;
    }
    Arrays.fill(total, 0);
    switch (ref.follows()) {
      case BUILDING -> Arrays.fill(total, 1);
      case PROGRAM -> Rows.difference(total, positions.cut, positions.first);
      case PENDING -> System.arraycopy(positions.last, 0, total, 0, total.length);
      case OLD -> addShares(total, positions.off, 1);
      case OLD_ONLY -> addShares(total, positions.ready, 1);
      case PARALLEL -> {
        addShares(total, positions.off, 1);
        addShares(total, positions.ready, -1);
      }
      default -> throw new IllegalArgumentException("a curve that never ends: " + ref);
    }
  }

  private void addShares(double[] total, double[][] positionsByWave, double sign) {
    double services = plan.services();
    for (int w = 0; w < positionsByWave.length; w++) {
      double share = sign * plan.waves().get(w).services() / services;
      Rows.add(total, share, positionsByWave[w]);
    }
  }

  /** Month by month: a product of a curve and a window has no shorter sum. */
  private void windowedTotal(CurveRef ref, double[] total) {
    Arrays.fill(total, 0);
    double[] row = new double[total.length];
    Curve curve = new Curve.Scheduled(ref);
    int end = lastMonth(ref);
    for (int m = 1; m <= end; m++) {
      row(curve, m, row);
      Rows.add(total, row);
    }
  }

  /** The last month in which the curve or its window can still differ from 0 in any trial. */
  private int lastMonth(CurveRef ref) {
    double end = Double.POSITIVE_INFINITY;
    if (ref.follows().ends()) {
      end = Rows.max(positions.last);
    }
    if (ref.until().isPresent()) {
      end = Math.min(end, Rows.max(positions.of(ref.until().get())));
    }
    return Months.period(Math.min(end, LONGEST_SUM));
  }

  private void fill(ScheduleCurve curve, int month, double[] row) {
    switch (curve) {
      case ALWAYS -> Arrays.fill(row, 1);
      case OLD -> {
        off.row(month, row);
        Rows.complement(row);
      }
      case NEW -> ready.row(month, row);
      case PARALLEL -> {
        ready.row(month, row);
        off.row(month, scratch);
        Rows.difference(row, row, scratch);
      }
      case OLD_ONLY -> {
        ready.row(month, row);
        Rows.complement(row);
      }
      case MIGRATED -> cutover.row(month, row);
      case BUILDING -> building.row(month, row);
      case PROGRAM -> Rows.window(row, positions.first, positions.cut, month);
      case OPEN -> Rows.after(row, positions.first, month);
      case PENDING -> {
        Rows.after(row, positions.last, month);
        Rows.complement(row);
      }
      case COMPLETE -> Rows.after(row, positions.last, month);
    }
  }

  /** The share of services past a position of their wave. */
  private final class Passing {
    private final double[][] position;
    private final int[] firstMonth;
    private final int[] lastMonth;

    Passing(double[][] position) {
      this.position = position;
      this.firstMonth = new int[position.length];
      this.lastMonth = new int[position.length];
    }

    void begin() {
      for (int w = 0; w < position.length; w++) {
        firstMonth[w] = Months.period(Rows.min(position[w]));
        lastMonth[w] = (int) Math.ceil(Rows.max(position[w]));
      }
    }

    void row(int month, double[] row) {
      int whole = 0;
      boolean underWay = false;
      for (int w = 0; w < position.length; w++) {
        if (month > lastMonth[w]) {
          whole += plan.waves().get(w).services();
        } else {
          underWay |= month >= firstMonth[w];
        }
      }
      double all = plan.services();
      if (!underWay) {
        Arrays.fill(row, whole / all);
        return;
      }
      Arrays.fill(row, whole);
      for (int w = 0; w < position.length; w++) {
        if (month >= firstMonth[w] && month <= lastMonth[w]) {
          Rows.addAfter(row, plan.waves().get(w).services(), position[w], month);
        }
      }
      Rows.divide(row, all);
    }
  }

  /**
   * The share of the whole preparation done in a month.
   *
   * <p>Dividing by u − a' as represented, rather than by prepare', makes each wave's months sum to
   * its share, however short the preparation.
   */
  private final class Building {
    private final double[][] share;
    private final double[][] rate;
    private final boolean[] instant;
    private final int[] firstMonth;
    private final int[] lastMonth;

    Building() {
      int waves = plan.waves().size();
      share = new double[waves][block.trials()];
      rate = new double[waves][block.trials()];
      instant = new boolean[waves];
      firstMonth = new int[waves];
      lastMonth = new int[waves];
    }

    void begin() {
      double[] totalEffort = schedule.totalEffort();
      double all = plan.services();
      for (int w = 0; w < share.length; w++) {
        double byCount = plan.waves().get(w).services() / all;
        double[] effort = schedule.effort(w);
        double[] start = positions.starts[w];
        double[] end = positions.ready[w];
        for (int i = 0; i < effort.length; i++) {
          share[w][i] = totalEffort[i] > 0 ? effort[i] / totalEffort[i] : byCount;
        }
        for (int i = 0; i < effort.length; i++) {
          double months = end[i] - start[i];
          rate[w][i] = months > 0 ? share[w][i] / months : Double.POSITIVE_INFINITY;
        }
        instant[w] = Rows.max(rate[w]) == Double.POSITIVE_INFINITY;
        firstMonth[w] = Months.period(Rows.min(start));
        lastMonth[w] = Months.period(Rows.max(end));
      }
    }

    void row(int month, double[] row) {
      Arrays.fill(row, 0);
      for (int w = 0; w < share.length; w++) {
        if (month >= firstMonth[w] && month <= lastMonth[w]) {
          add(w, month, row);
        }
      }
    }

    private void add(int w, int month, double[] row) {
      double[] start = positions.starts[w];
      double[] end = positions.ready[w];
      if (!instant[w]) {
        Rows.addWindow(row, rate[w], start, end, month);
        return;
      }
      for (int i = 0; i < row.length; i++) {
        if (end[i] > start[i]) {
          row[i] += rate[w][i] * (Months.after(start[i], month) - Months.after(end[i], month));
        } else if (Months.period(start[i]) == month) {
          row[i] += share[w][i];
        }
      }
    }
  }
}
