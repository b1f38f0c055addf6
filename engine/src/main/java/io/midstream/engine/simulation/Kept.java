package io.midstream.engine.simulation;

import java.util.List;

/**
 * What a simulation keeps of its trials as plain data, to be written down and merged elsewhere. Its
 * size does not grow with the number of trials but by the logarithm.
 *
 * @param trials how many trials
 * @param fanTrials how many of them are in the fan
 * @param brokenEven by period, the trials that broke even for good in it
 * @param fan by period, a quantile sketch of the cumulative net, in Base64
 * @param clamped by driver, how many draws were clamped
 * @param measures what is kept of each measure
 */
public record Kept(
    long trials,
    long fanTrials,
    List<Long> brokenEven,
    List<String> fan,
    List<Long> clamped,
    List<KeptMeasure> measures) {
  public Kept {
    brokenEven = List.copyOf(brokenEven);
    fan = List.copyOf(fan);
    clamped = List.copyOf(clamped);
    measures = List.copyOf(measures);
  }

  /**
   * What is kept of a measure.
   *
   * @param measure its document name
   * @param none trials without a value
   * @param atOrBelowBase values not above the base case's
   * @param positive values above 0
   * @param least the smallest value; infinite without any
   * @param most the largest value; negative infinity without any
   * @param counts of whole numbers, how often each occurs; empty for other measures
   * @param sketch a quantile sketch, in Base64
   * @param moments moments of runs of batches
   */
  public record KeptMeasure(
      String measure,
      long none,
      long atOrBelowBase,
      long positive,
      double least,
      double most,
      List<Long> counts,
      String sketch,
      List<KeptMoments> moments) {
    public KeptMeasure {
      counts = List.copyOf(counts);
      moments = List.copyOf(moments);
    }
  }

  /**
   * The moments of a run of batches.
   *
   * @param first the first batch
   * @param batches how many, a power of two
   * @param moments their moments
   */
  public record KeptMoments(long first, long batches, Moments moments) {}
}
