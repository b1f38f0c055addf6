package io.midstream.engine.simulation;

import io.midstream.engine.measure.Measure;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The distribution of a measure over the trials.
 *
 * <p>A measure of when something happens has no value in a trial in which it never does. Its
 * percentiles count such a trial as later than all others; mean and deviation are of the trials
 * that have a value. Other measures without a value in a trial, such as a return on no investment,
 * leave that trial out.
 *
 * @param measure what is measured
 * @param trials trials that count
 * @param none how many of them have no value
 * @param mean the mean; empty without any value
 * @param deviation the standard deviation
 * @param least the smallest value
 * @param most the largest value
 * @param percentiles P5, P10 … P95
 * @param base the value of the base case; empty when it has none
 * @param baseStandsAt the share of trials that do not exceed the base case
 * @param contingency P80 less the base case
 * @param tailMean the mean of the worst 5% (conditional value at risk); empty where something never
 *     happens in some of them
 * @param varianceSaved how many times as many independent random trials the mean would need for the
 *     same error; empty for random draws, for fewer than 16 batches, and where some trials have no
 *     value
 * @param curve the distribution function at 0.5%, 1% … 99.5%, as far as trials have a value: for
 *     pictures of it, without errors
 */
public record Distribution(
    Measure measure,
    long trials,
    long none,
    Optional<Estimate> mean,
    Optional<Estimate> deviation,
    OptionalDouble least,
    OptionalDouble most,
    List<Percentile> percentiles,
    OptionalDouble base,
    Optional<Estimate> baseStandsAt,
    Optional<Estimate> contingency,
    Optional<Estimate> tailMean,
    OptionalDouble varianceSaved,
    List<Point> curve) {
  public Distribution {
    percentiles = List.copyOf(percentiles);
    curve = List.copyOf(curve);
  }

  /** A distribution without a curve. */
  public Distribution(
      Measure measure,
      long trials,
      long none,
      Optional<Estimate> mean,
      Optional<Estimate> deviation,
      OptionalDouble least,
      OptionalDouble most,
      List<Percentile> percentiles,
      OptionalDouble base,
      Optional<Estimate> baseStandsAt,
      Optional<Estimate> contingency,
      Optional<Estimate> tailMean,
      OptionalDouble varianceSaved) {
    this(
        measure,
        trials,
        none,
        mean,
        deviation,
        least,
        most,
        percentiles,
        base,
        baseStandsAt,
        contingency,
        tailMean,
        varianceSaved,
        List.of());
  }

  /**
   * A point of the distribution function.
   *
   * @param share of the trials that do not exceed the value, above 0 and below 1
   * @param value in the measure's unit
   */
  public record Point(double share, double value) {}

  /**
   * One of the percentiles.
   *
   * @throws IllegalArgumentException for one that is not a multiple of 5 from 5 to 95
   */
  public Percentile percentile(int percent) {
    return percentiles.stream()
        .filter(p -> p.percent() == percent)
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("P" + percent + " is not among P5, P10 … P95"));
  }
}
