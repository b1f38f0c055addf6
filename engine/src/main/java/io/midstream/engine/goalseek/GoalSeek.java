package io.midstream.engine.goalseek;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Quantile;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Trials;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/**
 * Looks for the value of an input at which a measure reaches a target.
 *
 * <p>The range is scanned for changes of side first, so that several solutions are all found and
 * none is taken for the only one; each change is then closed in on by Brent's method. What never
 * happens counts as later than any target.
 */
public final class GoalSeek {
  private static final int SCAN_STEPS = 128;
  private static final int SCAN_STEPS_SAMPLED = 32;
  private static final int MOST_EVALUATIONS = 200;
  private static final int BISECTIONS = 60;

  /** The share of the target, or of the measure's range, by which a solution may miss it. */
  private static final double MISS = 1e-6;

  /** How closely the ends of an interval are told, as a share of them. */
  private static final double EDGE = 1e-12;

  private static final double EDGE_SAMPLED = 1e-6;

  private final Scenario scenario;
  private final Measure measure;
  private final Input input;
  private final At at;
  private final Map<String, double[]> draws;

  private GoalSeek(Scenario scenario, Measure measure, Input input, At at) {
    this.scenario = scenario;
    this.measure = measure;
    this.input = input;
    this.at = at;
    this.draws =
        at instanceof Percentile p
            ? new HashMap<>(Trials.draws(scenario, p.trials(), p.seed()))
            : Map.of();
  }

  /** Which figure of the measure is to reach the target. */
  public sealed interface At {}

  /** The base case. */
  public enum BaseCase implements At {
    /** The base case. */
    BASE_CASE
  }

  /**
   * A percentile of a simulation in which the input is fixed and all other drivers vary; every
   * value of the input sees the same draws of the others.
   *
   * @param percent which, 1 … 99
   * @param trials how many, ≥ 100
   * @param seed of the draws
   */
  public record Percentile(int percent, int trials, long seed) implements At {
    public Percentile {
      if (percent < 1 || percent > 99) {
        throw new IllegalArgumentException("a percentile is P1 to P99, not P" + percent);
      }
      if (trials < 100) {
        throw new IllegalArgumentException("a percentile needs 100 trials or more");
      }
    }
  }

  /**
   * A range of values.
   *
   * @param from the lower end
   * @param to the upper end, above it
   */
  public record Between(double from, double to) {
    public Between {
      if (!(from < to)) {
        throw new IllegalArgumentException(
            "a range ends above its start: %s to %s".formatted(from, to));
      }
    }
  }

  /** Looks for the value of an input in a range. */
  public static GoalAnswer seek(
      Scenario scenario, Measure measure, double target, Input input, Between range, At at) {
    return new GoalSeek(scenario, measure, input, at).seek(target, range);
  }

  /**
   * The range in which a value is looked for when nobody says: the legal range where it is bounded,
   * for a share; else from 0, or half of what is below, to four times the base value or the P99,
   * whichever is larger.
   */
  public static Between usualRange(Input input) {
    Range legal = input.range();
    double base = input.base();
    double top =
        Math.max(
            4 * Math.abs(base), input.uncertain() ? Quantile.of(input.quantity()).at(0.99) : 0);
    top = top > 0 ? top : 1;
    double low =
        legal.low() == Double.NEGATIVE_INFINITY
            ? legal.high() == 1 ? 0 : -top
            : legal.lowIncluded() ? legal.low() : legal.clamp(legal.low()) + 1e-3 * top;
    double high = legal.high() == Double.POSITIVE_INFINITY ? Math.max(top, low + 1) : legal.high();
    boolean rate = legal.equals(Range.RATE);
    return rate ? new Between(-0.5, Math.max(1, top)) : new Between(low, high);
  }

