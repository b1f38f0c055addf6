package io.midstream.engine.simulation;

import java.util.Arrays;

/**
 * The values of a measure in all trials, from the smallest up: percentiles of trials that are kept
 * one by one.
 *
 * <p>A percentile is, here as in the {@link Distribution} of a simulation, the smallest value that
 * so many percent of the trials do not exceed: the value at rank ⌈p n⌉. A trial without a value
 * ({@code NaN}) is later than all others.
 */
public final class SortedTrials {
  private final double[] sorted;

  private SortedTrials(double[] sorted) {
    this.sorted = sorted;
  }

  /** Of these values, one a trial, in any order. */
  public static SortedTrials of(double[] values) {
    double[] sorted = values.clone();
    // NaN sorts after every number.
    Arrays.sort(sorted);
    return new SortedTrials(sorted);
  }

  /** The values from the smallest up, those that are none last; a copy. */
  public double[] values() {
    return sorted.clone();
  }

  /** How many trials there are. */
  public int count() {
    return sorted.length;
  }

  /**
   * A percentile.
   *
   * @param percent which, 1 … 99
   * @return {@code NaN} where that trial has no value
   * @throws IllegalStateException if there is no trial
   */
  public double percentile(int percent) {
    if (sorted.length == 0) {
      throw new IllegalStateException("of no trials there is no P" + percent);
    }
    int rank = (int) Math.ceil(rank(percent, sorted.length));
    return sorted[Math.max(1, rank) - 1];
  }

  /** The rank p n of a percentile among n trials; whole where p n is. */
  static double rank(int percent, long trials) {
    return (double) percent * trials / 100;
  }
}
