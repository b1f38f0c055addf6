package io.midstream.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Correlation;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Estimate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Spearman's correlation of each driver with a measure. */
class RankCorrelationsTest {
  private static final int TRIALS = 40_000;
  private static final String OUTLAY = "once[outlay].amount";

  private static double rho(RankCorrelations correlations, String path) {
    return correlations.correlations().stream()
        .filter(c -> c.driver().path().equals(path))
        .findFirst()
        .orElseThrow()
        .rho()
        .value();
  }

  /**
   * NPV = 12 benefit − outlay with deviations 360 and 270: Pearson's r is 0.8 and −0.6, and between
   * normal numbers Spearman's is 6/π arcsin(r/2).
   */
  @Test
  void ofTwoNormalDrivers() {
    Scenario scenario = UncertainScenarios.linear("normal(1000, 270)", "normal(100, 30)", 12);
    RankCorrelations correlations = RankCorrelations.of(scenario, Measure.NPV, TRIALS, 1);
    assertThat(correlations.correlations())
        .extracting(c -> c.driver().path())
        .containsExactly(UncertainScenarios.BENEFIT, OUTLAY);
    for (RankCorrelations.WithDriver each : correlations.correlations()) {
      double r = each.driver().path().equals(OUTLAY) ? -0.6 : 0.8;
      Estimate rho = each.rho();
      assertThat(rho.value())
          .isCloseTo(6 / Math.PI * Math.asin(r / 2), within(4 * rho.standardError()));
    }
  }

  @Test
  void signsAndOrderOfAMigration() {
    RankCorrelations correlations =
        RankCorrelations.of(UncertainScenarios.migration(), Measure.NPV, TRIALS, 2);
    assertThat(rho(correlations, UncertainScenarios.REDUCTION)).isPositive();
    assertThat(rho(correlations, UncertainScenarios.BENEFIT)).isPositive();
    assertThat(rho(correlations, UncertainScenarios.UPKEEP)).isPositive();
    assertThat(rho(correlations, UncertainScenarios.PARALLEL)).isNegative();
    assertThat(rho(correlations, UncertainScenarios.SLIP)).isNegative();
    assertThat(rho(correlations, UncertainScenarios.DAYS)).isNegative();
    List<Double> strengths =
        correlations.correlations().stream().map(c -> -Math.abs(c.rho().value())).toList();
    assertThat(strengths).hasSize(7).isSorted();
  }

  /** Trials that never break even have no rank. */
  @Test
  void trialsWithoutAValueAreLeftOut() {
    Scenario scenario = UncertainScenarios.linear("600", "uniform(0, 100)", 12);
    RankCorrelations correlations = RankCorrelations.of(scenario, Measure.BREAK_EVEN, TRIALS, 3);
    assertThat(correlations.trials()).isBetween(TRIALS * 45 / 100, TRIALS * 55 / 100);
    assertThat(rho(correlations, UncertainScenarios.BENEFIT)).isCloseTo(-1, within(1e-9));
  }

  /** A driver without any effect of its own correlates with what its neighbour moves. */
  @Test
  void correlatedDriversShareTheirCorrelation() {
    String both = UncertainScenarios.BENEFIT;
    Scenario scenario =
        UncertainScenarios.migration(
            Map.of(UncertainScenarios.DAYS, "normal(1, 1e-9)"),
            List.of(),
            List.of(new Correlation(both, UncertainScenarios.DAYS, 0.9)));
    RankCorrelations correlations = RankCorrelations.of(scenario, Measure.NPV, TRIALS, 4);
    assertThat(rho(correlations, UncertainScenarios.DAYS))
        .isCloseTo(0.9 * rho(correlations, both), within(0.02));
  }

  /** A probability between 0.3 and 0.7 is not the occurrence itself: 0.23 against 0.87. */
  @Test
  void anUncertainProbabilityIsNotTheOccurrence() {
    Scenario scenario =
        UncertainScenarios.migration(
            Map.of(),
            List.of(UncertainScenarios.risk("outage", "uniform(0.3, 0.7)", "3M")),
            List.of());
    RankCorrelations correlations = RankCorrelations.of(scenario, Measure.NPV, TRIALS, 5);
    assertThat(rho(correlations, "risks[outage]")).isLessThan(-0.8);
    assertThat(rho(correlations, "risks[outage].probability")).isBetween(-0.3, -0.1);
  }
}
