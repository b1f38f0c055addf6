package io.midstream.reports.text;

/**
 * Writes amounts of one currency.
 *
 * @param symbol a symbol or a code; empty for a scenario without a currency
 * @param place where the symbol stands
 * @param language how numbers are written
 */
public record Money(String symbol, Place place, Language language) {
  private static final double THOUSAND = 1e3;
  private static final double MILLION = 1e6;
  private static final double BILLION = 1e9;
  private static final double TRILLION = 1e12;

  /** Where a symbol stands. */
  public enum Place {
    /** Right before the amount: {@code £5}. */
    BEFORE,
    /** Before the amount, with a space between: {@code SEK 5}. */
    BEFORE_SPACED,
    /** Behind the amount, with a space between: {@code 5 €}. */
    BEHIND
  }

  /**
   * The currency of this ISO 4217 code. Symbols that several countries use stand for the one that
   * most readers expect; all others are written by their code, and {@code XXX}, no currency, not at
   * all.
   */
  public static Money of(String currency, Language language) {
    String symbol =
        switch (currency) {
          case "XXX" -> "";
          case "GBP" -> "£";
          case "EUR" -> "€";
          case "USD" -> "$";
          case "JPY" -> "¥";
          case "INR" -> "₹";
          default -> currency;
        };
    return new Money(symbol, place(symbol, language), language);
  }

  /** Amounts without a currency. */
  public static Money none(Language language) {
    return new Money("", Place.BEFORE, language);
  }

  /** A code is parted from its amount; only a symbol may stand right before it. */
  private static Place place(String symbol, Language language) {
    return language.currency() == Place.BEFORE && symbol.length() > 1
        ? Place.BEFORE_SPACED
        : language.currency();
  }

  /** What stands before an amount; empty where the symbol stands behind it. */
  public String prefix() {
    return switch (place) {
      case BEFORE -> symbol;
      case BEFORE_SPACED -> symbol.isEmpty() ? "" : symbol + Digits.NBSP;
      case BEHIND -> "";
    };
  }

  /**
   * An amount in a sentence, to three significant digits: {@code £1.44 million}, {@code £39,300}.
   */
  public String inWords(double amount) {
    double size = Math.abs(amount);
    // What rounds up to a million is a million.
    if (size < 999_500) {
      return signed(amount, digits().significant(size, size < 100 ? 2 : 3));
    }
    return size < 999.5 * MILLION
        ? signed(amount, language.unbroken("{0} million", digits().precise(size / MILLION, 3)))
        : size < 999.5 * BILLION
            ? signed(amount, language.unbroken("{0} billion", digits().precise(size / BILLION, 3)))
            : signed(amount, language.unbroken("{0} trillion", large(size / TRILLION)));
  }

  /** An amount with at most two decimals where they matter, for an input: {@code £7,500}. */
  public String exact(double amount) {
    double size = Math.abs(amount);
    if (size >= BILLION) {
      return inWords(amount);
    }
    if (size != 0 && size < 0.01) {
      return signed(amount, digits().significant(size, 2));
    }
    return signed(amount, digits().upTo(size, size < THOUSAND ? 2 : 0));
  }

  /** An amount on an axis or in a chart: {@code £1.4M}, {@code £86k}. */
  public String compact(double amount) {
    double size = Math.abs(amount);
    if (size < 999.5) {
      return signed(amount, digits().significant(size, 3));
    }
    return size < 999_500
        ? signed(amount, language.unbroken("{0}k", digits().significant(size / THOUSAND, 3)))
        : size < 999.5 * MILLION
            ? signed(amount, language.unbroken("{0}M", digits().significant(size / MILLION, 3)))
            : size < 999.5 * BILLION
                ? signed(
                    amount, language.unbroken("{0}bn", digits().significant(size / BILLION, 3)))
                : signed(amount, language.unbroken("{0}tn", large(size / TRILLION)));
  }

  /** An amount that a chart names: as {@link #compact}, but millions keep their decimals. */
  public String label(double amount) {
    double size = Math.abs(amount);
    return size >= 999_500 && size < 999.5 * MILLION
        ? signed(amount, language.unbroken("{0}M", digits().precise(size / MILLION, 3)))
        : compact(amount);
  }

  /** What stands behind an amount; empty where the symbol stands before it. */
  public String suffix() {
    return place == Place.BEHIND && !symbol.isEmpty() ? Digits.NBSP + symbol : "";
  }

  private Digits digits() {
    return language.digits();
  }

  /** Beyond any money there is, a power of ten says more than a row of digits. */
  private String large(double value) {
    if (value < 1e6) {
      return digits().significant(value, 3);
    }
    int power = (int) Math.floor(Math.log10(value));
    return digits().significant(value / Math.pow(10, power), 3) + "×10^" + power;
  }

  private String signed(double amount, String written) {
    String sign = amount < 0 && !written.equals("0") ? Digits.MINUS : "";
    return sign + prefix() + written + suffix();
  }
}
