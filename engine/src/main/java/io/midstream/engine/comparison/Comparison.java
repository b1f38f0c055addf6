package io.midstream.engine.comparison;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Trials;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Two scenarios side by side.
 *
 * <p>A driver that both have draws the same numbers in both.
 *
 * @param first the base case of what is compared with
 * @param second the base case of what is compared
 * @param trials how many trials
 * @param seed of their draws
 * @param differences by measure
 * @param bridge from the net present value of the first to that of the second
 */
public record Comparison(
    Projection first,
    Projection second,
    int trials,
    long seed,
    Map<Measure, PairedDifference> differences,
    NpvBridge bridge) {
  /** The most trials that are compared: every one is kept. */
  public static final int MOST_TRIALS = 1_000_000;

  public Comparison {
    differences = Collections.unmodifiableMap(new EnumMap<>(differences));
  }

  /** Compares two scenarios. */
  public static Comparison of(Scenario first, Scenario second, int trials, long seed) {
    if (trials < 2 || trials > MOST_TRIALS) {
      throw new IllegalArgumentException(
          "a comparison has 2 to %d trials, not %d".formatted(MOST_TRIALS, trials));
    }
    Projection a = Engine.project(first);
    Projection b = Engine.project(second);
    Set<Measure> measures = EnumSet.allOf(Measure.class);
    Map<Measure, double[]> ofFirst =
        Trials.measure(first, Trials.draws(first, trials, seed), trials, measures);
    Map<Measure, double[]> ofSecond =
        Trials.measure(second, Trials.draws(second, trials, seed), trials, measures);
    Map<Measure, PairedDifference> differences = new EnumMap<>(Measure.class);
    for (Measure measure : measures) {
      differences.put(
          measure,
          PairedDifference.of(
              measure,
              a.measures().value(measure),
              b.measures().value(measure),
              ofFirst.getOrDefault(measure, new double[0]),
              ofSecond.getOrDefault(measure, new double[0])));
    }
    return new Comparison(a, b, trials, seed, differences, NpvBridge.of(a, b));
  }

  /** The difference of a measure. */
  public PairedDifference difference(Measure measure) {
    PairedDifference difference = differences.get(measure);
    if (difference == null) {
      throw new IllegalArgumentException(measure.documentName() + " was not compared");
    }
    return difference;
  }
}
