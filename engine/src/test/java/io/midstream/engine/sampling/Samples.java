package io.midstream.engine.sampling;

import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Unit;
import java.util.List;

/** Draws gathered from whole batches. */
final class Samples {
  private Samples() {}

  /** A driver that draws this quantity. */
  static Driver driver(String path, String quantity) {
    return new Driver(
        path, UncertainScenarios.input(path, quantity, Unit.FACTOR, Range.ANY), false);
  }

  /** A sampling of drivers without correlations. */
  static Sampling sampling(SamplingMethod method, long seed, Driver... drivers) {
    return new Sampling(List.of(drivers), List.of(), method, seed);
  }

  /** The uniform numbers by driver: the trials of so many whole batches from the first on. */
  static double[][] uniforms(Sampling sampling, int batches) {
    return gather(sampling, batches, 256, true);
  }

  /** The values by driver: the trials of so many whole batches from the first on. */
  static double[][] values(Sampling sampling, int batches) {
    return gather(sampling, batches, 256, false);
  }

  /** The uniform numbers or the values, drawn in blocks of a size. */
  static double[][] gather(Sampling sampling, int batches, int blockSize, boolean uniforms) {
    Draws draws = sampling.draws(blockSize);
    double[][] all = new double[draws.drivers()][batches * Draws.BATCH];
    for (int at = 0; at < batches * Draws.BATCH; at += blockSize) {
      if (at % Draws.BATCH == 0) {
        draws.begin(at / Draws.BATCH, Draws.BATCH);
      }
      draws.next(blockSize);
      for (int d = 0; d < all.length; d++) {
        double[] column = uniforms ? draws.uniforms(d) : draws.values(d);
        System.arraycopy(column, 0, all[d], at, blockSize);
      }
    }
    return all;
  }
}
