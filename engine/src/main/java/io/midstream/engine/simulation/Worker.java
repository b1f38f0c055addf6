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

  private final Model model;
  private final int batchTrials;
  private final Set<Measure> measures;
  private final Draws draws;
  private final Kernel kernel;
  private final MeasureColumns columns;
  private final List<MeasureTaker> takers = new ArrayList<>();
  private final List<Sketch.Counter> fan = new ArrayList<>();
  private final Measures base;
  private Tally tally;

  /**
   * A worker.
   *
   * @param batchTrials how many trials a whole batch has
   */
  Worker(Model model, Sampling sampling, int batchTrials, Set<Measure> measures, Measures base) {
    this.model = model;
    this.batchTrials = batchTrials;
    this.measures = measures;
    this.base = base;
    this.draws = sampling.draws(BLOCK);
    Block block = Block.of(model.scenario().inputs(), BLOCK, draws.columns());
    Set<Measure> computed = EnumSet.copyOf(measures);
    computed.add(Measure.BREAK_EVEN);
    this.kernel = Kernel.of(model, block, MeasureColumns.sums(computed));
    this.columns = new MeasureColumns(kernel, computed);
    this.tally = emptyTally();
  }

  private Tally emptyTally() {
    Tally empty = new Tally(measures, model.scenario().horizon(), draws.drivers());
    takers.clear();
    for (MeasureTally measure : empty.measures().values()) {
      double value = base.value(measure.measure()).orElse(Double.NaN);
      takers.add(new MeasureTaker(measure, value, BLOCK));
    }
    return empty;
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
    tally.addTrials(trials, inFan);
  }

  private void breakEven(int trials) {
    double[] turn = columns.column(Measure.BREAK_EVEN);
    long[] brokenEven = tally.brokenEven();
    for (int i = 0; i < trials; i++) {
      if (!Double.isNaN(turn[i])) {
        brokenEven[(int) Math.ceil(turn[i])]++;
      }
    }
  }

  private void fan(int trials) {
    if (fan.isEmpty()) {
      tally.fan().forEach(sketch -> fan.add(sketch.counter(FAN_OCTAVES)));
    }
    for (int m = 0; m < fan.size(); m++) {
      fan.get(m).accept(columns.cumulative(m), trials);
    }
  }

  /** What was computed since the last call. */
  Tally take() {
    takers.forEach(MeasureTaker::flush);
    fan.forEach(Sketch.Counter::flush);
    fan.clear();
    Tally taken = tally;
    for (int d = 0; d < draws.drivers(); d++) {
      taken.clamped()[d] = draws.takeClamped(d);
    }
    tally = emptyTally();
    return taken;
  }
}
