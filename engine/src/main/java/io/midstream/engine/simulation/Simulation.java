package io.midstream.engine.simulation;

import io.midstream.engine.kernel.Block;
import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.kernel.Rows;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.MeasureColumns;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.model.Model;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sampling.Sampling;
import io.midstream.engine.sampling.SamplingMethod;
import io.midstream.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** Runs simulations. Every thread that one starts has ended when it returns. */
public final class Simulation {
  /** Batches between two looks at the precision and at who is waiting; a power of two. */
  private static final long LARGEST_ROUND = 128;

  private static final long SMALLEST_ROUND = 8;
  private static final long FEWEST_BATCHES = 32;

  /**
   * With a block of trials each, some 25,000 rounds of a loop: beyond a twentieth of the 60,000
   * that the launcher has HotSpot wait for, with room for the calls until a first version is
   * compiled.
   */
  private static final int WARM_UP_CALLS = 100;

  private final Scenario scenario;
  private final Model model;
  private final Settings settings;
  private final int batchTrials;
  private final List<Driver> drivers;
  private final Measures base;

  private Simulation(Scenario scenario, Settings settings) {
    this.scenario = scenario;
    this.model = Model.of(scenario);
    this.settings = settings;
    this.batchTrials = settings.method().batch(settings.trials());
    this.drivers = Driver.of(scenario);
    this.base = Measures.of(Evaluation.of(model, Block.base(scenario)), 0);
  }

  /** Is told how far a simulation has come, and may stop it. */
  @FunctionalInterface
  public interface Progress {
    /** Goes on to the end. */
    Progress NONE = (done, of) -> true;

    /**
     * So many trials are done; called from the thread that runs the simulation.
     *
     * @return whether to go on; what has been computed so far is the result if not
     */
    boolean goesOn(long done, long of);
  }

  /** Simulates a scenario. */
  public static SimulationState run(Scenario scenario, Settings settings) {
    return run(scenario, settings, Progress.NONE);
  }

  /**
   * Simulates a scenario.
   *
   * @throws IllegalArgumentException if Sobol points are asked for and there are too many drivers
   * @throws CancellationException if the thread is interrupted
   */
  public static SimulationState run(Scenario scenario, Settings settings, Progress progress) {
    return new Simulation(scenario, settings).run(progress);
  }

  /**
   * Has the JVM compile the loops that simulations spend most of their time in, before there is a
   * scenario: for a process that simulates once, soon after its start. It needs these loops to be
   * compiled early: {@code
   * -XX:CompileCommand=CompileThresholdScaling,io.midstream.engine.kernel.Rows::*,0.05}, and the
   * same for {@code measure.MeasureRows}; and with that, a large simulation needs it, since what
   * HotSpot made of the rows of one trial of a base case would be no good for blocks of trials.
   * With HotSpot's own thresholds, or where the loops have been compiled, it does nothing that
   * anyone would notice.
   */
  public static void warmUp() {
    Rows.warmUp(Worker.BLOCK, WARM_UP_CALLS);
    MeasureColumns.warmUp(Worker.BLOCK, WARM_UP_CALLS);
  }

  private SimulationState run(Progress progress) {
    long batches = (settings.trials() + batchTrials - 1) / batchTrials;
    Settings.Part part = settings.part();
    long first = batches * (part.number() - 1) / part.of();
    long end = batches * part.number() / part.of();
    Tally total = new Tally(settings.measures(), scenario.horizon(), drivers.size());
    int threads = (int) Math.max(1, Math.min(settings.threads(), end - first));
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    boolean precise = false;
    try {
      Sampling sampling =
          new Sampling(
              drivers,
              scenario.correlations(),
              settings.method(),
              settings.seed(),
              tasks -> together(executor, tasks));
      List<Worker> workers = workers(executor, threads, sampling);
      long next = first;
      long round = settings.precision().isPresent() ? SMALLEST_ROUND : LARGEST_ROUND;
      boolean goesOn = true;
      while (next < end && goesOn && !precise) {
        long until = Math.min(end, next + round);
        round(executor, workers, next, until);
        next = until;
        round = Math.min(LARGEST_ROUND, next - first);
        if (settings.precision().isPresent()) {
          handOver(executor, workers, total);
          precise = settings.precision().filter(p -> reached(p, total)).isPresent();
        }
        goesOn = progress.goesOn(trials(first, next), trials(first, end));
      }
      handOver(executor, workers, total);
    } finally {
      end(executor);
    }
    return new SimulationState(scenario, settings, drivers, base, total, precise);
  }

