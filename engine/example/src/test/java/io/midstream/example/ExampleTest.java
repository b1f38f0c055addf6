package io.midstream.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.explain.Explain;
import io.midstream.engine.explain.Explanation;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The example runs, and its kinds of lines count wherever the engine computes. */
class ExampleTest {
  private final Scenario scenario = Example.shopWithFees();
  private final Projection projection = Engine.project(scenario);

  private static double sum(Projection projection, String name) {
    return projection.lines().stream()
        .filter(flow -> flow.line().name().equals(name))
        .map(LineFlow::flow)
        .findFirst()
        .orElseThrow()
        .sum();
  }

  @Test
  void theFeesComeOffTheNet() {
    double egress = 40 * Math.sqrt(2 * 5) * 0.6 * 80;
    assertThat(sum(projection, "egress fee")).isCloseTo(egress, within(1e-6));
    assertThat(sum(projection, "managed control plane, tier 1")).isEqualTo(12 * 1_000.0);
    assertThat(sum(projection, "managed control plane, tier 2")).isEqualTo(12 * 1_500.0);
    double last = 36 * Math.sqrt(2_000.0 * 3_000);
    assertThat(sum(projection, "managed control plane, tier 3")).isCloseTo(last, within(1e-6));
    assertThat(projection.net().sum() - Engine.project(Example.shop()).net().sum())
        .isCloseTo(-(egress + 12_000 + 18_000 + last), within(1e-6));
  }

  @Test
  void theFeesAreSimulated() {
    Settings settings = Settings.of(10_000, 7).withMeasures(Set.of(Measure.NET));
    SimulationResult with = Simulation.run(scenario, settings).result();
    SimulationResult without = Simulation.run(Example.shop(), settings).result();
    assertThat(with.drivers())
        .extracting(Driver::path)
        .contains("lines[egress fee].tbPerService", "lines[managed control plane, tier 3].monthly");
    // The other drivers draw the same with and without the fees, so that the difference is theirs.
    double fees = mean(without) - mean(with);
    assertThat(fees).isBetween(124_000.0, 128_000.0);
  }

  private static double mean(SimulationResult result) {
    return result.distribution(Measure.NET).flatMap(Distribution::mean).orElseThrow().value();
  }

  @Test
  void theFeesAreExplained() {
    Explanation npv = Explain.measure(projection, Measure.NPV);
    assertThat(npv.children())
        .extracting(Explanation::label)
        .contains("egress fee", "managed control plane, tier 1");
    Explanation cell =
        Explain.cell(projection, Explain.linesNamed(projection, "egress fee").get(0), 2);
    assertThat(cell.value().getAsDouble())
        .isCloseTo(
            sum(projection, "egress fee") * projection.curve(ScheduleCurve.BUILDING).get(2),
            within(1e-6));
    assertThat(cell.children().get(0).formula())
        .isEqualTo(
            "lines[egress fee].pricePerTb × lines[egress fee].tbPerService"
                + " × lines[egress fee].services × lines[egress fee].leaving");
  }

  @Test
  void theTextSaysIt() {
    assertThat(Example.text())
        .startsWith("web shop, EUR, 60 months from 2026-01\n  Net present value ")
        .contains("\n10,000 trials, seed 7\n")
        .containsPattern(
            "mean +P10 +P90\n  Net present value +861,\\d{3} +657,\\d{3} +1,059,\\d{3}")
        .containsPattern("\n  Break-even +16.5 +12.4 +21.1\n")
        .contains("\n  managed control plane, tier 2 ")
        .contains("\negress fee (move), month 2 (2026-02) = 1,214 ");
  }

  @Test
  void tiersBeginOneAfterTheOther() {
    TieredFee.Tier first = new TieredFee.Tier(13, Quantity.fixed(1));
    TieredFee.Tier second = new TieredFee.Tier(12, Quantity.fixed(1));
    assertThatThrownBy(() -> new TieredFee("support", List.of(first, second)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the tiers of 'support' are not in the order they begin: month 12 after month 13");
  }

  /** The README prints the lines of the quick start, which compile and run. */
  @Test
  void theReadmeShowsTheQuickStart() throws IOException {
    String source = Files.readString(Path.of("src/main/java/io/midstream/example/QuickStart.java"));
    String shown =
        source.substring(
            source.indexOf('\n', source.indexOf("// README: from here")) + 1,
            source.lastIndexOf('\n', source.indexOf("// README: to here")));
    String readme = Files.readString(Path.of("../../README.md"));
    assertThat(readme).contains("```java\n" + shown.stripIndent() + "\n```\n");
    assertThat(QuickStart.npv()).matches("\\d{6} EUR, above zero in \\d+% of the trials");
  }
}
