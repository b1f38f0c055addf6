package io.midstream.reports.text;

import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the figures of one scenario: money in its currency, positions as calendar months. */
public final class Figures {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM'" + Digits.NBSP + "'uuuu", Locale.ENGLISH);

  private final Money money;
  private final YearMonth start;
  private final int horizon;

  private Figures(Money money, YearMonth start, int horizon) {
    this.money = money;
    this.start = start;
    this.horizon = horizon;
  }

  /** The writer of this scenario's figures. */
  public static Figures of(Scenario scenario) {
    return new Figures(Money.of(scenario.currency()), scenario.start(), scenario.horizon());
  }

  /** Writes amounts of the scenario's currency. */
  public Money money() {
    return money;
  }

  /** A calendar month alone, for example {@code Feb 2021}. */
  public static String calendar(YearMonth month) {
    return MONTH.format(month);
  }

  /** A period: {@code Feb 2021 (month 50)}, or {@code today (before month 1)} for period 0. */
  public String month(int period) {
    return period == 0
        ? "today (before month 1)"
        : calendar(start.plusMonths(period - 1L)) + " (month" + Digits.NBSP + period + ")";
  }

  /** The calendar month of a period alone; {@code today} for period 0. */
  public String shortMonth(int period) {
    return period == 0 ? "today" : calendar(start.plusMonths(period - 1L));
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
    return position < 0 ? "before the start" : month(monthOf(position));
  }

  /** A share or a rate with one decimal: {@code 46.5%}. */
  public static String percent(double fraction) {
    double value = fraction * 100;
    return (readable(value) ? Digits.fixed(value, 1) : new Money("").inWords(value)) + "%";
  }

  /** A percentage as an input is written: no decimals that say nothing. */
  public static String plainPercent(double fraction) {
    double value = fraction * 100;
    String digits =
        Math.abs(value) < 0.1
            ? Digits.significant(value, 2)
            : readable(value) ? Digits.upTo(value, 1) : new Money("").inWords(value);
    return digits + "%";
  }

  /** Whether a percentage is small enough that its digits are read. */
  private static boolean readable(double percent) {
    return Math.abs(percent) < 1e6;
  }

  /** A duration in months with at most one decimal: {@code 15.1 months}. */
  public static String months(double months) {
    String digits = Digits.upTo(months, 1);
    return digits + Digits.NBSP + (digits.equals("1") ? "month" : "months");
  }

  /** A value of a unit as a measure is shown, or an input's base value. */
  public String value(double value, Unit unit) {
    return switch (unit) {
      case MONEY -> money.exact(value);
      case MONEY_PER_MONTH -> money.exact(value) + " a month";
      case MONEY_PER_DAY -> money.exact(value) + " a day";
      case MONEY_PER_TOKEN_MONTH -> money.exact(value) + " a token and month";
      case SHARE -> plainPercent(value);
      case RATE_PER_YEAR -> plainPercent(value) + " a year";
      case MONTHS -> months(value);
      case MONTH_NUMBER -> monthNumber(value);
      case POSITION -> value == 0 ? "at the start" : at(value);
      case PERIOD -> month((int) value);
      case COUNT -> number(value);
      case DAYS -> number(value) + (value == 1 ? " day" : " days");
      case FACTOR -> "×" + Digits.NBSP + Digits.significant(value, 3);
      case TOKENS -> number(value) + (value == 1 ? " token" : " tokens");
    };
  }

  /**
   * A value of a unit with the digits that working it out again by hand needs: money as a measure
   * is shown, the rest to six significant digits.
   */
  public String precise(double value, Unit unit) {
    return switch (unit) {
      case SHARE -> digits(value * 100) + "%";
      case RATE_PER_YEAR -> digits(value * 100) + "% a year";
      case FACTOR -> "× " + digits(value);
      case COUNT -> digits(value);
      case MONTHS, DAYS, TOKENS -> digits(value) + " " + unit.label();
      case POSITION -> digits(value) + " months from the start, in " + at(value);
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH, MONTH_NUMBER, PERIOD ->
          value(value, unit);
    };
  }

  private static String digits(double value) {
    return new BigDecimal(value)
        .round(new MathContext(6))
        .stripTrailingZeros()
        .toPlainString()
        .replace("-", Digits.MINUS);
  }

  private String monthNumber(double value) {
    return value == Math.rint(value) && value >= 0 && value <= Scenario.MAX_HORIZON * 2.0
        ? month((int) value)
        : "month " + number(value);
  }

  /** A number of things: whole where it is, else to three significant digits. */
  public static String number(double value) {
    return Math.abs(value) >= 1e9
        ? new Money("").inWords(value)
        : Math.abs(value) >= 1000 ? Digits.upTo(value, 0) : Digits.upTo(value, 2);
  }
}
