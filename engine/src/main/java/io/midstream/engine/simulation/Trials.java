package io.midstream.engine.simulation;

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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Measures a scenario for given values of some of its inputs, trial by trial: what the analyses
 * that choose the values themselves are made of.
 */
public final class Trials {
  private Trials() {}

  /**
   * What a simulation of this seed draws in its first trials.
   *
   * @param trials how many, ≥ 1
   * @return by input path, one value a trial
   */
  public static Map<String, double[]> draws(Scenario scenario, int trials, long seed) {
    Sampling sampling =
        new Sampling(Driver.of(scenario), scenario.correlations(), SamplingMethod.RANDOM, seed);
    Draws draws = sampling.draws(Worker.BLOCK);
    Map<String, double[]> values = new HashMap<>();
    draws.columns().keySet().forEach(path -> values.put(path, new double[trials]));
    for (int done = 0; done < trials; done += Worker.BLOCK) {
      if (done % Draws.BATCH == 0) {
        draws.begin(done / Draws.BATCH, Draws.BATCH);
      }
      int count = Math.min(Worker.BLOCK, trials - done);
      int from = done;
      draws.next(count);
      draws
          .columns()
          .forEach((path, column) -> System.arraycopy(column, 0, of(values, path), from, count));
    }
    return values;
  }

  /**
   * The measures of each trial.
   *
   * @param values by input path, one legal value a trial; every other input has its base value
   * @param trials how many trials, ≥ 1
   * @return by measure, one value a trial; {@code NaN} where there is none
   * @throws IllegalArgumentException if a path is that of no input
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static Map<Measure, double[]> measure(
      Scenario scenario, Map<String, double[]> values, int trials, Set<Measure> measures) {
    int size = Math.min(trials, Worker.BLOCK);
    Map<String, double[]> columns = new HashMap<>();
    values.keySet().forEach(path -> columns.put(path, new double[size]));
    Block block = Block.of(scenario.inputs(), size, columns);
    Set<Measure> wanted = EnumSet.copyOf(measures);
    Kernel kernel = Kernel.of(Model.of(scenario), block, MeasureColumns.sums(wanted));
    MeasureColumns measured = new MeasureColumns(kernel, wanted);
    Map<Measure, double[]> results = new EnumMap<>(Measure.class);
    wanted.forEach(measure -> results.put(measure, new double[trials]));
    for (int done = 0; done < trials; done += size) {
      int count = Math.min(size, trials - done);
      int from = done;
      columns.forEach((path, column) -> System.arraycopy(of(values, path), from, column, 0, count));
      Simulation.stopIfInterrupted();
      measured.run();
      results.forEach(
          (measure, result) -> System.arraycopy(measured.column(measure), 0, result, from, count));
    }
    return results;
  }

  /**
   * The cumulative net, at the end of some periods, of the first trials of a simulation of this
   * seed.
   *
   * @param periods which, each from 0 to the horizon
   * @param trials how many trials, ≥ 1
   * @throws java.util.concurrent.CancellationException if the thread is interrupted
   */
  public static CumulativeNets cumulativeNets(
      Scenario scenario, List<Integer> periods, int trials, long seed) {
    Draws draws =
        new Sampling(Driver.of(scenario), scenario.correlations(), SamplingMethod.RANDOM, seed)
            .draws(Worker.BLOCK);
    Set<Measure> wanted = Set.of(Measure.NPV);
    Block block = Block.of(scenario.inputs(), Worker.BLOCK, draws.columns());
    MeasureColumns columns =
        new MeasureColumns(
            Kernel.of(Model.of(scenario), block, MeasureColumns.sums(wanted)), wanted);
    double[] npv = new double[trials];
    double[][] nets = new double[periods.size()][trials];
    for (int done = 0; done < trials; done += Worker.BLOCK) {
      if (done % Draws.BATCH == 0) {
        Simulation.stopIfInterrupted();
        draws.begin(done / Draws.BATCH, Draws.BATCH);
      }
      int count = Math.min(Worker.BLOCK, trials - done);
      draws.next(count);
      columns.run();
      System.arraycopy(columns.column(Measure.NPV), 0, npv, done, count);
      for (int p = 0; p < nets.length; p++) {
        System.arraycopy(columns.cumulative(periods.get(p)), 0, nets[p], done, count);
      }
    }
    return new CumulativeNets(npv, nets);
  }

  private static double[] of(Map<String, double[]> values, String path) {
    return Objects.requireNonNull(values.get(path));
  }
}
