package io.midstream.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.TestScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Model;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Wave;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Worked schedules: positions and curves computed by hand from MODEL.md §3 and §6. */
class ScheduleTest {
  private static final List<Wave> TWO =
      List.of(TestScenarios.wave("a", 3, 1, 2, 0.5), TestScenarios.wave("b", 1, 1.5, 2, 0.5));

  private static Projection project(double starts, double slip, Optional<Tokens> tokens) {
    return Engine.project(TestScenarios.hosting(24, TestScenarios.plan(starts, slip, TWO), tokens));
  }

  @Test
  void slipStretchesStartsAndPreparationButNotParallelRunning() {
    Projection projection = project(3, 2, Optional.empty());
    WaveTimes a = projection.waves().get(0);
    WaveTimes b = projection.waves().get(1);
    // Planned: a starts at 2, prepares 1; b starts at 3, prepares 1.5. F = 2 about position 2.
    assertThat(a.starts()).isEqualTo(2);
    assertThat(a.ready()).isEqualTo(4);
    assertThat(a.cutover()).isEqualTo(6);
    assertThat(a.off()).isEqualTo(6.5);
    assertThat(b.starts()).isEqualTo(4);
    assertThat(b.ready()).isEqualTo(7);
    assertThat(b.cutover()).isEqualTo(9);
    assertThat(b.off()).isEqualTo(9.5);
  }

  @Test
  void partOfAMonthCountsAsThatPart() {
    Projection projection = project(1, 1, Optional.empty());
    // a is ready at 1, off at 3.5; b starts at 1, is ready at 2.5, off at 5; a has 3 of 4 services.
    assertThat(at(projection, ScheduleCurve.NEW, 2)).isEqualTo(0.75);
    assertThat(at(projection, ScheduleCurve.NEW, 3)).isEqualTo(0.875);
    assertThat(at(projection, ScheduleCurve.PARALLEL, 4)).isEqualTo(0.75 * 0.5 + 0.25);
    assertThat(at(projection, ScheduleCurve.OLD, 5)).isEqualTo(0.25);
    assertThat(at(projection, ScheduleCurve.OLD, 6)).isZero();
    // 30 of 40 engineer-days in month 1; 10 over the 1.5 months from 1 to 2.5.
    assertThat(at(projection, ScheduleCurve.BUILDING, 1)).isCloseTo(0.75, within(1e-15));
    assertThat(at(projection, ScheduleCurve.BUILDING, 2)).isCloseTo(0.25 / 1.5, within(1e-15));
    assertThat(at(projection, ScheduleCurve.BUILDING, 3)).isCloseTo(0.125 / 1.5, within(1e-15));
  }

  @Test
  void noveltyBeyondTheSupplyDelaysTheWaves() {
    Projection projection = project(1, 1, Optional.of(TestScenarios.tokens(3, 0.1, 5)));
    assertThat(value(projection, Measure.OVERSPEND)).isEqualTo(2);
    assertThat(value(projection, Measure.TOKEN_SLIP)).isEqualTo(1.2);
    assertThat(projection.waves().get(1).starts()).isEqualTo(1.2);
    assertThat(value(projection, Measure.PEAK_TOKENS)).isEqualTo(5);
  }

  @Test
  void withinTheSupplyNothingIsDelayed() {
    Projection projection = project(1, 1, Optional.of(TestScenarios.tokens(3, 0.1, 2)));
    assertThat(value(projection, Measure.OVERSPEND)).isZero();
    assertThat(value(projection, Measure.TOKEN_SLIP)).isEqualTo(1);
    assertThat(value(projection, Measure.MONTHS_OVERSPENT)).isZero();
  }

  @Test
  void tokenPricesAtZeroGiveTheScheduleWithoutNovelty() {
    Tokens tokens = TestScenarios.tokens(3, 0.1, 5);
    Projection free =
        Engine.projectWithoutTokenPrices(project(1, 1, Optional.of(tokens)).scenario())
            .orElseThrow();
    assertThat(free.waves()).isEqualTo(project(1, 1, Optional.empty()).waves());
    assertThat(value(free, Measure.OVERSPEND)).isEqualTo(2);
  }

  @Test
  void aBlockOfTrialsGivesWhatItsTrialsGiveAlone() {
    Scenario scenario =
        TestScenarios.hosting(
            24, TestScenarios.plan(1, 1, TWO), Optional.of(TestScenarios.tokens(3, 0.1, 5)));
    double[] slips = {0.5, 1, 1.7};
    double[] reductions = {0.1, 0.36, -0.2};
    Model model = Model.of(scenario);
    Evaluation together =
        Evaluation.of(
            model,
            Block.of(
                scenario.inputs(), 3, Map.of("plan.slip", slips, "target.reduction", reductions)));
    for (int i = 0; i < 3; i++) {
      Evaluation alone =
          Evaluation.of(
              model,
              Block.of(
                  scenario.inputs(),
                  1,
                  Map.of(
                      "plan.slip", new double[] {slips[i]},
                      "target.reduction", new double[] {reductions[i]})));
      assertThat(together.move().trial(i)).isEqualTo(alone.move().trial(0));
      assertThat(together.moveBill().trial(i)).isEqualTo(alone.moveBill().trial(0));
      assertThat(together.cut(i)).isEqualTo(alone.cut(0));
    }
  }

  private static double at(Projection projection, ScheduleCurve curve, int month) {
    return projection.curve(curve).get(month);
  }

  private static double value(Projection projection, Measure measure) {
    return projection.measures().value(measure).orElseThrow();
  }
}
