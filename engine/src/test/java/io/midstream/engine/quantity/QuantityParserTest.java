package io.midstream.engine.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form of MODEL.md §2 with the base value that the page gives it. */
class QuantityParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120000 | 120000
          120k | 120000
          1.2M | 1200000
          80% | 0.8
          0.8 | 0.8
          -3 | -3
          35.2E-7 | 0.00000352
          2k to 20k | 6324.555320336759
          -10 to 30 | 10
          0 to 30 | 15
          normal(5, 2) | 5
          lognormal(p10: 2k, p90: 20k) | 6324.555320336759
          lognormal(p50: 7, p90: 20) | 7
          lognormal(p90: 20, p10: 2) | 6.324555320336759
          uniform(1, 4) | 2.5
          triangular(1, 3, 6) | 3
          pert(70%, 80%, 85%) | 0.8
          bernoulli(30%) | 0.3
          discrete(1: 1, 4: 3) | 3.25
          normal(5, 2) clip(6, 9) | 6
          2k to 20k clip(1k, 5k) | 5000
          TRIANGULAR( 1 , 3 , 6 ) | 3
          """)
  void valuesTheBaseCase(String text, double base) {
    assertThat(QuantityParser.parse(text).base()).isCloseTo(base, within(1e-12 * Math.abs(base)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3,432 | without thousands separators
          $32 | without the currency sign
          many | is not a quantity
          1.2.3 | is not a quantity
          1e999 | too large
          20k to 2k | first number must be below the second
          triangular(1 | closing parenthesis
          triangular(1, 3) | 2 values where 3 are needed
          triangular(3, 1, 6) | the mode 1 must lie in [3, 6]
          triangle(1, 3, 6) | there is no distribution 'triangle'
          normal(1, 0) | must be above 0
          lognormal(p10: 0, p90: 5) | must be above 0
          lognormal(q10: 1, p90: 5) | is not a percentile
          lognormal(p10: 1, p10: 5) | percentiles must increase
          bernoulli(2) | must be in [0, 1]
          discrete(1, 2) | has no colon
          discrete(1: 0, 2: 0) | must not all be 0
          discrete(1: -1, 2: 3) | must not be negative
          5 clip(1, 2) | clip follows a distribution
          uniform(1, 2) clip(3, 4) | leaves nothing
          uniform(1, 2) clip(2, 1) | must increase
          """)
  void saysWhatIsWrong(String text, String message) {
    assertThatThrownBy(() -> QuantityParser.parse(text))
        .isInstanceOf(QuantitySyntaxException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aPercentageIsTheSameDoubleAsItsFraction() {
    for (int percent = 0; percent <= 100; percent++) {
      assertThat(QuantityParser.number(percent + "%"))
          .isEqualTo(Double.parseDouble(percent + "e-2"));
    }
  }

  @Test
  void describesTheDistribution() {
    assertThat(QuantityParser.parse("2k to 20k").describe())
        .isEqualTo("lognormal, P5 2000, P95 20000");
    assertThat(QuantityParser.parse("normal(5, 2) clip(6, 9)").describe())
        .isEqualTo("normal, mean 5, sd 2, clipped to [6, 9]");
  }
}
