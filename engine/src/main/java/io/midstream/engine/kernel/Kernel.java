package io.midstream.engine.kernel;

import io.midstream.engine.model.Amount;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Model;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Side;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Evaluates a model for one block of trials after the other, month by month and column-wise. All
 * memory is taken when the kernel is made; a run takes none. A kernel serves one thread.
 *
 * <p>Lines that share curve and index are folded: their amounts are added up once for a block, and
 * a month multiplies the sum. What no draw touches is computed once, in a run of one trial, and is
 * a number from then on: a line with a fixed amount on a fixed schedule costs nothing for a trial.
 */
public final class Kernel implements PeriodSums.Rowset {
  private static final LineSink NOBODY = (line, period, flow) -> {};

  private final Model model;
  private final int horizon;
  private final Block block;
  private final Schedule schedule;
  private final Curves curves;
  private final Indices indices;
  private final Amounts amounts;
  private final List<Group> groups;
  private final List<OneOff> oneOffs = new ArrayList<>();
  private final List<Stranded> stranded = new ArrayList<>();
  private final double[][] sums = new double[Sum.values().length][];
  private final double[] flow;
  private final double[][] constants = new double[Sum.values().length][];
  private final Set<Sum> used;
  private final LineSink sink;

  /** Takes the flow of each line in each period 0 … H; a line of several parts comes in parts. */
  interface LineSink {
    /** Takes a flow, one value a trial; the row is used again. */
    void flow(Line line, int period, double[] flow);
  }

  private Kernel(Model model, Block block, boolean folds, List<Line> lines, LineSink sink) {
    this.model = model;
    this.sink = sink;
    this.horizon = model.scenario().horizon();
    this.block = block;
    this.schedule = new Schedule(model.scenario(), block);
    this.curves = new Curves(model.scenario(), block, schedule);
    this.indices = new Indices(block);
    this.amounts = new Amounts(block, schedule);
    this.flow = new double[block.trials()];
    boolean commitments = lines.stream().anyMatch(l -> l.timing() instanceof Timing.Stranded);
    this.used = EnumSet.allOf(Sum.class);
    used.removeIf(sum -> sum.usage() && !commitments);
    for (Sum sum : Sum.values()) {
      sums[sum.ordinal()] = new double[block.trials()];
      constants[sum.ordinal()] = new double[horizon + 1];
    }
    List<Line> constant = new ArrayList<>();
    Map<Object, Group> byBase = new LinkedHashMap<>();
    for (Line line : lines) {
      if (folds && !varies(line)) {
        constant.add(line);
      } else {
        add(line, folds, byBase);
      }
    }
    this.groups = List.copyOf(byBase.values());
    if (folds) {
      Kernel once = unfolded(model, Block.base(model.scenario()), constant, NOBODY);
      groups.forEach(group -> group.takeConstants(once));
      once.run(this::takeConstants);
    }
  }

  /** A kernel for many blocks, which folds all that can be folded. */
  public static Kernel of(Model model, Block block) {
    return new Kernel(model, block, true, model.lines(), NOBODY);
  }

  /** A kernel that evaluates these lines one by one and gives each flow to a sink. */
  static Kernel unfolded(Model model, Block block, List<Line> lines, LineSink sink) {
    return new Kernel(model, block, false, lines, sink);
  }

  private void takeConstants(int period, PeriodSums.Rowset rows) {
    for (Sum sum : Sum.values()) {
      constants[sum.ordinal()][period] = rows.row(sum)[0];
    }
  }

  private boolean varies(Line line) {
    if (amounts.vary(line.amount()) || line.grows().stream().anyMatch(g -> block.varies(g.rate()))) {
      return true;
    }
    Timing timing = line.timing();
    if (timing instanceof Timing.Monthly monthly) {
      return curves.varies(monthly.curve());
    } else if (timing instanceof Timing.Spread spread) {
      return curves.varies(spread.curve()) || schedule.varies();
    } else if (timing instanceof Timing.Once once) {
      return once.at().input().map(block::varies).orElse(schedule.varies());
    } else if (timing instanceof Timing.ShareOf share) {
      return curves.varies(share.curve()) || share.lines().stream().anyMatch(this::varies);
    }
    return true;
  }

  private void add(Line line, boolean folds, Map<Object, Group> byBase) {
    Timing timing = line.timing();
    Set<Sum> targets = Sum.of(line);
    targets.retainAll(used);
    if (timing instanceof Timing.Monthly monthly) {
      group(line, monthly.curve(), line, folds, byBase).add(targets, line.amount(), List.of());
    } else if (timing instanceof Timing.Spread spread) {
      group(line, spread.curve(), line, folds, byBase).addSpread(targets, line.amount());
    } else if (timing instanceof Timing.ShareOf share) {
      for (Line of : share.lines()) {
        group(line, share.curve(), of, folds, byBase)
            .add(targets, line.amount(), List.of(of.amount()));
      }
    } else if (timing instanceof Timing.Once) {
      indices.use(line.grows());
      oneOffs.add(new OneOff(line, targets));
    } else if (timing instanceof Timing.Stranded of) {
      stranded.add(new Stranded(line, of.commitment(), targets));
    }
  }

