package io.midstream.engine.optimise;

import io.midstream.engine.Projection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The best plan that was found.
 *
 * @param problem what was asked
 * @param values the value of each variable
 * @param objective the measure there
 * @param feasible whether all limits hold; if not, no plan was found that keeps them, and this one
 *     comes nearest
 * @param plan its base case
 * @param tried how many different plans were computed
 * @param triedFeasible how many of them keep the limits
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
