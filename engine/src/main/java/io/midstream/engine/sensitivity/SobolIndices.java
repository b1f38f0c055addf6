package io.midstream.engine.sensitivity;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sampling.Quantile;
import io.midstream.engine.sampling.Sampling;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Trials;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/**
 * Sobol indices: the share of a measure's variance that a driver explains alone (first order), and
 * that it has a part in (total).
 *
 * <p>First order by Saltelli et al. (2010): mean of f(B)(f(AB) − f(A)) over the variance; total by
 * Jansen (1999): mean of (f(A) − f(AB))² over twice the variance; with A and B independent samples
 * and AB the sample A with one driver's column from B. A driver's columns follow from the seed and
 * its name alone, so that another driver or another order leaves them as they were. The intervals
 * are percentile intervals of a bootstrap over the rows.
 *
 * @param trials rows of a sample; the function is computed (drivers + 2) times for each
 * @param indices one for each driver, the largest total first
 */
public record SobolIndices(int trials, List<Index> indices) {
  private static final int RESAMPLES = 500;
  private static final double TAIL = 0.025;

  public SobolIndices {
    indices = List.copyOf(indices);
  }

  /**
   * The indices of one driver.
   *
   * @param name its path
   * @param first first-order index
   * @param total total index
   */
  public record Index(String name, Interval first, Interval total) {}

  /**
   * An estimate with its interval.
   *
   * @param value the estimate; chance may put it a little below 0 or above 1
   * @param low the lower end of the 95% interval
   * @param high the upper end
   */
  public record Interval(double value, double low, double high) {}

  /** A function of several uniform numbers, for many rows at once. */
  @FunctionalInterface
  public interface Function {
    /**
     * The function's values.
     *
     * @param uniforms by variable, one number of (0, 1) a row; not to be kept
     */
    double[] of(double[][] uniforms);
  }

  /**
   * The indices of a measure of a scenario.
   *
   * @param trials rows, ≥ 2
   * @throws IllegalArgumentException if drivers are correlated, for then a variance cannot be
   *     shared out among them, or if the measure has no value in some trial
   */
  public static SobolIndices of(Scenario scenario, Measure measure, int trials, long seed) {
    if (!scenario.correlations().isEmpty()) {
      throw new IllegalArgumentException(
          "Sobol indices share the variance out among independent drivers, and some of these are"
              + " correlated: remove 'correlations', or look at the rank correlations");
    }
    List<Driver> drivers = Driver.of(scenario);
    List<Quantile> quantiles =
        drivers.stream().map(driver -> Quantile.of(driver.quantity())).toList();
    Function function =
        uniforms -> {
          Map<String, double[]> values = new HashMap<>();
          int rows = uniforms.length == 0 ? trials : uniforms[0].length;
          for (int d = 0; d < uniforms.length; d++) {
            values.put(
                drivers.get(d).input().path(),
                drawn(drivers.get(d), quantiles.get(d), uniforms[d], values));
          }
          double[] results =
              Trials.measure(scenario, values, rows, Set.of(measure))
                  .getOrDefault(measure, new double[0]);
          if (Arrays.stream(results).anyMatch(Double::isNaN)) {
            throw new IllegalArgumentException(
                "Sobol indices need a value in every trial, and "
                    + measure.documentName()
                    + " has none in some");
          }
          return results;
        };
    return of(drivers.stream().map(Driver::path).toList(), function, trials, seed);
  }

  /** A risk occurs with the probability that was drawn for it before, if it was. */
  private static double[] drawn(
      Driver driver, Quantile quantile, double[] uniform, Map<String, double[]> before) {
    double[] column = new double[uniform.length];
    double[] probability = before.get(driver.input().path());
    for (int i = 0; i < column.length; i++) {
      if (driver.occurrence()) {
        double p = probability == null ? driver.input().base() : probability[i];
        column[i] = uniform[i] > 1 - p ? 1 : 0;
      } else {
        column[i] = driver.input().range().clamp(quantile.at(uniform[i]));
      }
    }
    return column;
  }

  /**
   * The indices of a function.
   *
   * @param names of its variables, all different
   * @param trials rows, ≥ 2
   */
  public static SobolIndices of(List<String> names, Function function, int trials, long seed) {
    int variables = names.size();
    double[][] a = uniforms(seed, "sobol.a.", names, trials);
    double[][] b = uniforms(seed, "sobol.b.", names, trials);
    double[] fa = function.of(a).clone();
    double[] fb = function.of(b).clone();
    // Centred, so that a large mean does not drown the estimates of the variance in chance.
    double centre = (mean(fa) + mean(fb)) / 2;
    List<Index> indices = new ArrayList<>();
    for (int d = 0; d < variables; d++) {
      double[][] ab = a.clone();
      ab[d] = b[d];
      double[] fab = function.of(ab).clone();
      indices.add(index(names.get(d), fa, fb, fab, centre, random(seed + 1)));
    }
    indices.sort(Comparator.comparingDouble((Index i) -> i.total().value()).reversed());
    return new SobolIndices(trials, indices);
  }

  private static XoShiRo256PlusPlus random(long seed) {
    SplitMix64 seeds = new SplitMix64(seed);
    return new XoShiRo256PlusPlus(
        new long[] {seeds.nextLong(), seeds.nextLong(), seeds.nextLong(), seeds.nextLong()});
  }

  private static double[][] uniforms(long seed, String sample, List<String> names, int rows) {
    return names.stream()
        .map(name -> Sampling.uniforms(seed, sample + name, rows))
        .toArray(double[][]::new);
  }

  private static Index index(
      String name,
      double[] fa,
      double[] fb,
      double[] fab,
      double centre,
      XoShiRo256PlusPlus random) {
    int rows = fa.length;
    double[] first = new double[RESAMPLES];
    double[] total = new double[RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      double[] estimate = estimate(fa, fb, fab, centre, i -> (int) (random.nextDouble() * rows));
      first[r] = estimate[0];
      total[r] = estimate[1];
    }
    double[] all = estimate(fa, fb, fab, centre, i -> i);
    return new Index(name, interval(all[0], first), interval(all[1], total));
  }

  private static double[] estimate(
      double[] fa,
      double[] fb,
      double[] fab,
      double centre,
      java.util.function.IntUnaryOperator row) {
    double alone = 0;
    double part = 0;
    double sum = 0;
    double squares = 0;
    int rows = fa.length;
    for (int i = 0; i < rows; i++) {
      int k = row.applyAsInt(i);
      double x = fa[k] - centre;
      double y = fb[k] - centre;
      double z = fab[k] - centre;
      alone += y * (z - x);
      part += (x - z) * (x - z);
      sum += x + y;
      squares += x * x + y * y;
    }
    double mean = sum / (2.0 * rows);
    double variance = squares / (2.0 * rows) - mean * mean;
    return variance > 0
        ? new double[] {alone / rows / variance, part / (2.0 * rows) / variance}
        : new double[] {0, 0};
  }

  private static Interval interval(double value, double[] resampled) {
    Arrays.sort(resampled);
    return new Interval(
        value, resampled[(int) (TAIL * RESAMPLES)], resampled[(int) ((1 - TAIL) * RESAMPLES) - 1]);
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }
}
