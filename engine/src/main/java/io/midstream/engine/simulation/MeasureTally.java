package io.midstream.engine.simulation;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Unit;

/**
 * What is kept of the values of one measure: moments, extremes, counts, and a quantile sketch or,
 * of whole numbers, how often each occurs.
 */
final class MeasureTally {
  private final Measure measure;
  private final MomentTree moments;
  private final Sketch sketch;
  private final long[] counts;
  private long none;
  private long atOrBelowBase;
  private long positive;
  private double least = Double.POSITIVE_INFINITY;
  private double most = Double.NEGATIVE_INFINITY;

  private MeasureTally(Measure measure, MomentTree moments, Sketch sketch, long[] counts) {
    this.measure = measure;
    this.moments = moments;
    this.sketch = sketch;
    this.counts = counts;
  }

  /** An empty tally, of a scenario of so many months. */
  static MeasureTally empty(Measure measure, int horizon) {
    return new MeasureTally(
        measure, new MomentTree(), Sketch.empty(), new long[numbers(measure, horizon)]);
  }

  /** How many whole numbers are counted of a measure: 0 … H, or none. */
  static int numbers(Measure measure, int horizon) {
    return wholeNumbers(measure) ? horizon + 1 : 0;
  }

  /** A tally as it was kept. */
  static MeasureTally of(
      Measure measure, MomentTree moments, Sketch sketch, long[] counts, Extremes extremes) {
    MeasureTally tally = new MeasureTally(measure, moments, sketch, counts.clone());
    tally.none = extremes.none();
    tally.atOrBelowBase = extremes.atOrBelowBase();
    tally.positive = extremes.positive();
    tally.least = extremes.least();
    tally.most = extremes.most();
    return tally;
  }

  /**
   * Counts and extremes of some values.
   *
   * @param none trials without a value
   * @param atOrBelowBase values not above the base case's
   * @param positive values above 0
   * @param least the smallest value; infinite without any
   * @param most the largest value; negative infinity without any
   */
  record Extremes(long none, long atOrBelowBase, long positive, double least, double most) {}

  static boolean wholeNumbers(Measure measure) {
    return measure.unit() == Unit.PERIOD || measure.unit() == Unit.COUNT;
  }

  Measure measure() {
    return measure;
  }

  MomentTree moments() {
    return moments;
  }

  Sketch sketch() {
    return sketch;
  }

  long[] counts() {
    return counts;
  }

  Extremes extremes() {
    return new Extremes(none, atOrBelowBase, positive, least, most);
  }

  Histogram histogram() {
    return counts.length > 0 ? Histogram.of(counts) : sketch.histogram();
  }

  void add(Extremes more) {
    none += more.none();
    atOrBelowBase += more.atOrBelowBase();
    positive += more.positive();
    least = Math.min(least, more.least());
    most = Math.max(most, more.most());
  }

  void merge(MeasureTally other) {
    other.moments.nodes().forEach(moments::add);
    sketch.merge(other.sketch);
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
    add(other.extremes());
  }
}
