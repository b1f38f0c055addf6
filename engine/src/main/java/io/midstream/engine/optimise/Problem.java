package io.midstream.engine.optimise;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import java.util.List;
import java.util.Optional;

/**
 * What to optimise.
 *
 * @param variables what may be changed, at least one
 * @param plans makes a scenario of their values
 * @param objective the measure to be best
 * @param maximise whether best is largest
 * @param limits what must hold
 */
public record Problem(
    List<Variable> variables,
    Plans plans,
    Measure objective,
    boolean maximise,
    List<Limit> limits) {
  public Problem {
    variables = List.copyOf(variables);
    limits = List.copyOf(limits);
    if (variables.isEmpty()) {
      throw new IllegalArgumentException("there must be something to vary");
    }
  }

  /**
   * A value that may be changed.
   *
   * @param path its place in the document
   * @param low the smallest value allowed
   * @param high the largest value allowed, above it
   * @param whole whether only whole numbers are
   */
  public record Variable(String path, double low, double high, boolean whole) {
    public Variable {
      if (!(low < high)) {
        throw new IllegalArgumentException(
            "%s may vary from %s to %s, which is no range".formatted(path, low, high));
      }
    }
  }

  /** Makes a scenario of values. */
  @FunctionalInterface
  public interface Plans {
    /**
     * The scenario in which the variables have these values.
     *
     * @return empty when there is no such scenario
     */
    Optional<Scenario> with(List<Double> values);
  }

  /**
   * A limit on a measure. A measure without a value does not keep it.
   *
   * @param measure which
   * @param atMost whether the bound is an upper one
   * @param bound the largest or smallest value allowed
   */
  public record Limit(Measure measure, boolean atMost, double bound) {

    /** By how much a value breaks the limit; 0 when it keeps it. */
    double excess(double value) {
      return Math.max(0, atMost ? value - bound : bound - value);
    }
  }
}
