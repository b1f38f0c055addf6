package io.midstream.reports.text;

import io.midstream.engine.scenario.Scenario;
import java.time.YearMonth;

/**
 * Names fiscal years. One that begins in January is named by its year, any other by both its years:
 * {@code 2017/18}.
 *
 * @param start calendar month of month 1
 * @param firstMonth calendar month in which a fiscal year begins, 1 … 12
 */
public record FiscalYears(YearMonth start, int firstMonth) {

  /** The fiscal years of a scenario. */
  public static FiscalYears of(Scenario scenario) {
    return new FiscalYears(scenario.start(), scenario.finance().fiscalYearStart());
  }

  /** The name of the year in which a period falls; period 0 falls in the year of month 1. */
  public String of(int period) {
    YearMonth month = start.plusMonths(Math.max(0, period - 1L));
    int year = month.getMonthValue() >= firstMonth ? month.getYear() : month.getYear() - 1;
    return name(year, firstMonth);
  }

  /** The name of the fiscal year that begins in this calendar year, in this month. */
  public static String name(int year, int firstMonth) {
    return firstMonth == 1
        ? Integer.toString(year)
        : "%d/%02d".formatted(year, Math.floorMod(year + 1, 100));
  }
}
