package io.midstream.shell.command;

import io.midstream.engine.goalseek.GoalAnswer;
import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sampling.Quantile;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.sensitivity.PerfectInformation;
import io.midstream.engine.sensitivity.Tornado;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.reports.Uncertainty;
import io.midstream.reports.Uncertainty.SwitchingValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Runs the analyses that a report shows. */
final class UncertaintyOf {
  private static final int MOST_SWITCHING = 6;
  private static final int INFORMATION_TRIALS = 16_384;

  /** How far into the tails a value is looked for that turns the decision. */
  private static final double TAIL = 0.001;

  private UncertaintyOf() {}

  static Uncertainty scenario(Scenario scenario, int trials, long seed, int threads) {
    Settings settings =
        Settings.of(trials, seed).withMeasures(Uncertainty.MEASURES).withThreads(threads);
    Tornado tornado = Tornado.of(scenario, Measure.NPV);
    return new Uncertainty(
        Simulation.run(scenario, settings).result(),
        tornado,
        PerfectInformation.of(scenario, Math.min(trials, INFORMATION_TRIALS), seed),
        switching(scenario, tornado));
  }

  private static List<SwitchingValue> switching(Scenario scenario, Tornado tornado) {
    List<SwitchingValue> values = new ArrayList<>();
    for (Tornado.Bar bar : tornado.bars()) {
      Driver driver = bar.driver();
      if (!driver.occurrence() && values.size() < MOST_SWITCHING) {
        values.add(new SwitchingValue(driver, turning(scenario, driver.input())));
      }
    }
    return values;
  }

  private static OptionalDouble turning(Scenario scenario, Input input) {
    Quantile quantile = Quantile.of(input.quantity());
    double low = input.range().clamp(quantile.at(TAIL));
    double high = input.range().clamp(quantile.upper(TAIL));
    if (!(low < high)) {
      return OptionalDouble.empty();
    }
    GoalAnswer answer =
        GoalSeek.seek(
            scenario,
            Measure.NPV,
            0,
            input,
            new GoalSeek.Between(low, high),
            GoalSeek.BaseCase.BASE_CASE);
    if (answer instanceof GoalAnswer.Found found) {
      return OptionalDouble.of(found.solution().value());
    }
    if (answer instanceof GoalAnswer.Several several) {
      return several.solutions().stream()
          .mapToDouble(GoalAnswer.Solution::value)
          .boxed()
          .min(Comparator.comparingDouble(v -> Math.abs(v - input.base())))
          .map(OptionalDouble::of)
          .orElse(OptionalDouble.empty());
    }
    return OptionalDouble.empty();
  }
}
