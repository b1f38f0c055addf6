package io.midstream.example;

import io.midstream.engine.Engine;
import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.explain.Explain;
import io.midstream.engine.explain.Explanation;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.PlanBuilder;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScenarioBuilder;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A web shop's migration, computed by a program of its own. */
public final class Example {
  private static final Set<Measure> SHOWN = EnumSet.of(Measure.NPV, Measure.BREAK_EVEN);

  private Example() {}

  /** Prints what the example finds. */
  public static void main(String[] arguments) {
    System.out.print(text());
  }

  /** The migration as documents could say it. */
  static Scenario shop() {
    return ScenarioBuilder.of("web shop", YearMonth.of(2026, 1), 60)
        .currency("EUR")
        .discountRate(Quantity.of("8%"))
        .today(
            TodayItem.of("hosting", Category.BILL, Quantity.of("50k")),
            TodayItem.of("upkeep of scripts", Category.PEOPLE, Quantity.of("8k to 14k")))
        .target(Target.ofReduction(Quantity.of("pert(20%, 35%, 45%)")))
        .plan(
            PlanBuilder.of(40)
                .waves(5)
                .prepare(Quantity.fixed(1))
                .parallel(Quantity.of("triangular(1, 2, 6)"))
                .effort("charts and pipelines", Quantity.of("3 to 9"))
                .dayRate(Quantity.fixed(650))
                .build())
        .build();
  }

  /** The same with two kinds of lines that documents do not have. */
  static Scenario shopWithFees() {
    return shop()
        .with(
            new EgressFee(Quantity.of("2 to 5"), Quantity.of("60%"), Quantity.fixed(80)),
            new TieredFee(
                "managed control plane",
                List.of(
                    new TieredFee.Tier(1, Quantity.of("1k")),
                    new TieredFee.Tier(13, Quantity.of("1.5k")),
                    new TieredFee.Tier(25, Quantity.of("2k to 3k")))));
  }

  /** What the example finds, as text. */
  static String text() {
    Scenario scenario = shopWithFees();
    Projection projection = Engine.project(scenario);
    SimulationResult simulation = Simulation.run(scenario, Settings.of(10_000, 7)).result();
    StringBuilder text = new StringBuilder();
    baseCase(projection, text);
    simulated(simulation, text);
    linesOfOurOwn(projection, text);
    explained(projection, text);
    return text.toString();
  }

  private static void baseCase(Projection projection, StringBuilder text) {
    Scenario scenario = projection.scenario();
    line(
        text,
        "%s, %s, %d months from %s",
        scenario.name(),
        scenario.currency(),
        scenario.horizon(),
        scenario.start());
    for (Measure measure : Measure.values()) {
      projection
          .measures()
          .value(measure)
          .ifPresent(
              value -> line(text, "  %-40s %12s", measure.label(), shown(measure.unit(), value)));
    }
  }

  private static void simulated(SimulationResult result, StringBuilder text) {
    line(text, "");
    line(text, "%,d trials, seed %d", result.trials(), result.settings().seed());
    line(text, "  %-40s %12s %12s %12s", "", "mean", "P10", "P90");
    for (Measure measure : SHOWN) {
      Optional<Distribution> found = result.distribution(measure);
      line(
          text,
          "  %-40s %12s %12s %12s",
          measure.label(),
          shown(measure, found.flatMap(Distribution::mean)),
          shown(measure, found.flatMap(d -> d.percentile(10).value())),
          shown(measure, found.flatMap(d -> d.percentile(90).value())));
    }
  }

  private static void linesOfOurOwn(Projection projection, StringBuilder text) {
    Projection without = Engine.project(shop());
    line(text, "");
    line(text, "Lines of our own, over the horizon");
    projection.lines().stream()
        .filter(flow -> flow.line().path().startsWith("lines["))
        .forEach(flow -> line(text, "  %-40s %12s", flow.line().name(), sum(flow)));
    line(
        text,
        "  %-40s %12s",
        "change of the net",
        shown(Unit.MONEY, projection.net().sum() - without.net().sum()));
  }

  private static String sum(LineFlow flow) {
    return shown(Unit.MONEY, flow.flow().sum());
  }

  private static void explained(Projection projection, StringBuilder text) {
    line(text, "");
    Line egress = Explain.linesNamed(projection, "egress fee").get(0);
    tree(Explain.cell(projection, egress, 2), "", text);
  }

  private static void tree(Explanation node, String indent, StringBuilder text) {
    String value =
        node.value().isPresent() ? shown(node.unit(), node.value().getAsDouble()) : "none";
    line(text, "%s%s = %s   %s", indent, node.label(), value, node.formula());
    node.children().forEach(child -> tree(child, indent + "  ", text));
  }

  private static String shown(Measure measure, Optional<Estimate> estimate) {
    return estimate
        .map(e -> shown(measure.unit(), e.value()))
        .orElse(measure.neverHappensWithoutValue() ? "never" : "none");
  }

  private static String shown(Unit unit, double value) {
    return switch (unit) {
      case MONEY, MONEY_PER_MONTH -> String.format(Locale.ROOT, "%,.0f", value);
      case SHARE, RATE_PER_YEAR -> String.format(Locale.ROOT, "%.1f%%", 100 * value);
      default -> String.format(Locale.ROOT, "%.1f", value).replaceFirst("\\.0$", "");
    };
  }

  private static void line(StringBuilder text, String format, Object... values) {
    text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
  }
}
