package io.midstream.engine.scenario;

/**
 * Growth of a price or a volume; a line's amount is multiplied by it.
 *
 * @param name as lines refer to it
 * @param rate growth a year, above −1; negative for a price that falls
 * @param step whether it grows every month or once a year
 */
public record GrowthIndex(String name, Input rate, Step step) {
  /** When an index grows. */
  public enum Step {
    /** {@code (1 + g)^((m − 1)/12)}. */
    MONTHLY,
    /** {@code (1 + g)^⌊(m − 1)/12⌋}. */
    YEARLY
  }
}
