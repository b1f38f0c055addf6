package io.midstream.engine.sensitivity;

import io.midstream.engine.kernel.Block;
import io.midstream.engine.kernel.Kernel;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.MeasureColumns;
import io.midstream.engine.model.Model;
import io.midstream.engine.sampling.Draws;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sampling.Sampling;
import io.midstream.engine.sampling.SamplingMethod;
import io.midstream.engine.scenario.Scenario;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Some trials kept one by one: what was drawn and what came of it. */
final class Sample {
  private static final int BLOCK = 256;

  private final List<Driver> drivers;
  private final double[][] uniforms;
  private final double[][] values;
  private final double[] results;

  private Sample(List<Driver> drivers, double[][] uniforms, double[][] values, double[] results) {
    this.drivers = drivers;
    this.uniforms = uniforms;
    this.values = values;
    this.results = results;
  }

  /** What was drawn. */
  List<Driver> drivers() {
    return drivers;
  }

  /** The uniform number behind each draw of a driver. */
  double[] uniforms(int driver) {
    return uniforms[driver];
  }

  /** Each draw of a driver. */
  double[] values(int driver) {
    return values[driver];
  }

  /** The measure in each trial; {@code NaN} where it has no value. */
  double[] results() {
    return results;
  }

  /**
   * Draws trials as a simulation of this seed does.
   *
   * @param trials how many, rounded up to whole batches of 4,096
   */
  static Sample of(Scenario scenario, Measure measure, int trials, long seed) {
    List<Driver> drivers = Driver.of(scenario);
    Sampling sampling = new Sampling(drivers, scenario.correlations(), SamplingMethod.RANDOM, seed);
    Draws draws = sampling.draws(BLOCK);
    Set<Measure> wanted = Set.of(measure);
    Kernel kernel =
        Kernel.of(
            Model.of(scenario),
            Block.of(scenario.inputs(), BLOCK, draws.columns()),
            MeasureColumns.sums(wanted));
    MeasureColumns columns = new MeasureColumns(kernel, wanted);
    int batches = (trials + Draws.BATCH - 1) / Draws.BATCH;
    int size = batches * Draws.BATCH;
    double[][] uniforms = new double[drivers.size()][size];
    double[][] values = new double[drivers.size()][size];
    double[] results = new double[size];
    for (int at = 0; at < size; at += BLOCK) {
      if (at % Draws.BATCH == 0) {
        draws.begin(at / Draws.BATCH, Draws.BATCH);
      }
      draws.next(BLOCK);
      columns.run();
      for (int d = 0; d < drivers.size(); d++) {
        System.arraycopy(draws.uniforms(d), 0, uniforms[d], at, BLOCK);
        System.arraycopy(draws.values(d), 0, values[d], at, BLOCK);
      }
      System.arraycopy(columns.column(measure), 0, results, at, BLOCK);
    }
    return new Sample(drivers, uniforms, values, results);
  }

  /** The trials in which the measure has a value. */
  int[] valid() {
    int[] valid = new int[results.length];
    int n = 0;
    for (int i = 0; i < results.length; i++) {
      if (!Double.isNaN(results[i])) {
        valid[n++] = i;
      }
    }
    return Arrays.copyOf(valid, n);
  }
}
