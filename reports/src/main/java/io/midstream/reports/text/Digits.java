package io.midstream.reports.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Plain numbers as text: thousands separators, a real minus, no digits beyond what is meant. */
public final class Digits {
  /** The minus sign; a hyphen is too short to see and breaks lines. */
  public static final String MINUS = "\u2212";

  /** A space at which no line breaks, between a number and its unit. */
  public static final String NBSP = "\u00a0";

  private static final double NOTHING = 1e-6;

  private Digits() {}

  /** The value with exactly this many decimals, for example {@code −1,234.5}. */
  public static String fixed(double value, int decimals) {
    return format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), decimals);
  }

  /** The value with at most this many decimals; zeros at the end are left out. */
  public static String upTo(double value, int decimals) {
    return format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), 0);
  }

  /**
   * The value rounded to this many significant digits, whole digits all written: 39,344 with three
   * is {@code 39,300}. What is smaller than a millionth is 0.
   */
  public static String significant(double value, int digits) {
    if (Math.abs(value) < NOTHING) {
      return "0";
    }
    return format(BigDecimal.valueOf(value).round(mode(digits)), 0);
  }

  /** As {@link #significant}, with the zeros behind the point that tell the precision: 1.40. */
  public static String precise(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(mode(digits));
    int whole = rounded.precision() - rounded.scale();
    return format(rounded, rounded.signum() == 0 ? 0 : Math.max(0, digits - Math.max(whole, 1)));
  }

  private static MathContext mode(int digits) {
    return new MathContext(digits, RoundingMode.HALF_UP);
  }

  private static String format(BigDecimal value, int minimumDecimals) {
    DecimalFormat format =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMinimumFractionDigits(minimumDecimals);
    format.setMaximumFractionDigits(Math.max(minimumDecimals, Math.max(0, value.scale())));
    String digits = format.format(value.abs());
    return value.signum() < 0 ? MINUS + digits : digits;
  }
}
