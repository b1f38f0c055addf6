package io.midstream.engine.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.scenario.Scenario;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draw depends on the seed, the path of its driver and the number of its trial alone. */
class DrawKeysTest {
  private static final Driver A = Samples.driver("a", "normal(0, 1)");
  private static final Driver B = Samples.driver("b", "2k to 20k");
  private static final Driver C = Samples.driver("c", "pert(1, 3, 6)");

  @ParameterizedTest
  @EnumSource(names = {"RANDOM", "LATIN_HYPERCUBE"})
  void anotherDriverChangesNoOther(SamplingMethod method) {
    double[][] before = Samples.values(Samples.sampling(method, 5, A, B), 2);
    double[][] after = Samples.values(Samples.sampling(method, 5, C, A, B), 2);
    assertThat(after[1]).isEqualTo(before[0]);
    assertThat(after[2]).isEqualTo(before[1]);
  }

  /** Sobol points depend on the order of the drivers: only one that comes last changes no other. */
  @Test
  void aLastDriverChangesNoOtherSobolPoints() {
    double[][] before = Samples.values(Samples.sampling(SamplingMethod.SOBOL, 5, A, B), 2);
    double[][] after = Samples.values(Samples.sampling(SamplingMethod.SOBOL, 5, A, B, C), 2);
    assertThat(after[0]).isEqualTo(before[0]);
    assertThat(after[1]).isEqualTo(before[1]);
  }

  @ParameterizedTest
  @EnumSource(names = {"RANDOM", "LATIN_HYPERCUBE"})
  void variantsShareTheDrawsOfTheirDrivers(SamplingMethod method) {
    Scenario one = UncertainScenarios.migration();
    Scenario other =
        UncertainScenarios.migration(
            Map.of(UncertainScenarios.PARALLEL, "uniform(2, 4)"),
            List.of(UncertainScenarios.risk("outage", "10%", "uniform(10k, 50k)")),
            List.of());
    List<Driver> drivers = Driver.of(one);
    List<Driver> others = Driver.of(other);
    double[][] uniforms = Samples.uniforms(new Sampling(drivers, List.of(), method, 1), 1);
    double[][] otherUniforms = Samples.uniforms(new Sampling(others, List.of(), method, 1), 1);
    assertThat(others).hasSize(drivers.size() + 2);
    List<String> paths = others.stream().map(Driver::path).toList();
    for (int d = 0; d < drivers.size(); d++) {
      int there = paths.indexOf(drivers.get(d).path());
      assertThat(otherUniforms[there]).as(drivers.get(d).path()).isEqualTo(uniforms[d]);
    }
  }

  @ParameterizedTest
  @EnumSource(SamplingMethod.class)
  void seedsDiffer(SamplingMethod method) {
    double[] one = Samples.uniforms(Samples.sampling(method, 1, A), 1)[0];
    double[] other = Samples.uniforms(Samples.sampling(method, 2, A), 1)[0];
    assertThat(distinct(one, other)).hasSize(2 * Draws.BATCH);
  }

  @Test
  void neighbouringSeedsAndSimilarPathsAreUncorrelated() {
    Driver similar = Samples.driver("a ", "normal(0, 1)");
    double[][] one = Samples.uniforms(Samples.sampling(SamplingMethod.RANDOM, 1, A, similar), 4);
    double[] other = Samples.uniforms(Samples.sampling(SamplingMethod.RANDOM, 2, A), 4)[0];
    assertUncorrelated(one[0], one[1]);
    assertUncorrelated(one[0], other);
  }

  @ParameterizedTest
  @EnumSource(SamplingMethod.class)
  void batchesHaveNoDrawInCommon(SamplingMethod method) {
    double[] draws = Samples.uniforms(Samples.sampling(method, 9, A), 4)[0];
    assertThat(distinct(draws)).hasSize(4 * Draws.BATCH);
  }

  @Test
  void batchesAreUncorrelated() {
    double[] draws = Samples.uniforms(Samples.sampling(SamplingMethod.RANDOM, 9, A), 4)[0];
    int half = draws.length / 2;
    assertUncorrelated(Arrays.copyOf(draws, half), Arrays.copyOfRange(draws, half, 2 * half));
  }

  @ParameterizedTest
  @EnumSource(SamplingMethod.class)
  void theSizeOfABlockChangesNothing(SamplingMethod method) {
    double[][] small = Samples.gather(Samples.sampling(method, 9, A, B, C), 2, 64, false);
    double[][] whole = Samples.gather(Samples.sampling(method, 9, A, B, C), 2, 4_096, false);
    assertThat(small).isDeepEqualTo(whole);
  }

  @ParameterizedTest
  @EnumSource(SamplingMethod.class)
  void everyNumberLiesBetweenZeroAndOne(SamplingMethod method) {
    for (double u : Samples.uniforms(Samples.sampling(method, 13, A), 16)[0]) {
      assertThat(u).isGreaterThan(0).isLessThan(1);
    }
  }

  private static Set<Double> distinct(double[]... columns) {
    Set<Double> seen = new HashSet<>();
    for (double[] column : columns) {
      for (double value : column) {
        seen.add(value);
      }
    }
    return seen;
  }

  /** Within four standard errors, 1/√n. */
  private static void assertUncorrelated(double[] x, double[] y) {
    assertThat(new PearsonsCorrelation().correlation(x, y))
        .isCloseTo(0, within(4 / Math.sqrt(x.length)));
  }
}
