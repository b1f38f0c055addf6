package io.midstream.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.SamplingMethod;
import io.midstream.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a 95% interval holds the truth in about 95 of 100 simulations. */
class CoverageTest {
  private static final int SEEDS = 100;

  /** Distributions whose inverses are short formulas: many simulations take little time. */
  private static final Scenario MIGRATION =
      UncertainScenarios.migration(
          Map.of(
              UncertainScenarios.GROWTH, "uniform(0, 10%)",
              UncertainScenarios.REDUCTION, "triangular(20%, 36%, 50%)",
              UncertainScenarios.SLIP, "triangular(1, 1.15, 1.8)",
              UncertainScenarios.DAYS, "uniform(3, 12)",
              UncertainScenarios.BENEFIT, "uniform(2k, 20k)"),
          List.of(),
          List.of());

  private static double truth;

  /** Its error is a thousandth of what the simulations below have. */
  @BeforeAll
  static void findTheTruth() {
    truth = npv(Settings.of(4_194_304, 77).withMethod(SamplingMethod.SOBOL)).value();
  }

  private static Estimate npv(Settings settings) {
    return distribution(settings).mean().orElseThrow();
  }

  private static Distribution distribution(Settings settings) {
    return Simulation.run(MIGRATION, settings.withMeasures(Set.of(Measure.NPV)))
        .result()
        .distribution(Measure.NPV)
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "RANDOM, 10",
    "LATIN_HYPERCUBE, 2",
    "LATIN_HYPERCUBE, 1000",
    "LATIN_HYPERCUBE, 8192",
    "SOBOL, 40",
    "SOBOL, 4096",
    "SOBOL, 8192",
    "SOBOL, 20000"
  })
  void theIntervalOfTheMeanHoldsTheTruth(SamplingMethod method, long trials) {
    assertCovers(seed -> npv(Settings.of(trials, seed).withMethod(method)));
  }

  /** A part of a simulation has few of its batches: here four. */
  @ParameterizedTest
  @CsvSource({"LATIN_HYPERCUBE, 8192", "SOBOL, 8192"})
  void theIntervalOfAPartHoldsTheTruth(SamplingMethod method, long trials) {
    Settings.Part eighth = new Settings.Part(3, 8);
    assertCovers(seed -> npv(Settings.of(trials, seed).withMethod(method).withPart(eighth)));
  }

  private static void assertCovers(LongFunction<Estimate> simulation) {
    int held = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      Estimate mean = simulation.apply(seed);
      held += mean.low() <= truth && truth <= mean.high() ? 1 : 0;
    }
    assertThat((double) held / SEEDS).isBetween(0.9, 0.99);
  }

  /** A claim of what was saved is neither lucky nor unlucky: within a factor of 4 of the truth. */
  @ParameterizedTest
  @CsvSource({"LATIN_HYPERCUBE, 8192", "SOBOL, 8192"})
  void whatIsSavedIsWhatIsClaimed(SamplingMethod method, long trials) {
    double squares = 0;
    double independent = 0;
    List<Double> claims = new ArrayList<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      Distribution npv = distribution(Settings.of(trials, seed).withMethod(method));
      claims.add(npv.varianceSaved().orElseThrow());
      squares += Math.pow(npv.mean().orElseThrow().value() - truth, 2) / SEEDS;
      independent += Math.pow(npv.deviation().orElseThrow().value(), 2) / trials / SEEDS;
    }
    double saved = independent / squares;
    assertThat(claims).allSatisfy(claim -> assertThat(claim).isBetween(saved / 4, saved * 4));
  }

  @Test
  void ofFewBatchesNothingIsSaidToBeSaved() {
    Settings settings = Settings.of(8_192, 1).withMethod(SamplingMethod.SOBOL);
    assertThat(distribution(settings.withPart(new Settings.Part(1, 4))).varianceSaved()).isEmpty();
    assertThat(distribution(settings.withPart(new Settings.Part(1, 2))).varianceSaved())
        .isPresent();
  }

  @Test
  void ofOneTrialTheErrorIsUnknown() {
    Estimate mean = npv(Settings.of(1, 1));
    assertThat(mean.low()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(mean.halfWidth()).isEqualTo(Double.POSITIVE_INFINITY);
  }

  /** Tables of Student's distribution: 97.5% at 1, 5, 31 and 120 degrees of freedom. */
  @ParameterizedTest
  @CsvSource({"1, 12.706", "5, 2.571", "31, 2.040", "120, 1.980", "1000000, 1.960"})
  void anErrorKnownLittleWidensTheInterval(long degrees, double quantile) {
    assertThat(Estimate.ofMean(7, 2, degrees).halfWidth()).isCloseTo(2 * quantile, within(1e-3));
  }

  /** Wilson's formula, worked apart from this code in Python; of none and all, 1 − 0.05^(1/n). */
  @ParameterizedTest
  @CsvSource({
    "1, 10, 0.017876213, 0.404150033",
    "50, 100, 0.403831530, 0.596168470",
    "9999, 10000, 0.999433741, 0.999982348",
    "0, 1000, 0, 0.002991250",
    "1000, 1000, 0.997008750, 1",
    "1, 1, 0.05, 1",
    "0, 0, 0, 1"
  })
  void aShareHasAnIntervalThatIsNotEmpty(long times, long trials, double low, double high) {
    Estimate share = Estimate.ofShare(times, trials);
    assertThat(share.low()).isCloseTo(low, within(1e-8));
    assertThat(share.high()).isCloseTo(high, within(1e-8));
    assertThat(share.halfWidth()).isPositive();
  }
}
