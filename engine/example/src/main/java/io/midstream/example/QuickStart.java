package io.midstream.example;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.PlanBuilder;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScenarioBuilder;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import java.time.YearMonth;
import java.util.Locale;

/** The shortest use of the engine, as the README prints it. */
final class QuickStart {
  private QuickStart() {}

  /** The net present value of the base case and how it is distributed, as a sentence. */
  static String npv() {
    // README: from here
    Scenario shop =
        ScenarioBuilder.of("web shop", YearMonth.of(2026, 1), 60)
            .currency("EUR")
            .discountRate(Quantity.of("8%"))
            .today(TodayItem.of("hosting", Category.BILL, Quantity.of("50k")))
            .target(Target.ofReduction(Quantity.of("pert(20%, 35%, 45%)")))
            .plan(PlanBuilder.of(40).waves(5).prepare(Quantity.of("1 to 2")).build())
            .with(new EgressFee(Quantity.of("2 to 5"), Quantity.of("60%"), Quantity.of("80")))
            .build();
    Projection base = Engine.project(shop);
    double npv = base.measures().value(Measure.NPV).orElseThrow();
    SimulationResult simulated = Simulation.run(shop, Settings.of(10_000, 7)).result();
    double likely = simulated.probabilityPositive().orElseThrow().value();
    // README: to here
    return String.format(
        Locale.ROOT,
        "%.0f %s, above zero in %.0f%% of the trials",
        npv,
        shop.currency(),
        100 * likely);
  }
}
