package io.midstream.engine.simulation;

import io.midstream.engine.measure.Measure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a simulation keeps of its trials. Two tallies of the same simulation merge into the tally of
 * the trials of both.
 */
final class Tally {
  private final Map<Measure, MeasureTally> measures = new EnumMap<>(Measure.class);

  /** Trials whose cumulative net turned for good in each period. */
  private final long[] brokenEven;

  private final List<Sketch> fan;
  private final long[] clamped;
  private long trials;
  private long fanTrials;

  /** An empty tally. */
  Tally(Iterable<Measure> measures, int horizon, int drivers) {
    for (Measure measure : measures) {
      this.measures.put(measure, MeasureTally.empty(measure, horizon));
    }
    this.brokenEven = new long[horizon + 1];
    this.fan = Stream.generate(Sketch::empty).limit(horizon + 1L).toList();
    this.clamped = new long[drivers];
  }

  /** A tally as it was kept. */
  Tally(
      Map<Measure, MeasureTally> measures,
      long[] brokenEven,
      List<Sketch> fan,
      long[] clamped,
      long trials,
      long fanTrials) {
    this.measures.putAll(measures);
    this.brokenEven = brokenEven;
    this.fan = fan;
    this.clamped = clamped;
    this.trials = trials;
    this.fanTrials = fanTrials;
  }

  void merge(Tally other) {
    other.measures.forEach((measure, tally) -> measure(measure).merge(tally));
    for (int m = 0; m < fan.size(); m++) {
      fan.get(m).merge(other.fan.get(m));
    }
    add(other.trials, other.fanTrials, other.brokenEven, other.clamped);
  }

  /** Adds counts of more trials. */
  void add(long moreTrials, long moreFanTrials, long[] moreBrokenEven, long[] moreClamped) {
    for (int m = 0; m < brokenEven.length; m++) {
      brokenEven[m] += moreBrokenEven[m];
    }
    for (int d = 0; d < clamped.length; d++) {
      clamped[d] += moreClamped[d];
    }
    trials += moreTrials;
    fanTrials += moreFanTrials;
  }

  MeasureTally measure(Measure measure) {
    MeasureTally tally = measures.get(measure);
    if (tally == null) {
      throw new IllegalArgumentException("the simulation keeps no " + measure.documentName());
    }
    return tally;
  }

  Map<Measure, MeasureTally> measures() {
    return measures;
  }

  long[] brokenEven() {
    return brokenEven;
  }

  List<Sketch> fan() {
    return fan;
  }

  long[] clamped() {
    return clamped;
  }

  long trials() {
    return trials;
  }

  long fanTrials() {
    return fanTrials;
  }
}
