package io.midstream.engine.simulation;

import io.midstream.engine.sampling.SamplingMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads distributions from tallies. */
final class Distributions {
  /** The share of the worst trials whose mean is the conditional value at risk. */
  private static final double TAIL = 0.05;

  private static final int CONTINGENCY = 80;
  private static final int CURVE_STEPS = 200;

  /** Of so many batches the variance of their means is known to within some two thirds. */
  private static final int FEWEST_BATCHES = 16;

  private final MeasureTally tally;
  private final OptionalDouble base;
  private final SamplingMethod method;
  private final Histogram histogram;
  private final Moments moments;
  private final MeasureTally.Extremes extremes;
  private final long trials;

  private Distributions(MeasureTally tally, OptionalDouble base, SamplingMethod method) {
    this.tally = tally;
    this.base = base;
    this.method = method;
    this.histogram = tally.histogram();
    this.moments = tally.moments().total();
    this.extremes = tally.extremes();
    this.trials = moments.count() + (never() ? extremes.none() : 0);
  }

  static Distribution of(MeasureTally tally, OptionalDouble base, SamplingMethod method) {
    return new Distributions(tally, base, method).distribution();
  }

  /** Whether a trial without a value counts as one in which something never happens. */
  private boolean never() {
    return tally.measure().neverHappensWithoutValue();
  }

  private Distribution distribution() {
    boolean some = moments.count() > 0;
    List<Percentile> percentiles = new ArrayList<>();
    for (int percent = 5; percent <= 95 && trials > 0; percent += 5) {
      percentiles.add(new Percentile(percent, percentile(percent)));
    }
    return new Distribution(
        tally.measure(),
        trials,
        never() ? extremes.none() : 0,
        some ? Optional.of(mean()) : Optional.empty(),
        some
            ? Optional.of(
                new Estimate(moments.standardDeviation(), moments.standardErrorOfDeviation()))
            : Optional.empty(),
        some ? OptionalDouble.of(extremes.least()) : OptionalDouble.empty(),
        some ? OptionalDouble.of(extremes.most()) : OptionalDouble.empty(),
        percentiles,
        base,
        base.isPresent() && trials > 0
            ? Optional.of(Estimate.ofShare(extremes.atOrBelowBase(), trials))
            : Optional.empty(),
        contingency(),
        tailMean(),
        varianceSaved(),
        curve());
  }

  private List<Distribution.Point> curve() {
    List<Distribution.Point> points = new ArrayList<>();
    for (int step = 1; step < CURVE_STEPS; step++) {
      double share = (double) step / CURVE_STEPS;
      double rank = (double) step * trials / CURVE_STEPS;
      if (trials > 0 && rank <= histogram.total()) {
        points.add(new Distribution.Point(share, atRank(rank)));
      }
    }
    return points;
  }

  /**
   * The mean with its error: from the spread of the batches where trials of a batch are drawn
   * together. Where some trials have no value, batches differ in how many they have, and the error
   * is that of independent trials, which is no smaller.
   */
  private Estimate mean() {
    return byBatch()
        ? Estimate.ofMean(moments.mean(), moments.batchStandardError(), moments.batches() - 1)
        : Estimate.ofMean(moments.mean(), moments.standardError(), moments.count() - 1);
  }

  private boolean byBatch() {
    return method != SamplingMethod.RANDOM && extremes.none() == 0 && moments.batches() >= 2;
  }

  /**
   * The value at rank p·n, and as its standard error half the distance of the values one standard
   * error of the rank to either side.
   *
   * <p>Next to the trials in which something never happens, ranks above have no value: the error is
   * then the distance to the value below, and where the percentile may with 95% confidence be one
   * of those ranks, its interval has no upper end.
   */
  private Optional<Estimate> percentile(int percent) {
    double p = percent / 100.0;
    double rank = SortedTrials.rank(percent, trials);
    if (rank > histogram.total()) {
      return Optional.empty();
    }
    double spread = Math.sqrt(p * (1 - p) * trials);
    double below = atRank(Math.max(rank - spread, 0));
    double value = atRank(rank);
    boolean always = histogram.total() == trials;
    double error =
        always || rank + spread <= histogram.total()
            ? (atRank(Math.min(rank + spread, histogram.total())) - below) / 2
            : value - below;
    return Optional.of(
        always || rank + Estimate.NORMAL * spread <= histogram.total()
            ? new Estimate(value, error)
            : new Estimate(
                value, error, value - Estimate.NORMAL * error, Double.POSITIVE_INFINITY));
  }

  private double atRank(double rank) {
    return Math.min(Math.max(histogram.atRank(rank), extremes.least()), extremes.most());
  }

  private Optional<Estimate> contingency() {
    if (base.isEmpty() || trials == 0) {
      return Optional.empty();
    }
    return percentile(CONTINGENCY).map(e -> e.less(base.getAsDouble()));
  }

  /**
   * The mean of the worst 5%. Its variance is that of the tail plus that of where the tail begins
   * (Manistre and Hancock 2005).
   */
  private Optional<Estimate> tailMean() {
    if (moments.count() == 0 || (never() && extremes.none() > 0)) {
      return Optional.empty();
    }
    boolean lowIsBad = tally.measure().moreIsBetter();
    double values = TAIL * moments.count();
    double[] tail = histogram.tail(values, lowIsBad);
    double mean = Math.min(Math.max(tail[0], extremes.least()), extremes.most());
    double variance = Math.max(0, tail[1] - tail[0] * tail[0]);
    double edge = atRank(lowIsBad ? values : histogram.total() - values);
    double error = Math.sqrt((variance + (1 - TAIL) * (mean - edge) * (mean - edge)) / values);
    return Optional.of(new Estimate(mean, error));
  }

  /** A ratio of variances: of few batches it would be chance. */
  private OptionalDouble varianceSaved() {
    double error = moments.batchStandardError();
    boolean known = byBatch() && moments.batches() >= FEWEST_BATCHES && error > 0;
    double ratio = moments.standardError() / error;
    return known ? OptionalDouble.of(ratio * ratio) : OptionalDouble.empty();
  }
}
