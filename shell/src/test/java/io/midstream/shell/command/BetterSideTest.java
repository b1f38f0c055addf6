package io.midstream.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.goalseek.GoalAnswer;
import io.midstream.engine.goalseek.GoalAnswer.Solution;
import io.midstream.engine.goalseek.GoalSeek.Between;
import io.midstream.engine.measure.Measure;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class BetterSideTest {
  private static final Between RANGE = new Between(0, 10);
  private static final Solution FOUND = new Solution(4, 36, false);
  private static final OptionalDouble NONE = OptionalDouble.empty();

  /** What is said of a target of 36% where the measure is this at the ends of the range. */
  private static Optional<String> sides(
      Measure measure, Solution solution, OptionalDouble low, OptionalDouble high) {
    return new BetterSide(measure, 36, x -> new GoalAnswer.End(x, x == 0 ? low : high))
        .of(solution, RANGE, "it", "36%");
  }

  private static OptionalDouble at(double value) {
    return OptionalDouble.of(value);
  }

  @Test
  void theEndsSayWhichSideIsBetter() {
    assertThat(sides(Measure.NPV, FOUND, at(50), at(20)))
        .contains("Below that, it is better than 36%; above it, worse.");
    assertThat(sides(Measure.NPV, FOUND, at(20), at(50)))
        .contains("Below that, it is worse than 36%; above it, better.");
    assertThat(sides(Measure.INVESTMENT, FOUND, at(50), at(20)))
        .as("less of it is better")
        .contains("Below that, it is worse than 36%; above it, better.");
  }

  @Test
  void whatNeverHappensIsWorseAndWhatMeansNothingHasNoSide() {
    assertThat(sides(Measure.BREAK_EVEN, FOUND, at(20), NONE))
        .contains("Below that, it is better than 36%; above it, worse.");
    assertThat(sides(Measure.IRR, FOUND, at(50), NONE))
        .contains("Below that, it is better than 36%.");
    assertThat(sides(Measure.IRR, FOUND, NONE, at(20)))
        .contains("Above that, it is worse than 36%.");
    assertThat(sides(Measure.IRR, FOUND, NONE, NONE)).isEmpty();
  }

  @Test
  void anEndAtWhichTheTargetIsReachedIsNoSide() {
    Solution toTheEnd = new Solution(4, 36, false, 4, 10);
    assertThat(sides(Measure.NPV, toTheEnd, at(50), at(36.1)))
        .contains("Below that, it is better than 36%.");
    assertThat(sides(Measure.NPV, new Solution(0, 36, false), at(35.9), at(20)))
        .contains("Above that, it is worse than 36%.");
    assertThat(sides(Measure.NPV, FOUND, at(36), at(20)))
        .contains("Above that, it is worse than 36%.");
  }

  @Test
  void whereBothSidesAreAlikeOrNeitherIsBetterNothingIsSaid() {
    assertThat(sides(Measure.NPV, FOUND, at(20), at(30))).as("touched").isEmpty();
    assertThat(sides(Measure.PROGRAM_START, FOUND, at(20), at(50))).isEmpty();
    assertThat(sides(Measure.PEAK_FUNDING_MONTH, FOUND, at(20), at(50))).isEmpty();
    assertThat(sides(Measure.PEAK_BILL_MONTH, FOUND, at(20), at(50))).isEmpty();
  }
}
