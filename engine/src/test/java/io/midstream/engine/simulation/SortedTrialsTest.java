package io.midstream.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SortedTrialsTest {

  @Test
  void aPercentileIsTheSmallestValueThatSoManyTrialsDoNotExceed() {
    SortedTrials hundred =
        SortedTrials.of(DoubleStream.iterate(100, v -> v >= 1, v -> v - 1).toArray());
    assertThat(hundred.percentile(5)).isEqualTo(5);
    assertThat(hundred.percentile(35)).isEqualTo(35);
    assertThat(hundred.percentile(95)).isEqualTo(95);

    SortedTrials three = SortedTrials.of(new double[] {30, 10, 20});
    assertThat(three.percentile(33)).isEqualTo(10);
    assertThat(three.percentile(34)).isEqualTo(20);
    assertThat(three.percentile(99)).isEqualTo(30);
  }

  @Test
  void aTrialWithoutAValueIsLaterThanAllOthers() {
    SortedTrials trials = SortedTrials.of(new double[] {Double.NaN, 2, Double.NaN, 1});
    assertThat(trials.percentile(50)).isEqualTo(2);
    assertThat(trials.percentile(51)).isNaN();
    assertThat(trials.count()).isEqualTo(4);
  }

  @Test
  void noTrialsHaveNoPercentiles() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SortedTrials.of(new double[0]).percentile(50))
        .withMessage("of no trials there is no P50");
  }

  /** Months are counted exactly, so that there is no width of a bin between the two. */
  @ParameterizedTest
  @ValueSource(ints = {20, 999, 1_000})
  void aSimulationHasTheSamePercentiles(int trials) {
    Scenario scenario =
        UncertainScenarios.migration(
            Map.of(UncertainScenarios.PARALLEL, "normal(4, 3)"), List.of(), List.of());
    SortedTrials kept =
        SortedTrials.of(
            Objects.requireNonNull(
                Trials.measure(
                        scenario,
                        Trials.draws(scenario, trials, 3),
                        trials,
                        Set.of(Measure.FIRST_MONTH_BELOW))
                    .get(Measure.FIRST_MONTH_BELOW)));
    Distribution distribution =
        Simulation.run(scenario, Settings.of(trials, 3))
            .result()
            .distribution(Measure.FIRST_MONTH_BELOW)
            .orElseThrow();
    assertThat(distribution.least()).isNotEqualTo(distribution.most());
    for (Percentile percentile : distribution.percentiles()) {
      assertThat(percentile.value().map(Estimate::value).orElse(Double.NaN))
          .as("P%d", percentile.percent())
          .isEqualTo(kept.percentile(percentile.percent()));
    }
  }
}