  /** The key of a group: what its lines are multiplied by; unfolded, each line has its own. */
  private record Base(Curve curve, List<?> grows) {}

  private record Own(int number) {}

  private Group group(
      Line line, Curve curve, Line growing, boolean folds, Map<Object, Group> byBase) {
    Object key = folds ? new Base(curve, growing.grows()) : new Own(byBase.size());
    indices.use(growing.grows());
    return byBase.computeIfAbsent(key, k -> new Group(line, curve, growing, folds));
  }

  /** Evaluates the block's present draws and gives the sums of each period. */
  public void run(PeriodSums periods) {
    schedule.compute();
    curves.begin();
    indices.begin();
    groups.forEach(Group::begin);
    oneOffs.forEach(OneOff::begin);
    stranded.forEach(Stranded::begin);
    for (int m = 0; m <= horizon; m++) {
      for (Sum sum : used) {
        Arrays.fill(sums[sum.ordinal()], constants[sum.ordinal()][m]);
      }
      if (m > 0) {
        indices.advance(m);
        for (Group group : groups) {
          group.period(m);
        }
      }
      for (OneOff oneOff : oneOffs) {
        oneOff.period(m);
      }
      if (m > 0) {
        for (Stranded line : stranded) {
          line.period(m);
        }
      }
      periods.period(m, this);
    }
  }

  @Override
  public double[] row(Sum sum) {
    return sums[sum.ordinal()];
  }

  /** The scenario that is evaluated. */
  public Scenario scenario() {
    return model.scenario();
  }

  /** The number of trials of a block. */
  public int trials() {
    return block.trials();
  }

  /** The block that is evaluated. */
  public Block block() {
    return block;
  }

  /** The position of the programme's start, by trial. */
  public double[] first() {
    return schedule.positions().first;
  }

  /** The position of the last cutover, by trial. */
  public double[] cut() {
    return schedule.positions().cut;
  }

  /** The position at which the last old service is off, by trial. */
  public double[] last() {
    return schedule.positions().last;
  }

  /** The largest excess of tokens held over the supply, by trial; 0 without tokens. */
  public double[] overspend() {
    return schedule.overspend();
  }

  /** The factor by which novelty stretches the schedule, by trial; 1 without tokens. */
  public double[] tokenSlip() {
    return schedule.tokenSlip();
  }

  /**
   * Takes the tokens that the move side holds in a month into their peak and into the count of
   * months of the programme with more tokens held than there are; nothing without tokens.
   *
   * @param held a row to work in
   */
  public void tokens(int month, double[] held, double[] peak, double[] monthsOverspent) {
    curves
        .tokens()
        .ifPresent(
            tokens -> {
              tokens.row(Side.MOVE, month, held);
              Rows.largest(peak, held);
              tokens.countOverspent(month, held, monthsOverspent);
            });
  }

  /** The annual discount rate, by trial. */
  public double[] discountRate() {
    return block.column(scenario().finance().discountRate());
  }

  /** Whether the discount rate may differ between trials or blocks. */
  public boolean discountRateVaries() {
    return block.trials() == 1 || block.varies(scenario().finance().discountRate());
  }

  Schedule schedule() {
    return schedule;
  }

  Curves curves() {
    return curves;
  }

  Indices indices() {
    return indices;
  }

  Amounts amounts() {
    return amounts;
  }

  /** The lines that share a curve and indices. */
  private final class Group {
    private final Line line;
    private final Curve curve;
    private final Line growing;
    private final boolean curveVaries;
    private final boolean indexVaries;
    private final double[] fixed = new double[horizon + 1];
    private final double[] curveRow;
    private double[] index = {};
    private final Map<Set<Sum>, Bundle> bundles = new LinkedHashMap<>();

    Group(Line line, Curve curve, Line growing, boolean folds) {
      this.line = line;
      this.curve = curve;
      this.growing = growing;
      this.curveVaries = !folds || curves.varies(curve);
      this.indexVaries =
          !growing.grows().isEmpty()
              && (!folds || growing.grows().stream().anyMatch(g -> block.varies(g.rate())));
      this.curveRow = new double[block.trials()];
      Arrays.fill(fixed, 1);
    }

    void add(Set<Sum> targets, Amount amount, List<Amount> times) {
      List<Amount> factors = new ArrayList<>(List.of(amount));
      factors.addAll(times);
      Amount product = factors.size() == 1 ? amount : new Amount.Product(factors);
      bundle(targets).amounts.add(product);
    }

    void addSpread(Set<Sum> targets, Amount amount) {
      bundle(targets).spreads.add(amount);
    }

    private Bundle bundle(Set<Sum> targets) {
      return bundles.computeIfAbsent(targets, t -> new Bundle(List.copyOf(t), curve));
    }

