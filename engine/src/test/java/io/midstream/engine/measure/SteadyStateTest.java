package io.midstream.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.TestScenarios;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Run rates count; what passes does not. */
class SteadyStateTest {
  private static final Scenario BASE =
      TestScenarios.hosting(
          24,
          TestScenarios.plan(1, 1, List.of(TestScenarios.wave("a", 4, 1, 2, 0))),
          Optional.empty());

  private static SteadyState steadyState(CustomLine... lines) {
    Scenario scenario =
        new Scenario(
            BASE.name(),
            BASE.currency(),
            BASE.start(),
            BASE.horizon(),
            BASE.facts(),
            BASE.finance(),
            BASE.indices(),
            BASE.today(),
            BASE.target(),
            BASE.plan(),
            BASE.tokens(),
            BASE.once(),
            BASE.benefits(),
            BASE.commitments(),
            BASE.risks(),
            List.of(lines),
            BASE.correlations());
    return Engine.project(scenario).steadyState(36);
  }

  private static CustomLine line(String name, Side side, CustomLine.Timing timing) {
    return new CustomLine(name, side, Category.OTHER, Kind.RUN, timing, List.of(), Treatment.OPEX);
  }

  @Test
  void theRunRatesOfBothSidesOverThreeYears() {
    SteadyState state = steadyState();
    assertThat(state.stay().run(Category.BILL)).isCloseTo(36 * 86_000, within(1e-6));
    assertThat(state.stay().run(Category.PEOPLE)).isCloseTo(36 * 14_000, within(1e-6));
    assertThat(state.stay().investment()).isZero();
    assertThat(state.move().run(Category.BILL)).isCloseTo(36 * 86_000 * 0.64, within(1e-6));
    assertThat(state.move().run(Category.PEOPLE)).isZero();
    // 40 days at 600, training, two months of parallel running.
    assertThat(state.move().investment()).isCloseTo(40 * 600 + 30_000 + 2 * 86_000, within(1e-6));
  }

  @Test
  void aOneOffOrASpreadInMonthOneIsNoRunRate() {
    Position monthOne =
        new Position.AtMonth(TestScenarios.input("lines[a].at", 1, Unit.MONTH_NUMBER));
    CustomLine once =
        line(
            "a",
            Side.STAY,
            new CustomLine.Timing.Once(
                TestScenarios.input("lines[a].once", 500, Unit.MONEY), monthOne));
    CustomLine spread =
        line(
            "b",
            Side.STAY,
            new CustomLine.Timing.Spread(
                TestScenarios.input("lines[b].total", 900, Unit.MONEY),
                CurveRef.of(ScheduleCurve.PENDING)));
    assertThat(steadyState(once, spread).stay().run(Category.OTHER)).isZero();
  }

  @Test
  void aMonthlyLineCountsAtTheFinalValueOfItsCurve() {
    CustomLine pending =
        line(
            "a",
            Side.MOVE,
            new CustomLine.Timing.Monthly(
                TestScenarios.input("lines[a].monthly", 70, Unit.MONEY_PER_MONTH),
                CurveRef.of(ScheduleCurve.PENDING)));
    CustomLine complete =
        line(
            "b",
            Side.MOVE,
            new CustomLine.Timing.Monthly(
                TestScenarios.input("lines[b].monthly", 50, Unit.MONEY_PER_MONTH),
                CurveRef.of(ScheduleCurve.COMPLETE)));
    assertThat(steadyState(pending, complete).move().run(Category.OTHER))
        .isCloseTo(36 * 50, within(1e-9));
  }
}
