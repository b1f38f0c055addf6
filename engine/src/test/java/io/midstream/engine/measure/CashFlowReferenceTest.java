package io.midstream.engine.measure;

import static io.midstream.engine.scenario.Finance.Discounting.MONTH_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.TestScenarios;
import io.midstream.engine.scenario.Benefit;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.OneOff;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Net present value and payback of an outlay followed by a steady benefit. */
class CashFlowReferenceTest {

  private static Projection project(
      double outlay, double monthly, int horizon, Finance.Discounting discounting, double rate) {
    Scenario scenario =
        new Scenario(
            "reference",
            "USD",
            YearMonth.of(2024, 1),
            horizon,
            List.of(),
            new Finance(
                TestScenarios.input("finance.discountRate", rate, Unit.RATE_PER_YEAR),
                discounting,
                1),
            List.of(),
            List.of(),
            Target.NONE,
            TestScenarios.idlePlan(),
            Optional.empty(),
            List.of(
                new OneOff(
                    "outlay",
                    Category.OTHER,
                    TestScenarios.input("once[outlay].amount", outlay, Unit.MONEY),
                    new Position.AtMonth(
                        TestScenarios.input("once[outlay].at", 0, Unit.MONTH_NUMBER)),
                    Treatment.OPEX)),
            List.of(
                new Benefit(
                    "benefit",
                    Category.OTHER,
                    TestScenarios.input("benefits[benefit].monthly", monthly, Unit.MONEY_PER_MONTH),
                    ScheduleCurve.ALWAYS,
                    List.of())),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return Engine.project(scenario);
  }

  /**
   * Benefits a year and their present values over three years at 10%, year-end discounting: the
   * published three-year table of "The Total Economic Impact of Cisco Unified Wireless Network"
   * (Forrester), whose figures are rounded to the dollar.
   */
  @ParameterizedTest
  @CsvSource({
    "106872, 265775, 0.5",
    "40000, 99474, 0.5",
    "88800, 220832, 0.5",
    "18000, 44763, 0.5",
    "8640, 21486, 0.5",
    "27000, 67145, 0.5",
    // Its total is the sum of six rounded figures.
    "289312, 719475, 3"
  })
  void presentValueOfThePublishedThreeYearTable(
      double yearly, double presentValue, double rounding) {
    Projection projection = project(0, yearly / 12, 36, Finance.Discounting.YEAR_END, 0.1);
    assertThat(value(projection, Measure.NPV)).isCloseTo(presentValue, within(rounding));
    assertThat(value(projection, Measure.NET)).isCloseTo(3 * yearly, within(1e-6));
  }

  /** 100 a month at 12% effective: an annuity of rate i = 1.12^(1/12) − 1, (1 − (1+i)^−24)/i. */
  @Test
  void monthEndDiscountingIsAnAnnuity() {
    double i = Math.pow(1.12, 1 / 12.0) - 1;
    double annuity = 100 * (1 - Math.pow(1 + i, -24)) / i;
    Projection projection = project(0, 100, 24, MONTH_END, 0.12);
    assertThat(value(projection, Measure.NPV)).isCloseTo(annuity, within(1e-9));
    Projection mid = project(0, 100, 24, Finance.Discounting.MID_MONTH, 0.12);
    assertThat(value(mid, Measure.NPV)).isCloseTo(annuity * Math.sqrt(1 + i), within(1e-9));
  }

  @Test
  void breakEvenIsInterpolatedInsideItsMonth() {
    Projection projection = project(1_250, 100, 24, MONTH_END, 0);
    assertThat(value(projection, Measure.BREAK_EVEN)).isCloseTo(12.5, within(1e-12));
    assertThat(value(projection, Measure.DISCOUNTED_PAYBACK)).isCloseTo(12.5, within(1e-12));
    assertThat(value(projection, Measure.PEAK_FUNDING)).isEqualTo(1_250);
    assertThat(value(projection, Measure.PEAK_FUNDING_MONTH)).isZero();
  }

  @Test
  void breakEvenAtTheEndOfAMonthIsThatMonth() {
    assertThat(value(project(1_200, 100, 24, MONTH_END, 0), Measure.BREAK_EVEN)).isEqualTo(12);
  }

  @Test
  void neverNegativeBreaksEvenAtOnce() {
    Projection projection = project(0, 100, 24, MONTH_END, 0);
    assertThat(value(projection, Measure.BREAK_EVEN)).isZero();
    assertThat(value(projection, Measure.PEAK_FUNDING)).isZero();
  }

  /**
   * Where both sides pay the same, sums of different order differ in the last digit: that is not
   * negative, and a real amount however small is.
   */
  @Test
  void roundingIsNotBehind() {
    for (int cents = 1; cents < 200; cents++) {
      Projection projection = project(cents * 1e-15, 1, 24, MONTH_END, 0);
      assertThat(value(projection, Measure.BREAK_EVEN)).isZero();
    }
    double[] outlay = {1.0, 1e-3, 1e-6};
    for (double behind : outlay) {
      assertThat(value(project(behind, 10, 24, MONTH_END, 0), Measure.BREAK_EVEN))
          .isCloseTo(behind / 10, within(1e-12));
    }
  }

  @Test
  void whatEndsNegativeHasNoBreakEvenButAReason() {
    Projection projection = project(5_000, 100, 24, MONTH_END, 0);
    Answer answer = projection.measures().answer(Measure.BREAK_EVEN);
    assertThat(answer.single()).isEmpty();
    assertThat(answer.reason()).contains("still negative at the horizon of 24 months");
  }

  private static double value(Projection projection, Measure measure) {
    return projection.measures().value(measure).orElseThrow();
  }
}
