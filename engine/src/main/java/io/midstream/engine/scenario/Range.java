package io.midstream.engine.scenario;

/**
 * The legal range of an input.
 *
 * @param low the smallest legal value, or negative infinity
 * @param lowIncluded whether {@code low} itself is legal
 * @param high the largest legal value, or positive infinity; always included when finite
 */
public record Range(double low, boolean lowIncluded, double high) {
  /** Any finite number. */
  public static final Range ANY =
      new Range(Double.NEGATIVE_INFINITY, false, Double.POSITIVE_INFINITY);

  /** Zero or more. */
  public static final Range NON_NEGATIVE = new Range(0, true, Double.POSITIVE_INFINITY);

  /** More than zero. */
  public static final Range POSITIVE = new Range(0, false, Double.POSITIVE_INFINITY);

  /** A share or a probability: 0 to 1. */
  public static final Range SHARE = new Range(0, true, 1);

  /** A reduction: at most 1; a negative one makes things dearer. */
  public static final Range REDUCTION = new Range(Double.NEGATIVE_INFINITY, false, 1);

  /** A growth or discount rate: above −1. */
  public static final Range RATE = new Range(-1, false, Double.POSITIVE_INFINITY);

  /** The factor by which a schedule slips: 0.1 or more. */
  public static final Range SLIP = new Range(0.1, true, Double.POSITIVE_INFINITY);

  /** A learning rate: above 0, at most 1. */
  public static final Range LEARNING = new Range(0, false, 1);

  /** A month number from month 1 on. */
  public static final Range FROM_MONTH_1 = new Range(1, true, Double.POSITIVE_INFINITY);

  /** How close a clamped value comes to a bound that is not itself legal. */
  private static final double OPEN_GAP = 1e-9;

  /** Whether a value is legal. */
  public boolean contains(double value) {
    return Double.isFinite(value) && value <= high && (lowIncluded ? value >= low : value > low);
  }

  /** The nearest legal value; next to an excluded lower bound, 1e-9 above it. */
  public double clamp(double value) {
    if (contains(value)) {
      return value;
    }
    return value > high ? high : lowIncluded ? low : low + OPEN_GAP;
  }

  /** The range in words, for example {@code 0 or more} or {@code above 0 and at most 1}. */
  public String describe() {
    String lower =
        low == Double.NEGATIVE_INFINITY
            ? ""
            : lowIncluded ? show(low) + " or more" : "above " + show(low);
    if (high == Double.POSITIVE_INFINITY) {
      return lower.isEmpty() ? "any number" : lower;
    }
    if (lower.isEmpty()) {
      return "at most " + show(high);
    }
    return lowIncluded ? show(low) + " to " + show(high) : lower + " and at most " + show(high);
  }

  private static String show(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
