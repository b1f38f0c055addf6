package io.midstream.engine.sampling;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.rng.core.source64.SplitMix64;
import org.apache.commons.rng.core.source64.XoShiRo256PlusPlus;

/**
 * The uniform numbers of (0, 1) behind the draws of one driver, batch by batch. They depend on the
 * seed, the driver's path and the batch, and on nothing else, but for Sobol points, which also
 * depend on the driver's place among the drivers.
 */
final class Uniforms {
  private static final double ULP = 0x1p-53;

  private final SamplingMethod method;
  private final long key;
  private final double[] points;
  private final int[] slices;
  private XoShiRo256PlusPlus random;
  private double shift;
  private int size;
  private int next;

  private Uniforms(SamplingMethod method, long key, double[] points) {
    this.method = method;
    this.key = key;
    this.points = points;
    this.slices = new int[method == SamplingMethod.LATIN_HYPERCUBE ? Draws.BATCH : 0];
    this.random = generator(0);
  }

  /** The numbers of each driver. */
  static Uniforms[] of(SamplingMethod method, long seed, List<String> paths) {
    double[][] points =
        method == SamplingMethod.SOBOL ? sobol(paths.size()) : new double[paths.size()][0];
    Uniforms[] uniforms = new Uniforms[paths.size()];
    for (int d = 0; d < uniforms.length; d++) {
      uniforms[d] = new Uniforms(method, key(seed, paths.get(d)), points[d]);
    }
    return uniforms;
  }

  /**
   * The Sobol points of one batch, by driver.
   *
   * @throws IllegalArgumentException if there are more drivers than the sequence has dimensions
   */
  private static double[][] sobol(int drivers) {
    if (drivers > MOST_DIMENSIONS) {
      throw new IllegalArgumentException(
          "Sobol points have at most %d dimensions, not %d".formatted(MOST_DIMENSIONS, drivers));
    }
    double[][] points = new double[drivers][Draws.BATCH];
    if (drivers == 0) {
      return points;
    }
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(drivers);
    for (int i = 0; i < Draws.BATCH; i++) {
      double[] vector = sequence.nextVector();
      for (int d = 0; d < drivers; d++) {
        points[d][i] = vector[d];
      }
    }
    return points;
  }

  /** Joe and Kuo's direction numbers, as Commons Math has them. */
  static final int MOST_DIMENSIONS = 1_000;

  /** A number that no two seeds or paths share but by chance. */
  static long key(long seed, String path) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
      long name = 0;
      for (int i = 0; i < Long.BYTES; i++) {
        name = (name << 8) | (digest[i] & 0xff);
      }
      return new SplitMix64(name ^ new SplitMix64(seed).nextLong()).nextLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private XoShiRo256PlusPlus generator(long batch) {
    SplitMix64 seeds = new SplitMix64(key + new SplitMix64(batch).nextLong());
    return new XoShiRo256PlusPlus(
        new long[] {seeds.nextLong(), seeds.nextLong(), seeds.nextLong(), seeds.nextLong()});
  }

  /** Starts a batch of so many trials. */
  void begin(long batch, int trials) {
    random = generator(batch);
    size = trials;
    next = 0;
    if (method == SamplingMethod.SOBOL) {
      shift = uniform();
    } else if (method == SamplingMethod.LATIN_HYPERCUBE) {
      for (int i = 0; i < size; i++) {
        int j = (int) Math.floor(uniform() * (i + 1));
        slices[i] = slices[j];
        slices[j] = i;
      }
    }
  }

  private double uniform() {
    return ((random.nextLong() >>> 11) + 0.5) * ULP;
  }

  /** The next numbers of the batch; beyond its end, one half. */
  void fill(double[] column) {
    switch (method) {
      case RANDOM -> {
        XoShiRo256PlusPlus source = random;
        for (int i = 0; i < column.length; i++) {
          column[i] = ((source.nextLong() >>> 11) + 0.5) * ULP;
        }
      }
      case LATIN_HYPERCUBE -> {
        for (int i = 0; i < column.length; i++) {
          column[i] = next + i < size ? inside((slices[next + i] + uniform()) / size) : 0.5;
        }
      }
      case SOBOL -> {
        for (int i = 0; i < column.length; i++) {
          double u = next + i < size ? points[next + i] + shift : 0.5;
          column[i] = inside(u >= 1 ? u - 1 : u);
        }
      }
    }
    next += column.length;
  }

  private static double inside(double u) {
    return Math.min(Math.max(u, ULP / 2), 1 - ULP);
  }
}
