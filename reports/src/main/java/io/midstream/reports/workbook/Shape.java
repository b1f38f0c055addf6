package io.midstream.reports.workbook;

import io.midstream.engine.scenario.Unit;

/** How a value is written. */
enum Shape {
  TEXT("General"),
  /** Text on several lines. */
  WRAPPED("General"),
  /** Text on several lines over a column of numbers. */
  WRAPPED_RIGHT("General"),
  /** Text in the middle. */
  CENTRED("General"),
  /** Text that a spreadsheet must not take for a formula when it is edited. */
  QUOTED("General"),
  GENERAL("General"),
  /** Amounts of a table whose head names the currency. */
  AMOUNT("#,##0;-#,##0;\"–\""),
  /** An amount with its currency; {@link Patterns} puts that in its place. */
  CURRENCY("#,##0"),
  /** The same with decimals. */
  CURRENCY_EXACT("#,##0.00"),
  PERCENT("0.0#%"),
  SHARE("0.0%;-0.0%;\"–\""),
  FACTOR("0.000"),
  /** Months or a position in months; far beyond any horizon it never comes. */
  POSITION("[>=1000000]\"" + Shape.NEVER + "\";#,##0.00"),
  WHOLE("0"),
  MONTH("mmm yyyy");

  /** What stands in a pattern for the word of something that never comes. */
  static final String NEVER = "{never}";

  private final String pattern;

  Shape(String pattern) {
    this.pattern = pattern;
  }

  String pattern() {
    return pattern;
  }

  boolean text() {
    return this == TEXT || this == WRAPPED || this == QUOTED;
  }

  /** How a value of a unit is written. */
  static Shape of(Unit unit, double value) {
    return switch (unit) {
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
          value != Math.rint(value) && Math.abs(value) < 1000 ? CURRENCY_EXACT : CURRENCY;
      case SHARE, RATE_PER_YEAR -> PERCENT;
      case MONTHS, MONTH_NUMBER, COUNT, DAYS, FACTOR, TOKENS -> GENERAL;
      case POSITION -> POSITION;
      case PERIOD -> WHOLE;
    };
  }

  /** How a measure of a unit is written. */
  static Shape ofMeasure(Unit unit) {
    return switch (unit) {
      case MONTHS, TOKENS -> POSITION;
      case FACTOR -> FACTOR;
      default -> of(unit, 0);
    };
  }
}
