package io.midstream.engine.kernel;

import io.midstream.engine.scenario.EffortTask;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Wave;
import java.util.ArrayList;
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
final class Schedule {
  private final Plan plan;
  private final Optional<Tokens> tokens;
  private final Block block;
  private final int trials;
  private final boolean varies;
  private final boolean learns;

  private final double[] perService;
  private final double[][] effort;
  private final double[] totalEffort;
  private final double[][] prepare;
  private final double[][] planned;
  private final double[] factor;
  private final double[] overspend;
  private final double[] tokenSlip;
  private final Positions positions;
  private final Optional<TokenHoldings> onPlan;
  private final Optional<Positions> plannedPositions;
  private boolean computed;

  Schedule(Scenario scenario, Block block) {
    this.plan = scenario.plan();
    this.tokens = scenario.tokens();
    this.block = block;
    this.trials = block.trials();
    int waves = plan.waves().size();
    this.perService = new double[trials];
    this.effort = new double[waves][trials];
    this.totalEffort = new double[trials];
    this.prepare = new double[waves][];
    this.planned = new double[waves][trials];
    this.factor = new double[trials];
    this.overspend = new double[trials];
    this.tokenSlip = Rows.filled(trials, 1);
    this.positions = new Positions(plan, block);
    this.plannedPositions = tokens.map(t -> new Positions(plan, block));
    this.onPlan = tokens.map(t -> new TokenHoldings(t, block, plannedPositions.orElseThrow()));
    this.learns = block.varies(plan.learning()) || plan.learning().base() != 1;
    this.varies = timing(plan, tokens).stream().anyMatch(block::varies);
    for (int w = 0; w < waves; w++) {
      Optional<Input> given = plan.waves().get(w).prepare();
      prepare[w] = given.map(block::column).orElseGet(() -> new double[trials]);
    }
  }

  /** The inputs that the positions of the waves depend on. */
  private static List<Input> timing(Plan plan, Optional<Tokens> tokens) {
    List<Input> inputs = new ArrayList<>(List.of(plan.starts(), plan.slip()));
    plan.every().ifPresent(inputs::add);
    boolean derived = false;
    for (Wave wave : plan.waves()) {
      wave.starts().ifPresent(inputs::add);
      wave.prepare().ifPresent(inputs::add);
      inputs.add(wave.parallel());
      inputs.add(wave.decommission());
      derived |= wave.prepare().isEmpty();
    }
    if (derived && plan.capacity().isPresent()) {
      inputs.add(plan.capacity().get().engineers());
      inputs.add(plan.capacity().get().daysPerMonth());
      inputs.addAll(work(plan));
    }
    tokens.ifPresent(t -> inputs.addAll(timing(t)));
    return inputs;
  }

  /** The inputs that the effort depends on. */
  private static List<Input> work(Plan plan) {
    List<Input> inputs = new ArrayList<>(List.of(plan.creep(), plan.learning()));
    for (EffortTask task : plan.effort()) {
      inputs.add(task.share());
      inputs.add(task.days());
    }
    return inputs;
  }

  private static List<Input> timing(Tokens tokens) {
    List<Input> inputs = new ArrayList<>(List.of(tokens.supply(), tokens.slipPerToken()));
    for (TokenSpend spend : tokens.spend()) {
      inputs.add(spend.tokens());
      spend.matures().ifPresent(inputs::add);
      spend.from().input().ifPresent(inputs::add);
      spend.until().input().ifPresent(inputs::add);
    }
    return inputs;
  }

  /** Places the waves of the block's present draws. */
  void compute() {
    effort();
    positions.follow();
    plannedPositions.ifPresent(Positions::follow);
    if (computed && !varies) {
      return;
    }
    computed = true;
    prepare();
    plannedStarts();
    System.arraycopy(block.column(plan.slip()), 0, factor, 0, trials);
    if (tokens.isPresent()) {
      plannedPositions.orElseThrow().stretch(planned, prepare, factor);
      onPlan.orElseThrow().overspend(overspend);
      double[] slipPerToken = block.column(tokens.get().slipPerToken());
      for (int i = 0; i < trials; i++) {
        tokenSlip[i] = 1 + slipPerToken[i] * overspend[i];
        factor[i] *= tokenSlip[i];
      }
    }
    positions.stretch(planned, prepare, factor);
  }

  /** Whether the positions may differ between trials or blocks. */
  boolean varies() {
    return varies;
  }

  /** Whether the effort may differ between trials or blocks. */
  boolean effortVaries() {
    return work(plan).stream().anyMatch(block::varies);
  }

  /** Whether a service takes less effort the more were done before it. */
  boolean learns() {
    return learns;
  }

  /** The positions of all waves. */
  Positions positions() {
    return positions;
  }

  /** Engineer-days of a wave, by trial. */
  double[] effort(int wave) {
    if (!learns) {
      Arrays.fill(effort[wave], 0);
      Rows.add(effort[wave], services(wave), perService);
    }
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
  private void effort() {
    Arrays.fill(perService, 0);
    for (EffortTask task : plan.effort()) {
      Rows.addProduct(perService, block.column(task.share()), block.column(task.days()));
    }
    Rows.multiply(perService, block.column(plan.creep()));
    if (!learns) {
      Arrays.fill(totalEffort, 0);
      Rows.add(totalEffort, plan.services(), perService);
      return;
    }
    double[] learning = block.column(plan.learning());
    Arrays.fill(totalEffort, 0);
    int done = 0;
    for (int w = 0; w < effort.length; w++) {
      int services = services(w);
      double[] column = effort[w];
      Arrays.fill(column, 0);
      Rows.add(column, services, perService);
      double mid = done + (services + 1) / 2.0;
      for (int i = 0; i < trials; i++) {
        column[i] *=
            learning[i] == 1
                ? 1
                : StrictMath.pow(mid, StrictMath.log(learning[i]) / StrictMath.log(2));
      }
      Rows.add(totalEffort, column);
      done += services;
    }
  }

  private int services(int wave) {
    return plan.waves().get(wave).services();
  }

  private void prepare() {
    for (int w = 0; w < prepare.length; w++) {
      if (plan.waves().get(w).prepare().isEmpty() && plan.capacity().isPresent()) {
        double[] engineers = block.column(plan.capacity().get().engineers());
        double[] days = block.column(plan.capacity().get().daysPerMonth());
        double[] work = effort(w);
        for (int i = 0; i < trials; i++) {
          prepare[w][i] = work[i] / (engineers[i] * days[i]);
        }
      }
    }
  }

  private void plannedStarts() {
    List<Wave> waves = plan.waves();
    Optional<double[]> every = plan.every().map(block::column);
    for (int w = 0; w < planned.length; w++) {
      Optional<Input> own = waves.get(w).starts();
      double[] start = planned[w];
      if (own.isPresent() || w == 0) {
        System.arraycopy(block.column(own.orElse(plan.starts())), 0, start, 0, trials);
        Rows.shift(start, -1);
      } else {
        Rows.follow(start, planned[w - 1], every.orElse(prepare[w - 1]));
      }
    }
  }
}
