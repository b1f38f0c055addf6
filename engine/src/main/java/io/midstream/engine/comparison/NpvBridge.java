package io.midstream.engine.comparison;

import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.simulation.Trials;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What makes the difference between the net present values of two base cases: line by line, and
 * input by input. The lines add up to the difference, and so do the inputs with what is left to the
 * structure.
 *
 * @param from net present value of the first
 * @param to net present value of the second
 * @param lines what each line adds, the largest first
 * @param inputs what each input that both have adds by its other base value to the first scenario,
 *     the largest first: its share in all orders of changing them, or of many in two orders
 * @param structure what is left: what waves, lines and terms that are not the same add together
 * @param structureOf the paths of these where they are known, such as {@code plan.waves}
 */
public record NpvBridge(
    double from,
    double to,
    List<Step> lines,
    List<Step> inputs,
    double structure,
    List<String> structureOf) {
  /** Up to so many inputs every order of changing them is averaged: 2^k evaluations. */
  private static final int EVERY_ORDER = 12;

  public NpvBridge {
    lines = List.copyOf(lines);
    inputs = List.copyOf(inputs);
    structureOf = List.copyOf(structureOf);
  }

  /** A bridge whose remainder has no names. */
  public NpvBridge(double from, double to, List<Step> lines, List<Step> inputs, double structure) {
    this(from, to, lines, inputs, structure, List.of());
  }

  /**
   * What one line or input adds.
   *
   * @param name the line's name and side, or the input's path
   * @param amount present value in money; positive is better
   */
  public record Step(String name, double amount) {}

  static NpvBridge of(Projection first, Projection second) {
    double from = npv(first);
    double to = npv(second);
    Map<String, Double> lines = new LinkedHashMap<>();
    presentValues(first).forEach((name, value) -> lines.merge(name, -value, Double::sum));
    presentValues(second).forEach((name, value) -> lines.merge(name, value, Double::sum));
    List<Input> changed = changed(first, second);
    double[] parts = changed.isEmpty() ? new double[0] : parts(first, second, changed);
    List<Step> inputs = new ArrayList<>();
    double explained = 0;
    for (int i = 0; i < parts.length; i++) {
      explained += parts[i];
      inputs.add(new Step(changed.get(i).path(), parts[i]));
    }
    return new NpvBridge(
        from,
        to,
        steps(lines),
        sorted(inputs),
        to - from - explained,
        StructureDifferences.of(first.scenario(), second.scenario()));
  }

  private static double npv(Projection projection) {
    return projection.measures().value(Measure.NPV).orElseThrow();
  }

  private static List<Step> steps(Map<String, Double> amounts) {
    List<Step> steps = new ArrayList<>();
    amounts.forEach(
        (name, amount) -> {
          if (amount != 0) {
            steps.add(new Step(name, amount));
          }
        });
    return sorted(steps);
  }

  private static List<Step> sorted(List<Step> steps) {
    steps.sort(Comparator.comparingDouble((Step s) -> Math.abs(s.amount())).reversed());
    return steps;
  }

  /** By name and side, what each line is worth to the one who migrates. */
  private static Map<String, Double> presentValues(Projection projection) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (LineFlow line : projection.lines()) {
      double value = 0;
      for (int m = 0; m <= projection.horizon(); m++) {
        value += line.flow().get(m) * Measures.discountFactor(projection.evaluation(), m, 0);
      }
      boolean counts = line.line().side() == Side.STAY || line.line().kind() == Kind.BENEFIT;
      String side = line.line().side() == Side.STAY ? "staying" : "migrating";
      values.merge(line.line().name() + " (" + side + ")", counts ? value : -value, Double::sum);
    }
    return values;
  }

  /** The inputs of the first that the second has too, with another base value. */
  private static List<Input> changed(Projection first, Projection second) {
    Map<String, Double> other = bases(second);
    List<Input> changed = new ArrayList<>();
    for (Input input : first.scenario().inputs()) {
      Double value = other.get(input.path());
      if (value != null && value != input.base() && !first.scenario().facts().contains(input)) {
        changed.add(input);
      }
    }
    return changed;
  }

  private static Map<String, Double> bases(Projection projection) {
    Map<String, Double> bases = new HashMap<>();
    projection.scenario().inputs().forEach(input -> bases.put(input.path(), input.base()));
    return bases;
  }

  /**
   * The Shapley value of each input: what its change adds, averaged over all orders of changing
   * them. With more than {@value #EVERY_ORDER} inputs, over document order and its reverse.
   */
  private static double[] parts(Projection first, Projection second, List<Input> changed) {
    int k = changed.size();
    return k <= EVERY_ORDER
        ? everyOrder(first, second, changed)
        : twoOrders(first, second, changed);
  }

  private static double[] everyOrder(Projection first, Projection second, List<Input> changed) {
    int k = changed.size();
    int subsets = 1 << k;
    double[] npv = npvs(first, second, changed, subsets, (subset, i) -> ((subset >> i) & 1) == 1);
    double[] weight = new double[k];
    for (int size = 0; size < k; size++) {
      // size! (k − size − 1)! / k!
      double w = 1.0 / k;
      for (int j = 1; j <= size; j++) {
        w *= (double) j / (k - j);
      }
      weight[size] = w;
    }
    double[] parts = new double[k];
    for (int i = 0; i < k; i++) {
      for (int subset = 0; subset < subsets; subset++) {
        if (((subset >> i) & 1) == 0) {
          parts[i] += weight[Integer.bitCount(subset)] * (npv[subset | (1 << i)] - npv[subset]);
        }
      }
    }
    return parts;
  }

  private static double[] twoOrders(Projection first, Projection second, List<Input> changed) {
    int k = changed.size();
    double[] forward = npvs(first, second, changed, k + 1, (trial, i) -> i < trial);
    double[] backward = npvs(first, second, changed, k + 1, (trial, i) -> i >= k - trial);
    double[] parts = new double[k];
    for (int i = 0; i < k; i++) {
      parts[i] = (forward[i + 1] - forward[i] + backward[k - i] - backward[k - i - 1]) / 2;
    }
    return parts;
  }

  /** Whether an input has the second scenario's value in a trial. */
  private interface Changes {
    boolean changes(int trial, int input);
  }

  private static double[] npvs(
      Projection first, Projection second, List<Input> changed, int trials, Changes changes) {
    Map<String, Double> other = bases(second);
    Map<String, double[]> values = new HashMap<>();
    for (int i = 0; i < changed.size(); i++) {
      Input input = changed.get(i);
      double[] column = new double[trials];
      for (int t = 0; t < trials; t++) {
        column[t] =
            changes.changes(t, i) ? other.getOrDefault(input.path(), input.base()) : input.base();
      }
      values.put(input.path(), column);
    }
    return Trials.measure(first.scenario(), values, trials, Set.of(Measure.NPV))
        .getOrDefault(Measure.NPV, new double[0]);
  }
}
