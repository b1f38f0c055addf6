package io.midstream.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.Series;
import io.midstream.engine.TestScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Curve;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.PlanBuilder;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScenarioBuilder;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import io.midstream.engine.simulation.Trials;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of the curves of every schedule, in every month. */
class CurvePropertiesTest {
  private static final int HORIZON = 240;

  @Provide
  Arbitrary<Projection> projections() {
    Arbitrary<Double> months = Arbitraries.doubles().between(0, 4).ofScale(3);
    Arbitrary<List<Wave>> waves =
        Combinators.combine(Arbitraries.integers().between(1, 40), months, months, months)
            .as((services, p, q, d) -> new double[] {services, p, q, d})
            .list()
            .ofMinSize(1)
            .ofMaxSize(9)
            .map(CurvePropertiesTest::waves);
    Arbitrary<Double> starts = Arbitraries.doubles().between(1, 20).ofScale(2);
    Arbitrary<Double> slip = Arbitraries.doubles().between(0.1, 2).ofScale(2);
    return Combinators.combine(waves, starts, slip)
        .as(
            (w, s, f) ->
                Engine.project(
                    TestScenarios.hosting(HORIZON, TestScenarios.plan(s, f, w), Optional.empty())));
  }

  private static List<Wave> waves(List<double[]> shapes) {
    return IntStream.range(0, shapes.size())
        .mapToObj(
            w ->
                TestScenarios.wave(
                    "wave " + (w + 1),
                    (int) shapes.get(w)[0],
                    shapes.get(w)[1],
                    shapes.get(w)[2],
                    shapes.get(w)[3]))
        .toList();
  }

  @Property(tries = 200)
  void everyCurveIsAShareAndNothingInPeriodZero(@ForAll("projections") Projection projection) {
    for (ScheduleCurve curve : ScheduleCurve.values()) {
      Series series = projection.curve(curve);
      assertThat(series.get(0)).isZero();
      assertThat(series.stream().allMatch(v -> v >= -1e-12 && v <= 1 + 1e-12))
          .as("%s within [0, 1]", curve)
          .isTrue();
    }
  }

  @Property(tries = 200)
  void theEstateIsAlwaysWhole(@ForAll("projections") Projection projection) {
    for (int m = 1; m <= HORIZON; m++) {
      double old = at(projection, ScheduleCurve.OLD, m);
      double oldOnly = at(projection, ScheduleCurve.OLD_ONLY, m);
      double fresh = at(projection, ScheduleCurve.NEW, m);
      double parallel = at(projection, ScheduleCurve.PARALLEL, m);
      double migrated = at(projection, ScheduleCurve.MIGRATED, m);
      assertThat(oldOnly + fresh).as("old-only + new, month %d", m).isCloseTo(1, within(1e-12));
      assertThat(old + fresh - parallel).as("old + new − parallel").isCloseTo(1, within(1e-12));
      assertThat(old).isCloseTo(oldOnly + parallel, within(1e-12));
      // Cut over but not yet switched off is part of both.
      assertThat(old + migrated).isGreaterThanOrEqualTo(1 - 1e-12);
      assertThat(migrated).isLessThanOrEqualTo(fresh + 1e-12);
    }
  }

  @Property(tries = 200)
  void buildingAddsUpToOne(@ForAll("projections") Projection projection) {
    assertThat(projection.curve(ScheduleCurve.BUILDING).sum()).isCloseTo(1, within(1e-9));
  }

  @Property(tries = 200)
  void landmarksPartTheAxis(@ForAll("projections") Projection projection) {
    for (int m = 1; m <= HORIZON; m++) {
      assertThat(
              at(projection, ScheduleCurve.PENDING, m) + at(projection, ScheduleCurve.COMPLETE, m))
          .isCloseTo(1, within(1e-12));
      assertThat(at(projection, ScheduleCurve.OPEN, m))
          .isGreaterThanOrEqualTo(at(projection, ScheduleCurve.PROGRAM, m) - 1e-12);
    }
  }

  @Property(tries = 200)
  void beforeTheProgrammeNothingDiffersAtAll(@ForAll("projections") Projection projection) {
    // Exactly: rounding noise before the start would move a break-even.
    int quiet = (int) Math.floor(projection.evaluation().first(0));
    for (int m = 3; m <= quiet; m++) {
      assertThat(projection.net().get(m)).as("net of month %d", m).isEqualTo(0.0);
    }
  }

