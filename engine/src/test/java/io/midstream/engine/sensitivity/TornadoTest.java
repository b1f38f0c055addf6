package io.midstream.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** One driver or two moved, the others at their base values. */
class TornadoTest {
  /** The 90th percentile of the standard normal distribution. */
  private static final double Z90 = 1.2815515655446004;

  private static Tornado.Bar bar(Tornado tornado, String path) {
    return tornado.bars().stream()
        .filter(b -> b.driver().path().equals(path))
        .findFirst()
        .orElseThrow();
  }

  /** NPV = 12 benefit − outlay. */
  @Test
  void endsAreTheMeasureAtTheTenthAndTheNinetiethPercentile() {
    Scenario scenario = UncertainScenarios.linear("normal(1000, 50)", "uniform(10, 110)", 12);
    Tornado tornado = Tornado.of(scenario, Measure.NPV);
    assertThat(tornado.base().orElseThrow()).isCloseTo(12 * 60 - 1000, within(1e-9));
    assertThat(tornado.bars())
        .extracting(b -> b.driver().path())
        .containsExactly(UncertainScenarios.BENEFIT, "once[outlay].amount");
    Tornado.Bar benefit = tornado.bars().get(0);
    assertThat(benefit.lowInput()).isCloseTo(20, within(1e-9));
    assertThat(benefit.highInput()).isCloseTo(100, within(1e-9));
    assertThat(benefit.low().orElseThrow()).isCloseTo(12 * 20 - 1000, within(1e-6));
    assertThat(benefit.high().orElseThrow()).isCloseTo(12 * 100 - 1000, within(1e-6));
    Tornado.Bar outlay = tornado.bars().get(1);
    assertThat(outlay.low().orElseThrow()).isCloseTo(-280 + 50 * Z90, within(1e-6));
    assertThat(outlay.high().orElseThrow()).isCloseTo(-280 - 50 * Z90, within(1e-6));
    assertThat(outlay.swing()).isCloseTo(100 * Z90, within(1e-6));
  }

  /** 12 × 20 never pays 1000 back; that driver decides most of all. */
  @Test
  void aDriverThatTakesTheValueAwayComesFirst() {
    Scenario scenario = UncertainScenarios.linear("normal(500, 50)", "uniform(10, 110)", 12);
    Tornado tornado = Tornado.of(scenario, Measure.BREAK_EVEN);
    assertThat(tornado.base().orElseThrow()).isCloseTo(500 / 60.0, within(1e-9));
    Tornado.Bar first = tornado.bars().get(0);
    assertThat(first.driver().path()).isEqualTo(UncertainScenarios.BENEFIT);
    assertThat(first.low()).isEqualTo(OptionalDouble.empty());
    assertThat(first.high().orElseThrow()).isCloseTo(5, within(1e-9));
    assertThat(first.swing()).isInfinite();
  }

  @Test
  void endsStayWithinTheLegalRangeAndARiskOccursOrDoesNot() {
    Scenario scenario =
        UncertainScenarios.migration(
            Map.of(UncertainScenarios.PARALLEL, "normal(1, 2)"),
            List.of(
                UncertainScenarios.risk("outage", "20%", "30k"),
                UncertainScenarios.risk("rare", "5%", "1M")),
            List.of());
    Tornado tornado = Tornado.of(scenario, Measure.INVESTMENT);
    assertThat(bar(tornado, UncertainScenarios.PARALLEL).lowInput()).isZero();
    assertThat(bar(tornado, UncertainScenarios.PARALLEL).highInput())
        .isCloseTo(1 + 2 * Z90, within(1e-9));
    double base = tornado.base().orElseThrow();
    Tornado.Bar outage = bar(tornado, "risks[outage]");
    assertThat(outage.low().orElseThrow()).isCloseTo(base - 0.2 * 30_000, within(1e-6));
    assertThat(outage.high().orElseThrow()).isCloseTo(base + 0.8 * 30_000, within(1e-6));
    // What occurs once in twenty times occurs neither at P10 nor at P90.
    assertThat(bar(tornado, "risks[rare]").swing()).isZero();
  }

  @Test
  void barsAreSortedByWidth() {
    List<Tornado.Bar> bars = Tornado.of(UncertainScenarios.migration(), Measure.NPV).bars();
    assertThat(bars).hasSize(7);
    for (int i = 1; i < bars.size(); i++) {
      assertThat(bars.get(i).swing()).isLessThanOrEqualTo(bars.get(i - 1).swing());
    }
  }

  @Test
  void gridCellsEqualTheProjectionOfTheirValues() {
    Scenario scenario = UncertainScenarios.migration();
    List<Double> parallel = List.of(0.0, 2.5, 7.0);
    List<Double> reduction = List.of(-0.1, 0.36, 0.5, 1.0);
    for (Measure measure : List.of(Measure.NPV, Measure.BREAK_EVEN, Measure.MONTHS_ABOVE)) {
      TwoWayGrid grid =
          TwoWayGrid.of(
              scenario,
              measure,
              new TwoWayGrid.Axis(input(scenario, UncertainScenarios.PARALLEL), parallel),
              new TwoWayGrid.Axis(input(scenario, UncertainScenarios.REDUCTION), reduction));
      for (int r = 0; r < parallel.size(); r++) {
        for (int c = 0; c < reduction.size(); c++) {
          assertCell(
              grid.cells().get(r).get(c), projected(measure, parallel.get(r), reduction.get(c)));
        }
      }
    }
  }

  private static OptionalDouble projected(Measure measure, double parallel, double reduction) {
    Scenario set =
        UncertainScenarios.migration(
            Map.of(
                UncertainScenarios.PARALLEL, Double.toString(parallel),
                UncertainScenarios.REDUCTION, Double.toString(reduction)),
            List.of(),
            List.of());
    return Engine.project(set).measures().value(measure);
  }

  private static void assertCell(OptionalDouble cell, OptionalDouble expected) {
    assertThat(cell.isPresent()).isEqualTo(expected.isPresent());
    if (expected.isPresent()) {
      double value = expected.getAsDouble();
      assertThat(cell.getAsDouble()).isCloseTo(value, within(1e-9 * Math.abs(value)));
    }
  }

  private static Input input(Scenario scenario, String path) {
    return scenario.inputs().stream().filter(i -> i.path().equals(path)).findFirst().orElseThrow();
  }
}
