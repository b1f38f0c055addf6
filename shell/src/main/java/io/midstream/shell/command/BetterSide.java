package io.midstream.shell.command;

import io.midstream.engine.goalseek.GoalAnswer;
import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.measure.Measure;
import java.util.Optional;
import java.util.function.DoubleFunction;

/**
 * Says on which side of the one value that reaches a target a measure is better than the target.
 */
final class BetterSide {
  private final Measure measure;
  private final double target;
  private final DoubleFunction<GoalAnswer.End> end;

  /**
   * The sides of a target.
   *
   * @param end the measure at an end of the range
   */
  BetterSide(Measure measure, double target, DoubleFunction<GoalAnswer.End> end) {
    this.measure = measure;
    this.target = target;
    this.end = end;
  }

  /**
   * The sides in a sentence. No other value of the range reaches the target, so that an end of it
   * speaks for its side. Empty where neither end has a side, where both have the same, and for a
   * measure of which neither more nor less is better.
   *
   * @param figure what is better or worse, such as {@code P20 of npv}
   * @param than the target, as a person reads it
   */
  Optional<String> of(
      GoalAnswer.Solution solution, GoalSeek.Between range, String figure, String than) {
    if (!clear()) {
      return Optional.empty();
    }
    Optional<String> below =
        range.from() < solution.from() ? word(end.apply(range.from())) : Optional.empty();
    Optional<String> above =
        range.to() > solution.to() ? word(end.apply(range.to())) : Optional.empty();
    if (below.equals(above)) {
      return Optional.empty();
    }
    if (below.isEmpty()) {
      return above.map(a -> "Above that, %s is %s than %s.".formatted(figure, a, than));
    }
    return below.map(
        b ->
            "Below that, %s is %s than %s%s."
                .formatted(figure, b, than, above.map(a -> "; above it, " + a).orElse("")));
  }

  /** A programme may start, and be worst off, sooner or later: neither is better by itself. */
  private boolean clear() {
    return switch (measure) {
      case PROGRAM_START, PEAK_FUNDING_MONTH, PEAK_BILL_MONTH -> false;
      default -> true;
    };
  }

  /** What never happens is later than any target; what means nothing has no side. */
  private Optional<String> word(GoalAnswer.End at) {
    double never = measure.neverHappensWithoutValue() ? Double.POSITIVE_INFINITY : Double.NaN;
    double value = at.measure().orElse(never);
    return Double.isNaN(value) || value == target
        ? Optional.empty()
        : Optional.of(value > target == measure.moreIsBetter() ? "better" : "worse");
  }
}
