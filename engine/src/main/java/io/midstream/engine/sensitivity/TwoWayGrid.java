package io.midstream.engine.sensitivity;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Trials;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A measure over two inputs, all others at their base values.
 *
 * @param measure what is measured
 * @param rows the input that varies from row to row, and its values
 * @param columns the input that varies from column to column, and its values
 * @param cells by row and column; empty where the measure has no value
 */
public record TwoWayGrid(
    Measure measure, Axis rows, Axis columns, List<List<OptionalDouble>> cells) {
  public TwoWayGrid {
    cells = List.copyOf(cells);
  }

  /**
   * An input and the values it takes.
   *
   * @param input the input
   * @param values legal values, at least one
   */
  public record Axis(Input input, List<Double> values) {
    public Axis {
      values = List.copyOf(values);
      for (double value : values) {
        if (!input.range().contains(value)) {
          throw new IllegalArgumentException(
              "%s cannot be %s: allowed is %s"
                  .formatted(input.path(), value, input.range().describe()));
        }
      }
    }

    /** Evenly spaced values from one to another. */
    public static Axis between(Input input, double from, double to, int steps) {
      List<Double> values = new ArrayList<>();
      for (int i = 0; i < steps; i++) {
        values.add(steps == 1 ? from : from + (to - from) * i / (steps - 1));
      }
      return new Axis(input, values);
    }
  }

  /** Measures a scenario at each pair of values. */
  public static TwoWayGrid of(Scenario scenario, Measure measure, Axis rows, Axis columns) {
    int width = columns.values().size();
    int trials = rows.values().size() * width;
    double[] down = new double[trials];
    double[] across = new double[trials];
    for (int i = 0; i < trials; i++) {
      down[i] = rows.values().get(i / width);
      across[i] = columns.values().get(i % width);
    }
    double[] results =
        Trials.measure(
                scenario,
                Map.of(rows.input().path(), down, columns.input().path(), across),
                trials,
                Set.of(measure))
            .getOrDefault(measure, new double[0]);
    List<List<OptionalDouble>> cells = new ArrayList<>();
    for (int r = 0; r < rows.values().size(); r++) {
      List<OptionalDouble> row = new ArrayList<>();
      for (int c = 0; c < width; c++) {
        row.add(Tornado.optional(results[r * width + c]));
      }
      cells.add(List.copyOf(row));
    }
    return new TwoWayGrid(measure, rows, columns, cells);
  }
}
