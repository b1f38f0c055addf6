package io.midstream.models.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.comparison.Comparison;
import io.midstream.engine.comparison.NpvBridge;
import io.midstream.engine.comparison.PairedDifference;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.Setting;
import io.midstream.models.library.ScenarioSource;
import io.midstream.models.scenario.ScenarioDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final String UNSURE =
      Documents.SIMPLE
          + "benefits: [{name: gain, monthly: \"normal(100, 80)\", follows: always}]\n";

  private static double sum(List<NpvBridge.Step> steps) {
    return steps.stream().mapToDouble(NpvBridge.Step::amount).sum();
  }

  @Test
  void whatBothHaveInCommonCancels() throws Exception {
    // The same gain with a standard deviation of hundreds in both: only the outlay differs.
    Comparison comparison =
        Comparison.of(
            Documents.read(UNSURE), Documents.read(UNSURE, "lines[outlay].once=650"), 5_000, 1);
    PairedDifference npv = comparison.difference(Measure.NPV);
    assertThat(npv.mean().orElseThrow().value()).isCloseTo(-50, within(1e-9));
    assertThat(npv.mean().orElseThrow().standardError()).isLessThan(1e-9);
    assertThat(npv.secondBetter().value()).isZero();
    assertThat(npv.percentiles().values())
        .allSatisfy(p -> assertThat(p).isCloseTo(-50, within(1e-9)));
  }

  @Test
  void aScenarioIsAsGoodAsItself() throws Exception {
    Scenario scenario = Documents.read(UNSURE);
    Comparison comparison = Comparison.of(scenario, scenario, 2_000, 1);
    for (Measure measure : Measure.values()) {
      PairedDifference difference = comparison.difference(measure);
      assertThat(difference.secondBetter().value()).as(measure.label()).isZero();
    }
    assertThat(comparison.bridge().lines()).isEmpty();
    assertThat(comparison.bridge().inputs()).isEmpty();
    assertThat(comparison.bridge().structure()).isZero();
  }

  @Test
  void theProbabilityThatOneIsBetterIsThatOfItsDifference() throws Exception {
    Scenario first = Documents.read(Documents.SIMPLE);
    Scenario second =
        Documents.read(
            Documents.SIMPLE
                + "benefits: [{name: gain, monthly: \"normal(0, 10)\", follows: always}]\n",
            "lines[outlay].once=700");
    // The second pays 100 more and gains 10 × N(0, 10): better with probability 1 − Φ(1).
    PairedDifference npv = Comparison.of(first, second, 100_000, 1).difference(Measure.NPV);
    assertThat(npv.secondBetter().value())
        .isCloseTo(0.158655, within(4 * npv.secondBetter().standardError()));
  }

  @Test
  void neverIsWorseThanLate() throws Exception {
    Scenario never = Documents.read(Documents.SIMPLE, "lines[outlay].once=5000");
    Scenario late = Documents.read(Documents.SIMPLE, "lines[outlay].once=899");
    PairedDifference breakEven = Comparison.of(never, late, 100, 1).difference(Measure.BREAK_EVEN);
    assertThat(breakEven.trials()).isZero();
    assertThat(breakEven.first()).isEmpty();
    assertThat(breakEven.secondBetter().value()).isEqualTo(1);
  }

  @Test
  void aBridgeOfOneChangeIsThatChange() throws Exception {
    Comparison comparison =
        Comparison.of(
            Documents.read(Documents.SIMPLE),
            Documents.read(Documents.SIMPLE, "lines[outlay].once=650"),
            100,
            1);
    assertThat(comparison.bridge().lines())
        .containsExactly(new NpvBridge.Step("outlay (migrating)", -50));
    assertThat(comparison.bridge().inputs())
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.name()).isEqualTo("lines[outlay].once");
              assertThat(step.amount()).isCloseTo(-50, within(1e-9));
            });
  }

  @Test
  void aBridgeNamesWhatIsNotAnInputOfBoth() throws Exception {
    ScenarioDocument document = ScenarioSource.find("starter").document();
    Scenario first = document.scenario();
    NpvBridge waves =
        Comparison.of(first, document.with(List.of(Setting.parse("plan.waves=1"))).scenario(), 2, 1)
            .bridge();
    assertThat(waves.inputs()).isEmpty();
    assertThat(waves.structure()).isEqualTo(waves.to() - waves.from()).isNotZero();
    assertThat(waves.structureOf()).containsExactly("plan.waves");
    List<Setting> several =
        List.of(
            Setting.parse("plan.every=3"),
            Setting.parse("today[cloud bill].retires=last"),
            Setting.parse("plan.parallel=2"));
    NpvBridge others = Comparison.of(first, document.with(several).scenario(), 2, 1).bridge();
    assertThat(others.structureOf())
        .containsExactlyInAnyOrder("plan.every", "today[cloud bill].retires");
    assertThat(sum(others.inputs()) + others.structure())
        .isCloseTo(others.to() - others.from(), within(1e-6));
  }

  @Test
  void bridgesAddUpForEveryVariantOfTheLibrary() throws Exception {
    ScenarioDocument document = ScenarioSource.find("ft-content-platform").document();
    Scenario first = document.read().scenario();
    for (String variant : document.variants()) {
      Comparison comparison =
          Comparison.of(first, document.variant(variant).read().scenario(), 64, 1);
      NpvBridge bridge = comparison.bridge();
      double difference = bridge.to() - bridge.from();
      double tolerance = 1e-9 * Math.max(1, Math.abs(difference));
      assertThat(sum(bridge.lines())).as(variant).isCloseTo(difference, within(tolerance));
      assertThat(sum(bridge.inputs()) + bridge.structure())
          .as(variant)
          .isCloseTo(difference, within(tolerance));
    }
  }

  @Test
  void manyChangedInputsAddUpToo() throws Exception {
    Scenario first = ScenarioSource.find("starter").document().read().scenario();
    Scenario second =
        Documents.read(
            new String(
                ScenarioSource.class
                    .getResourceAsStream("/io/midstream/models/library/starter.yaml")
                    .readAllBytes(),
                java.nio.charset.StandardCharsets.UTF_8),
            "finance.discountRate=6%",
            "indices.traffic=9%",
            "today[cloud bill].monthly=61k",
            "target.reduction=35%",
            "target.replay=9%",
            "target.lines[control plane].monthly=900",
            "target.lines[platform team].monthly=9k",
            "plan.starts=4",
            "plan.capacity.engineers=4",
            "plan.parallel=2",
            "plan.decommission=1",
            "plan.slip=1.4",
            "plan.creep=1.3",
            "once[training].amount=33k");
    NpvBridge bridge = Comparison.of(first, second, 16, 1).bridge();
    assertThat(bridge.inputs()).hasSize(14);
    assertThat(sum(bridge.inputs())).isCloseTo(bridge.to() - bridge.from(), within(1e-6));
    assertThat(bridge.structure()).isCloseTo(0, within(1e-6));
  }

  @Test
  void refusesFewerThanTwoTrials() throws Exception {
    Scenario scenario = Documents.read(Documents.SIMPLE);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(scenario, scenario, 1, 1))
        .withMessageContaining("2 to 1000000");
  }
}
