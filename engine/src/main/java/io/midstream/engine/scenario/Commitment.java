package io.midstream.engine.scenario;

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
