package io.midstream.engine.kernel;

import io.midstream.engine.model.Curve;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Wave;
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
  private final double all;
  private final int[] services;
  private final Block block;
  private final Schedule schedule;
  private final Positions positions;
  private final Optional<TokenHoldings> tokens;
  private final Passing ready;
  private final Passing cutover;
  private final Passing off;
  private final Building building;
  private final Landmark first;
  private final Landmark cut;
  private final Landmark last;
  private Follower[] followers = {};
  private final double[] from;
  private final double[] until;
  private boolean usesCutover;
  private boolean computed;

  Curves(Scenario scenario, Block block, Schedule schedule) {
    this.plan = scenario.plan();
    this.all = plan.services();
    this.services = plan.waves().stream().mapToInt(Wave::services).toArray();
    this.block = block;
    this.schedule = schedule;
    this.positions = schedule.positions();
    this.tokens = scenario.tokens().map(t -> new TokenHoldings(t, block, positions));
    this.ready = new Passing(positions.ready);
    this.cutover = new Passing(positions.cutover);
    this.off = new Passing(positions.off);
    this.building = new Building();
    this.first = new Landmark(positions.first);
    this.cut = new Landmark(positions.cut);
    this.last = new Landmark(positions.last);
    this.from = new double[block.trials()];
    this.until = new double[block.trials()];
  }

  /** A curve to be followed month by month. */
  Follower follow(Basis basis) {
    for (Follower known : followers) {
      if (known.basis.equals(basis)) {
        return known;
      }
    }
    Follower follower = new Follower(basis);
    usesCutover |= follower.uses(ScheduleCurve.MIGRATED);
    followers = Arrays.copyOf(followers, followers.length + 1);
    followers[followers.length - 1] = follower;
    return follower;
  }

  /** Goes on to a month: every curve followed then has its value there. */
  void advance(int month) {
    ready.advance(month);
    off.advance(month);
    if (usesCutover) {
      cutover.advance(month);
    }
    for (Follower follower : followers) {
      follower.advance(month);
    }
  }

  /** Takes up the schedule as computed for the present draws. */
  void begin() {
    if (!computed || schedule.varies()) {
      ready.begin();
      off.begin();
      if (usesCutover) {
        cutover.begin();
      }
      first.begin();
      cut.begin();
      last.begin();
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
    if (ref.windowed() || ref.follows() == ScheduleCurve.ALWAYS) {
      return ref.windowed();
    }
    boolean byLearning = ref.follows() == ScheduleCurve.BUILDING && schedule.learns();
    return schedule.varies() || byLearning;
  }

  /** The token holdings on this schedule, if the scenario reckons with tokens. */
  Optional<TokenHoldings> tokens() {
    return tokens;
  }

  /** Fills a row with a curve's values in a month. */
  void row(Curve curve, int month, double[] row) {
    Follower follower = new Follower(new Basis(curve, false));
    if (follower.uses(ScheduleCurve.MIGRATED)) {
      cutover.begin();
    }
    ready.advance(month);
    off.advance(month);
    cutover.advance(month);
    follower.advance(month);
    System.arraycopy(follower.asRow(), 0, row, 0, row.length);
  }

  /** A curve followed from month to month. */
  final class Follower {
    private final Basis basis;
    private final Curve curve;
    private final double[] row;
    private final Optional<double[]> windowFrom;
    private final Optional<double[]> windowUntil;
    private boolean uniform;
    private double value;

    private Follower(Basis basis) {
      this.basis = basis;
      this.curve = basis.curve();
      this.row = new double[block.trials()];
      Optional<CurveRef> ref =
          curve instanceof Curve.Scheduled scheduled
              ? Optional.of(scheduled.ref())
              : Optional.empty();
      this.windowFrom = ref.flatMap(CurveRef::from).map(positions::of);
      this.windowUntil = ref.flatMap(CurveRef::until).map(positions::of);
    }

    private boolean uses(ScheduleCurve other) {
      return curve instanceof Curve.Scheduled scheduled && scheduled.ref().follows() == other;
    }

    /** Whether the curve has one value for all trials in this month. */
    boolean uniform() {
      return uniform;
    }

    /** That value. */
    double value() {
      return value;
    }

    /** The values, one a trial, in a month in which they are not all one. */
    double[] row() {
      return row;
    }

    /** The values, one a trial, in any month. */
    double[] asRow() {
      if (uniform) {
        Arrays.fill(row, value);
      }
      return row;
    }

    private void advance(int month) {
      follow(month);
      if (basis.complement()) {
        value = 1 - value;
        if (!uniform) {
          Rows.complement(row);
        }
      }
    }

    private void follow(int month) {
      if (curve instanceof Curve.TokensHeld held) {
        uniform = tokens.isEmpty();
        value = 0;
        tokens.ifPresent(t -> t.row(held.side(), month, row));
        return;
      }
      fill(((Curve.Scheduled) curve).ref().follows(), month);
      if (windowFrom.isPresent() || windowUntil.isPresent()) {
        window(month);
      }
    }

    private void fill(ScheduleCurve follows, int month) {
      switch (follows) {
        case ALWAYS -> same(1);
        case OLD -> complement(off);
        case NEW -> take(ready);
        case PARALLEL -> {
          if (ready.uniform && off.uniform) {
            same(ready.value - off.value);
          } else {
            uniform = false;
            Rows.difference(row, ready.asRow(), off.asRow());
          }
        }
        case OLD_ONLY -> complement(ready);
        case MIGRATED -> take(cutover);
        case BUILDING -> {
          uniform = !building.underWay(month);
          value = 0;
          if (!uniform) {
            building.row(month, row);
          }
        }
        case PROGRAM -> {
          boolean outside = first.after(month) || cut.before(month);
          if (outside || (first.before(month) && cut.after(month))) {
            same(outside ? 0 : 1);
          } else {
            uniform = false;
            Rows.window(row, positions.first, positions.cut, month);
          }
        }
        case OPEN -> after(first, month);
        case PENDING -> {
          after(last, month);
          value = 1 - value;
          if (!uniform) {
            Rows.complement(row);
          }
        }
        case COMPLETE -> after(last, month);
      }
    }

    private void same(double all) {
      uniform = true;
      value = all;
    }

    private void take(Passing passing) {
      uniform = passing.uniform;
      value = passing.value;
      if (!uniform) {
        System.arraycopy(passing.row, 0, row, 0, row.length);
      }
    }

    private void complement(Passing passing) {
      take(passing);
      value = 1 - value;
      if (!uniform) {
        Rows.complement(row);
      }
    }

    private void after(Landmark landmark, int month) {
      if (landmark.after(month) || landmark.before(month)) {
        same(landmark.before(month) ? 1 : 0);
      } else {
        uniform = false;
        Rows.after(row, landmark.position, month);
      }
    }

    /**
     * Times after(from) − after(until): −1 where the end comes first, as {@link CurveRef} has it.
     */
    private void window(int month) {
      if (uniform) {
        Arrays.fill(row, value);
        uniform = false;
      }
      Arrays.fill(from, 1);
      Arrays.fill(until, 0);
      windowFrom.ifPresent(position -> Rows.after(from, position, month));
      windowUntil.ifPresent(position -> Rows.after(until, position, month));
      for (int i = 0; i < row.length; i++) {
        row[i] *= from[i] - until[i];
      }
    }
  }

  /** A position that all trials have passed before some months and none after others. */
  private static final class Landmark {
    private final double[] position;
    private double least;
    private double most;

    Landmark(double[] position) {
      this.position = position;
    }

    void begin() {
      least = Rows.min(position);
      most = Rows.max(position);
    }

    /** Whether it comes before the month in every trial. */
    boolean before(int month) {
      return most <= month - 1;
    }

    /** Whether it comes after the month in every trial. */
    boolean after(int month) {
      return least >= month;
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
    if (ref.windowed()) {
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
    for (int w = 0; w < positionsByWave.length; w++) {
      double share = sign * services[w] / all;
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
      double from = ref.from().map(positions::of).map(Rows::max).orElse(0.0);
      end = Math.min(end, Math.max(from, Rows.max(positions.of(ref.until().get()))));
    }
    return Months.period(Math.min(end, LONGEST_SUM));
  }

  /** The share of services past a position of their wave. */
  private final class Passing {
    private final double[][] position;
    private final int[] firstMonth;
    private final int[] lastMonth;
    private final double[] row;
    private boolean uniform;
    private double value;

    Passing(double[][] position) {
      this.position = position;
      this.row = new double[block.trials()];
      this.firstMonth = new int[position.length];
      this.lastMonth = new int[position.length];
    }

    void begin() {
      for (int w = 0; w < position.length; w++) {
        firstMonth[w] = Months.period(Rows.min(position[w]));
        lastMonth[w] = (int) Math.ceil(Rows.max(position[w]));
      }
    }

    void advance(int month) {
      int whole = 0;
      uniform = true;
      for (int w = 0; w < position.length; w++) {
        if (month > lastMonth[w]) {
          whole += services[w];
        } else if (month >= firstMonth[w]) {
          uniform = false;
        }
      }
      value = whole / all;
      if (uniform) {
        return;
      }
      Arrays.fill(row, 2 * whole);
      for (int w = 0; w < position.length; w++) {
        if (month >= firstMonth[w] && month <= lastMonth[w]) {
          Rows.addTwiceAfter(row, services[w], position[w], month);
        }
      }
      Rows.divide(row, 2 * all);
    }

    double[] asRow() {
      if (uniform) {
        Arrays.fill(row, value);
      }
      return row;
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
    private final double[][] halfRate;
    private final boolean[] instant;
    private final int[] firstMonth;
    private final int[] lastMonth;

    Building() {
      int waves = plan.waves().size();
      share = new double[waves][block.trials()];
      halfRate = new double[waves][block.trials()];
      instant = new boolean[waves];
      firstMonth = new int[waves];
      lastMonth = new int[waves];
    }

    void begin() {
      for (int w = 0; w < share.length; w++) {
        double[] start = positions.starts[w];
        double[] end = positions.ready[w];
        share(w);
        // A preparation of no time gives an infinite rate, or none.
        Rows.halfRate(halfRate[w], share[w], start, end);
        instant[w] = !Rows.isAbove(end, start);
        firstMonth[w] = Months.period(Rows.min(start));
        lastMonth[w] = ready.lastMonth[w] + 1;
      }
    }

    private void share(int w) {
      double byCount = services[w] / all;
      if (!schedule.learns()) {
        if (share[w][0] != byCount) {
          Arrays.fill(share[w], byCount);
        }
        return;
      }
      double[] totalEffort = schedule.totalEffort();
      double[] effort = schedule.effort(w);
      for (int i = 0; i < effort.length; i++) {
        share[w][i] = totalEffort[i] > 0 ? effort[i] / totalEffort[i] : byCount;
      }
    }

    boolean underWay(int month) {
      for (int w = 0; w < share.length; w++) {
        if (month >= firstMonth[w] && month <= lastMonth[w]) {
          return true;
        }
      }
      return false;
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
        Rows.addTwiceWindow(row, halfRate[w], start, end, month);
        return;
      }
      for (int i = 0; i < row.length; i++) {
        if (end[i] > start[i]) {
          double window = Months.after(start[i], month) - Months.after(end[i], month);
          row[i] += 2 * halfRate[w][i] * window;
        } else if (Months.period(start[i]) == month) {
          row[i] += share[w][i];
        }
      }
    }
  }
}