  private GoalAnswer seek(double target, Between range) {
    int steps = at instanceof Percentile ? SCAN_STEPS_SAMPLED : SCAN_STEPS;
    double[] x = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      x[i] = range.from() + (range.to() - range.from()) * i / steps;
    }
    double[] f = measured(x);
    double spread = spread(f, target);
    List<GoalAnswer.Solution> solutions = new ArrayList<>();
    for (int i = 0; i <= steps; i++) {
      boolean here = f[i] == target;
      if (here && (i == 0 || f[i - 1] != target)) {
        int last = i;
        while (last < steps && f[last + 1] == target) {
          last++;
        }
        double from = i == 0 ? x[0] : edge(x[i], x[i - 1], target);
        double to = last == steps ? x[steps] : edge(x[last], x[last + 1], target);
        solutions.add(solution(x[i], f[i], from, to));
      } else if (i > 0
          && !here
          && f[i - 1] != target
          && side(f[i - 1], target) != side(f[i], target)) {
        closeIn(x[i - 1], x[i], f[i - 1], f[i], target, spread, solutions);
      }
    }
    return switch (solutions.size()) {
      case 0 -> new GoalAnswer.NotBracketed(end(x[0], f[0]), end(x[steps], f[steps]));
      case 1 -> new GoalAnswer.Found(solutions.get(0));
      default -> new GoalAnswer.Several(solutions);
    };
  }

  /** What narrows to a point is a single value. */
  private GoalAnswer.Solution solution(double value, double reached, double from, double to) {
    return to - from <= 4 * closeness() * Math.max(Math.abs(from), Math.abs(to))
        ? new GoalAnswer.Solution(value, reached, false)
        : new GoalAnswer.Solution(value, reached, false, from, to);
  }

  private double closeness() {
    return at instanceof Percentile ? EDGE_SAMPLED : EDGE;
  }

  /** The last value that gives the target, between one that does and one that does not. */
  private double edge(double does, double doesNot, double target) {
    double gives = does;
    double not = doesNot;
    double close = closeness() * Math.max(Math.abs(does), Math.abs(doesNot));
    while (Math.abs(not - gives) > close) {
      double middle = gives + (not - gives) / 2;
      if (measured(middle) == target) {
        gives = middle;
      } else {
        not = middle;
      }
    }
    return gives;
  }

  private static GoalAnswer.End end(double value, double measure) {
    return new GoalAnswer.End(
        value, Double.isFinite(measure) ? OptionalDouble.of(measure) : OptionalDouble.empty());
  }

  private static int side(double value, double target) {
    return value > target ? 1 : -1;
  }

  private static double spread(double[] f, double target) {
    double spread = Math.abs(target);
    for (double value : f) {
      if (Double.isFinite(value)) {
        spread = Math.max(spread, Math.abs(value - target));
      }
    }
    return spread;
  }

  /**
   * Brent's method where both ends have values; else, and where it ends on a jump, what halving the
   * interval leaves is where the measure passes the target.
   */
  private void closeIn(
      double low,
      double high,
      double atLow,
      double atHigh,
      double target,
      double spread,
      List<GoalAnswer.Solution> solutions) {
    if (Double.isFinite(atLow) && Double.isFinite(atHigh)) {
      double root =
          new BrentSolver(1e-14, 1e-12 * Math.max(1, Math.abs(high)), 1e-15)
              .solve(MOST_EVALUATIONS, x -> finite(measured(x)) - target, low, high);
      double reached = measured(root);
      if (Math.abs(reached - target) <= MISS * spread) {
        solutions.add(
            reached == target
                ? solution(root, reached, edge(root, low, target), edge(root, high, target))
                : new GoalAnswer.Solution(root, reached, false));
        return;
      }
    }
    double a = low;
    double b = high;
    double fa = atLow;
    double fb = atHigh;
    for (int i = 0; i < BISECTIONS && a + (b - a) / 2 > a && a + (b - a) / 2 < b; i++) {
      double middle = a + (b - a) / 2;
      double value = measured(middle);
      if (side(value, target) == side(fa, target)) {
        a = middle;
        fa = value;
      } else {
        b = middle;
        fb = value;
      }
    }
    double reached = Double.isFinite(fa) ? fa : fb;
    if (Double.isFinite(reached)) {
      boolean jump = Math.abs(reached - target) > MISS * spread;
      solutions.add(new GoalAnswer.Solution(Double.isFinite(fa) ? a : b, reached, jump));
    }
  }

  private static double finite(double value) {
    return Math.min(Math.max(value, -Double.MAX_VALUE / 4), Double.MAX_VALUE / 4);
  }

  private double measured(double x) {
    return measured(new double[] {x})[0];
  }

  /** The figure at each value; infinite where it never happens. */
  private double[] measured(double[] x) {
    if (at instanceof Percentile percentile) {
      double[] results = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        results[i] = percentile(percentile, x[i]);
      }
      return results;
    }
    double[] results =
        Trials.measure(scenario, Map.of(input.path(), x), x.length, Set.of(measure))
            .getOrDefault(measure, new double[0]);
    for (int i = 0; i < results.length; i++) {
      results[i] = Double.isNaN(results[i]) ? Double.POSITIVE_INFINITY : results[i];
    }
    return results;
  }

  private double percentile(Percentile percentile, double x) {
    double[] fixed = new double[percentile.trials()];
    Arrays.fill(fixed, x);
    draws.put(input.path(), fixed);
    double[] results =
        Trials.measure(scenario, draws, percentile.trials(), Set.of(measure))
            .getOrDefault(measure, new double[0]);
    if (!measure.neverHappensWithoutValue()) {
      results = Arrays.stream(results).filter(r -> !Double.isNaN(r)).toArray();
    }
    // NaN sorts after every number: what never happens is later than all else.
    Arrays.sort(results);
    if (results.length == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double rank = percentile.percent() / 100.0 * (results.length - 1);
    int below = (int) rank;
    int above = Math.min(below + 1, results.length - 1);
    double value = results[below] + (rank - below) * (results[above] - results[below]);
    return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
  }
}
