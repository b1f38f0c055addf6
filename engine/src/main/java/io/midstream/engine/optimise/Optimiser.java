package io.midstream.engine.optimise;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.exception.TooManyEvaluationsException;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.random.MersenneTwister;
import org.apache.commons.math3.random.RandomGenerator;

/**
 * Looks for the best plan on the base case.
 *
 * <p>Where all variables are whole numbers and there are few plans, all are computed. Else CMA-ES
 * (Hansen 2006, as Commons Math has it) searches from several starts; whole numbers are rounded,
 * and a broken limit costs more than any objective, the more the further it is broken.
 */
public final class Optimiser {
  private static final int FEW_PLANS = 3_000;
  private static final int STARTS = 4;
  private static final int EVALUATIONS_A_START = 400;

  /** The longest step outwards from the optimum, as a share of the range. */
  private static final double LONGEST_STEP = 1.0 / 40;

  private static final double FIRST_STEP = 1.0 / 1_024;

  /** A range of so many whole numbers is walked one by one. */
  private static final double FEW_NUMBERS = 1_000;

  /** How closely the end of what is as good is told, as a share of the range. */
  private static final double CLOSENESS = 0x1p-20;

  private static final double WORSE = 0.01;

  private final Problem problem;
  private final Map<List<Double>, Tried> tried = new HashMap<>();
  private Optional<Tried> best = Optional.empty();

  private Optimiser(Problem problem) {
    this.problem = problem;
  }

  /**
   * A plan that was computed, as little of it as the search needs: its cells would fill the memory
   * after some thousands.
   *
   * @param cost the objective to be made small; infinite without a value
   * @param broken how far limits are broken, as shares of their bounds
   */
  private record Tried(List<Double> values, double cost, double broken) {
    boolean feasible() {
      return broken == 0 && Double.isFinite(cost);
    }

    boolean betterThan(Tried other) {
      return broken != other.broken ? broken < other.broken : cost < other.cost;
    }
  }

  /**
   * Finds the best plan.
   *
   * @param start values to start from, one for each variable; best those of the present plan
   * @param seed of the search, which is the same for the same seed
   * @throws IllegalArgumentException if no plan within the bounds can be computed
   */
  public static Optimum optimise(Problem problem, List<Double> start, long seed) {
    return new Optimiser(problem).optimise(start, seed);
  }

  private Optimum optimise(List<Double> start, long seed) {
    boolean exhaustive = plans() <= FEW_PLANS;
    List<OptionalDouble> starts = new ArrayList<>();
    if (exhaustive) {
      everyPlan(new ArrayList<>());
      starts.add(objective(best));
    } else {
      RandomGenerator random = new MersenneTwister(seed);
      for (int s = 0; s < STARTS; s++) {
        starts.add(objective(search(s == 0 ? unit(start) : anywhere(random), random)));
      }
    }
    Tried found = found();
    List<Optimum.Flatness> flatness = flatness(found);
    // Looking around the optimum may find a better one.
    while (!found().values().equals(found.values())) {
      found = found();
      flatness = flatness(found);
    }
    Projection plan =
        problem.plans().with(found.values()).map(Engine::project).orElseThrow(Optimiser::nothing);
    int count = tried.size();
    int feasible = (int) tried.values().stream().filter(Tried::feasible).count();
    return new Optimum(
        problem,
        found.values(),
        plan.measures().value(problem.objective()).orElse(Double.NaN),
        found.feasible(),
        plan,
        count,
        feasible,
        exhaustive,
        starts,
        flatness);
  }

  private Tried found() {
    return best.orElseThrow(Optimiser::nothing);
  }

  private static IllegalArgumentException nothing() {
    return new IllegalArgumentException("no plan within these bounds can be computed");
  }

  private OptionalDouble objective(Optional<Tried> plan) {
    return plan.filter(Tried::feasible)
        .map(t -> OptionalDouble.of(problem.maximise() ? -t.cost() : t.cost()))
        .orElse(OptionalDouble.empty());
  }

  /** How many plans there are; infinite where a variable is not a whole number. */
  private double plans() {
    double plans = 1;
    for (Problem.Variable variable : problem.variables()) {
      plans *=
          variable.whole()
              ? Math.floor(variable.high()) - Math.ceil(variable.low()) + 1
              : Double.POSITIVE_INFINITY;
    }
    return plans;
  }

  private void everyPlan(List<Double> values) {
    if (values.size() == problem.variables().size()) {
      compute(List.copyOf(values));
      return;
    }
    Problem.Variable variable = problem.variables().get(values.size());
    for (double v = Math.ceil(variable.low()); v <= variable.high(); v++) {
      values.add(v);
      everyPlan(values);
      values.remove(values.size() - 1);
    }
  }

  private double[] unit(List<Double> start) {
    double[] unit = new double[start.size()];
    for (int i = 0; i < unit.length; i++) {
      Problem.Variable v = problem.variables().get(i);
      unit[i] = Math.min(Math.max((start.get(i) - v.low()) / (v.high() - v.low()), 0), 1);
    }
    return unit;
  }

  private double[] anywhere(RandomGenerator random) {
    double[] unit = new double[problem.variables().size()];
    Arrays.setAll(unit, i -> random.nextDouble());
    return unit;
  }

