package io.midstream.engine.goalseek;

import java.util.List;
import java.util.OptionalDouble;

/** What a goal seek finds. */
public sealed interface GoalAnswer {

  /**
   * One value reaches the target.
   *
   * @param solution the value
   */
  record Found(Solution solution) implements GoalAnswer {}

  /**
   * Several values reach the target.
   *
   * @param solutions all that were found, ascending, at least two
   */
  record Several(List<Solution> solutions) implements GoalAnswer {
    public Several {
      solutions = List.copyOf(solutions);
    }
  }

  /**
   * The measure stays on one side of the target.
   *
   * @param low the lower end of the range
   * @param high the upper end
   */
  record NotBracketed(End low, End high) implements GoalAnswer {}

  /**
   * A value that reaches the target.
   *
   * @param value of the input
   * @param reached the measure there
   * @param jump whether the measure passes the target there in one step, without taking its value:
   *     whole numbers do, and what stops happening at all
   * @param from the smallest value around it that gives the same measure: whole numbers are the
   *     same over an interval; equal to the value where a single value reaches the target
   * @param to the largest such value
   */
  record Solution(double value, double reached, boolean jump, double from, double to) {
    /** A single value. */
    public Solution(double value, double reached, boolean jump) {
      this(value, reached, jump, value, value);
    }

    /** Whether a whole interval of values reaches the target. */
    public boolean interval() {
      return from < to;
    }
  }

  /**
   * An end of the range.
   *
   * @param value of the input
   * @param measure the measure there; empty when it has no value
   */
  record End(double value, OptionalDouble measure) {}
}
