package io.midstream.reports.text;

import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;

/** Writes the figures of one scenario: money in its currency, positions as calendar months. */
public final class Figures {
  private final Language language;
  private final Money money;
  private final YearMonth start;
  private final int horizon;

  private Figures(Language language, Money money, YearMonth start, int horizon) {
    this.language = language;
    this.money = money;
    this.start = start;
    this.horizon = horizon;
  }

  /** The writer of this scenario's figures. */
  public static Figures of(Scenario scenario, Language language) {
    return new Figures(
        language, Money.of(scenario.currency(), language), scenario.start(), scenario.horizon());
  }

  /** What figures of any scenario are written in. */
  public Language language() {
    return language;
  }

  /** Writes amounts of the scenario's currency. */
  public Money money() {
    return money;
  }

  /** A period: {@code Feb 2021 (month 50)}, or {@code today (before month 1)} for period 0. */
  public String month(int period) {
    return period == 0
        ? language.say("today (before month 1)")
        : shortMonth(period) + " (" + language.unbroken("month {0}", period) + ")";
  }

  /** The calendar month of a period alone; {@code today} for period 0. */
  public String shortMonth(int period) {
    return period == 0 ? language.say("today") : language.calendar(start.plusMonths(period - 1L));
  }

  /**
   * The month that contains a position: month ⌊p⌋ + 1. A position at the very end of the horizon is
   * in its last month.
   */
  public int monthOf(double position) {
    int month = (int) Math.floor(position) + 1;
    return position == horizon ? horizon : month;
  }

  /** A position as the month that contains it, for example {@code Feb 2021 (month 50)}. */
  public String at(double position) {
    return position < 0 ? language.say("before the start") : month(monthOf(position));
  }

  /** A value of a unit as a measure is shown, or an input's base value. */
  public String value(double value, Unit unit) {
    return switch (unit) {
      case MONEY -> money.exact(value);
      case MONEY_PER_MONTH -> language.say("{0} a month", money.exact(value));
      case MONEY_PER_DAY -> language.say("{0} a day", money.exact(value));
      case MONEY_PER_TOKEN_MONTH -> language.say("{0} a token and month", money.exact(value));
      case SHARE -> language.plainPercent(value);
      case RATE_PER_YEAR -> language.say("{0} a year", language.plainPercent(value));
      case MONTHS -> language.months(value);
      case MONTH_NUMBER -> monthNumber(value);
      case POSITION -> value == 0 ? language.say("at the start") : at(value);
      case PERIOD -> month((int) value);
      case COUNT -> language.number(value);
      case DAYS -> language.say(value == 1 ? "{0} day" : "{0} days", language.number(value));
      case FACTOR -> "×" + Digits.NBSP + language.digits().significant(value, 3);
      case TOKENS -> language.say(value == 1 ? "{0} token" : "{0} tokens", language.number(value));
    };
  }

  /**
   * A value of a unit with the digits that working it out again by hand needs: money as a measure
   * is shown, the rest to six significant digits.
   */
  public String precise(double value, Unit unit) {
    return switch (unit) {
      case SHARE -> language.percentage(digits(value * 100));
      case RATE_PER_YEAR -> language.say("{0} a year", language.percentage(digits(value * 100)));
      case FACTOR -> "× " + digits(value);
      case COUNT -> digits(value);
      case MONTHS -> language.say("{0} months", digits(value));
      case DAYS -> language.say("{0} days", digits(value));
      case TOKENS -> language.say("{0} tokens", digits(value));
      case POSITION -> language.say("{0} months from the start, in {1}", digits(value), at(value));
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH, MONTH_NUMBER, PERIOD ->
          value(value, unit);
    };
  }

  private String digits(double value) {
    return new BigDecimal(value)
        .round(new MathContext(6))
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', language.digits().point())
        .replace("-", Digits.MINUS);
  }

  private String monthNumber(double value) {
    return value == Math.rint(value) && value >= 0 && value <= Scenario.MAX_HORIZON * 2.0
        ? month((int) value)
        : language.say("month {0}", language.number(value));
  }
}
