package io.midstream.engine.kernel;

import io.midstream.engine.scenario.Capacity;
import io.midstream.engine.scenario.EffortTask;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Wave;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The migration schedule of every trial: when each wave starts, runs on both stacks, is cut over
 * and lets the old stack go. All positions are months from the first day of month 1.
 *
 * <p>The planned positions are stretched about the programme's start by slip × tokenSlip; tokenSlip
 * comes from the novelty held on the schedule stretched by slip alone.
 */
public final class Schedule {
  private final double[][] effort;
  private final double[] totalEffort;
  private final double[] overspend;
  private final double[] tokenSlip;
  private final Positions positions;

  private Schedule(double[][] effort, double[] overspend, double[] tokenSlip, Positions positions) {
    this.effort = effort;
    this.totalEffort = sum(effort);
    this.overspend = overspend;
    this.tokenSlip = tokenSlip;
    this.positions = positions;
  }

  static Schedule of(Scenario scenario, Block block) {
    Plan plan = scenario.plan();
    double[][] effort = effort(plan, block);
    double[][] prepare = prepare(plan, effort, block);
    double[][] starts = plannedStarts(plan, prepare, block);
    double[] factor = block.column(plan.slip()).clone();
    Positions planned = Positions.stretched(plan, starts, prepare, factor, block);
    Optional<Tokens> tokens = scenario.tokens();
    double[] overspend = new double[block.trials()];
    double[] tokenSlip = new double[block.trials()];
    Arrays.fill(tokenSlip, 1);
    if (tokens.isEmpty()) {
      return new Schedule(effort, overspend, tokenSlip, planned);
    }
    TokenHoldings held = new TokenHoldings(tokens.get(), block, planned);
    double[] slipPerToken = block.column(tokens.get().slipPerToken());
    for (int i = 0; i < factor.length; i++) {
      overspend[i] = held.overspend(i);
      tokenSlip[i] = 1 + slipPerToken[i] * overspend[i];
      factor[i] *= tokenSlip[i];
    }
    Positions stretched = Positions.stretched(plan, starts, prepare, factor, block);
    return new Schedule(effort, overspend, tokenSlip, stretched);
  }

  /** The positions of all waves. */
  Positions positions() {
    return positions;
  }

  /** Engineer-days of a wave, by trial. */
  double[] effort(int wave) {
    return effort[wave];
  }

  /** Engineer-days of all waves, by trial. */
  double[] totalEffort() {
    return totalEffort;
  }

  /** The largest excess of tokens held over the supply while the planned programme runs. */
  double[] overspend() {
    return overspend;
  }

  /** The factor by which novelty beyond the supply stretches the schedule; 1 without. */
  double[] tokenSlip() {
    return tokenSlip;
  }

  /** {@code n × Σ share × days × creep × mid^(log2 L)} for each wave. */
  private static double[][] effort(Plan plan, Block block) {
    int trials = block.trials();
    double[] perService = new double[trials];
    for (EffortTask task : plan.effort()) {
      double[] share = block.column(task.share());
      double[] days = block.column(task.days());
      for (int i = 0; i < trials; i++) {
        perService[i] += share[i] * days[i];
      }
    }
    double[] creep = block.column(plan.creep());
    double[] learning = block.column(plan.learning());
    double[][] effort = new double[plan.waves().size()][trials];
    int done = 0;
    for (int w = 0; w < effort.length; w++) {
      int services = plan.waves().get(w).services();
      double mid = done + (services + 1) / 2.0;
      for (int i = 0; i < trials; i++) {
        double learnt = learning[i] == 1 ? 1 : Math.pow(mid, Math.log(learning[i]) / Math.log(2));
        effort[w][i] = services * perService[i] * creep[i] * learnt;
      }
      done += services;
    }
    return effort;
  }

  private static double[][] prepare(Plan plan, double[][] effort, Block block) {
    double[][] prepare = new double[effort.length][];
    for (int w = 0; w < prepare.length; w++) {
      Optional<Input> given = plan.waves().get(w).prepare();
      prepare[w] =
          given.isPresent()
              ? block.column(given.get())
              : derived(effort[w], plan.capacity(), block);
    }
    return prepare;
  }

  private static double[] derived(double[] effort, Optional<Capacity> capacity, Block block) {
    double[] months = new double[effort.length];
    if (capacity.isEmpty()) {
      return months;
    }
    double[] engineers = block.column(capacity.get().engineers());
    double[] days = block.column(capacity.get().daysPerMonth());
    for (int i = 0; i < months.length; i++) {
      months[i] = effort[i] / (engineers[i] * days[i]);
    }
    return months;
  }

  private static double[][] plannedStarts(Plan plan, double[][] prepare, Block block) {
    List<Wave> waves = plan.waves();
    double[][] starts = new double[prepare.length][block.trials()];
    Optional<double[]> every = plan.every().map(block::column);
    for (int w = 0; w < starts.length; w++) {
      Optional<Input> own = waves.get(w).starts();
      double[] start = starts[w];
      if (own.isPresent() || w == 0) {
        double[] month = block.column(own.orElse(plan.starts()));
        for (int i = 0; i < start.length; i++) {
          start[i] = month[i] - 1;
        }
      } else {
        double[] step = every.orElse(prepare[w - 1]);
        for (int i = 0; i < start.length; i++) {
          start[i] = starts[w - 1][i] + step[i];
        }
      }
    }
    return starts;
  }

  private static double[] sum(double[][] columns) {
    double[] sum = new double[columns[0].length];
    for (double[] column : columns) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += column[i];
      }
    }
    return sum;
  }
}