    /** The part of curve × index that no draw touches is a number for each month. */
    void takeConstants(Kernel once) {
      once.indices.use(growing.grows());
      once.schedule.compute();
      once.curves.begin();
      once.indices.begin();
      double[] value = new double[1];
      for (int m = 1; m <= horizon; m++) {
        once.indices.advance(m);
        if (!curveVaries) {
          once.curves.row(curve, m, value);
          fixed[m] *= value[0];
        }
        if (!growing.grows().isEmpty() && !indexVaries) {
          fixed[m] *= once.indices.row(growing.grows())[0];
        }
      }
    }

    void begin() {
      index = indexVaries ? indices.row(growing.grows()) : index;
      for (Bundle bundle : bundles.values()) {
        bundle.begin();
      }
    }

    void period(int month) {
      if (fixed[month] == 0) {
        return;
      }
      if (curveVaries) {
        curves.row(curve, month, curveRow);
      }
      for (Bundle bundle : bundles.values()) {
        Arrays.fill(flow, 0);
        if (curveVaries && indexVaries) {
          // A fixed factor beside two that vary is 1.
          Rows.add(flow, bundle.amount, curveRow, index);
        } else if (curveVaries) {
          Rows.add(flow, fixed[month], bundle.amount, curveRow);
        } else if (indexVaries) {
          Rows.add(flow, fixed[month], bundle.amount, index);
        } else {
          Rows.add(flow, fixed[month], bundle.amount);
        }
        for (Sum target : bundle.targets) {
          Rows.add(row(target), flow);
        }
        sink.flow(line, month, flow);
      }
    }
  }

  /** The lines of a group that count in the same sums. */
  private final class Bundle {
    private final Sum[] targets;
    private final Curve curve;
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Amount> spreads = new ArrayList<>();
    private final double[] amount = new double[block.trials()];
    private final double[] total = new double[block.trials()];
    private final double[] spread = new double[block.trials()];
    private boolean computed;

    Bundle(List<Sum> targets, Curve curve) {
      this.targets = targets.toArray(new Sum[0]);
      this.curve = curve;
    }

    void begin() {
      if (computed && spreads.isEmpty() && amounts.stream().noneMatch(Kernel.this.amounts::vary)) {
        return;
      }
      computed = true;
      Arrays.fill(amount, 0);
      for (Amount each : amounts) {
        Kernel.this.amounts.add(each, amount);
      }
      if (!spreads.isEmpty()) {
        Arrays.fill(spread, 0);
        for (Amount each : spreads) {
          Kernel.this.amounts.add(each, spread);
        }
        curves.total(curve, total);
        for (int i = 0; i < amount.length; i++) {
          // An empty curve has no month to put the amount in.
          amount[i] += total[i] > 0 ? spread[i] / total[i] : 0;
        }
      }
    }
  }

  /** A line paid once. */
  private final class OneOff {
    private final Line line;
    private final Set<Sum> targets;
    private final double[] position;
    private final double[] amount = new double[block.trials()];
    private int firstPeriod;
    private int lastPeriod;

    OneOff(Line line, Set<Sum> targets) {
      this.line = line;
      this.targets = targets;
      this.position = schedule.positions().of(((Timing.Once) line.timing()).at());
    }

    void begin() {
      Arrays.fill(amount, 0);
      amounts.add(line.amount(), amount);
      firstPeriod = Months.period(Rows.min(position));
      lastPeriod = Months.period(Rows.max(position));
    }

    void period(int m) {
      if (m < firstPeriod || m > lastPeriod) {
        return;
      }
      for (int i = 0; i < flow.length; i++) {
        flow[i] = Months.period(position[i]) == m ? amount[i] : 0;
      }
      if (!line.grows().isEmpty()) {
        Rows.multiply(flow, indices.row(line.grows()));
      }
      for (Sum target : targets) {
        Rows.add(row(target), flow);
      }
      sink.flow(line, m, flow);
    }
  }

  /** What a commitment pays for nothing. */
  private final class Stranded {
    private final Line line;
    private final Commitment commitment;
    private final Set<Sum> targets;
    private final double[] until;
    private final double[] amount = new double[block.trials()];
    private final double[] unused = new double[block.trials()];

    Stranded(Line line, Commitment commitment, Set<Sum> targets) {
      this.line = line;
      this.commitment = commitment;
      this.targets = targets;
      this.until = schedule.positions().of(commitment.until());
    }

    void begin() {
      Arrays.fill(amount, 0);
      amounts.add(line.amount(), amount);
    }

    /** {@code max(0, monthly × (1 − after(until)) − eligible)}. */
    void period(int month) {
      double old = commitment.covers().old() ? 1 : 0;
      double fresh = commitment.covers().newer() ? 1 : 0;
      double[] oldUsage = row(Sum.oldUsage(line.side()));
      double[] newUsage = row(Sum.newUsage(line.side()));
      for (int i = 0; i < unused.length; i++) {
        double committed = amount[i] * (1 - Months.after(until[i], month));
        unused[i] = Math.max(0, committed - (old * oldUsage[i] + fresh * newUsage[i]));
      }
      for (Sum target : targets) {
        Rows.add(row(target), unused);
      }
      sink.flow(line, month, unused);
    }
  }
}
