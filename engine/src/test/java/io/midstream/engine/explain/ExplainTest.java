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
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.PlanBuilder;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScenarioBuilder;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** A twentieth of a thousandth on 86,000 a month is no higher bill to anyone. */
  @Test
  void aHigherBillIsOneThatTheMeasureCounts() {
    for (double more : new double[] {5e-5, 5e-4}) {
      Projection slightly = Engine.project(surcharged(more));
      for (Measure measure : List.of(Measure.MONTHS_ABOVE, Measure.OVERRUN)) {
        assertThat(Explain.measure(slightly, measure).children())
            .hasSize((int) slightly.measures().value(Measure.MONTHS_ABOVE).orElseThrow());
      }
      assertThat(slightly.measures().value(Measure.MONTHS_ABOVE)).hasValue(more < 8.6e-5 ? 0 : 12);
    }
  }

  private static Scenario surcharged(double more) {
    return ScenarioBuilder.of("surcharged", YearMonth.of(2026, 1), 12)
        .today(
            new TodayItem(
                "hosting",
                Category.BILL,
                TestScenarios.input("today[hosting].monthly", 86_000, Unit.MONEY_PER_MONTH),
                TodayItem.Retires.NEVER,
                List.of(),
                Treatment.OPEX))
        .plan(PlanBuilder.of(1).waves(1).build())
        .lines(
            new CustomLine(
                "surcharge",
                Side.MOVE,
                Category.BILL,
                Kind.RUN,
                new CustomLine.Timing.Monthly(
                    TestScenarios.input("lines[surcharge].monthly", more, Unit.MONEY_PER_MONTH),
                    CurveRef.of(ScheduleCurve.ALWAYS)),
                List.of(),
                Treatment.OPEX))
        .build();
  }

  /** The second wave has a start of its own, the third follows it, and nobody needs plan.starts. */
  @Test
  void aStartIsTracedToTheInputThatSetsIt() {
    Wave a = TestScenarios.wave("a", 3, 1, 2, 0);
    Wave b = TestScenarios.wave("b", 1, 1, 2, 0);
    Projection own =
        Engine.project(
            TestScenarios.hosting(
                36,
                TestScenarios.plan(
                    9,
                    1,
                    List.of(starting(a, 2), starting(b, 5), TestScenarios.wave("c", 1, 1, 2, 0))),
                Optional.empty()));
    assertThat(starts(own, "a")).contains("plan.waves[a].starts").doesNotContain("plan.starts");
    assertThat(starts(own, "b"))
        .contains("plan.waves[a].starts", "plan.waves[b].starts")
        .doesNotContain("plan.starts");
    assertThat(starts(own, "c")).isEqualTo(starts(own, "b"));
    assertThat(starts(projection, "b")).contains("plan.starts");
  }

  private static Wave starting(Wave wave, double month) {
    return new Wave(
        wave.name(),
        wave.services(),
        Optional.of(
            TestScenarios.input(
                "plan.waves[" + wave.name() + "].starts", month, Unit.MONTH_NUMBER)),
        wave.prepare(),
        wave.parallel(),
        wave.decommission());
  }

  /** What a wave's start in the curve of building is made of. */
  private static List<String> starts(Projection projection, String wave) {
    return IntStream.rangeClosed(1, 36)
        .mapToObj(m -> Explain.curve(projection, ScheduleCurve.BUILDING, m))
        .flatMap(curve -> curve.children().stream())
        .filter(child -> child.label().equals(wave))
        .findFirst()
        .orElseThrow()
        .children()
        .get(0)
        .children()
        .stream()
        .map(Explanation::label)
        .toList();
  }

  @Test
  void aPreparationThatFollowsFromTheEffortIsTracedToIt() {
    Scenario scenario =
        ScenarioBuilder.of("derived", YearMonth.of(2026, 1), 36)
            .today(TodayItem.of("hosting", Category.BILL, Quantity.of("50k")))
            .plan(
                PlanBuilder.of(10)
                    .waves(2)
                    .capacity(Quantity.of("2"), Quantity.of("16"))
                    .effort("charts", Quantity.of("6"))
                    .dayRate(Quantity.of("600"))
                    .build())
            .build();
    assertThat(labels(Explain.curve(Engine.project(scenario), ScheduleCurve.NEW, 3)))
        .contains(
            "engineer-days",
            "plan.effort[0].days",
            "plan.capacity.engineers",
            "plan.capacity.daysPerMonth");
  }

  /** An explanation is English wherever the machine stands; reports translate it. */
  @Test
  void numbersAreWrittenTheSameInEveryCountry() {
    Locale before = Locale.getDefault();
    Explanation curve = Explain.curve(projection, ScheduleCurve.NEW, 3);
    Explanation waves = Explain.measure(projection, Measure.CUTOVER);
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Explain.curve(projection, ScheduleCurve.NEW, 3)).isEqualTo(curve);
      assertThat(Explain.measure(projection, Measure.CUTOVER)).isEqualTo(waves);
    } finally {
      Locale.setDefault(before);
    }
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
