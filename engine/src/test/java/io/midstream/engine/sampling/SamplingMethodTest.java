package io.midstream.engine.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Latin hypercubes and Sobol points promise of the uniform numbers behind the draws. */
class SamplingMethodTest {
  private static final Driver[] THREE = {
    Samples.driver("a", "normal(0, 1)"),
    Samples.driver("b", "uniform(0, 1)"),
    Samples.driver("c", "pert(1, 3, 6)")
  };

  /** The first eight points in three dimensions by scipy 1.17.1: qmc.Sobol(3, scramble=False). */
  private static final double[][] SOBOL = {
    {0, 0, 0},
    {0.5, 0.5, 0.5},
    {0.75, 0.25, 0.25},
    {0.25, 0.75, 0.75},
    {0.375, 0.375, 0.625},
    {0.875, 0.875, 0.125},
    {0.625, 0.125, 0.875},
    {0.125, 0.625, 0.375}
  };

  /** Points 9, 100 and 4095 of qmc.Sobol(12, scramble=False), multiplied by 4096. */
  private static final int[] NUMBERS = {9, 100, 4095};

  private static final int[][] SOBOL_12 = {
    {2816, 3328, 1792, 3840, 256, 3328, 3840, 1792, 1792, 3328, 768, 2304},
    {1696, 1056, 3168, 2976, 3616, 3040, 96, 1952, 2592, 2848, 1888, 2784},
    {1, 3855, 1369, 3693, 3851, 323, 3889, 1601, 785, 1009, 2333, 1317}
  };

  @Test
  void eachBatchOfALatinHypercubeHasOneDrawInEachSlice() {
    Sampling sampling = Samples.sampling(SamplingMethod.LATIN_HYPERCUBE, 3, THREE);
    double[][] uniforms = Samples.uniforms(sampling, 3);
    for (double[] driver : uniforms) {
      for (int batch = 0; batch < 3; batch++) {
        int from = batch * Draws.BATCH;
        assertOneInEachSlice(Arrays.copyOfRange(driver, from, from + Draws.BATCH));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 256, 1_000, 4_095})
  void aBatchThatIsNotWholeHasAsManySlicesAsTrials(int trials) {
    Draws draws = Samples.sampling(SamplingMethod.LATIN_HYPERCUBE, 3, THREE).draws(Draws.BATCH);
    draws.begin(5, trials);
    draws.next(trials);
    for (int d = 0; d < draws.drivers(); d++) {
      assertOneInEachSlice(Arrays.copyOf(draws.uniforms(d), trials));
    }
  }

  private static void assertOneInEachSlice(double[] uniforms) {
    BitSet slices = new BitSet(uniforms.length);
    for (double u : uniforms) {
      slices.set((int) Math.floor(u * uniforms.length));
    }
    assertThat(slices.cardinality()).isEqualTo(uniforms.length);
  }

  /** Slices are shuffled: neither in order nor in the same order for two drivers. */
  @Test
  void slicesAreShuffled() {
    Sampling sampling = Samples.sampling(SamplingMethod.LATIN_HYPERCUBE, 3, THREE);
    double[][] uniforms = Samples.uniforms(sampling, 1);
    for (int d = 0; d < uniforms.length; d++) {
      double[] driver = uniforms[d];
      double[] next = uniforms[(d + 1) % uniforms.length];
      long sameSlice =
          IntStream.range(0, Draws.BATCH)
              .filter(i -> slice(driver[i]) == slice(next[i]) || slice(driver[i]) == i)
              .count();
      // Two shuffles agree about once, whatever their length.
      assertThat(sameSlice).isLessThan(12);
    }
  }

  private static int slice(double u) {
    return (int) (u * Draws.BATCH);
  }

  @Test
  void sobolPointsAreThoseOfJoeAndKuo() {
    Sampling sampling = Samples.sampling(SamplingMethod.SOBOL, 11, THREE);
    double[][] uniforms = Samples.uniforms(sampling, 2);
    for (int d = 0; d < 3; d++) {
      for (int batch = 0; batch < 2; batch++) {
        int from = batch * Draws.BATCH;
        for (int i = 0; i < SOBOL.length; i++) {
          assertShiftedBy(uniforms[d][from], uniforms[d][from + i], SOBOL[i][d]);
        }
      }
      assertThat(uniforms[d][0])
          .as("each batch has a shift of its own")
          .isNotCloseTo(uniforms[d][Draws.BATCH], within(1e-6));
    }
  }

  @Test
  void sobolPointsOfTwelveDriversAreThoseOfJoeAndKuo() {
    Driver[] twelve =
        IntStream.range(0, 12)
            .mapToObj(d -> Samples.driver("driver " + d, "uniform(0, 1)"))
            .toArray(Driver[]::new);
    double[][] uniforms = Samples.uniforms(Samples.sampling(SamplingMethod.SOBOL, 2, twelve), 1);
    for (int d = 0; d < 12; d++) {
      for (int k = 0; k < NUMBERS.length; k++) {
        assertShiftedBy(uniforms[d][0], uniforms[d][NUMBERS[k]], SOBOL_12[k][d] / 4096.0);
      }
    }
  }

  /** The first point is 0, so that the first number is the shift: it cancels modulo 1. */
  private static void assertShiftedBy(double first, double u, double point) {
    double difference = u - first - point;
    assertThat(difference - Math.rint(difference)).isCloseTo(0, within(1e-15));
  }
}
