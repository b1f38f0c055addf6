package io.midstream.reports.text;

import java.util.stream.DoubleStream;

/**
 * The unit in which all amounts of one table are written, so that the largest stays readable and
 * the columns stay comparable.
 *
 * @param thousands the power of 1000 that an amount is divided by
 * @param decimals decimals written
 * @param language how numbers are written
 */
public record Scale(int thousands, int decimals, Language language) {

  /** The scale that suits these amounts: up to seven digits for the largest of them. */
  public static Scale of(DoubleStream amounts, Language language) {
    double largest = amounts.map(Math::abs).max().orElse(0);
    if (largest < 100) {
      return new Scale(0, 2, language);
    }
    if (largest < 1e7) {
      return new Scale(0, 0, language);
    }
    if (largest < 1e10) {
      return new Scale(1, 0, language);
    }
    return new Scale(
        largest < 1e13 ? 2 : ((int) Math.floor(Math.log10(largest)) - 4) / 3, 0, language);
  }

  /** The amount in this scale; what rounds to nothing is 0 without a sign. */
  public String write(double amount) {
    String text = language.digits().fixed(amount / Math.pow(1000, thousands), decimals);
    return text.equals(language.digits().fixed(0, 2)) ? "0" : text;
  }

  /** The unit of a table in this currency, for example {@code GBP thousand}. */
  public String unit(String currency) {
    String code = currency.equals("XXX") ? "" : currency;
    String unit =
        switch (thousands) {
          case 0 -> code;
          case 1 -> language.say("{0} thousand", code).strip();
          case 2 -> language.say("{0} million", code).strip();
          default -> (code + " 10^" + 3 * thousands).strip();
        };
    return unit.isEmpty() ? language.say("no currency given") : unit;
  }
}
