package io.midstream.reports.text;

import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.util.Locale;

/**
 * How a region writes numbers.
 *
 * @param digits plain numbers
 * @param percent what stands behind a percentage, with its space where there is one
 * @param currency where the symbol of a currency stands
 */
record NumberStyle(Digits digits, String percent, Money.Place currency) {
  /** Known without the machine's tables of regions, which take a while to be read. */
  static final NumberStyle ENGLISH = new NumberStyle(Digits.ENGLISH, "%", Money.Place.BEFORE);

  static NumberStyle of(Locale region) {
    String percent = pattern(NumberFormat.getPercentInstance(region));
    String currency = pattern(NumberFormat.getCurrencyInstance(region));
    return new NumberStyle(
        Digits.of(region),
        percent.endsWith("0%") ? "%" : Digits.NBSP + "%",
        currency.startsWith("¤#")
            ? Money.Place.BEFORE
            : currency.startsWith("¤") ? Money.Place.BEFORE_SPACED : Money.Place.BEHIND);
  }

  private static String pattern(NumberFormat format) {
    return ((DecimalFormat) format).toPattern();
  }
}
