package io.midstream.models.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.goalseek.GoalAnswer;
import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.goalseek.GoalSeek.BaseCase;
import io.midstream.engine.goalseek.GoalSeek.Between;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class GoalSeekTest {
  private static GoalAnswer seek(
      Scenario scenario, Measure measure, double target, String path, Between range) {
    return GoalSeek.seek(
        scenario, measure, target, Documents.input(scenario, path), range, BaseCase.BASE_CASE);
  }

  @Test
  void findsTheValueThatReachesTheTarget() throws Exception {
    // Net: 10 × 90 − outlay.
    Scenario scenario = Documents.read(Documents.SIMPLE);
    GoalAnswer answer =
        seek(scenario, Measure.NET, 123, "lines[outlay].once", new Between(0, 2_000));
    assertThat(answer).isInstanceOf(GoalAnswer.Found.class);
    GoalAnswer.Solution solution = ((GoalAnswer.Found) answer).solution();
    assertThat(solution.value()).isCloseTo(777, within(1e-6));
    assertThat(solution.reached()).isCloseTo(123, within(1e-6));
    assertThat(solution.jump()).isFalse();
    assertThat(solution.interval()).isFalse();
  }

  @Test
  void saysWhatBothEndsAreWhenNothingReachesIt() throws Exception {
    Scenario scenario = Documents.read(Documents.SIMPLE);
    GoalAnswer answer =
        seek(scenario, Measure.NET, 5_000, "lines[outlay].once", new Between(0, 2_000));
    assertThat(answer).isInstanceOf(GoalAnswer.NotBracketed.class);
    GoalAnswer.NotBracketed none = (GoalAnswer.NotBracketed) answer;
    assertThat(none.low().measure()).hasValue(900);
    assertThat(none.high().measure()).hasValue(-1_100);
  }

  @Test
  void whatNeverHappensHasNoMeasureAtThatEnd() throws Exception {
    Scenario scenario = Documents.read(Documents.SIMPLE);
    GoalAnswer answer =
        seek(scenario, Measure.BREAK_EVEN, 20, "lines[outlay].once", new Between(901, 2_000));
    assertThat(((GoalAnswer.NotBracketed) answer).low().measure()).isEmpty();
  }

  /** What a seek tells of an end of its range, for any value: net is 900 − outlay. */
  @Test
  void theMeasureAtAnEndIsThatOfTheSeek() throws Exception {
    Scenario scenario = Documents.read(Documents.SIMPLE);
    Input outlay = Documents.input(scenario, "lines[outlay].once");
    GoalSeek.At base = BaseCase.BASE_CASE;
    assertThat(GoalSeek.end(scenario, Measure.NET, outlay, 2_000, base))
        .isEqualTo(new GoalAnswer.End(2_000, OptionalDouble.of(-1_100)));
    assertThat(GoalSeek.end(scenario, Measure.BREAK_EVEN, outlay, 2_000, base).measure())
        .as("never")
        .isEmpty();
    GoalSeek.At sampled = new GoalSeek.Percentile(20, 100, 1);
    assertThat(GoalSeek.end(scenario, Measure.NET, outlay, 2_000, sampled).measure())
        .hasValueCloseTo(-1_100.0, within(1e-9));
  }

  @Test
  void findsSeveralValuesWhereThereAreSeveral() throws Exception {
    // −1000 + 2200 v − 1203 v² = 0 with v = 1/(1 + r): v = (2200 ± √(4.84e6 − 4.812e6)) / 2406.
    Scenario scenario = Documents.read(Documents.TWO_RATES);
    GoalAnswer answer =
        seek(scenario, Measure.NPV, 0, "finance.discountRate", new Between(-0.5, 1));
    assertThat(answer).isInstanceOf(GoalAnswer.Several.class);
    double root = Math.sqrt(2200.0 * 2200 - 4 * 1203 * 1000.0);
    assertThat(((GoalAnswer.Several) answer).solutions())
        .satisfiesExactly(
            low -> assertThat(low.value()).isCloseTo(2406 / (2200 + root) - 1, within(1e-9)),
            high -> assertThat(high.value()).isCloseTo(2406 / (2200 - root) - 1, within(1e-9)));
  }

  @Test
  void aWholeNumberIsPassedInAJump() throws Exception {
    // The bill is above today's plan for as many months as the surcharge lasts.
    Scenario scenario =
        Documents.read(
            Documents.SIMPLE
                + "  - {name: surcharge, monthly: 300, from: 1, until: 4, side: move, category:"
                + " bill}\n");
    GoalAnswer answer =
        seek(scenario, Measure.MONTHS_ABOVE, 5.5, "lines[surcharge].until", new Between(1, 10));
    GoalAnswer.Solution solution = ((GoalAnswer.Found) answer).solution();
    assertThat(solution.jump()).isTrue();
    // Month 6 is above its plan as soon as the surcharge takes nine tenths of 300 − 90 of it.
    assertThat(solution.value()).isCloseTo(6 + 90.0 / 300, within(1e-6));
  }

  /** Month 4 is above its plan from 3.3 months of surcharge on, and month 5 from 4.3 on. */
  @Test
  void aWholeNumberIsReachedByAnInterval() throws Exception {
    Scenario scenario =
        Documents.read(
            Documents.SIMPLE
                + "  - {name: surcharge, monthly: 300, from: 1, until: 4, side: move, category:"
                + " bill}\n");
    for (Between range : List.of(new Between(1, 10), new Between(3.5, 10), new Between(1, 300))) {
      GoalAnswer answer = seek(scenario, Measure.MONTHS_ABOVE, 4, "lines[surcharge].until", range);
      GoalAnswer.Solution solution = ((GoalAnswer.Found) answer).solution();
      assertThat(solution.interval()).isTrue();
      assertThat(solution.from()).isCloseTo(Math.max(range.from(), 4.3), within(1e-6));
      assertThat(solution.to()).isCloseTo(5.3, within(1e-6));
      assertThat(solution.value()).isBetween(solution.from(), solution.to());
      assertThat(solution.jump()).isFalse();
    }
  }

  @Test
  void aPercentileIsReachedUnderTheSameDraws() throws Exception {
    // Net at P80: 900 − outlay + the benefit's P80 of 10 × uniform(0, 50).
    Scenario scenario =
        Documents.read(
            Documents.SIMPLE
                + "benefits: [{name: gain, monthly: \"uniform(0, 50)\", follows: always}]\n");
    GoalAnswer answer =
        GoalSeek.seek(
            scenario,
            Measure.NET,
            0,
            Documents.input(scenario, "lines[outlay].once"),
            new Between(0, 3_000),
            new GoalSeek.Percentile(80, 40_000, 3));
    assertThat(((GoalAnswer.Found) answer).solution().value()).isCloseTo(900 + 400, within(5.0));
  }

  @Test
  void refusesRangesAndPercentilesThatAreNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Between(2, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GoalSeek.Percentile(0, 1_000, 1))
        .withMessageContaining("P1 to P99");
  }

  @Test
  void theUsualRangeHoldsTheBaseValue() throws Exception {
    Scenario scenario = Documents.read(Documents.SIMPLE);
    scenario.inputs().stream()
        .filter(input -> !scenario.facts().contains(input))
        .forEach(
            input -> {
              Between range = GoalSeek.usualRange(input);
              assertThat(input.base()).as(input.path()).isBetween(range.from(), range.to());
              assertThat(input.range().contains(range.from())).as(input.path()).isTrue();
              assertThat(input.range().contains(range.to())).as(input.path()).isTrue();
            });
  }

  /** There is no rate of return where nothing ever comes back: no value, and so no solution. */
  @Test
  void aReturnThatDoesNotExistIsOnNoSideOfTheTarget() throws Exception {
    Scenario scenario = Documents.read(Documents.SIMPLE);
    for (Measure measure : List.of(Measure.IRR, Measure.MIRR)) {
      // Where moving is dearer every month, nothing comes back.
      GoalAnswer answer =
          seek(scenario, measure, 1e6, "lines[relief].monthly", new Between(-90, 30));
      assertThat(answer).as(measure.documentName()).isInstanceOf(GoalAnswer.NotBracketed.class);
      GoalAnswer.NotBracketed none = (GoalAnswer.NotBracketed) answer;
      assertThat(none.low().measure()).isPresent();
      assertThat(none.high().measure()).isEmpty();
    }
  }

  /** Between two steps of the scan a return passes the target and then ceases to exist. */
  @Test
  void aReturnIsFollowedAsFarAsItExists() throws Exception {
    // Without an outlay there is no rate; the smaller it is, the higher.
    Scenario scenario = Documents.read(Documents.SIMPLE);
    GoalAnswer answer =
        seek(scenario, Measure.MIRR, 30, "lines[outlay].once", new Between(-1_000, 1_000));
    // (900 / outlay)^(12/10) = 31
    GoalAnswer.Solution solution = ((GoalAnswer.Found) answer).solution();
    assertThat(solution.value()).isCloseTo(900 / Math.pow(31, 10 / 12.0), within(1e-6));
    assertThat(solution.jump()).isFalse();
    answer = seek(scenario, Measure.MIRR, 300, "lines[outlay].once", new Between(-1_000, 1_000));
    assertThat(((GoalAnswer.Found) answer).solution().value())
        .isCloseTo(900 / Math.pow(301, 10 / 12.0), within(1e-6));
  }

  @Test
  void theUsualRangeHoldsABaseValueFarDown() {
    for (Input input :
        List.of(
            Input.of("target.reduction", Quantity.fixed(-0.1), Unit.SHARE, Range.REDUCTION),
            Input.of("target.reduction", Quantity.fixed(0.8), Unit.SHARE, Range.REDUCTION),
            Input.of("finance.discountRate", Quantity.fixed(-0.6), Unit.RATE_PER_YEAR, Range.RATE),
            Input.of("plan.learning", Quantity.fixed(0.001), Unit.SHARE, Range.LEARNING),
            Input.of("lines[a].monthly", Quantity.fixed(-3), Unit.MONEY_PER_MONTH, Range.ANY),
            Input.of("lines[a].monthly", Quantity.of("-30 to -3"), Unit.MONEY, Range.ANY))) {
      Between range = GoalSeek.usualRange(input);
      assertThat(input.base()).as(input.path()).isGreaterThan(range.from());
      assertThat(input.base()).as(input.path()).isLessThan(range.to());
      assertThat(input.range().contains(range.from())).as(input.path()).isTrue();
      assertThat(input.range().contains(range.to())).as(input.path()).isTrue();
    }
  }
}
