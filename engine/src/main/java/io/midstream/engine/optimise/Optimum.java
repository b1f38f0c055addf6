package io.midstream.engine.optimise;

import io.midstream.engine.Projection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The best plan that was found.
 *
 * @param problem what was asked
 * @param values the value of each variable
 * @param objective the measure there; {@code NaN} where it has none, which {@link #value()} tells
 * @param feasible whether all limits hold and the objective has a value; if not, no such plan was
 *     found, this one comes nearest, and {@link #shortfall()} says what it lacks
 * @param plan its base case
 * @param tried how many different plans were computed
 * @param triedFeasible how many of them keep the limits and have a value
 * @param exhaustive whether these were all plans there are
 * @param starts the best objective of each start of the search; empty for one that found no plan
 *     within the limits. Starts that agree speak for the optimum
 * @param flatness for each variable, how far it may move alone
 */
public record Optimum(
    Problem problem,
    List<Double> values,
    double objective,
    boolean feasible,
    Projection plan,
    int tried,
    int triedFeasible,
    boolean exhaustive,
    List<OptionalDouble> starts,
    List<Flatness> flatness) {
  public Optimum {
    values = List.copyOf(values);
    starts = List.copyOf(starts);
    flatness = List.copyOf(flatness);
  }

  /** The measure of the best plan, if it has one. */
  public OptionalDouble value() {
    return Double.isNaN(objective) ? OptionalDouble.empty() : OptionalDouble.of(objective);
  }

  /**
   * Why this is no answer, as a phrase a reader understands; empty for a plan that keeps the limits
   * and has a value.
   */
  public Optional<String> shortfall() {
    if (feasible) {
      return Optional.empty();
    }
    boolean keepsLimits =
        problem.limits().stream()
            .allMatch(
                limit -> {
                  OptionalDouble there = plan.measures().value(limit.measure());
                  return there.isPresent() && limit.excess(there.getAsDouble()) == 0;
                });
    return Optional.of(
        keepsLimits
            ? "%s has no value in any plan that was found%s: %s"
                .formatted(
                    problem.objective().documentName(),
                    problem.limits().isEmpty() ? "" : " to keep all limits",
                    plan.measures().answer(problem.objective()).reason())
            : "no plan was found that keeps all limits; this one comes nearest");
  }

  /**
   * How far a variable may move, the others at the optimum, before the objective is worse by 1% or
   * a limit breaks.
   *
   * @param variable which
   * @param from the smallest such value
   * @param to the largest
   */
  public record Flatness(Problem.Variable variable, double from, double to) {}
}
