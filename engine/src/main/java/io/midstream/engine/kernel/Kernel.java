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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Evaluates a model for one block of trials after the other, month by month and column-wise. All
 * memory is taken when the kernel is made; a run takes none, but where a total is spread over a
 * window. A kernel serves one thread.
 *
 * <p>It either folds the lines, for a simulation ({@link Folding}), or goes through them one by
 * one, for a base case whose every cell is to be explained.
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
  private final LineSink sink;
  private final Set<Sum> used;
  private final boolean folds;

  /** What brings flows, in turn: folded lines or one by one, then one-offs, then commitments. */
  private final Part[] parts;

  private final Map<Sum, double[]> sums = new EnumMap<>(Sum.class);
  private final double[] flow;
  private final double[] scale;

  /** Takes the flow of each line in each period 0 … H; a line of several parts comes in parts. */
  interface LineSink {
    /** Takes a flow, one value a trial; the row is used again. */
    void flow(Line line, int period, double[] flow);
  }

  private Kernel(Model model, Block block, Set<Sum> wanted, boolean folds, LineSink sink) {
    this.model = model;
    this.sink = sink;
    this.horizon = model.scenario().horizon();
    this.block = block;
    this.schedule = new Schedule(model.scenario(), block);
    this.curves = new Curves(model.scenario(), block, schedule);
    this.indices = new Indices(block);
    this.amounts = new Amounts(block, schedule);
    this.flow = new double[block.trials()];
    this.scale = new double[block.trials()];
    boolean commitments =
        model.lines().stream().anyMatch(l -> l.timing() instanceof Timing.Stranded);
    this.used = EnumSet.allOf(Sum.class);
    used.removeIf(sum -> sum.usage() ? !commitments : !wanted.contains(sum));
    for (Sum sum : Sum.values()) {
      sums.put(sum, new double[block.trials()]);
    }
    this.folds = folds;
    model.lines().forEach(line -> indices.use(line.grows()));
    List<Term> terms = new ArrayList<>();
    List<Part> oneOffs = new ArrayList<>();
    List<Part> stranded = new ArrayList<>();
    for (Line line : model.lines()) {
      terms.addAll(terms(line));
      if (line.timing() instanceof Timing.Once) {
        oneOffs.add(new OneOff(line));
      } else if (line.timing() instanceof Timing.Stranded of) {
        stranded.add(new Stranded(line, of.commitment()));
      }
    }
    List<Part> all = new ArrayList<>();
    if (folds) {
      all.add(new Folding(this, terms));
    } else {
      terms.forEach(term -> all.add(new LineFlow(term)));
    }
    all.addAll(oneOffs);
    all.addAll(stranded);
    this.parts = all.toArray(Part[]::new);
  }

  /**
   * A kernel for many blocks, which folds the lines.
   *
   * @param wanted the sums that are asked for; the others are not computed
   */
  public static Kernel of(Model model, Block block, Set<Sum> wanted) {
    return new Kernel(model, block, wanted, true, NOBODY);
  }

  /** A kernel that evaluates line by line and gives each flow to a sink. */
  static Kernel unfolded(Model model, Block block, LineSink sink) {
    return new Kernel(model, block, EnumSet.allOf(Sum.class), false, sink);
  }

  /** What brings flows to the sums of each period. */
  interface Part {
    /** Takes up the block's present draws. */
    void begin();

    /** Adds the flows of a period, 0 … H; periods come in order. */
    void period(int period);
  }

  /**
   * A flow by month: amount × curve × index.
   *
   * @param line whose flow it is, or a part of it
   * @param amount what is multiplied
   * @param curve by which curve
   * @param spread whether the amount is a total, to be divided by the length of the curve
   * @param growing the line whose indices it grows by
   */
  record Term(Line line, Amount amount, Curve curve, boolean spread, Line growing) {}

  private List<Term> terms(Line line) {
    Timing timing = line.timing();
    if (timing instanceof Timing.Monthly monthly) {
      return List.of(new Term(line, line.amount(), monthly.curve(), false, line));
    }
    if (timing instanceof Timing.Spread spread) {
      return List.of(new Term(line, line.amount(), spread.curve(), true, line));
    }
    if (timing instanceof Timing.ShareOf share) {
      List<Term> terms = new ArrayList<>();
      for (Line of : share.lines()) {
        indices.use(of.grows());
        terms.add(
            new Term(line, Amount.product(line.amount(), of.amount()), share.curve(), false, of));
      }
      return terms;
    }
    return List.of();
  }

  /** Evaluates the block's present draws and gives the sums of each period. */
  public void run(PeriodSums periods) {
    schedule.compute();
    curves.begin();
    indices.begin();
    Arrays.fill(scale, 0);
    for (Part part : parts) {
      part.begin();
    }
    for (int m = 0; m <= horizon; m++) {
      if (m > 0) {
        indices.advance(m);
        curves.advance(m);
      }
      if (!folds) {
        used.forEach(sum -> Arrays.fill(row(sum), 0));
      }
      for (Part part : parts) {
        part.period(m);
      }
      periods.period(m, this);
    }
  }

  /** What a line's flow goes to: the sums that are asked for, each with a factor. */
  private final class Destination {
    private final Line line;
    private final List<double[]> rows = new ArrayList<>();
    private final List<Double> factors = new ArrayList<>();

    Destination(Line line) {
      this.line = line;
      Sum.of(line)
          .forEach(
              (sum, factor) -> {
                if (used.contains(sum)) {
                  rows.add(row(sum));
                  factors.add(factor);
                }
              });
    }

    void bring(double[] more, int period) {
      for (int i = 0; i < rows.size(); i++) {
        Rows.add(rows.get(i), factors.get(i), more);
      }
      sink.flow(line, period, more);
    }
  }

  @Override
  public double[] row(Sum sum) {
    double[] row = sums.get(sum);
    if (row == null) {
      throw new IllegalStateException("there is no row of " + sum);
    }
    return row;
  }

  /** The scenario that is evaluated. */
  public Scenario scenario() {
    return model.scenario();
  }

  /** The number of trials of a block. */
  public int trials() {
    return block.trials();
  }

  /**
   * What the amounts of all lines come to, by trial, without growth: the scale against which a flow
   * is rounding.
   */
  public double[] scale() {
    return scale;
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

  int horizon() {
    return horizon;
  }

  Block block() {
    return block;
  }

  Set<Sum> used() {
    return used;
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

  /** The flow of one line, or a part of it. */
  private final class LineFlow implements Part {
    private final Term term;
    private final Destination destination;
    private final Curves.Follower curve;
    private final Amounts.Column column;
    private final double[] amount = new double[block.trials()];
    private final double[] total = new double[block.trials()];

    LineFlow(Term term) {
      this.term = term;
      this.destination = new Destination(term.line());
      this.curve = curves.follow(new Basis(term.curve(), false));
      this.column = amounts.of(term.amount());
    }

    @Override
    public void begin() {
      System.arraycopy(column.value(), 0, amount, 0, amount.length);
      Rows.addMagnitude(scale, amount);
      if (term.spread()) {
        curves.total(term.curve(), total);
        Rows.spread(amount, total);
      }
    }

    @Override
    public void period(int month) {
      if (month == 0) {
        return;
      }
      Arrays.fill(flow, 0);
      double[] share = curve.asRow();
      if (term.growing().grows().isEmpty()) {
        Rows.add(flow, 1, amount, share);
      } else {
        Rows.add(flow, 1, amount, share, indices.row(term.growing().grows()));
      }
      destination.bring(flow, month);
    }
  }

  /** A line paid once. */
  private final class OneOff implements Part {
    private final Line line;
    private final Destination destination;
    private final double[] position;
    private final Amounts.Column column;
    private double[] amount = {};
    private int firstPeriod;
    private int lastPeriod;

    OneOff(Line line) {
      this.line = line;
      this.destination = new Destination(line);
      this.position = schedule.positions().of(((Timing.Once) line.timing()).at());
      this.column = amounts.of(line.amount());
    }

    @Override
    public void begin() {
      amount = column.value();
      Rows.addMagnitude(scale, amount);
      firstPeriod = Months.period(Rows.min(position));
      lastPeriod = Months.period(Rows.max(position));
    }

    @Override
    public void period(int m) {
      if (m < firstPeriod || m > lastPeriod) {
        return;
      }
      for (int i = 0; i < flow.length; i++) {
        flow[i] = Months.period(position[i]) == m ? amount[i] : 0;
      }
      if (!line.grows().isEmpty()) {
        Rows.multiply(flow, indices.row(line.grows()));
      }
      destination.bring(flow, m);
    }
  }

  /** What a commitment pays for nothing. */
  private final class Stranded implements Part {
    private final Line line;
    private final Destination destination;
    private final Commitment commitment;
    private final double[] until;
    private final Amounts.Column column;
    private double[] amount = {};

    Stranded(Line line, Commitment commitment) {
      this.line = line;
      this.destination = new Destination(line);
      this.commitment = commitment;
      this.until = schedule.positions().of(commitment.until());
      this.column = amounts.of(line.amount());
    }

    @Override
    public void begin() {
      amount = column.value();
      Rows.addMagnitude(scale, amount);
    }

    /** {@code max(0, monthly × (1 − after(until)) − eligible)}. */
    @Override
    public void period(int month) {
      if (month == 0) {
        return;
      }
      double old = commitment.covers().old() ? 1 : 0;
      double fresh = commitment.covers().newer() ? 1 : 0;
      double[] oldUsage = row(Sum.oldUsage(line.side()));
      double[] newUsage = row(Sum.newUsage(line.side()));
      for (int i = 0; i < flow.length; i++) {
        double committed = amount[i] * (1 - Months.after(until[i], month));
        flow[i] = Math.max(committed - (old * oldUsage[i] + fresh * newUsage[i]), 0);
      }
      destination.bring(flow, month);
    }
  }
}
