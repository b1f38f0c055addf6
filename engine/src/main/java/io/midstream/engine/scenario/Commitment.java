package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;

/**
 * Committed spend (reserved instances, savings plans) that is already inside today's bill; where
 * the usage it covers falls below it, the rest is paid for nothing.
 *
 * @param name its name
 * @param monthly money a month, ≥ 0
 * @param until when it ends
 * @param covers whose usage it covers
 */
public record Commitment(String name, Input monthly, Position until, Covers covers) {
  /**
   * A commitment that covers the old stack.
   *
   * @param monthly money a month, ≥ 0
   * @param until the month at whose start it ends: 1 is the start of month 1
   */
  public static Commitment of(String name, Quantity monthly, Quantity until) {
    String path = "commitments[" + name + "]";
    return new Commitment(
        name,
        Input.of(path + ".monthly", monthly, Unit.MONEY_PER_MONTH, Range.NON_NEGATIVE),
        Position.month(path + ".until", until, Range.ANY),
        Covers.OLD);
  }

  /** The same for other stacks. */
  public Commitment withCovers(Covers stacks) {
    return new Commitment(name, monthly, until, stacks);
  }

  /** The stacks whose bill a commitment covers. */
  public enum Covers {
    /** The old stack. */
    OLD,
    /** The new stack. */
    NEW,
    /** Both. */
    BOTH;

    /** Whether the old stack's bill counts. */
    public boolean old() {
      return this != NEW;
    }

    /** Whether the new stack's bill counts. */
    public boolean newer() {
      return this != OLD;
    }
  }
}
