package io.midstream.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.TestScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.ScheduleCurve;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Explanations add up to what they explain and end in the document's own values. */
class ExplainTest {
  private final Projection projection =
      Engine.project(
          TestScenarios.hosting(
              36,
              TestScenarios.plan(
                  2,
                  1.1,
                  List.of(
                      TestScenarios.wave("a", 3, 1, 2, 0.5), TestScenarios.wave("b", 1, 1, 2, 0))),
              Optional.of(TestScenarios.tokens(3, 0.1, 4))));

  @Test
  void aMonthlyCellIsTheProductOfItsParts() {
    for (LineFlow flow : projection.lines()) {
      for (int m = 1; m <= 36; m++) {
        Explanation cell = Explain.cell(projection, flow.line(), m);
        if (cell.formula().equals("amount × curve × index")) {
          double product =
              cell.children().stream()
                  .mapToDouble(c -> c.value().orElseThrow())
                  .reduce(1, (a, b) -> a * b);
          assertThat(product).isCloseTo(flow.flow().get(m), within(1e-6));
        }
        assertThat(cell.value().orElseThrow()).isEqualTo(flow.flow().get(m));
      }
    }
  }

  @Test
  void netPresentValueIsTheSumOfItsLines() {
    for (Measure measure :
        List.of(
            Measure.NPV,
            Measure.NET,
            Measure.INVESTMENT,
            Measure.PV_INVESTMENT,
            Measure.PARALLEL_RUNNING)) {
      Explanation explanation = Explain.measure(projection, measure);
      double sum = explanation.children().stream().mapToDouble(c -> c.value().orElseThrow()).sum();
      assertThat(sum)
          .as(measure.label())
          .isCloseTo(explanation.value().orElseThrow(), within(1e-6));
    }
  }

  @Test
  void aParallelCellLeadsToTheWaveAndThePlan() {
    Line line = Explain.linesNamed(projection, "hosting (parallel running)").get(0);
    Explanation cell = Explain.cell(projection, line, 4);
    List<String> labels = labels(cell);
    assertThat(labels)
        .contains("today[hosting].monthly", "a", "plan.waves[a].parallel", "plan.slip");
  }

  @Test
  void theWavesOfACurveAddUpToIt() {
    for (ScheduleCurve curve :
        List.of(
            ScheduleCurve.OLD,
            ScheduleCurve.NEW,
            ScheduleCurve.PARALLEL,
            ScheduleCurve.OLD_ONLY,
            ScheduleCurve.MIGRATED,
            ScheduleCurve.BUILDING)) {
      for (int m = 0; m <= 36; m++) {
        Explanation explanation = Explain.curve(projection, curve, m);
        double sum =
            explanation.children().stream().mapToDouble(c -> c.value().orElseThrow()).sum();
        assertThat(sum)
            .as("%s, month %d", curve, m)
            .isCloseTo(explanation.value().orElseThrow(), within(1e-12));
      }
    }
  }

  @Test
  void everyMeasureHasAnExplanation() {
    for (Measure measure : Measure.values()) {
      Explanation explanation = Explain.measure(projection, measure);
      assertThat(explanation.label()).isEqualTo(measure.label());
      assertThat(explanation.formula()).isNotBlank();
    }
  }

  @Test
  void everyMeasureWithAValueSaysWhatItIsMadeOf() {
    for (Measure measure : Measure.values()) {
      if (projection.measures().value(measure).isPresent()) {
        assertThat(Explain.measure(projection, measure).children())
            .as(measure.label())
            .isNotEmpty();
      }
    }
  }

  @Test
  void aRateOfReturnFollowsFromItsParts() {
    double[] npv = values(Measure.IRR);
    assertThat(npv[0]).isGreaterThan(npv[1]);
    assertThat(npv[1]).isZero();
    assertThat(npv[2]).isNegative();
    double[] mirr = values(Measure.MIRR);
    assertThat(Math.pow(mirr[1] / mirr[0], 12 / mirr[2]) - 1)
        .isCloseTo(projection.measures().value(Measure.MIRR).orElseThrow(), within(1e-12));
    double[] discounted = values(Measure.DISCOUNTED_PAYBACK);
    double at = projection.measures().value(Measure.DISCOUNTED_PAYBACK).orElseThrow();
    assertThat(discounted[0]).isNegative();
    assertThat(discounted[1]).isNotNegative();
    assertThat(Math.floor(at) + discounted[0] / (discounted[0] - discounted[1]))
        .isCloseTo(at, within(1e-9));
  }

  @Test
  void tokensFollowFromTheirParts() {
    double[] overspend = values(Measure.OVERSPEND);
    double excess = projection.measures().value(Measure.OVERSPEND).orElseThrow();
    assertThat(overspend[0] - overspend[1]).isCloseTo(excess, within(1e-12));
    double[] slip = values(Measure.TOKEN_SLIP);
    assertThat(1 + slip[0] * slip[1])
        .isCloseTo(projection.measures().value(Measure.TOKEN_SLIP).orElseThrow(), within(1e-12));
    assertThat(values(Measure.PEAK_TOKENS))
        .containsExactly(projection.measures().value(Measure.PEAK_TOKENS).orElseThrow());
    assertThat(values(Measure.MONTHS_OVERSPENT))
        .hasSize((int) projection.measures().value(Measure.MONTHS_OVERSPENT).orElseThrow());
  }

  private double[] values(Measure measure) {
    return Explain.measure(projection, measure).children().stream()
        .mapToDouble(child -> child.value().orElseThrow())
        .toArray();
  }

  @Test
  void aPeriodOutsideTheHorizonIsRefused() {
    Line line = projection.lines().get(0).line();
    assertThatThrownBy(() -> Explain.cell(projection, line, 37))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 to 36");
  }

  private static List<String> labels(Explanation explanation) {
    List<String> labels = new ArrayList<>(List.of(explanation.label()));
    explanation.children().forEach(child -> labels.addAll(labels(child)));
    return labels;
  }
}
