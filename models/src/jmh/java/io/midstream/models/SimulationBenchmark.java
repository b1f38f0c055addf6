package io.midstream.models;

import io.midstream.engine.kernel.Block;
import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.kernel.Kernel;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.MeasureColumns;
import io.midstream.engine.model.Model;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.sampling.Draws;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sampling.Quantile;
import io.midstream.engine.sampling.Sampling;
import io.midstream.engine.sampling.SamplingMethod;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.models.library.ScenarioSource;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a trial costs, and what each step of the kernel buys; a score is millions of trials a second.
 * Only the ratios within one run mean something.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(1)
public class SimulationBenchmark {
  private static final int BLOCK = 256;
  private static final int TRIALS = 65_536;
  private static final Set<Measure> FIVE =
      EnumSet.of(
          Measure.NPV,
          Measure.NET,
          Measure.BREAK_EVEN,
          Measure.PEAK_BILL_INCREASE,
          Measure.PEAK_FUNDING);

  /** A scenario of the library. */
  @Param({"starter", "ft-content-platform"})
  public String name;

  private Scenario scenario;
  private Model model;
  private Draws draws;
  private Block block;
  private MeasureColumns five;
  private MeasureColumns all;

  /** Reads the scenario and draws a block. */
  @Setup
  public void read() throws Exception {
    scenario = ScenarioSource.find(name).document().read().scenario();
    model = Model.of(scenario);
    draws =
        new Sampling(
                Driver.of(scenario), scenario.correlations(), SamplingMethod.RANDOM, 7)
            .draws(BLOCK);
    draws.begin(0, Draws.BATCH);
    draws.next(BLOCK);
    block = Block.of(scenario.inputs(), BLOCK, draws.columns());
    five = columns(FIVE);
    all = columns(EnumSet.allOf(Measure.class));
  }

  private MeasureColumns columns(Set<Measure> measures) {
    return new MeasureColumns(Kernel.of(model, block, MeasureColumns.sums(measures)), measures);
  }

  /** Drawing alone. */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public double[] draw() {
    draws.begin(0, Draws.BATCH);
    draws.next(BLOCK);
    return draws.values(0);
  }

  /** Line by line, as a base case is evaluated, for a whole block. */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public Evaluation lineByLine() {
    return Evaluation.of(model, block);
  }

  /** Folded, five measures. */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public double[] foldedFive() {
    five.run();
    return five.column(Measure.NPV);
  }

  /** Folded, all measures. */
  @Benchmark
  @OperationsPerInvocation(BLOCK)
  public double[] foldedAll() {
    all.run();
    return all.column(Measure.NPV);
  }

  /** A whole simulation of five measures on one thread, summaries included. */
  @Benchmark
  @OperationsPerInvocation(TRIALS)
  public SimulationResult simulateFive() {
    return Simulation.run(scenario, Settings.of(TRIALS, 7).withMeasures(FIVE)).result();
  }

  /** A whole simulation of all measures on one thread, summaries included. */
  @Benchmark
  @OperationsPerInvocation(TRIALS)
  public SimulationResult simulateAll() {
    return Simulation.run(scenario, Settings.of(TRIALS, 7)).result();
  }

  /** The exact inverse of a PERT distribution, which the tables stand in for. */
  @Benchmark
  public double exactPert() {
    return Quantile.of(new Quantity.Pert(1, 1.15, 1.8)).at(0.37);
  }
}
