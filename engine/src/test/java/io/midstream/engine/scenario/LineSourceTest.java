package io.midstream.engine.scenario;

import static io.midstream.engine.quantity.Quantity.fixed;
import static io.midstream.engine.quantity.QuantityParser.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.explain.Explain;
import io.midstream.engine.explain.Explanation;
import io.midstream.engine.goalseek.GoalAnswer;
import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sensitivity.Tornado;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Kinds of lines of one's own are lines like any other, whatever is computed. */
class LineSourceTest {
  private static final GrowthIndex TRAFFIC = GrowthIndex.monthly("traffic", parse("4%"));

  private static final Scenario PLAIN =
      ScenarioBuilder.of("x", YearMonth.of(2026, 1), 48)
          .discountRate(parse("6%"))
          .today(TodayItem.of("hosting", Category.BILL, parse("60k")))
          .target(Target.ofReduction(parse("40%")))
          .plan(PlanBuilder.of(10).waves(4).prepare(fixed(2)).parallel(fixed(1)).build())
          .build();

  /** What moving data out costs: terabytes of each service × price, while services are prepared. */
  private record Egress(String tbOfAService, String pricePerTb) implements LineSource {
    @Override
    public List<CustomLine> lines(Scenario scenario) {
      Input price = input("pricePerTb", pricePerTb, Unit.MONEY);
      return List.of(
          CustomLine.of(
                  "egress",
                  new CustomLine.Timing.Spread(price, CurveRef.of(ScheduleCurve.BUILDING)))
              .withCategory(Category.BILL)
              .withKind(Kind.INVESTMENT)
              .times(
                  input("tbOfAService", tbOfAService, Unit.COUNT),
                  input("services", "" + scenario.plan().services(), Unit.COUNT)));
    }

    private static Input input(String key, String value, Unit unit) {
      return Input.of("lines[egress]." + key, parse(value), unit, Range.NON_NEGATIVE);
    }
  }

  /**
   * A share of every bill of today, paid while both stacks run: an input of the scenario shared.
   */
  private static List<CustomLine> support(Scenario scenario) {
    Input share = Input.of("lines[support].share", parse("10%"), Unit.SHARE, Range.SHARE);
    return scenario.today().stream()
        .map(
            item ->
                CustomLine.of(
                        "support of " + item.name(),
                        new CustomLine.Timing.Monthly(
                            item.monthly(), CurveRef.of(ScheduleCurve.PARALLEL)))
                    .withGrows(TRAFFIC)
                    .times(share))
        .toList();
  }

