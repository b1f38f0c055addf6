package io.midstream.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.simulation.Estimate;
import io.midstream.reports.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChancesTest {
  private final Chances chances = new Chances(Language.ENGLISH);

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
    assertThat(chances.percent(probability)).isEqualTo(text);
  }

  @Test
  void aShareHasItsErrorInPoints() {
    // 1.96 √(0.9 · 0.1 / 10000) = 0.00588
    assertThat(chances.halfWidth(new Estimate(0.9, 0.003))).isEqualTo("0.59");
  }

  /** 1 − 0.05^(1/10000) = 0.00029953. */
  @Test
  void alwaysAndNeverAreNotCertain() {
    assertThat(chances.bound(false, 10_000)).isEqualTo("0.03%");
    assertThat(chances.bound(true, 10_000)).isEqualTo("99.97%");
    assertThat(chances.bound(false, 1)).isEqualTo("95.0%");
  }
}
