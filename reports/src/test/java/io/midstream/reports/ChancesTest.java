package io.midstream.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.simulation.Estimate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChancesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0.0%",
    "1, 100.0%",
    "0.5, 50.0%",
    "0.916, 91.6%",
    "0.9996, 99.96%",
    "0.0004, 0.04%",
    "0.99999999, more than 99.999%",
    "0.00000001, less than 0.001%"
  })
  void whatIsNotQuiteCertainIsNotRoundedToCertainty(double probability, String text) {
    assertThat(Chances.percent(probability)).isEqualTo(text);
  }

  @Test
  void aShareHasItsErrorInPoints() {
    // 1.96 √(0.9 · 0.1 / 10000) = 0.00588
    assertThat(Chances.ofTrials(new Estimate(0.9, 0.003), 10_000))
        .isEqualTo("in 90.0% of them (± 0.59 points at 95% confidence)");
  }

  /** 1 − 0.05^(1/10000) = 0.00029953. */
  @Test
  void alwaysAndNeverAreNotCertain() {
    assertThat(Chances.ofTrials(new Estimate(0, 0), 10_000))
        .isEqualTo("in none of them (with 95% confidence, the probability is at most 0.03%)");
    assertThat(Chances.ofTrials(new Estimate(1, 0), 10_000))
        .isEqualTo(
            "in every one of them (with 95% confidence, the probability is at least 99.97%)");
    assertThat(Chances.ofTrials(new Estimate(0, 0), 1)).contains("at most 95.0%");
  }
}
