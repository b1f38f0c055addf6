package io.midstream.engine.scenario;

/**
 * How flows are discounted and summed.
 *
 * @param discountRate annual effective rate, above −1; 0.08 is 8%
 * @param discounting when in a month its flow falls
 * @param fiscalYearStart calendar month in which a fiscal year begins, 1 … 12
 */
public record Finance(Input discountRate, Discounting discounting, int fiscalYearStart) {
  public Finance {
    if (fiscalYearStart < 1 || fiscalYearStart > 12) {
      throw new IllegalArgumentException("fiscalYearStart must be 1 to 12, not " + fiscalYearStart);
    }
  }

  /** When in a month its flow falls. Period 0 is never discounted. */
  public enum Discounting {
    /** {@code (1 + r)^(−m/12)}. */
    MONTH_END,
    /** {@code (1 + r)^(−(m − ½)/12)}. */
    MID_MONTH,
    /** {@code (1 + r)^(−⌈m/12⌉)}. */
    YEAR_END
  }
}
