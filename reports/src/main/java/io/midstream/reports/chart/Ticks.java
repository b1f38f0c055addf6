package io.midstream.reports.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Where an axis is marked. */
final class Ticks {
  private static final int[] MONTH_STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240};

  private Ticks() {}

  /**
   * A mark on a time axis.
   *
   * @param at position in months
   * @param label calendar month
   * @param year the year below it; empty where it goes without saying
   */
  record TimeTick(double at, String label, String year) {}

  /** Round values that cover a range, the first at or below {@code low}, the last at or above. */
  static List<Double> values(double low, double high, int about) {
    double span = high > low ? high - low : Math.max(Math.abs(high), 1);
    double raw = span / about;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    double lead = raw / power;
    double step = power * (lead > 5 ? 10 : lead > 2.5 ? 5 : lead > 2 ? 2.5 : lead > 1 ? 2 : 1);
    long first = (long) Math.floor(low / step + 1e-9);
    long last = Math.max((long) Math.ceil(high / step - 1e-9), first + 1);
    List<Double> values = new ArrayList<>();
    for (long i = first; i <= last; i++) {
      values.add(i * step);
    }
    return values;
  }

  /** Calendar months on a time axis that is this many pixels long. */
  static List<TimeTick> months(TimeAxis axis, double pixels) {
    int step = step(axis.end(), pixels);
    List<TimeTick> ticks = new ArrayList<>();
    int first = Math.floorMod(-(axis.start().getMonthValue() - 1), Math.min(step, 12));
    if (step > 12) {
      YearMonth january = axis.start().plusMonths(first);
      first += 12 * Math.floorMod(-january.getYear(), step / 12);
    }
    for (int at = first; at <= axis.end(); at += step) {
      YearMonth month = axis.start().plusMonths(at);
      String name = axis.language().monthName(month);
      boolean year = ticks.isEmpty() || month.getMonthValue() == 1;
      ticks.add(new TimeTick(at, name, year ? Integer.toString(month.getYear()) : ""));
    }
    return ticks;
  }

  private static int step(double end, double pixels) {
    for (int step : MONTH_STEPS) {
      double room = pixels * step / Math.max(end, 1);
      if (room >= (step >= 12 ? 38 : 32)) {
        return step;
      }
    }
    return MONTH_STEPS[MONTH_STEPS.length - 1];
  }
}