  /**
   * Waits for the threads, each of which ends with its batch, also where the caller is interrupted.
   */
  private static void end(ExecutorService executor) {
    executor.shutdownNow();
    boolean interrupted = false;
    boolean ended = false;
    while (!ended) {
      try {
        ended = executor.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** For the analyses that evaluate trials of their own: whoever called them may stop them. */
  static void stopIfInterrupted() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the analysis was interrupted");
    }
  }

  /** The trials of the batches from a first one to the one before an end. */
  private long trials(long first, long end) {
    return Math.min(settings.trials(), end * batchTrials) - first * batchTrials;
  }

  private static void handOver(ExecutorService executor, List<Worker> workers, Tally total) {
    List<Runnable> shares = new ArrayList<>();
    for (int s = 0; s < workers.size(); s++) {
      int share = s;
      shares.add(() -> workers.forEach(w -> w.handOver(total, share, workers.size())));
    }
    together(executor, shares);
    workers.forEach(worker -> worker.handOverRest(total));
  }

  private static void together(ExecutorService executor, List<Runnable> tasks) {
    CompletionService<Boolean> done = new ExecutorCompletionService<>(executor);
    tasks.forEach(task -> done.submit(task, true));
    for (int t = 0; t < tasks.size(); t++) {
      result(done);
    }
  }

  private List<Worker> workers(ExecutorService executor, int threads, Sampling sampling) {
    CompletionService<Worker> made = new ExecutorCompletionService<>(executor);
    for (int t = 0; t < threads; t++) {
      made.submit(() -> new Worker(model, sampling, batchTrials, settings.measures(), base));
    }
    List<Worker> workers = new ArrayList<>();
    for (int t = 0; t < threads; t++) {
      workers.add(result(made));
    }
    return workers;
  }

  private void round(ExecutorService executor, List<Worker> workers, long from, long until) {
    CompletionService<Boolean> done = new ExecutorCompletionService<>(executor);
    AtomicLong next = new AtomicLong(from);
    AtomicBoolean failed = new AtomicBoolean();
    for (Worker worker : workers) {
      done.submit(
          () -> {
            try {
              long batch = next.getAndIncrement();
              while (batch < until && !failed.get()) {
                worker.batch(batch, trialsOf(batch));
                batch = next.getAndIncrement();
              }
              return true;
            } catch (RuntimeException | Error e) {
              failed.set(true);
              throw e;
            }
          });
    }
    try {
      for (int w = 0; w < workers.size(); w++) {
        result(done);
      }
    } finally {
      // Nobody waits for the others when one has failed or the caller was interrupted.
      failed.set(true);
    }
  }

  private int trialsOf(long batch) {
    return (int) Math.min(batchTrials, settings.trials() - batch * batchTrials);
  }

  private static <T> T result(CompletionService<T> service) {
    try {
      return service.take().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the simulation was interrupted");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error failure) {
        throw failure;
      }
      throw new IllegalStateException(e);
    }
  }

  /** Of batches drawn together there must be some before their spread says anything. */
  private boolean reached(Settings.Precision precision, Tally tally) {
    Optional<MeasureTally> npv = Optional.ofNullable(tally.measures().get(Measure.NPV));
    boolean independent = settings.method() == SamplingMethod.RANDOM;
    return npv.map(t -> t.moments().total())
        .filter(m -> independent || m.batches() >= FEWEST_BATCHES)
        .filter(
            m ->
                (independent ? Estimate.NORMAL * m.standardError() : halfWidthByBatch(m))
                    <= precision.share() * Math.max(Math.abs(m.mean()), m.standardDeviation()))
        .isPresent();
  }

  private static double halfWidthByBatch(Moments m) {
    return Estimate.ofMean(m.mean(), m.batchStandardError(), m.batches() - 1).halfWidth();
  }
}
