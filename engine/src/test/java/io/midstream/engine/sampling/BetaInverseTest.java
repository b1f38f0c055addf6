package io.midstream.engine.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.apache.commons.statistics.distribution.BetaDistribution;

class BetaInverseTest {
  /** The library's own distribution function, at the value found, is the probability again. */
  @Property
  void aGuessLeadsToTheValueOfTheProbability(
      @ForAll @Scale(6) @DoubleRange(min = 1, max = 5) double alpha,
      @ForAll @Scale(6) @DoubleRange(min = 1e-5, max = 0.5) double p,
      @ForAll @Scale(6) @DoubleRange(min = 0.9, max = 1.1) double error) {
    BetaDistribution distribution = BetaDistribution.of(alpha, 6 - alpha);
    BetaInverse inverse = new BetaInverse(distribution, 10, 4);
    double low = inverse.at(p, 10 + (inverse.at(p) - 10) * error);
    double high = inverse.upper(p, 14 - (14 - inverse.upper(p)) * error);
    assertThat(distribution.cumulativeProbability((low - 10) / 4)).isCloseTo(p, within(1e-9 * p));
    assertThat(distribution.survivalProbability((high - 10) / 4)).isCloseTo(p, within(1e-9 * p));
  }

  @Property
  void aGuessThatIsFarOffDoesNoHarm(
      @ForAll @Scale(6) @DoubleRange(min = 1e-5, max = 0.99999) double p,
      @ForAll @Scale(6) @DoubleRange(min = -5, max = 5) double guess) {
    BetaInverse inverse = new BetaInverse(BetaDistribution.of(2, 4), 0, 1);
    assertThat(inverse.at(p, guess)).isCloseTo(inverse.at(p), within(1e-8));
    assertThat(inverse.upper(p, guess)).isCloseTo(inverse.upper(p), within(1e-8));
  }
}
