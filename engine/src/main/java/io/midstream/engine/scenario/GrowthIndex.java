package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;

/**
 * Growth of a price or a volume; a line's amount is multiplied by it.
 *
 * @param name as lines refer to it
 * @param rate growth a year, above −1; negative for a price that falls
 * @param step whether it grows every month or once a year
 */
public record GrowthIndex(String name, Input rate, Step step) {
  /**
   * An index that grows every month.
   *
   * @param rate growth a year, above −1
   */
  public static GrowthIndex monthly(String name, Quantity rate) {
    return of(name, "indices." + name, rate, Step.MONTHLY);
  }

  /**
   * An index that grows once a year.
   *
   * @param rate growth a year, above −1
   */
  public static GrowthIndex yearly(String name, Quantity rate) {
    return of(name, "indices." + name + ".rate", rate, Step.YEARLY);
  }

  private static GrowthIndex of(String name, String path, Quantity rate, Step step) {
    return new GrowthIndex(name, Input.of(path, rate, Unit.RATE_PER_YEAR, Range.RATE), step);
  }

  /** That of the name, which tells indices apart. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** When an index grows. */
  public enum Step {
    /** {@code (1 + g)^((m − 1)/12)}. */
    MONTHLY,
    /** {@code (1 + g)^⌊(m − 1)/12⌋}. */
    YEARLY
  }
}
