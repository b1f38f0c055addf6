package io.midstream.shell.picture;

import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis of values with round marks at equal distances, a whole number of cells each, so that
 * every mark stands exactly where it says.
 *
 * @param low the value at one end
 * @param step the distance of two marks, &gt; 0
 * @param steps how many distances there are, ≥ 1
 * @param cells how many cells a distance is long, ≥ 1
 */
record ValueTicks(double low, double step, int steps, int cells) {
  private static final double[] ROUND = {1, 2, 2.5, 5};

  /**
   * The axis that shows a range best in so many cells.
   *
   * @param least what a distance is long at least, in cells
   * @param best what it should be, about
   */
  static ValueTicks of(double from, double to, int room, int least, int best) {
    double span = to - from;
    if (constant(from, to)) {
      return of(from, from + Math.max(Math.abs(from) * 0.01, 1), room, least, best);
    }
    int magnitude = (int) Math.floor(Math.log10(span));
    ValueTicks found = new ValueTicks(from, span, 1, room - 1);
    double score = Double.NEGATIVE_INFINITY;
    for (int power = magnitude - 2; power <= magnitude + 1; power++) {
      for (double lead : ROUND) {
        ValueTicks ticks = fitted(from, to, lead * Math.pow(10, power), room);
        double used = (double) (ticks.steps * ticks.cells + 1) / room;
        double shown = span / (ticks.step * ticks.steps);
        double mine = used * shown - 0.5 * Math.abs(ticks.cells - best) / best;
        if (ticks.cells >= least && ticks.step > 0 && mine > score) {
          found = ticks;
          score = mine;
        }
      }
    }
    return found;
  }

  private static ValueTicks fitted(double from, double to, double step, int room) {
    double first = Math.floor(from / step + 1e-9);
    double last = Math.max(Math.ceil(to / step - 1e-9), first + 1);
    int steps = (int) Math.min(last - first, room);
    return new ValueTicks(first * step, step, steps, (room - 1) / steps);
  }

  /** The length of the axis in cells, from the first mark to the last. */
  int length() {
    return steps * cells;
  }

  /** The value at the other end. */
  double high() {
    return low + steps * step;
  }

  /** Where a value stands, in cells from the first mark. */
  double position(double value) {
    return (value - low) / step * cells;
  }

  /** The marks in words. */
  List<String> amounts(Money money) {
    return AxisAmounts.of(values(), money);
  }

  /** The marks as percentages. */
  List<String> shares() {
    return values().stream().map(v -> Digits.ENGLISH.upTo(100 * v, 1) + "%").toList();
  }

  private List<Double> values() {
    List<Double> values = new ArrayList<>();
    for (int mark = 0; mark <= steps; mark++) {
      double value = low + mark * step;
      values.add(Math.abs(value) < 1e-6 * step ? 0 : value);
    }
    return values;
  }

  /**
   * Round values within a range that is so many cells long, as near to each other as a distance in
   * cells allows; the start of the range alone where there is none.
   */
  static List<Double> within(double from, double to, int room, int least) {
    double span = to - from;
    if (constant(from, to)) {
      return List.of(from);
    }
    int magnitude = (int) Math.floor(Math.log10(span));
    for (int power = magnitude - 2; power <= magnitude; power++) {
      for (double lead : ROUND) {
        double step = lead * Math.pow(10, power);
        if (step / span * room >= least) {
          return multiples(step, from, to);
        }
      }
    }
    return List.of(from);
  }

  private static List<Double> multiples(double step, double from, double to) {
    List<Double> values = new ArrayList<>();
    double last = Math.floor(to / step + 1e-9);
    for (double mark = Math.ceil(from / step - 1e-9); mark <= last; mark++) {
      values.add(mark * step + 0.0);
    }
    return values.isEmpty() ? List.of(from) : values;
  }

  private static boolean constant(double from, double to) {
    double span = to - from;
    return !(span > 1e-12 * Math.max(Math.abs(from), Math.abs(to))) || span < 1e-100;
  }
}
