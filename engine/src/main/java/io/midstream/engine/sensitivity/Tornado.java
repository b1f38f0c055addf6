package io.midstream.engine.sensitivity;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sampling.Quantile;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Trials;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A tornado: each driver at its P10 and at its P90, all others at their base values.
 *
 * @param measure what is measured
 * @param base its value in the base case; empty when it has none
 * @param bars one for each driver, the widest first; those without a value at an end come before
 */
public record Tornado(Measure measure, OptionalDouble base, List<Bar> bars) {
  private static final double LOW = 0.1;
  private static final double HIGH = 0.9;

  public Tornado {
    bars = List.copyOf(bars);
  }

  /**
   * A driver's bar.
   *
   * @param driver the driver
   * @param lowInput its P10, within its legal range
   * @param highInput its P90
   * @param low the measure at {@code lowInput}; empty when it has no value there
   * @param high the measure at {@code highInput}
   */
  public record Bar(
      Driver driver, double lowInput, double highInput, OptionalDouble low, OptionalDouble high) {

    /** The distance between the ends; infinite when the measure has no value at one of them. */
    public double swing() {
      if (low.isEmpty() || high.isEmpty()) {
        return low.isEmpty() && high.isEmpty() ? 0 : Double.POSITIVE_INFINITY;
      }
      return Math.abs(high.getAsDouble() - low.getAsDouble());
    }
  }

  /** The tornado of a measure. */
  public static Tornado of(Scenario scenario, Measure measure) {
    List<Driver> drivers = Driver.of(scenario);
    int trials = 2 * drivers.size() + 1;
    Map<String, double[]> values = new HashMap<>();
    for (int d = 0; d < drivers.size(); d++) {
      Driver driver = drivers.get(d);
      double[] column =
          values.computeIfAbsent(
              driver.input().path(), path -> filled(trials, driver.input().base()));
      column[2 * d] = at(driver, LOW);
      column[2 * d + 1] = at(driver, HIGH);
    }
    double[] results = measured(scenario, measure, values, trials);
    List<Bar> bars = new ArrayList<>();
    for (int d = 0; d < drivers.size(); d++) {
      Driver driver = drivers.get(d);
      bars.add(
          new Bar(
              driver,
              at(driver, LOW),
              at(driver, HIGH),
              optional(results[2 * d]),
              optional(results[2 * d + 1])));
    }
    bars.sort(Comparator.comparingDouble(Bar::swing).reversed());
    return new Tornado(measure, optional(results[trials - 1]), bars);
  }

  private static double[] measured(
      Scenario scenario, Measure measure, Map<String, double[]> values, int trials) {
    Map<Measure, double[]> results = Trials.measure(scenario, values, trials, Set.of(measure));
    return results.getOrDefault(measure, new double[0]);
  }

  /** A driver's percentile, within its legal range. */
  static double at(Driver driver, double probability) {
    Quantity quantity = driver.quantity();
    double value = Quantile.of(quantity).at(probability);
    return driver.occurrence() ? value : driver.input().range().clamp(value);
  }

  private static double[] filled(int trials, double value) {
    double[] column = new double[trials];
    Arrays.fill(column, value);
    return column;
  }

  static OptionalDouble optional(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