  private static LineFlow line(Projection projection, String name) {
    return projection.lines().stream()
        .filter(l -> l.line().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isPartOfTheNet() {
    Projection without = Engine.project(PLAIN);
    Projection with = Engine.project(PLAIN.with(new Egress("3", "80")));
    LineFlow egress = line(with, "egress");
    assertThat(egress.flow().sum()).isCloseTo(3 * 80 * 10, within(1e-9));
    for (int m = 0; m <= 48; m++) {
      double share = without.curve(ScheduleCurve.BUILDING).get(m);
      assertThat(egress.flow().get(m)).isCloseTo(2_400 * share, within(1e-9));
      assertThat(with.net().get(m))
          .isCloseTo(without.net().get(m) - egress.flow().get(m), within(1e-9));
    }
    assertThat(with.moveBill().sum() - without.moveBill().sum()).isCloseTo(2_400, within(1e-6));
    assertThat(
            with.measures().value(Measure.INVESTMENT).getAsDouble()
                - without.measures().value(Measure.INVESTMENT).getAsDouble())
        .isCloseTo(2_400, within(1e-6));
  }

  @Test
  void mayUseWhatTheScenarioHas() {
    Projection projection = Engine.project(PLAIN.with(LineSourceTest::support));
    LineFlow support = line(projection, "support of hosting");
    LineFlow parallel = line(projection, "hosting (parallel running)");
    assertThat(projection.scenario().indices()).containsExactly(TRAFFIC);
    for (int m = 1; m <= 48; m++) {
      double growth = Math.pow(1.04, (m - 1) / 12.0);
      assertThat(support.flow().get(m))
          .isCloseTo(0.1 * parallel.flow().get(m) * growth, within(1e-7));
    }
    assertThat(projection.scenario().inputs()).extracting(Input::path).doesNotHaveDuplicates();
  }

  /** Its product of two uncertain inputs is drawn: the mean is that of the product. */
  @Test
  void isSimulated() {
    Scenario scenario = PLAIN.with(new Egress("uniform(1, 5)", "uniform(60, 100)"));
    Settings settings = Settings.of(20_000, 7).withMeasures(Set.of(Measure.INVESTMENT));
    SimulationResult result = Simulation.run(scenario, settings).result();
    double base = Engine.project(PLAIN).measures().value(Measure.INVESTMENT).getAsDouble();
    assertThat(result.drivers())
        .extracting(Driver::path)
        .containsExactly("lines[egress].pricePerTb", "lines[egress].tbOfAService");
    var mean = result.distribution(Measure.INVESTMENT).orElseThrow().mean().orElseThrow();
    assertThat(mean.value() - base).isCloseTo(2_400, within(5 * mean.standardError()));
    assertThat(mean.standardError()).isPositive();
  }

  @Test
  void isExplained() {
    Projection projection = Engine.project(PLAIN.with(new Egress("2 to 5", "80")));
    Explanation cell = Explain.cell(projection, line(projection, "egress").line(), 3);
    assertThat(cell.value().getAsDouble()).isPositive();
    assertThat(cell.children().get(0).children())
        .extracting(Explanation::label)
        .containsExactly(
            "lines[egress].pricePerTb", "lines[egress].tbOfAService", "lines[egress].services");
    assertThat(Explain.measure(projection, Measure.NPV).children())
        .extracting(Explanation::label)
        .contains("egress");
  }

  @Test
  void isVariedAndSought() {
    Scenario scenario = PLAIN.with(new Egress("uniform(1, 5)", "80"));
    assertThat(Tornado.of(scenario, Measure.NPV).bars())
        .singleElement()
        .satisfies(bar -> assertThat(bar.driver().path()).isEqualTo("lines[egress].tbOfAService"));
    Input tb = scenario.drivers().get(0);
    GoalAnswer answer =
        GoalSeek.seek(
            scenario,
            Measure.INVESTMENT,
            Engine.project(PLAIN).measures().value(Measure.INVESTMENT).getAsDouble() + 1_600,
            tb,
            new GoalSeek.Between(1, 5),
            GoalSeek.BaseCase.BASE_CASE);
    assertThat(answer).isInstanceOf(GoalAnswer.Found.class);
    assertThat(((GoalAnswer.Found) answer).solution().value()).isCloseTo(2, within(1e-5));
  }

  /** A step cost is one line for each of its windows. */
  @Test
  void mayStandForSeveralLines() {
    LineSource steps =
        scenario ->
            IntStream.range(0, 3)
                .mapToObj(
                    i ->
                        CustomLine.of(
                            "licence step " + i,
                            new CustomLine.Timing.Monthly(
                                Input.of(
                                    "lines[licence step " + i + "].monthly",
                                    fixed(1_000 * (i + 1)),
                                    Unit.MONEY_PER_MONTH,
                                    Range.NON_NEGATIVE),
                                CurveRef.between(
                                    ScheduleCurve.ALWAYS, month(i, "from"), month(i, "until")))))
                .toList();
    Projection projection = Engine.project(PLAIN.with(steps));
    assertThat(projection.move().get(12) - Engine.project(PLAIN).move().get(12))
        .isCloseTo(1_000, within(1e-9));
    assertThat(projection.move().get(13) - Engine.project(PLAIN).move().get(13))
        .isCloseTo(2_000, within(1e-9));
  }

  private static Position month(int step, String key) {
    return Position.month(
        "lines[licence step " + step + "]." + key,
        fixed(1 + 12 * (key.equals("from") ? step : step + 1)),
        Range.ANY);
  }

  @Test
  void namesAndPathsAreItsOwn() {
    Scenario once = PLAIN.with(new Egress("3", "80"));
    assertThatThrownBy(() -> once.with(new Egress("4", "80")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'egress' is there twice in 'lines'");
    LineSource other =
        scenario ->
            List.of(
                CustomLine.of(
                    "other",
                    new CustomLine.Timing.Monthly(
                        Input.of(
                            "today[hosting].monthly", fixed(1), Unit.MONEY_PER_MONTH, Range.ANY),
                        CurveRef.of(ScheduleCurve.ALWAYS))));
    assertThatThrownBy(() -> PLAIN.with(other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two different inputs have the path today[hosting].monthly");
  }
}
