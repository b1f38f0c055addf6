package io.midstream.shell.command;

import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.shell.CommandFailure;
import java.util.Optional;

/** Reads ranges such as {@code 1..6} or {@code 20%..50%}. */
final class Ranges {
  private Ranges() {}

  /**
   * The range around an input's value that is looked at where a call says none: from its value
   * divided by a factor to its value times it, as far as that is legal; of whole numbers, whole
   * ones from 1 on.
   */
  static GoalSeek.Between around(Input input, double factor, boolean whole) {
    double base = input.base();
    if (base == 0) {
      return GoalSeek.usualRange(input);
    }
    double low = input.range().clamp(Math.min(base / factor, base * factor));
    double high = input.range().clamp(Math.max(base / factor, base * factor));
    return whole
        ? new GoalSeek.Between(Math.max(1, Math.floor(low)), Math.max(2, Math.ceil(high)))
        : new GoalSeek.Between(low, high);
  }

  /**
   * The input of this path, if the scenario says it already.
   *
   * @param ranged whether the call gives a range for it
   * @throws CommandFailure if neither scenario nor call says where it may lie
   */
  static Optional<Input> input(Scenario scenario, String path, boolean ranged) {
    Optional<Input> input =
        scenario.inputs().stream().filter(i -> i.path().equals(path)).findFirst();
    if (input.isEmpty() && !ranged) {
      throw Named.unknown(
          "input",
          path,
          scenario.inputs().stream().map(Input::path).toList(),
          "What the scenario does not say yet needs a range: " + path + "=LOW..HIGH.");
    }
    return input;
  }

  /**
   * A range of a path.
   *
   * @throws CommandFailure if the text is none
   */
  static GoalSeek.Between parse(String path, String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      throw CommandFailure.wrongUse(
          "'%s=%s': a range is written as 1..6 or 20%%..50%%.".formatted(path, text));
    }
    double from = Amounts.number(path, text.substring(0, dots).strip());
    double to = Amounts.number(path, text.substring(dots + 2).strip());
    if (!(from < to)) {
      throw CommandFailure.wrongUse("'%s=%s': a range ends above its start.".formatted(path, text));
    }
    return new GoalSeek.Between(from, to);
  }
}
