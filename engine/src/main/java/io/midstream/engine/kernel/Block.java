package io.midstream.engine.kernel;

import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A block of trials: a column of values for each input. The columns of drawn inputs are the
 * caller's arrays: whoever runs many blocks fills them anew for each.
 */
public final class Block {
  private final int trials;
  private final Map<String, double[]> columns;
  private final Set<String> drawn;

  private Block(int trials, Map<String, double[]> columns, Set<String> drawn) {
    this.trials = trials;
    this.columns = columns;
    this.drawn = drawn;
  }

  /** The base case: one trial in which each input has its base value. */
  public static Block base(Scenario scenario) {
    return of(scenario.inputs(), 1, Map.of());
  }

  /**
   * A block of trials.
   *
   * @param inputs every input of the scenario
   * @param trials how many trials, ≥ 1
   * @param draws by path, {@code trials} legal values for each input that is drawn; the others have
   *     their base value in every trial
   * @throws IllegalArgumentException if a column has another length, or is of no input
   */
  public static Block of(List<Input> inputs, int trials, Map<String, double[]> draws) {
    Map<String, double[]> columns = new HashMap<>();
    for (Input input : inputs) {
      double[] drawn = draws.get(input.path());
      if (drawn == null) {
        drawn = Rows.filled(trials, input.base());
      } else if (drawn.length != trials) {
        throw new IllegalArgumentException(
            "%s has %d draws, not %d".formatted(input.path(), drawn.length, trials));
      }
      columns.put(input.path(), drawn);
    }
    for (String path : draws.keySet()) {
      if (!columns.containsKey(path)) {
        throw new IllegalArgumentException(
            "the scenario has no input '%s'%s"
                .formatted(
                    path,
                    nearest(path, columns.keySet())
                        .map(other -> "; did you mean '%s'?".formatted(other))
                        .orElse("")));
      }
    }
    return new Block(trials, columns, Set.copyOf(draws.keySet()));
  }

  /** The path that begins and ends most like this one, if two thirds of it do. */
  private static Optional<String> nearest(String path, Set<String> paths) {
    return paths.stream()
        .filter(other -> 3 * alike(path, other) >= Math.max(path.length(), other.length()))
        .max(
            Comparator.comparingInt((String other) -> alike(path, other))
                .thenComparing(Comparator.reverseOrder()));
  }

  /** How many more letters both have in common at their ends than not. */
  private static int alike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int start = 0;
    while (start < shorter && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    return 2 * (start + end) - Math.max(a.length(), b.length());
  }

  /** The number of trials. */
  public int trials() {
    return trials;
  }

  /** Whether an input may differ between the trials, or between this block and the next. */
  boolean varies(Input input) {
    return drawn.contains(input.path());
  }

  /** The column of an input; not to be written to. */
  double[] column(Input input) {
    double[] column = columns.get(input.path());
    if (column == null) {
      throw new IllegalArgumentException("the block has no column for " + input.path());
    }
    return column;
  }
}
