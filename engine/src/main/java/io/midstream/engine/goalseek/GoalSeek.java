package io.midstream.engine.goalseek;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Quantile;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.SortedTrials;
import io.midstream.engine.simulation.Trials;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.TooManyEvaluationsException;

/**
 * Looks for the value of an input at which a measure reaches a target.
 *
 * <p>The range is scanned for changes of side first, so that several solutions are all found and
 * none is taken for the only one; each change is then closed in on by Brent's method. What never
 * happens counts as later than any target. A measure that means nothing somewhere, such as a return
 * where there is none, has no side there: it is followed as far as it has a value.
 */
public final class GoalSeek {
  private static final int SCAN_STEPS = 128;
  private static final int SCAN_STEPS_SAMPLED = 32;
  private static final int MOST_EVALUATIONS = 200;
  private static final int BISECTIONS = 60;

  /** How often a gap in which the measure has no value is looked around for others. */
  private static final int MOST_GAPS = 8;

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
   * The measure at a value of an input, as {@link #seek} has it at the ends of its range: of the
   * base case, or of a percentile on the same draws.
   */
  public static GoalAnswer.End end(
      Scenario scenario, Measure measure, Input input, double value, At at) {
    return end(value, new GoalSeek(scenario, measure, input, at).measured(value));
  }

  /**
   * The range in which a value is looked for when nobody says. It is legal and holds the base
   * value.
   *
   * <p>The top is the largest legal value if there is one, else four times the size of the base
   * value or the P99, whichever is larger; of a rate 100% at least, and 1 where all of these are 0.
   * The bottom is
   *
   * <ul>
   *   <li>the smallest legal value if there is one; just above a bound that is not itself legal;
   *   <li>of a rate −50%;
   *   <li>of a share that may be negative 0, or where the base value is negative, four times it;
   *   <li>of what may be any number, as far below 0 as the top is above.
   * </ul>
   *
   * <p>A base value below that moves the bottom down, half way on to the bound.
   */
  public static Between usualRange(Input input) {
    Range legal = input.range();
    double base = input.base();
    double size =
        Math.max(
            4 * Math.abs(base), input.uncertain() ? Quantile.of(input.quantity()).at(0.99) : 0);
    double top = size > 0 ? size : 1;
    boolean rate = legal.equals(Range.RATE);
    double low;
    if (rate) {
      low = -0.5;
    } else if (legal.low() == Double.NEGATIVE_INFINITY) {
      low = legal.high() == 1 ? (base < 0 ? -top : 0) : -top;
    } else {
      low = legal.lowIncluded() ? legal.low() : legal.clamp(legal.low()) + 1e-3 * top;
    }
    if (base < low) {
      low = (base + legal.low()) / 2;
    }
    double least = rate ? 1 : low + 1;
    return new Between(
        low, legal.high() == Double.POSITIVE_INFINITY ? Math.max(top, least) : legal.high());
  }

  private GoalAnswer seek(double target, Between range) {
    int steps = at instanceof Percentile ? SCAN_STEPS_SAMPLED : SCAN_STEPS;
    double[] x = new double[steps + 1];
    for (int i = 0; i <= steps; i++) {
      x[i] = range.from() + (range.to() - range.from()) * i / steps;
    }
    double[] f = measured(x);
    List<GoalAnswer.Solution> solutions = new Search(target, spread(f, target)).scan(x, f);
    return switch (solutions.size()) {
      case 0 -> new GoalAnswer.NotBracketed(end(x[0], f[0]), end(x[steps], f[steps]));
      case 1 -> new GoalAnswer.Found(solutions.get(0));
      default -> new GoalAnswer.Several(solutions);
    };
  }

  private double closeness() {
    return at instanceof Percentile ? EDGE_SAMPLED : EDGE;
  }

  private static GoalAnswer.End end(double value, double measure) {
    return new GoalAnswer.End(
        value, Double.isFinite(measure) ? OptionalDouble.of(measure) : OptionalDouble.empty());
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

  /** A value of the input with the measure there, as {@link #measured} has it. */
  private record Place(double x, double f) {
    boolean valued() {
      return !Double.isNaN(f);
    }
  }

  private Place place(double x) {
    return new Place(x, measured(x));
  }

  /** The solutions of one target. */
  private final class Search {
    private final double target;
    private final double spread;
    private final List<GoalAnswer.Solution> solutions = new ArrayList<>();

    /**
     * A search.
     *
     * @param spread how far the measure is from the target over the whole range
     */
    Search(double target, double spread) {
      this.target = target;
      this.spread = spread;
    }

    List<GoalAnswer.Solution> scan(double[] x, double[] f) {
      int steps = x.length - 1;
      for (int i = 0; i <= steps; i++) {
        boolean here = f[i] == target;
        if (here && (i == 0 || f[i - 1] != target)) {
          int last = i;
          while (last < steps && f[last + 1] == target) {
            last++;
          }
          double from = i == 0 ? x[0] : edge(x[i], x[i - 1]);
          double to = last == steps ? x[steps] : edge(x[last], x[last + 1]);
          solutions.add(solution(x[i], f[i], from, to));
        } else if (i > 0 && !here && f[i - 1] != target) {
          between(new Place(x[i - 1], f[i - 1]), new Place(x[i], f[i]), MOST_GAPS);
        }
      }
      return solutions;
    }

    /** What narrows to a point is a single value. */
    private GoalAnswer.Solution solution(double value, double reached, double from, double to) {
      return to - from <= 4 * closeness() * Math.max(Math.abs(from), Math.abs(to))
          ? new GoalAnswer.Solution(value, reached, false)
          : new GoalAnswer.Solution(value, reached, false, from, to);
    }

    /** The last value that gives the target, between one that does and one that does not. */
    private double edge(double does, double doesNot) {
      return last(does, doesNot, f -> f == target);
    }

    private int side(double value) {
      return value > target ? 1 : -1;
    }

    /**
     * Looks between two places at neither of which the measure is the target. Where it has no value
     * at one of them, it is followed from the other as far as it has one.
     *
     * @param gaps how many gaps without a value may still be looked around
     */
    private void between(Place low, Place high, int gaps) {
      if (low.valued() && high.valued()) {
        if (side(low.f()) != side(high.f())) {
          closeIn(low, high, gaps);
        }
      } else if (low.valued() || high.valued()) {
        Place known = low.valued() ? low : high;
        Place end = place(last(known.x(), (low.valued() ? high : low).x(), f -> !Double.isNaN(f)));
        if (end.f() == target) {
          solutions.add(solution(end.x(), end.f(), end.x(), end.x()));
        } else if (end.x() != known.x()) {
          between(low.valued() ? low : end, low.valued() ? end : high, gaps);
        }
      }
    }

    /**
     * Brent's method where both ends have numbers; else, and where it ends on a jump, what halving
     * the interval leaves is where the measure passes the target. A place without a value on the
     * way parts the interval.
     */
    private void closeIn(Place low, Place high, int gaps) {
      if (Double.isFinite(low.f()) && Double.isFinite(high.f())) {
        Place root = brent(low, high);
        if (!root.valued()) {
          lookAround(low, root, high, gaps);
          return;
        }
        if (Math.abs(root.f() - target) <= MISS * spread) {
          solutions.add(
              root.f() == target
                  ? solution(root.x(), root.f(), edge(root.x(), low.x()), edge(root.x(), high.x()))
                  : new GoalAnswer.Solution(root.x(), root.f(), false));
          return;
        }
      }
      Place a = low;
      Place b = high;
      for (int i = 0; i < BISECTIONS; i++) {
        double half = a.x() + (b.x() - a.x()) / 2;
        if (!(half > a.x() && half < b.x())) {
          break;
        }
        Place middle = place(half);
        if (!middle.valued()) {
          lookAround(low, middle, high, gaps);
          return;
        }
        if (side(middle.f()) == side(a.f())) {
          a = middle;
        } else {
          b = middle;
        }
      }
      Place reached = Double.isFinite(a.f()) ? a : b;
      if (Double.isFinite(reached.f())) {
        boolean jump = Math.abs(reached.f() - target) > MISS * spread;
        solutions.add(new GoalAnswer.Solution(reached.x(), reached.f(), jump));
      }
    }

    private void lookAround(Place low, Place gap, Place high, int gaps) {
      if (gaps > 0) {
        between(low, gap, gaps - 1);
        between(gap, high, gaps - 1);
      }
    }

    /**
     * Where the measure is the target, or passes it, or has no value.
     *
     * <p>The figures at the ends are those of the scan: computed by itself a case may differ from
     * the same case among others in the last digit, and then there might be no change of side.
     */
    private Place brent(Place low, Place high) {
      try {
        double root =
            new BrentSolver(1e-14, 1e-12 * Math.max(1, Math.abs(high.x())), 1e-15)
                .solve(MOST_EVALUATIONS, x -> distance(at(x, low, high)), low.x(), high.x());
        return at(root, low, high);
      } catch (TooManyEvaluationsException e) {
        // It closes in on a jump, slowly: halving the interval does as well.
        return low;
      }
    }

    private Place at(double x, Place low, Place high) {
      return x == low.x() ? low : x == high.x() ? high : place(x);
    }

    /** No distance where there is no value: the solver stops there. */
    private double distance(Place place) {
      double finite = Math.min(Math.max(place.f(), -Double.MAX_VALUE / 4), Double.MAX_VALUE / 4);
      return place.valued() ? finite - target : 0;
    }
  }

  /** The last value whose measure holds, between one where it does and one where it does not. */
  private double last(double does, double doesNot, DoublePredicate holds) {
    double has = does;
    double hasNot = doesNot;
    double close = closeness() * Math.max(Math.abs(does), Math.abs(doesNot));
    while (Math.abs(hasNot - has) > close) {
      double middle = has + (hasNot - has) / 2;
      if (holds.test(measured(middle))) {
        has = middle;
      } else {
        hasNot = middle;
      }
    }
    return has;
  }

  private double measured(double x) {
    return measured(new double[] {x})[0];
  }

  /** The figure at each value; infinite where it never happens, NaN where it means nothing. */
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
      results[i] = told(results[i]);
    }
    return results;
  }

  private double told(double value) {
    return Double.isNaN(value) && measure.neverHappensWithoutValue()
        ? Double.POSITIVE_INFINITY
        : value;
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
    return results.length == 0
        ? Double.NaN
        : told(SortedTrials.of(results).percentile(percentile.percent()));
  }
}
