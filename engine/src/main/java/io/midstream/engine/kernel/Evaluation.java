package io.midstream.engine.kernel;

import io.midstream.engine.model.Amount;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Model;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A model evaluated for a block of trials: the sums that every measure is made of, by period and
 * trial.
 */
public final class Evaluation {
  private static final double ROUNDING = 1e-12;

  private final Model model;
  private final Block block;
  private final Schedule schedule;
  private final Curves curves;
  private final Flows flows;
  private final Grid stay;
  private final Grid move;
  private final Grid benefit;
  private final Grid investment;
  private final Grid stayBill;
  private final Grid moveBill;
  private final Grid parallelRunning;

  private Evaluation(Model model, Block block) {
    this.model = model;
    this.block = block;
    this.schedule = Schedule.of(model.scenario(), block);
    this.curves = new Curves(model.scenario(), block, schedule);
    this.flows = new Flows(model.scenario().horizon(), block, schedule, curves);
    this.stay = grid();
    this.move = grid();
    this.benefit = grid();
    this.investment = grid();
    this.stayBill = grid();
    this.moveBill = grid();
    this.parallelRunning = grid();
  }

  /** Evaluates a model for a block of trials. */
  public static Evaluation of(Model model, Block block) {
    return of(model, block, (line, flow) -> {});
  }

  /**
   * Evaluates a model for a block of trials.
   *
   * @param lines is given every line with its flow, in the order of the model
   */
  public static Evaluation of(Model model, Block block, BiConsumer<Line, Grid> lines) {
    Evaluation evaluation = new Evaluation(model, block);
    for (Line line : model.lines()) {
      Grid flow = evaluation.flows.of(line);
      evaluation.sum(line, flow);
      lines.accept(line, flow);
    }
    return evaluation;
  }

  private Grid grid() {
    return new Grid(model.scenario().horizon(), block.trials());
  }

  private void sum(Line line, Grid flow) {
    if (line.kind() == Kind.BENEFIT) {
      benefit.add(flow);
      return;
    }
    boolean moves = line.side() == Side.MOVE;
    (moves ? move : stay).add(flow);
    if (line.category() == Category.BILL) {
      (moves ? moveBill : stayBill).add(flow);
    }
    if (moves && line.kind() == Kind.INVESTMENT) {
      investment.add(flow);
    }
    if (moves && line.role().parallelRunning()) {
      parallelRunning.add(flow);
    }
  }

  /**
   * The amount below which a net flow or its running sum is rounding: 1e-12 of the largest flow of
   * any side in any period. Where both sides pay the same, their sums differ in the last digit, and
   * that must not move a break-even.
   */
  public double rounding(int trial) {
    double largest = 0;
    for (int m = 0; m <= stay.lastPeriod(); m++) {
      largest = Math.max(largest, Math.abs(stay.get(m, trial)));
      largest = Math.max(largest, Math.abs(move.get(m, trial)));
      largest = Math.max(largest, Math.abs(benefit.get(m, trial)));
    }
    return ROUNDING * largest;
  }

  /** The scenario that was evaluated. */
  public Scenario scenario() {
    return model.scenario();
  }

  /** The number of trials. */
  public int trials() {
    return block.trials();
  }

  /** What we would pay if we did nothing. */
  public Grid stay() {
    return stay;
  }

  /** What we pay if we migrate, benefits not deducted. */
  public Grid move() {
    return move;
  }

  /** What migrating gains besides. */
  public Grid benefit() {
    return benefit;
  }

  /** The investment lines of the move side. */
  public Grid investment() {
    return investment;
  }

  /** The bill lines of the stay side. */
  public Grid stayBill() {
    return stayBill;
  }

  /** The bill lines of the move side. */
  public Grid moveBill() {
    return moveBill;
  }

  /** The parallel-running, replay and stranded lines of the move side. */
  public Grid parallelRunning() {
    return parallelRunning;
  }

  /** A curve by period and trial. */
  public Grid curve(Curve curve) {
    return curves.grid(curve);
  }

  /** The sum of a curve over all months without end in a trial; the curve must end. */
  public double curveTotal(Curve curve, int trial) {
    return curves.total(curve)[trial];
  }

  /** The growth of a line by period: the product of its indices. */
  public Grid index(List<GrowthIndex> grows) {
    return flows.index(grows);
  }

  /** The value of an amount in a trial. */
  public double amount(Amount amount, int trial) {
    return flows.value(amount)[trial];
  }

  /** The value of an input in a trial. */
  public double input(Input input, int trial) {
    return block.column(input)[trial];
  }

  /** The annual discount rate of a trial. */
  public double discountRate(int trial) {
    return block.column(scenario().finance().discountRate())[trial];
  }

  /** The position of the programme's start in a trial. */
  public double first(int trial) {
    return schedule.positions().first[trial];
  }

  /** The position of the last cutover in a trial. */
  public double cut(int trial) {
    return schedule.positions().cut[trial];
  }

  /** The position at which the last old service is off in a trial. */
  public double last(int trial) {
    return schedule.positions().last[trial];
  }

  /** The largest excess of tokens held over the supply in a trial; 0 without tokens. */
  public double overspend(int trial) {
    return schedule.overspend()[trial];
  }

  /** The factor by which novelty stretches the schedule in a trial; 1 without tokens. */
  public double tokenSlip(int trial) {
    return schedule.tokenSlip()[trial];
  }

  /** Months of the programme in which more tokens are held than there are. */
  public int monthsOverspent(int trial) {
    return curves.tokens().map(t -> t.monthsOverspent(trial, scenario().horizon())).orElse(0);
  }

  /** The supply of innovation tokens in a trial, if the scenario reckons with them. */
  public Optional<Double> tokenSupply(int trial) {
    return scenario().tokens().map(Tokens::supply).map(supply -> block.column(supply)[trial]);
  }

  /** When the waves start, are ready, cut over and done in a trial. */
  public WaveTimes wave(int wave, int trial) {
    Positions positions = schedule.positions();
    return new WaveTimes(
        scenario().plan().waves().get(wave).name(),
        scenario().plan().waves().get(wave).services(),
        positions.starts[wave][trial],
        positions.ready[wave][trial],
        positions.cutover[wave][trial],
        positions.off[wave][trial],
        schedule.effort(wave)[trial]);
  }
}
