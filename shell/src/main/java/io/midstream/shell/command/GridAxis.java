package io.midstream.shell.command;

import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.sampling.Quantile;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.sensitivity.TwoWayGrid.Axis;
import io.midstream.shell.CommandFailure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The values that an input of a grid takes: round ones, so that what is shown can be typed. */
final class GridAxis {
  /** A value is rounded to no less than this share of the distance to the next. */
  private static final double FINENESS = 0.2;

  private static final int USUAL_STEPS = 7;

  /** Up to so many whole numbers are all taken. */
  private static final int MOST_WHOLE = 12;

  private GridAxis() {}

  /**
   * The axis that a word asks for, such as {@code plan.parallel=1..6}.
   *
   * @param asked how many values, if the call says so; of whole numbers there may be fewer
   * @throws CommandFailure if there is no such input or its range is wrong
   */
  static Axis of(Scenario scenario, String word, OptionalInt asked) {
    int equals = word.lastIndexOf('=') > word.lastIndexOf(']') ? word.lastIndexOf('=') : -1;
    String path = (equals < 0 ? word : word.substring(0, equals)).strip();
    Optional<GoalSeek.Between> range =
        equals < 0 ? Optional.empty() : Optional.of(Ranges.parse(path, word.substring(equals + 1)));
    Input input =
        Ranges.input(scenario, path, range.isPresent())
            .orElseGet(
                () ->
                    Input.of(
                        path, Quantity.fixed(range.orElseThrow().from()), Unit.COUNT, Range.ANY));
    boolean whole = scenario.facts().contains(input);
    GoalSeek.Between between = range.orElseGet(() -> usual(input, whole));
    double numbers = between.to() - between.from() + 1;
    int steps = asked.orElse(whole && numbers <= MOST_WHOLE ? (int) numbers : USUAL_STEPS);
    try {
      return new Axis(input, values(input, between, steps, whole));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.wrongUse(e.getMessage() + ".");
    }
  }

  /** Whether an input can be changed without reading the document again. */
  static boolean isDrawn(Scenario scenario, Axis axis) {
    return scenario.inputs().contains(axis.input()) && !scenario.facts().contains(axis.input());
  }

  private static List<Double> values(
      Input input, GoalSeek.Between range, int steps, boolean whole) {
    double scale = scale(input.unit());
    double step = (range.to() - range.from()) / Math.max(1, steps - 1);
    int decimals = whole ? 0 : (int) Math.ceil(-Math.log10(Math.abs(step) * scale * FINENESS));
    Set<Double> values = new LinkedHashSet<>();
    for (int i = 0; i < steps; i++) {
      double value = rounded(range.from() + step * i, scale, decimals);
      boolean end = !whole && (i == 0 || (i == steps - 1 && steps > 1));
      values.add(end ? (i == 0 ? range.from() : range.to()) : value);
    }
    return List.copyOf(values);
  }

  /** Shares are shown in percent. */
  private static double scale(Unit unit) {
    return unit == Unit.SHARE || unit == Unit.RATE_PER_YEAR ? 100 : 1;
  }

  private static GoalSeek.Between usual(Input input, boolean whole) {
    if (input.uncertain()) {
      Quantile quantile = Quantile.of(input.quantity());
      double low = input.range().clamp(quantile.at(0.1));
      double high = input.range().clamp(quantile.at(0.9));
      if (low < high) {
        return rounded(input, low, high);
      }
    }
    GoalSeek.Between around = Ranges.around(input, 2, whole);
    return whole || input.base() == 0 ? around : rounded(input, around.from(), around.to());
  }

  /** To two digits of their distance: nobody has asked for these very ends. */
  private static GoalSeek.Between rounded(Input input, double low, double high) {
    double scale = scale(input.unit());
    int decimals = (int) Math.ceil(-Math.log10((high - low) * scale)) + 1;
    return new GoalSeek.Between(
        input.range().clamp(rounded(low, scale, decimals)),
        input.range().clamp(rounded(high, scale, decimals)));
  }

  /** A value that has so many decimals when it is shown in its scale. */
  private static double rounded(double value, double scale, int decimals) {
    return BigDecimal.valueOf(value * scale).setScale(decimals, RoundingMode.HALF_UP).doubleValue()
        / scale;
  }
}
