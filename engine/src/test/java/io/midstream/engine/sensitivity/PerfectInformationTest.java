package io.midstream.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.TestScenarios;
import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.simulation.Estimate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The value of perfect information where it has a closed form. */
class PerfectInformationTest {
  private static final int TRIALS = 200_000;
  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final String OUTLAY = "once[outlay].amount";

  /** σ (φ(|m|/σ) − |m|/σ (1 − Φ(|m|/σ))), whichever of the two the mean decides for. */
  private static double ofNormal(double mean, double deviation) {
    double k = Math.abs(mean) / deviation;
    return deviation * (NORMAL.density(k) - k * NORMAL.survivalProbability(k));
  }

  private static Estimate of(PerfectInformation information, String path) {
    return information.drivers().stream()
        .filter(d -> d.driver().path().equals(path))
        .findFirst()
        .orElseThrow()
        .value();
  }

  private static void assertWorth(Estimate estimate, double value) {
    assertThat(estimate.value()).isCloseTo(value, within(4 * estimate.standardError()));
  }

  /** NPV = 12 benefit − outlay: normal with mean 1200 − outlay and deviation 360. */
  @ParameterizedTest
  @CsvSource({"1000", "1200", "1500", "600"})
  void ofOneNormalDriver(double outlay) {
    Scenario scenario = UncertainScenarios.linear(Double.toString(outlay), "normal(100, 30)", 12);
    PerfectInformation information = PerfectInformation.of(scenario, TRIALS, 1);
    double expected = ofNormal(1200 - outlay, 360);
    assertWorth(information.all(), expected);
    // Within a slice a driver is not quite known; of hundreds of slices that is next to nothing.
    assertThat(information.drivers()).hasSize(1);
    Estimate benefit = information.drivers().get(0).value();
    assertThat(benefit.value())
        .isCloseTo(expected, within(4 * benefit.standardError() + 0.005 * expected));
    assertThat(information.trials()).isGreaterThanOrEqualTo(TRIALS);
  }

  /** Knowing one of two normal drivers takes its share of the deviation alone. */
  @Test
  void ofOneOfTwoDrivers() {
    Scenario scenario = UncertainScenarios.linear("normal(1000, 270)", "normal(100, 30)", 12);
    PerfectInformation information = PerfectInformation.of(scenario, TRIALS, 2);
    assertWorth(information.all(), ofNormal(200, 450));
    assertWorth(of(information, UncertainScenarios.BENEFIT), ofNormal(200, 360));
    assertWorth(of(information, OUTLAY), ofNormal(200, 270));
    assertThat(information.drivers())
        .extracting(d -> d.driver().path())
        .containsExactly(UncertainScenarios.BENEFIT, OUTLAY);
  }

  /** A supply of tokens that nothing is spent of changes no flow. */
  @Test
  void ofADriverThatMattersToNothing() {
    Input supply =
        UncertainScenarios.input("tokens.supply", "uniform(1, 5)", Unit.TOKENS, Range.NON_NEGATIVE);
    Scenario scenario =
        UncertainScenarios.linear("1000", "normal(100, 30)", 12)
            .withTokens(
                Optional.of(
                    new Tokens(
                        supply,
                        TestScenarios.input("tokens.costPerToken", 0, Unit.MONEY),
                        TestScenarios.input("tokens.slipPerToken", 0, Unit.SHARE),
                        List.of())));
    PerfectInformation information = PerfectInformation.of(scenario, TRIALS, 3);
    Estimate irrelevant = of(information, "tokens.supply");
    assertThat(irrelevant.value()).isLessThan(0.01 * information.all().value());
    assertThat(information.drivers().get(1).driver().path()).isEqualTo("tokens.supply");
  }

  /** Where every trial says the same, there is nothing to learn. */
  @Test
  void ofADecisionThatIsClear() {
    PerfectInformation information =
        PerfectInformation.of(UncertainScenarios.linear("100", "uniform(50, 150)", 12), TRIALS, 4);
    assertThat(information.all().value()).isZero();
    assertThat(information.drivers().get(0).value().value()).isZero();
  }
}
