package io.midstream.engine.simulation;

import io.midstream.engine.Series;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Percentiles of the cumulative net, period by period.
 *
 * @param trials how many trials it is made of: the first of the simulation, enough for a picture
 * @param percentiles a series over the periods 0 … H for each percentile, 5 … 95
 */
public record Fan(long trials, Map<Integer, Series> percentiles) {
  public Fan {
    percentiles = Collections.unmodifiableMap(new TreeMap<>(percentiles));
  }

  /**
   * The series of a percentile.
   *
   * @throws IllegalArgumentException for one that is not kept
   */
  public Series percentile(int percent) {
    Series series = percentiles.get(percent);
    if (series == null) {
      throw new IllegalArgumentException("the fan has no P" + percent);
    }
    return series;
  }
}
