package io.midstream.reports.text;

/**
 * Writes amounts of one currency.
 *
 * @param prefix what stands before an amount: a symbol, a code with a space, or nothing for a
 *     scenario without a currency
 */
public record Money(String prefix) {
  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;
  private static final double TRILLION = 1e12;

  /**
   * The currency of this ISO 4217 code. Symbols that several countries use stand for the one that
   * most readers expect; all others are written by their code, and {@code XXX}, no currency, not at
   * all.
   */
  public static Money of(String currency) {
    return new Money(
        switch (currency) {
          case "XXX" -> "";
          case "GBP" -> "£";
          case "EUR" -> "€";
          case "USD" -> "$";
          case "JPY" -> "¥";
          case "INR" -> "₹";
          default -> currency + Digits.NBSP;
        });
  }

  /**
   * An amount in a sentence, to three significant digits: {@code £1.44 million}, {@code £39,300}.
   */
  public String inWords(double amount) {
    double size = Math.abs(amount);
    // What rounds up to a million is a million.
    if (size < 999_500) {
      return signed(amount, Digits.significant(size, size < 100 ? 2 : 3));
    }
    return size < 999.5 * MILLION
        ? signed(amount, Digits.precise(size / MILLION, 3) + Digits.NBSP + "million")
        : size < 999.5 * BILLION
            ? signed(amount, Digits.precise(size / BILLION, 3) + Digits.NBSP + "billion")
            : signed(amount, large(size / TRILLION) + Digits.NBSP + "trillion");
  }

  /** An amount with at most two decimals where they matter, for an input: {@code £7,500}. */
  public String exact(double amount) {
    double size = Math.abs(amount);
    if (size >= BILLION) {
      return inWords(amount);
    }
    if (size != 0 && size < 0.01) {
      return signed(amount, Digits.significant(size, 2));
    }
    return signed(amount, Digits.upTo(size, size < THOUSAND ? 2 : 0));
  }

  /** An amount on an axis or in a chart: {@code £1.4M}, {@code £86k}. */
  public String compact(double amount) {
    double size = Math.abs(amount);
    if (size < 999.5) {
      return signed(amount, Digits.significant(size, 3));
    }
    return size < 999_500
        ? signed(amount, Digits.significant(size / THOUSAND, 3) + "k")
        : size < 999.5 * MILLION
            ? signed(amount, Digits.significant(size / MILLION, 3) + "M")
            : size < 999.5 * BILLION
                ? signed(amount, Digits.significant(size / BILLION, 3) + "bn")
                : signed(amount, large(size / TRILLION) + "tn");
  }

  /** An amount that a chart names: as {@link #compact}, but millions keep their decimals. */
  public String label(double amount) {
    double size = Math.abs(amount);
    return size >= 999_500 && size < 999.5 * MILLION
        ? signed(amount, Digits.precise(size / MILLION, 3) + "M")
        : compact(amount);
  }

  /** Beyond any money there is, a power of ten says more than a row of digits. */
  private static String large(double value) {
    if (value < 1e6) {
      return Digits.significant(value, 3);
    }
    int power = (int) Math.floor(Math.log10(value));
    return Digits.significant(value / Math.pow(10, power), 3) + "×10^" + power;
  }

  private String signed(double amount, String digits) {
    boolean zero = digits.equals("0");
    return (amount < 0 && !zero ? Digits.MINUS : "") + prefix + digits;
  }
}
