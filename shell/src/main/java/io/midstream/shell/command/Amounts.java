package io.midstream.shell.command;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.quantity.QuantityParser;
import io.midstream.engine.quantity.QuantitySyntaxException;
import io.midstream.shell.CommandFailure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Reads the numbers of a call, written as in a scenario: {@code 100k}, {@code 36}, {@code 80%}. */
final class Amounts {
  private Amounts() {}

  /**
   * A number.
   *
   * @param option whose value it is, for the message
   * @throws CommandFailure if it is none
   */
  static double number(String option, String text) {
    return number(option, text, "a number such as 36, 20k or 80%");
  }

  private static double number(String option, String text, String allowed) {
    try {
      if (QuantityParser.parse(text) instanceof Quantity.Fixed fixed) {
        return fixed.value();
      }
    } catch (QuantitySyntaxException e) {
      throw wrong(option, text, allowed);
    }
    throw wrong(option, text, "one number, not a distribution");
  }

  /** A whole number between two. */
  static long whole(String option, String text, long least, long most) {
    String allowed = String.format(Locale.ROOT, "a whole number from %,d to %,d", least, most);
    double value = number(option, text, allowed);
    if (value != Math.rint(value) || value < least || value > most) {
      throw wrong(option, text, allowed);
    }
    return (long) value;
  }

  /** A seed: any whole number. */
  static long seed(ShellCommand.Call call) {
    return call.option("seed")
        .map(text -> whole("seed", text, -999_999_999_999_999L, 999_999_999_999_999L))
        .orElse(1L);
  }

  /** How many trials a call asks for. */
  static int trials(ShellCommand.Call call, int usual, int most) {
    return (int)
        call.option("trials")
            .map(text -> whole("trials", text, 2, most))
            .orElse((long) usual)
            .longValue();
  }

  /** A number as a document writes it. */
  static String written(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** To six significant digits, enough to type again. */
  static double rounded(double value) {
    return Double.isFinite(value)
        ? new BigDecimal(value).round(new MathContext(6)).doubleValue()
        : value;
  }

  static CommandFailure wrong(String option, String text, String allowed) {
    return CommandFailure.wrongUse("'--%s %s': allowed is %s.".formatted(option, text, allowed));
  }
}
