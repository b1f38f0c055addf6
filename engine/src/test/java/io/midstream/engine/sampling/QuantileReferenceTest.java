package io.midstream.engine.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.quantity.QuantityParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The quantiles of every distribution against those of scipy 1.17.1. */
class QuantileReferenceTest {
  private static final double RELATIVE = 1e-9;

  /**
   * Of the quartile range: where a distribution's values pass through 0, each is the difference of
   * two numbers as large as the range, and no double holds more digits of it.
   */
  private static final double ROUNDING = 1e-15;

  @ParameterizedTest(name = "{0} at {1}")
  @CsvFileSource(resources = "/reference/quantiles.csv", delimiter = '|')
  void agreesWithTheReference(String quantity, double p, double at, double upper) {
    Quantile quantile = Quantile.of(QuantityParser.parse(quantity));
    double rounding = ROUNDING * (quantile.at(0.75) - quantile.at(0.25));
    assertThat(quantile.at(p)).as("at").isCloseTo(at, within(RELATIVE * Math.abs(at) + rounding));
    assertThat(quantile.upper(p))
        .as("upper")
        .isCloseTo(upper, within(RELATIVE * Math.abs(upper) + rounding));
  }

  @Test
  void aFixedNumberIsItsOwnQuantile() {
    Quantile quantile = Quantile.of(Quantity.fixed(42));
    assertThat(quantile.at(1e-9)).isEqualTo(42);
    assertThat(quantile.upper(1e-9)).isEqualTo(42);
  }

  /** clip(0, 5) of a discrete choice leaves those of its values that lie inside, ends included. */
  @Test
  void clippingAChoiceKeepsTheWeightsOfTheValuesInside() {
    Quantile quantile =
        Quantile.of(QuantityParser.parse("discrete(-1: 5, 0: 1, 5: 3, 9: 1) clip(0, 5)"));
    assertThat(quantile.at(0.2499)).isZero();
    assertThat(quantile.at(0.2501)).isEqualTo(5);
    assertThat(quantile.upper(1e-9)).isEqualTo(5);
  }

  @Test
  void clipsWithinOneAnotherAmountToTheNarrowest() {
    Quantity twice = new Quantity.Clipped(QuantityParser.parse("normal(5, 2) clip(0, 8)"), 3, 20);
    Quantile once = Quantile.of(QuantityParser.parse("normal(5, 2) clip(3, 8)"));
    for (double p : new double[] {1e-6, 0.05, 0.5, 0.95, 1 - 1e-6}) {
      assertThat(Quantile.of(twice).at(p)).isEqualTo(once.at(p));
    }
  }
}
