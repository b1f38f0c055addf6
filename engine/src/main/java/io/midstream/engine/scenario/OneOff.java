package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;

/**
 * An amount paid once, as investment on the move side.
 *
 * @param name its name
 * @param category what it pays for
 * @param amount money, ≥ 0
 * @param at when; month 0 is today, before month 1
 * @param treatment how accounting treats it
 */
public record OneOff(
    String name, Category category, Input amount, Position at, Treatment treatment) {
  /**
   * An operating expense.
   *
   * @param amount money, ≥ 0
   * @param month when: 1 is the start of month 1, 0 is today, before it
   */
  public static OneOff of(String name, Category category, Quantity amount, Quantity month) {
    String path = "once[" + name + "]";
    return new OneOff(
        name,
        category,
        Input.of(path + ".amount", amount, Unit.MONEY, Range.NON_NEGATIVE),
        Position.month(path + ".at", month, Range.NON_NEGATIVE),
        Treatment.OPEX);
  }

  /** The same, treated otherwise by accounting. */
  public OneOff withTreatment(Treatment other) {
    return new OneOff(name, category, amount, at, other);
  }
}
