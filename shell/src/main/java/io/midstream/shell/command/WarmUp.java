package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.sampling.Draws;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.PlanBuilder;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScenarioBuilder;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Has the JIT compile what simulations run, on a core that would idle while the scenario is read.
 *
 * <p>A large simulation from the command line spends as much time on loops that are not yet
 * compiled as on those that are. So a small scenario is simulated from the start, and thrown away
 * as soon as the one that was asked for is known.
 */
final class WarmUp {
  /** Of fewer trials the JIT sees too little for this to pay. */
  private static final long LEAST_TRIALS = 50_000;

  static final String NAME = "warm-up";

  private final Thread thread;

  private WarmUp(Set<Measure> measures) {
    this.thread = new Thread(() -> run(measures), NAME);
    thread.setDaemon(true);
  }

  /** Begins, if a simulation with these settings gains by it. */
  static WarmUp of(Settings settings) {
    WarmUp warmUp = new WarmUp(settings.measures());
    if (settings.trials() >= LEAST_TRIALS && settings.threads() > 1) {
      warmUp.thread.start();
    }
    return warmUp;
  }

  private static void run(Set<Measure> measures) {
    try {
      Scenario scenario = scenario();
      Simulation.run(scenario, settings(Draws.BATCH, measures)).result();
      Simulation.run(scenario, settings(Settings.MOST_TRIALS, measures));
    } catch (CancellationException e) {
      // This is how it ends: nobody wants the result.
      Thread.currentThread().interrupt();
    }
  }

  private static Settings settings(long trials, Set<Measure> measures) {
    return Settings.of(trials, 1).withThreads(1).withMeasures(measures);
  }

  /** A distribution of each kind, growth, waves that overlap. */
  static Scenario scenario() {
    return ScenarioBuilder.of("warm-up", YearMonth.of(2026, 1), 60)
        .discountRate(Quantity.of("8%"))
        .today(
            TodayItem.of("bill", Category.BILL, Quantity.of("100k"))
                .withGrows(GrowthIndex.monthly("growth", Quantity.of("normal(5%, 3%)"))),
            TodayItem.of("upkeep", Category.PEOPLE, Quantity.of("triangular(20k, 45k, 70k)")))
        .target(Target.ofReduction(Quantity.of("pert(60%, 80%, 88%)")))
        .plan(
            PlanBuilder.of(100)
                .waves(8)
                .prepare(Quantity.fixed(1))
                .parallel(Quantity.of("triangular(1, 3, 6)"))
                .slip(Quantity.of("pert(1, 1.15, 1.8)"))
                .effort("migration", Quantity.of("lognormal(p10: 3, p90: 12)"))
                .dayRate(Quantity.of("uniform(600, 800)"))
                .build())
        .build();
  }

  /** Ends it; what it was computing is dropped. */
  void end() {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