  @Property(tries = 200)
  void sharesGrowAndNeverShrink(@ForAll("projections") Projection projection) {
    for (ScheduleCurve curve :
        List.of(ScheduleCurve.NEW, ScheduleCurve.MIGRATED, ScheduleCurve.COMPLETE)) {
      for (int m = 2; m <= HORIZON; m++) {
        assertThat(at(projection, curve, m))
            .isGreaterThanOrEqualTo(at(projection, curve, m - 1) - 1e-12);
      }
    }
  }

  /** after(from) − after(until): from the start of month 10, until that of month 5. */
  @Test
  void aWindowThatEndsBeforeItBeginsIsTakenBackBeforeItIsGiven() {
    CurveRef crossing =
        CurveRef.between(
            ScheduleCurve.ALWAYS, month("lines[w].from", 10), month("lines[w].until", 5));
    Scenario scenario =
        ScenarioBuilder.of("crossing", YearMonth.of(2026, 1), 24)
            .today(TodayItem.of("hosting", Category.BILL, Quantity.of("10")))
            .plan(PlanBuilder.of(1).waves(1).build())
            .lines(
                new CustomLine(
                    "w",
                    Side.MOVE,
                    Category.SERVICE,
                    Kind.RUN,
                    new CustomLine.Timing.Monthly(
                        TestScenarios.input("lines[w].monthly", 3, Unit.MONEY_PER_MONTH), crossing),
                    List.of(),
                    Treatment.OPEX))
            .build();
    Projection projection = Engine.project(scenario);
    Series flow =
        projection.lines().stream()
            .filter(l -> l.line().name().equals("w"))
            .findFirst()
            .orElseThrow()
            .flow();
    for (int m = 0; m <= 24; m++) {
      assertThat(flow.get(m)).as("month %d", m).isEqualTo(m >= 5 && m <= 9 ? -3.0 : 0.0);
    }
    assertThat(projection.evaluation().curveTotal(new Curve.Scheduled(crossing), 0)).isEqualTo(-5);
    // The trials of a simulation have the same.
    double[] nets =
        Objects.requireNonNull(
            Trials.measure(
                    scenario,
                    Map.of("lines[w].from", new double[] {5, 10, 20}),
                    3,
                    Set.of(Measure.NET))
                .get(Measure.NET));
    assertThat(nets[1] - nets[0]).isEqualTo(3 * 5, within(1e-9));
    assertThat(nets[2] - nets[0]).isEqualTo(3 * 15, within(1e-9));
    assertThat(
            CurveRef.between(ScheduleCurve.ALWAYS, Position.Landmark.NEVER, month("until", 5))
                .ends())
        .isFalse();
  }

  @Test
  void aTotalIsPaidInFullWhicheverEndOfItsWindowComesFirst() {
    Scenario scenario =
        ScenarioBuilder.of("crossing", YearMonth.of(2026, 1), 24)
            .today(TodayItem.of("hosting", Category.BILL, Quantity.of("10")))
            .plan(PlanBuilder.of(1).waves(1).build())
            .lines(
                CustomLine.of(
                    "w",
                    new CustomLine.Timing.Spread(
                        TestScenarios.input("lines[w].total", 600, Unit.MONEY),
                        CurveRef.between(
                            ScheduleCurve.ALWAYS,
                            month("lines[w].from", 2),
                            month("lines[w].until", 5)))))
            .build();
    double[] nets =
        Objects.requireNonNull(
            Trials.measure(
                    scenario,
                    Map.of("lines[w].from", new double[] {2, 4.5, 5, 9}),
                    4,
                    Set.of(Measure.NET))
                .get(Measure.NET));
    assertThat(nets[1] - nets[0]).isCloseTo(0, within(1e-9));
    assertThat(nets[3] - nets[0]).isCloseTo(0, within(1e-9));
    // Between two ends at one place there is no month to pay it in.
    assertThat(nets[2] - nets[0]).isCloseTo(600, within(1e-9));
  }

  private static Position month(String name, double number) {
    return new Position.AtMonth(TestScenarios.input(name, number, Unit.MONTH_NUMBER));
  }

  private static double at(Projection projection, ScheduleCurve curve, int month) {
    return projection.curve(curve).get(month);
  }
}
