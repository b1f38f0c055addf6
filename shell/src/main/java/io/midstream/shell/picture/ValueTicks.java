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

  /** Beyond this an amount is written with a power of ten. */
  private static final double LARGEST = 999.5e12;

  /**
   * The axis that shows a range best in so many cells.
   *
   * @param least what a distance is long at least, in cells
   * @param best what it should be, about
   */
  static ValueTicks of(double from, double to, int room, int least, int best) {
    double span = to - from;
    if (!(span > 1e-12 * Math.max(Math.abs(from), Math.abs(to))) || span < 1e-100) {
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
        double mine = used * shown - 0.05 * Math.abs(ticks.cells - best) / best;
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

  /** The value of a mark; what is nearly 0 is 0. */
  double value(int mark) {
    double value = low + mark * step;
    return Math.abs(value) < 1e-6 * step ? 0 : value;
  }

  /** The marks in words: all in the same unit, with the same decimals. */
  List<String> amounts(String prefix) {
    double largest = Math.max(Math.abs(low), Math.abs(high()));
    if (largest >= LARGEST) {
      return labels(new Money(prefix)::compact);
    }
    double divisor = 1;
    String suffix = "";
    for (String larger : List.of("k", "M", "bn", "tn")) {
      // A thousand is written out where its marks are no whole thousands: £0, £250 … £1,000.
      if (largest >= divisor * 1e3 * (suffix.isEmpty() ? 1.5 : 0.9995)) {
        divisor *= 1e3;
        suffix = larger;
      }
    }
    int decimals = 0;
    double shown = step / divisor;
    while (decimals < 6 && Math.abs(shown - Math.rint(shown)) > 1e-6 * Math.max(1, shown)) {
      shown *= 10;
      decimals++;
    }
    double unit = divisor;
    int digits = decimals;
    String ending = suffix;
    return labels(
        v ->
            v == 0
                ? "0"
                : (v < 0 ? Digits.MINUS : "")
                    + prefix
                    + Digits.fixed(Math.abs(v) / unit, digits)
                    + ending);
  }

  /** The marks as percentages. */
  List<String> shares() {
    return labels(v -> Digits.upTo(100 * v, 1) + "%");
  }

  private List<String> labels(java.util.function.DoubleFunction<String> written) {
    List<String> labels = new ArrayList<>();
    for (int mark = 0; mark <= steps; mark++) {
      labels.add(written.apply(value(mark)));
    }
    return labels;
  }
}
