package io.midstream.shell.command;

import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.shell.CommandFailure;

/** Reads ranges such as {@code 1..6} or {@code 20%..50%}. */
final class Ranges {
  private Ranges() {}

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