  /** The best plan of one search. */
  private Optional<Tried> search(double[] from, RandomGenerator random) {
    int n = from.length;
    List<Tried> seen = new ArrayList<>();
    double[] zero = new double[n];
    double[] one = new double[n];
    double[] sigma = new double[n];
    Arrays.fill(one, 1);
    Arrays.fill(sigma, 0.3);
    CMAESOptimizer optimizer =
        new CMAESOptimizer(EVALUATIONS_A_START, 0, true, 0, 1, random, false, null);
    try {
      optimizer.optimize(
          new MaxEval(EVALUATIONS_A_START),
          new ObjectiveFunction(x -> cost(x, seen)),
          GoalType.MINIMIZE,
          new InitialGuess(from),
          new SimpleBounds(zero, one),
          new CMAESOptimizer.Sigma(sigma),
          new CMAESOptimizer.PopulationSize(4 + (int) (3 * Math.log(n))));
    } catch (TooManyEvaluationsException e) {
      // The budget of a start is spent; what it has seen is its result.
      return best(seen);
    }
    return best(seen);
  }

  private static Optional<Tried> best(List<Tried> plans) {
    return plans.stream().reduce((a, b) -> b.betterThan(a) ? b : a);
  }

  private double cost(double[] unit, List<Tried> seen) {
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < unit.length; i++) {
      Problem.Variable v = problem.variables().get(i);
      double value = v.low() + Math.min(Math.max(unit[i], 0), 1) * (v.high() - v.low());
      values.add(v.whole() ? Math.rint(value) : value);
    }
    Optional<Tried> plan = compute(values);
    plan.ifPresent(seen::add);
    return plan.filter(p -> Double.isFinite(p.cost()))
        .map(p -> p.feasible() ? squashed(p.cost()) : 2 + p.broken())
        .orElse(1e6);
  }

  /** Into (−1, 1) and in the same order, so that every broken limit costs more. */
  private static double squashed(double cost) {
    return cost / (1e4 + Math.abs(cost));
  }

  private Optional<Tried> compute(List<Double> values) {
    Tried known = tried.get(values);
    if (known != null) {
      return Optional.of(known);
    }
    return problem.plans().with(values).map(Engine::project).map(plan -> remember(values, plan));
  }

  private Tried remember(List<Double> values, Projection plan) {
    OptionalDouble objective = plan.measures().value(problem.objective());
    double cost =
        objective.isPresent()
            ? problem.maximise() ? -objective.getAsDouble() : objective.getAsDouble()
            : Double.POSITIVE_INFINITY;
    double broken = 0;
    for (Problem.Limit limit : problem.limits()) {
      OptionalDouble value = plan.measures().value(limit.measure());
      broken +=
          value.isPresent()
              ? limit.excess(value.getAsDouble()) / Math.max(1, Math.abs(limit.bound()))
              : 1;
    }
    Tried one = new Tried(List.copyOf(values), cost, broken);
    tried.put(one.values(), one);
    if (best.filter(b -> !one.betterThan(b)).isEmpty()) {
      best = Optional.of(one);
    }
    return one;
  }

  private List<Optimum.Flatness> flatness(Tried optimum) {
    List<Optimum.Flatness> flatness = new ArrayList<>();
    for (int i = 0; i < problem.variables().size(); i++) {
      Problem.Variable v = problem.variables().get(i);
      double at = optimum.values().get(i);
      flatness.add(
          new Optimum.Flatness(
              v,
              reach(optimum, i, v, at, v.whole() ? Math.ceil(v.low()) : v.low()),
              reach(optimum, i, v, at, v.whole() ? Math.floor(v.high()) : v.high())));
    }
    return flatness;
  }

  /**
   * How far towards an end a variable may go: outwards in steps that double from small ones until
   * the first that is not as good, then halving that step. Whole numbers go one by one, in a large
   * range by a thousandth of it.
   */
  private double reach(Tried optimum, int place, Problem.Variable v, double at, double end) {
    double range = v.high() - v.low();
    double close = v.whole() ? 1 : CLOSENESS * range;
    double longest =
        v.whole() ? Math.max(1, Math.floor(range / FEW_NUMBERS)) : LONGEST_STEP * range;
    double step = v.whole() ? 1 : FIRST_STEP * range;
    double reached = at;
    while (reached != end) {
      double next = towards(reached, end, step);
      if (!asGood(optimum, place, next)) {
        return between(optimum, place, reached, next, close);
      }
      reached = next;
      step = Math.min(2 * step, longest);
    }
    return reached;
  }

  private static double towards(double from, double end, double step) {
    return Math.abs(end - from) <= step ? end : from + Math.copySign(step, end - from);
  }

  /** The last value that is as good, of a good one and one that is not. */
  private double between(Tried optimum, int place, double good, double not, double close) {
    double last = good;
    double beyond = not;
    while (Math.abs(beyond - last) > close) {
      double half = Math.max(close, Math.abs(beyond - last) / 2);
      double middle = towards(last, beyond, close == 1 ? Math.floor(half) : half);
      if (asGood(optimum, place, middle)) {
        last = middle;
      } else {
        beyond = middle;
      }
    }
    return last;
  }

  private boolean asGood(Tried optimum, int place, double value) {
    List<Double> values = new ArrayList<>(optimum.values());
    values.set(place, value);
    return compute(values).filter(p -> nearlyAsGood(p, optimum)).isPresent();
  }

  private static boolean nearlyAsGood(Tried plan, Tried optimum) {
    return plan.broken() <= optimum.broken()
        && plan.cost() <= optimum.cost() + WORSE * Math.abs(optimum.cost());
  }
}
