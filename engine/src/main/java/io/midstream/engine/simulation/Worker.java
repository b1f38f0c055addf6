package io.midstream.engine.simulation;

import io.midstream.engine.kernel.Block;
import io.midstream.engine.kernel.Kernel;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.MeasureColumns;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.model.Model;
import io.midstream.engine.sampling.Draws;
import io.midstream.engine.sampling.Sampling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Computes batches of trials for one thread, in memory of its own. */
final class Worker {
  /** Trials evaluated together: their rows stay in the fast caches of a core. */
  static final int BLOCK = 256;

  /** So many trials, from the first on, go into the fan of the cumulative net. */
  static final long FAN_TRIALS = 4L * Draws.BATCH;

  /** Of a month's cumulative nets, those between a fourth and four times the first. */
  private static final int FAN_OCTAVES = 4;

  private final int batchTrials;
  private final Draws draws;
  private final Kernel kernel;
  private final MeasureColumns columns;
  private final List<MeasureTaker> takers = new ArrayList<>();
  private final List<Counter> fan = new ArrayList<>();
  private final long[] brokenEven;
  private long trials;
  private long fanTrials;

  /**
   * A worker.
   *
   * @param batchTrials how many trials a whole batch has
   */
  Worker(Model model, Sampling sampling, int batchTrials, Set<Measure> measures, Measures base) {
    this.batchTrials = batchTrials;
    this.draws = sampling.draws(BLOCK);
    Block block = Block.of(model.scenario().inputs(), BLOCK, draws.columns());
    Set<Measure> computed = EnumSet.copyOf(measures);
    computed.add(Measure.BREAK_EVEN);
    this.kernel = Kernel.of(model, block, MeasureColumns.sums(computed));
    this.columns = new MeasureColumns(kernel, computed);
    int horizon = model.scenario().horizon();
    for (Measure measure : EnumSet.copyOf(measures)) {
      double value = base.value(measure).orElse(Double.NaN);
      takers.add(new MeasureTaker(measure, horizon, value, BLOCK));
    }
    this.brokenEven = new long[horizon + 1];
  }

  /** Computes the trials of a batch. */
  void batch(long batch, int trials) {
    boolean inFan = batch * batchTrials < FAN_TRIALS;
    draws.begin(batch, trials);
    takers.forEach(MeasureTaker::beginBatch);
    for (int done = 0; done < trials; done += BLOCK) {
      int count = Math.min(BLOCK, trials - done);
      draws.next(count);
      columns.run();
      for (MeasureTaker taker : takers) {
        taker.accept(columns.column(taker.measure()), count);
      }
      breakEven(count);
      if (inFan) {
        fan(count);
      }
    }
    for (MeasureTaker taker : takers) {
      taker.endBatch(batch, trials == batchTrials);
    }
    this.trials += trials;
    fanTrials += inFan ? trials : 0;
  }

  private void breakEven(int trials) {
    double[] turn = columns.column(Measure.BREAK_EVEN);
    for (int i = 0; i < trials; i++) {
      if (!Double.isNaN(turn[i])) {
        brokenEven[(int) Math.ceil(turn[i])]++;
      }
    }
  }

  private void fan(int trials) {
    if (fan.isEmpty()) {
      for (int m = 0; m < brokenEven.length; m++) {
        fan.add(new Counter(FAN_OCTAVES));
      }
    }
    for (int m = 0; m < fan.size(); m++) {
      fan.get(m).accept(columns.cumulative(m), trials);
    }
  }

  /**
   * Adds what was computed since the last call to a tally; the worker must be at rest.
   *
   * @param share which of the measures and months: those whose place among them, divided by the
   *     number of shares, leaves this
   */
  void handOver(Tally total, int share, int shares) {
    for (int t = share; t < takers.size(); t += shares) {
      takers.get(t).handOver(total.measure(takers.get(t).measure()));
    }
    for (int m = share; m < fan.size(); m += shares) {
      fan.get(m).handOver(total.fan().get(m));
    }
  }

  /** Adds to a tally what goes with no measure or month, and begins anew. */
  void handOverRest(Tally total) {
    fan.clear();
    long[] clamped = new long[draws.drivers()];
    for (int d = 0; d < clamped.length; d++) {
      clamped[d] = draws.takeClamped(d);
    }
    total.add(trials, fanTrials, brokenEven, clamped);
    trials = 0;
    fanTrials = 0;
    Arrays.fill(brokenEven, 0);
  }
}
