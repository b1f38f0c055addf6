package io.midstream.shell.picture;

import io.midstream.reports.chart.TimeAxis;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a time axis is marked: at the first day of calendar months. */
final class MonthTicks {
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
  private static final int MONTH_ROOM = 5;
  private static final int YEAR_ROOM = 6;
  private static final int DATE_ROOM = 10;
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

  private MonthTicks() {}

  /**
   * A mark.
   *
   * @param at position in months
   * @param label what stands below it
   * @param year the year, below that; empty where it goes without saying
   */
  record Tick(double at, String label, String year) {}

  /** The marks of an axis that is so many columns long; none where there is no room for any. */
  static List<Tick> of(TimeAxis axis, int columns) {
    double months = Math.max(axis.end(), 1);
    int step = step(months, columns);
    boolean years = step >= 12;
    boolean dates = columns * step / months >= DATE_ROOM;
    List<Tick> ticks = new ArrayList<>();
    for (int at = first(axis.start(), step); at <= axis.end(); at += step) {
      YearMonth month = axis.start().plusMonths(at);
      String year = YEAR.format(month);
      if (years) {
        ticks.add(new Tick(at, dates ? MONTH.format(month) + " " + year : year, ""));
      } else {
        boolean named = ticks.isEmpty() || month.getMonthValue() == 1;
        ticks.add(new Tick(at, MONTH.format(month), named ? year : ""));
      }
    }
    return ticks;
  }

  private static int step(double months, int columns) {
    for (int step : STEPS) {
      if (columns * step / months >= (step >= 12 ? YEAR_ROOM : MONTH_ROOM)) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  /** Months to the first one that is marked: quarters begin in January, decades in 2020. */
  private static int first(YearMonth start, int step) {
    int first = Math.floorMod(-(start.getMonthValue() - 1), Math.min(step, 12));
    if (step > 12) {
      first += 12 * Math.floorMod(-start.plusMonths(first).getYear(), step / 12);
    }
    return first;
  }
}
