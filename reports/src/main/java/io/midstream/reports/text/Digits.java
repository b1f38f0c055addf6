package io.midstream.reports.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Plain numbers as text: thousands separators, a real minus, no digits beyond what is meant.
 *
 * @param point what stands before the decimals
 * @param thousands what stands between groups of three digits
 */
public record Digits(char point, char thousands) {
  /** The digits of English: {@code 1,234.5}. */
  public static final Digits ENGLISH = new Digits('.', ',');

  /** The minus sign; a hyphen is too short to see and breaks lines. */
  public static final String MINUS = "\u2212";

  /** A space at which no line breaks, between a number and its unit. */
  public static final String NBSP = "\u00a0";

  private static final double NOTHING = 1e-6;

  /** The digits of a region. */
  static Digits of(Locale region) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(region);
    return new Digits(symbols.getDecimalSeparator(), symbols.getGroupingSeparator());
  }

  /** The value with exactly this many decimals, for example {@code −1,234.5}. */
  public String fixed(double value, int decimals) {
    return format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), decimals);
  }

  /** The value with at most this many decimals; zeros at the end are left out. */
  public String upTo(double value, int decimals) {
    return format(BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP), 0);
  }

  /**
   * The value rounded to this many significant digits, whole digits all written: 39,344 with three
   * is {@code 39,300}. What is smaller than a millionth is 0.
   */
  public String significant(double value, int digits) {
    if (Math.abs(value) < NOTHING) {
      return "0";
    }
    return format(BigDecimal.valueOf(value).round(mode(digits)), 0);
  }

  /** As {@link #significant}, with the zeros behind the point that tell the precision: 1.40. */
  public String precise(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).round(mode(digits));
    int whole = rounded.precision() - rounded.scale();
    return format(rounded, rounded.signum() == 0 ? 0 : Math.max(0, digits - Math.max(whole, 1)));
  }

  private static MathContext mode(int digits) {
    return new MathContext(digits, RoundingMode.HALF_UP);
  }

  private String format(BigDecimal value, int minimumDecimals) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setDecimalSeparator(point);
    symbols.setGroupingSeparator(thousands);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(minimumDecimals);
    format.setMaximumFractionDigits(Math.max(minimumDecimals, Math.max(0, value.scale())));
    String digits = format.format(value.abs());
    return value.signum() < 0 ? MINUS + digits : digits;
  }
}
