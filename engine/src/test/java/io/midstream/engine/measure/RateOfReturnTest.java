package io.midstream.engine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/**
 * Rates of return against reference values.
 *
 * <p>The IRR of −70,000 · 12,000 · 15,000 · 18,000 · 21,000 · 26,000 is the worked example of the
 * IRR function in the OpenFormula and Excel documentation, 8.66%; its further digits and the MIRR
 * of −120,000 · 39,000 · 30,000 · 21,000 · 37,000 · 46,000 at 10% both ways are from LibreOffice
 * Calc 7.4 ({@code =IRR(A1:A6)}, {@code =MIRR(A1:A6;0.1;0.1)}), yearly flows laid at the months 0,
 * 12, 24 …
 */
class RateOfReturnTest {
  private static double[] yearly(double... flows) {
    double[] monthly = new double[(flows.length - 1) * 12 + 1];
    for (int y = 0; y < flows.length; y++) {
      monthly[y * 12] = flows[y];
    }
    return monthly;
  }

  @Test
  void irrOfThePublishedExample() {
    Answer irr = RateOfReturn.irr(yearly(-70_000, 12_000, 15_000, 18_000, 21_000, 26_000));
    assertThat(irr.single().orElseThrow()).isCloseTo(IRR_REFERENCE, within(1e-12));
  }

  @Test
  void mirrOfThePublishedExample() {
    Answer mirr = RateOfReturn.mirr(yearly(-120_000, 39_000, 30_000, 21_000, 37_000, 46_000), 0.1);
    assertThat(mirr.single().orElseThrow()).isCloseTo(MIRR_REFERENCE, within(1e-12));
  }

  @Test
  void oneChangeOfSignHasOneRateHoweverLarge() {
    // Doubling every month: 2^12 − 1 a year.
    assertThat(RateOfReturn.irr(new double[] {-1, 2}).single())
        .hasValueCloseTo(4095.0, within(1e-9));
  }

  @Test
  void aLossHasANegativeRate() {
    assertThat(RateOfReturn.irr(yearly(-100, 50)).single()).hasValueCloseTo(-0.5, within(1e-12));
  }

  @Test
  void twoRatesAreAnAnswerOfTheirOwn() {
    // (x − 1.1)(x − 1.2) = x² − 2.3 x + 1.32: zero at 10% and 20%.
    Answer irr = RateOfReturn.irr(yearly(-1, 2.3, -1.32));
    assertThat(irr).isInstanceOf(Answer.NotUnique.class);
    assertThat(((Answer.NotUnique) irr).candidates())
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
        .containsExactly(0.1, 0.2);
    assertThat(irr.single()).isEqualTo(OptionalDouble.empty());
  }

  @Test
  void noChangeOfSignHasNone() {
    assertThat(RateOfReturn.irr(new double[] {0, 1, 2}).reason()).contains("never changes");
    assertThat(RateOfReturn.irr(new double[] {0, 0, 0}).reason()).contains("never changes");
  }

  @Test
  void severalChangesOfSignMayHaveNone() {
    // x² − 2x + 2 has no real root.
    assertThat(RateOfReturn.irr(yearly(1, -2, 2)).reason()).contains("no rate between");
  }

  @Test
  void mirrNeedsBothSigns() {
    assertThat(RateOfReturn.mirr(new double[] {0, 1}, 0.1).reason()).contains("net outlay");
    assertThat(RateOfReturn.mirr(new double[] {-1, -1}, 0.1).reason()).contains("net inflow");
  }

  private static final double IRR_REFERENCE = 0.0866309480365316;
  private static final double MIRR_REFERENCE = 0.117509258684928;
}
