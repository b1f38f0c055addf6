package io.midstream.reports;

import io.midstream.engine.sampling.Driver;
import io.midstream.reports.text.Figures;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Writes what is uncertain: its name, and the values that it takes.
 *
 * @param figures writes figures of the scenario
 */
record DriverText(Figures figures) {
  /** Digits of a value that an analysis found: it is no more precise than that. */
  private static final MathContext FOUND = new MathContext(3);

  String name(Driver driver) {
    return figures.language().name(driver.path());
  }

  /** A value as the scenario has it. */
  String given(Driver driver, double value) {
    return figures.value(value, driver.input().unit());
  }

  /** A value that an analysis found. */
  String found(Driver driver, double value) {
    return given(driver, rounded(value));
  }

  /** A value that an analysis found, for a chart: as short as can be. */
  String brief(Driver driver, double value) {
    if (driver.occurrence()) {
      return figures.language().say(value > 0 ? "occurs" : "does not");
    }
    return switch (driver.input().unit()) {
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
          figures.money().label(value);
      default -> found(driver, value);
    };
  }

  private static double rounded(double value) {
    return BigDecimal.valueOf(value).round(FOUND).doubleValue();
  }
}
