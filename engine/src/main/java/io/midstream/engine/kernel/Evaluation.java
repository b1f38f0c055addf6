package io.midstream.engine.kernel;

import io.midstream.engine.model.Amount;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Model;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Tokens;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A model evaluated for a block of trials line by line, with everything kept: for a base case and
 * its explanation. What a {@link Kernel} gives a simulation month by month, this gives as grids.
 */
public final class Evaluation {
  private static final double ROUNDING = 1e-12;

  private final Kernel kernel;
  private final Map<Sum, Grid> sums = new EnumMap<>(Sum.class);

  private Evaluation(Model model, Block block, Kernel.LineSink lines) {
    this.kernel = Kernel.unfolded(model, block, lines);
    for (Sum sum : Sum.values()) {
      sums.put(sum, new Grid(model.scenario().horizon(), block.trials()));
    }
    kernel.run(
        (m, rows) ->
            sums.forEach(
                (sum, grid) -> System.arraycopy(rows.row(sum), 0, grid.row(m), 0, block.trials())));
  }

  /** Evaluates a model for a block of trials. */
  public static Evaluation of(Model model, Block block) {
    return new Evaluation(model, block, (line, period, flow) -> {});
  }

  /**
   * Evaluates a model for a block of trials.
   *
   * @param lines is given every line with its flow, in the order of the model
   */
  public static Evaluation of(Model model, Block block, BiConsumer<Line, Grid> lines) {
    IdentityHashMap<Line, Grid> flows = new IdentityHashMap<>();
    int horizon = model.scenario().horizon();
    model.lines().forEach(line -> flows.put(line, new Grid(horizon, block.trials())));
    Evaluation evaluation =
        new Evaluation(
            model,
            block,
            (line, period, flow) ->
                Optional.ofNullable(flows.get(line))
                    .ifPresent(grid -> Rows.add(grid.row(period), flow)));
    model
        .lines()
        .forEach(
            line ->
                Optional.ofNullable(flows.get(line)).ifPresent(grid -> lines.accept(line, grid)));
    return evaluation;
  }

  /**
   * The amount below which a net flow is rounding to a rate of return of the base case: 1e-12 of
   * the largest flow of any side in any period. Where both sides pay the same, their sums differ in
   * the last digit, and that must be no change of sign. Running sums and bills have the {@link
   * Kernel#scale()} of all amounts instead.
   */
  public double rounding(int trial) {
    double largest = 0;
    for (int m = 0; m <= stay().lastPeriod(); m++) {
      largest = Math.max(largest, Math.abs(stay().get(m, trial)));
      largest = Math.max(largest, Math.abs(move().get(m, trial)));
      largest = Math.max(largest, Math.abs(benefit().get(m, trial)));
    }
    return ROUNDING * largest;
  }

  /** The kernel behind this evaluation. */
  public Kernel kernel() {
    return kernel;
  }

  /** Gives the sums of each period to a sink once more. */
  public void replay(PeriodSums sink) {
    for (int m = 0; m <= stay().lastPeriod(); m++) {
      int period = m;
      sink.period(m, sum -> grid(sum).row(period));
    }
  }

  private Grid grid(Sum sum) {
    Grid grid = sums.get(sum);
    if (grid == null) {
      throw new IllegalStateException("there is no grid of " + sum);
    }
    return grid;
  }

  /** The scenario that was evaluated. */
  public Scenario scenario() {
    return kernel.scenario();
  }

  /** The number of trials. */
  public int trials() {
    return kernel.trials();
  }

  /** What we would pay if we did nothing. */
  public Grid stay() {
    return grid(Sum.STAY);
  }

  /** What we pay if we migrate, benefits not deducted. */
  public Grid move() {
    return grid(Sum.MOVE);
  }

  /** What migrating gains besides. */
  public Grid benefit() {
    return grid(Sum.BENEFIT);
  }

  /** The investment lines of the move side. */
  public Grid investment() {
    return grid(Sum.INVESTMENT);
  }

  /** The bill lines of the stay side. */
  public Grid stayBill() {
    return grid(Sum.STAY_BILL);
  }

  /** The bill lines of the move side. */
  public Grid moveBill() {
    return grid(Sum.MOVE_BILL);
  }

  /** The parallel-running, replay and stranded lines of the move side. */
  public Grid parallelRunning() {
    return grid(Sum.PARALLEL_RUNNING);
  }

  /** A curve by period and trial. */
  public Grid curve(Curve curve) {
    Grid grid = new Grid(scenario().horizon(), trials());
    for (int m = 1; m <= grid.lastPeriod(); m++) {
      kernel.curves().row(curve, m, grid.row(m));
    }
    return grid;
  }

  /** The sum of a curve over all months without end in a trial; the curve must end. */
  public double curveTotal(Curve curve, int trial) {
    double[] total = new double[trials()];
    kernel.curves().total(curve, total);
    return total[trial];
  }

  /** The growth of a line by period: the product of its indices. */
  public Grid index(List<GrowthIndex> grows) {
    Grid grid = new Grid(scenario().horizon(), trials());
    Indices indices = new Indices(kernel.block());
    indices.use(grows);
    indices.begin();
    for (int m = 0; m <= grid.lastPeriod(); m++) {
      if (m > 0) {
        indices.advance(m);
      }
      if (grows.isEmpty()) {
        Arrays.fill(grid.row(m), 1);
      } else {
        System.arraycopy(indices.row(grows), 0, grid.row(m), 0, trials());
      }
    }
    return grid;
  }

  /** The value of an amount in a trial. */
  public double amount(Amount amount, int trial) {
    return kernel.amounts().of(amount).value()[trial];
  }

  /** The value of an input in a trial. */
  public double input(Input input, int trial) {
    return kernel.block().column(input)[trial];
  }

  /** The annual discount rate of a trial. */
  public double discountRate(int trial) {
    return kernel.discountRate()[trial];
  }

  /** The position of the programme's start in a trial. */
  public double first(int trial) {
    return kernel.first()[trial];
  }

  /** The position of the last cutover in a trial. */
  public double cut(int trial) {
    return kernel.cut()[trial];
  }

  /** The position at which the last old service is off in a trial. */
  public double last(int trial) {
    return kernel.last()[trial];
  }

  /** The factor by which novelty stretches the schedule in a trial; 1 without tokens. */
  public double tokenSlip(int trial) {
    return kernel.tokenSlip()[trial];
  }

  /** The supply of innovation tokens in a trial, if the scenario reckons with them. */
  public Optional<Double> tokenSupply(int trial) {
    return scenario().tokens().map(Tokens::supply).map(supply -> input(supply, trial));
  }

  /**
   * Whether a month is one of the programme in which the move side holds more innovation tokens
   * than there are; false where the scenario does not reckon with them.
   */
  public boolean overspent(int month, int trial) {
    double[] held = new double[trials()];
    return kernel
        .curves()
        .tokens()
        .filter(
            tokens -> {
              tokens.row(Side.MOVE, month, held);
              return tokens.overspent(month, held[trial], trial);
            })
        .isPresent();
  }

  /** When the waves start, are ready, cut over and done in a trial. */
  public WaveTimes wave(int wave, int trial) {
    Positions positions = kernel.schedule().positions();
    return new WaveTimes(
        scenario().plan().waves().get(wave).name(),
        scenario().plan().waves().get(wave).services(),
        positions.starts[wave][trial],
        positions.ready[wave][trial],
        positions.cutover[wave][trial],
        positions.off[wave][trial],
        kernel.schedule().effort(wave)[trial]);
  }
}
