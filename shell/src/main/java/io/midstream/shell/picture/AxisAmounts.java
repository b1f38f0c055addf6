package io.midstream.shell.picture;

import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Money;
import java.util.List;

/** Writes the amounts of an axis: all in the same unit and with the same decimals. */
final class AxisAmounts {
  private static final List<String> SUFFIXES = List.of("", "k", "M", "bn", "tn");
  private static final int MOST_DECIMALS = 4;

  /** Beyond this an amount is written with a power of ten. */
  private static final double LARGEST = 999.5e12;

  private AxisAmounts() {}

  /** The amounts in words, such as {@code £0.5M} and {@code £1.0M}; 0 without any unit. */
  static List<String> of(List<Double> amounts, Money money) {
    double largest = amounts.stream().mapToDouble(Math::abs).max().orElse(0);
    if (amounts.size() < 2 || largest >= LARGEST) {
      return amounts.stream().map(money::compact).toList();
    }
    int thousands = 0;
    // Up to 1,500 ones are easier to read than 1.5 thousand.
    while (thousands < SUFFIXES.size() - 1
        && largest / Math.pow(1e3, thousands) >= (thousands == 0 ? 1.5e3 : 999.5)) {
      thousands++;
    }
    double divisor = Math.pow(1e3, thousands);
    String suffix = SUFFIXES.get(thousands);
    int decimals = decimals(amounts, divisor);
    return amounts.stream()
        .map(
            a ->
                a == 0
                    ? "0"
                    : (a < 0 ? Digits.MINUS : "")
                        + money.prefix()
                        + Digits.ENGLISH.fixed(Math.abs(a) / divisor, decimals)
                        + suffix)
        .toList();
  }

  /** As many decimals as it takes to write all of them. */
  private static int decimals(List<Double> amounts, double divisor) {
    double distance = Math.abs(amounts.get(1) - amounts.get(0)) / divisor;
    for (int decimals = 0; decimals < MOST_DECIMALS; decimals++) {
      double unit = Math.pow(10, -decimals);
      if (amounts.stream()
          .map(a -> a / divisor)
          .allMatch(a -> Math.abs(a - Math.rint(a / unit) * unit) < 1e-3 * distance)) {
        return decimals;
      }
    }
    return MOST_DECIMALS;
  }
}
