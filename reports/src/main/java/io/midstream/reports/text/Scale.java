package io.midstream.reports.text;

import java.util.stream.DoubleStream;

/**
 * The unit in which all amounts of one table are written, so that the largest stays readable and
 * the columns stay comparable.
 *
 * @param divisor what an amount is divided by, a power of 1000
 * @param words what is written for it, such as {@code thousand}; empty for ones
 * @param decimals decimals written
 */
public record Scale(double divisor, String words, int decimals) {
  private static final Scale CENTS = new Scale(1, "", 2);
  private static final Scale ONES = new Scale(1, "", 0);

  /** The scale that suits these amounts: up to seven digits for the largest of them. */
  public static Scale of(DoubleStream amounts) {
    double largest = amounts.map(Math::abs).max().orElse(0);
    if (largest < 100) {
      return CENTS;
    }
    if (largest < 1e7) {
      return ONES;
    }
    if (largest < 1e10) {
      return new Scale(1e3, "thousand", 0);
    }
    return largest < 1e13 ? new Scale(1e6, "million", 0) : power(largest);
  }

  private static Scale power(double largest) {
    int power = 3 * (((int) Math.floor(Math.log10(largest)) - 4) / 3);
    return new Scale(Math.pow(10, power), "10^" + power, 0);
  }

  /** The amount in this scale; what rounds to nothing is 0 without a sign. */
  public String write(double amount) {
    String text = Digits.fixed(amount / divisor, decimals);
    return text.equals("0.00") ? "0" : text;
  }

  /** The unit of a table in this currency, for example {@code GBP thousand}. */
  public String unit(String currency) {
    String code = currency.equals("XXX") ? "" : currency;
    String unit = (code + " " + words).strip();
    return unit.isEmpty() ? "no currency given" : unit;
  }
}
