package io.midstream.engine.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Correlation;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.sensitivity.SobolIndices.Index;
import io.midstream.engine.sensitivity.SobolIndices.Interval;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Sobol indices of functions whose indices are known. */
class SobolIndicesTest {
  private static final int ROWS = 32_768;

  /** sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on (−π, π)³; Saltelli et al. (2008), table 4.2. */
  @Test
  void ishigami() {
    SobolIndices indices =
        SobolIndices.of(
            List.of("x1", "x2", "x3"),
            rows(
                x -> {
                  double one = Math.PI * (2 * x[0] - 1);
                  double two = Math.PI * (2 * x[1] - 1);
                  double three = Math.PI * (2 * x[2] - 1);
                  return Math.sin(one)
                      + 7 * Math.pow(Math.sin(two), 2)
                      + 0.1 * Math.pow(three, 4) * Math.sin(one);
                }),
            ROWS,
            1);
    assertIndex(indices, "x1", 0.3139, 0.5576);
    assertIndex(indices, "x2", 0.4424, 0.4424);
    assertIndex(indices, "x3", 0, 0.2437);
    assertThat(indices.indices()).extracting(Index::name).containsExactly("x1", "x2", "x3");
  }

  /** A variable's numbers are its own: others may come before it and change nothing of it. */
  @Test
  void orderAndFurtherVariablesChangeNoDraws() {
    SobolIndices two =
        SobolIndices.of(List.of("x", "y"), rows(x -> 3 * x[0] + x[1] * x[1]), 1_000, 5);
    SobolIndices swapped =
        SobolIndices.of(List.of("y", "x"), rows(x -> 3 * x[1] + x[0] * x[0]), 1_000, 5);
    SobolIndices three =
        SobolIndices.of(List.of("idle", "x", "y"), rows(x -> 3 * x[1] + x[2] * x[2]), 1_000, 5);
    assertThat(swapped.indices()).isEqualTo(two.indices());
    assertThat(three.indices()).containsAll(two.indices());
  }

  /** Π (|4 xᵢ − 2| + aᵢ)/(1 + aᵢ): Vᵢ = 1/(3 (1 + aᵢ)²), V = Π (1 + Vᵢ) − 1. */
  @Test
  void sobolG() {
    double[] a = {0, 1, 4.5, 9, 99, 99, 99, 99};
    SobolIndices indices =
        SobolIndices.of(
            IntStream.range(0, a.length).mapToObj(i -> "x" + i).toList(),
            rows(
                x -> {
                  double product = 1;
                  for (int i = 0; i < a.length; i++) {
                    product *= (Math.abs(4 * x[i] - 2) + a[i]) / (1 + a[i]);
                  }
                  return product;
                }),
            ROWS,
            2);
    double product = 1;
    for (double ai : a) {
      product *= 1 + partial(ai);
    }
    for (int i = 0; i < a.length; i++) {
      double v = partial(a[i]);
      double rest = product / (1 + v);
      assertIndex(indices, "x" + i, v / (product - 1), v * rest / (product - 1));
    }
  }

  private static double partial(double a) {
    return 1 / (3 * (1 + a) * (1 + a));
  }

  /** A large mean must not drown the variance: the same indices as without it. */
  @Test
  void aConstantChangesNothing() {
    SobolIndices indices =
        SobolIndices.of(List.of("x", "y"), rows(x -> 1e9 + 3 * x[0] + 4 * x[1]), ROWS, 3);
    assertIndex(indices, "x", 0.36, 0.36);
    assertIndex(indices, "y", 0.64, 0.64);
  }

  /** NPV = 12 benefit − outlay, of standard deviations 12 × 30 and 270: 0.64 and 0.36. */
  @Test
  void ofAScenario() {
    Scenario scenario = UncertainScenarios.linear("normal(1000, 270)", "normal(100, 30)", 12);
    SobolIndices indices = SobolIndices.of(scenario, Measure.NPV, ROWS, 4);
    assertIndex(indices, UncertainScenarios.BENEFIT, 0.64, 0.64);
    assertIndex(indices, "once[outlay].amount", 0.36, 0.36);
  }

  /**
   * Probability P uniform on (0, 1), impact 1 of a risk that occurs if U is above 1 − P: the cost
   * has variance 1/4, of which P alone explains Var(P) = 1/12, and so does U; together all.
   */
  @Test
  void anUncertainProbabilityAndWhetherTheRiskOccursInteract() {
    Scenario scenario =
        UncertainScenarios.migration(
            Map.of(
                UncertainScenarios.GROWTH, "0",
                UncertainScenarios.UPKEEP, "0",
                UncertainScenarios.REDUCTION, "0",
                UncertainScenarios.PARALLEL, "3",
                UncertainScenarios.SLIP, "1",
                UncertainScenarios.DAYS, "0",
                UncertainScenarios.BENEFIT, "0"),
            List.of(UncertainScenarios.risk("outage", "uniform(0, 1)", "1M")),
            List.of());
    SobolIndices indices = SobolIndices.of(scenario, Measure.NET, ROWS, 5);
    assertIndex(indices, "risks[outage]", 1 / 3.0, 2 / 3.0);
    assertIndex(indices, "risks[outage].probability", 1 / 3.0, 2 / 3.0);
  }

  @Test
  void correlatedDriversAreRefused() {
    Scenario scenario =
        UncertainScenarios.migration(
            Map.of(),
            List.of(),
            List.of(new Correlation(UncertainScenarios.PARALLEL, UncertainScenarios.SLIP, 0.5)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SobolIndices.of(scenario, Measure.NPV, 1_000, 1))
        .withMessageContaining("correlated");
  }

  @Test
  void aMeasureWithoutAValueInSomeTrialIsRefused() {
    Scenario scenario = UncertainScenarios.linear("1000", "uniform(10, 110)", 12);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SobolIndices.of(scenario, Measure.BREAK_EVEN, 1_000, 1))
        .withMessageContaining("breakEven");
  }

  private static SobolIndices.Function rows(ToDoubleFunction<double[]> function) {
    return uniforms ->
        IntStream.range(0, uniforms[0].length)
            .mapToDouble(
                i -> {
                  double[] row = new double[uniforms.length];
                  for (int d = 0; d < row.length; d++) {
                    row[d] = uniforms[d][i];
                  }
                  return function.applyAsDouble(row);
                })
            .toArray();
  }

  private static void assertIndex(SobolIndices indices, String name, double first, double total) {
    Index index =
        indices.indices().stream().filter(i -> i.name().equals(name)).findFirst().orElseThrow();
    assertCovers(name + " first", index.first(), first);
    assertCovers(name + " total", index.total(), total);
  }

  /** The 95% interval, widened by half so that it holds for all of many indices. */
  private static void assertCovers(String what, Interval interval, double value) {
    assertThat(interval.value()).isBetween(interval.low(), interval.high());
    double half = (interval.high() - interval.low()) / 2;
    assertThat(half).as("%s is known well", what).isLessThan(0.04);
    double middle = (interval.high() + interval.low()) / 2;
    assertThat(middle).as(what).isCloseTo(value, within(1.5 * half + 1e-4));
  }
}
