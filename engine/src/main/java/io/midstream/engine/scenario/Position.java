package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
import java.util.Optional;

/** A point on the time axis: a month, or a landmark of the migration. */
public sealed interface Position {

  /** The input that gives the month; empty for a landmark. */
  default Optional<Input> input() {
    return this instanceof AtMonth at ? Optional.of(at.month()) : Optional.empty();
  }

  /**
   * A month as code that builds a scenario gives it.
   *
   * @param path of the input
   * @param month the month number: 1 is the start of month 1
   * @param range its legal values
   */
  static Position month(String path, Quantity month, Range range) {
    return new AtMonth(Input.of(path, month, Unit.MONTH_NUMBER, range));
  }

  /**
   * A month: its number 1 is the start of month 1, which is position 0.
   *
   * @param month the month number; may be fractional, and below 1 for a time before the start
   */
  record AtMonth(Input month) implements Position {}

  /** A landmark of the migration. */
  enum Landmark implements Position {
    /** Work on the first wave starts ({@code first}). */
    START,
    /** The last old service is switched off ({@code last}). */
    COMPLETE,
    /** After any horizon. */
    NEVER
  }
}
