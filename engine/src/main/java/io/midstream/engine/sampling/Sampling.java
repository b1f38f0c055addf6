package io.midstream.engine.sampling;

import io.midstream.engine.scenario.Correlation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What is drawn and how; shared by all threads of a simulation, each of which has {@link Draws} of
 * its own.
 *
 * <p>A draw depends on the seed, the path of its driver and the number of its trial alone: adding a
 * driver changes no other's draws, variants share theirs, and threads and machines do not matter.
 * Sobol points depend on the order of the drivers besides.
 */
public final class Sampling {
  private final List<Driver> drivers;
  private final SamplingMethod method;
  private final long seed;
  private final Copula copula;
  private final Map<Driver, Draw> draws = new HashMap<>();

  /**
   * A way of sampling.
   *
   * @param correlations rank correlations between drivers, which hold together
   */
  public Sampling(
      List<Driver> drivers, List<Correlation> correlations, SamplingMethod method, long seed) {
    this(drivers, correlations, method, seed, tasks -> tasks.forEach(Runnable::run));
  }

  /**
   * A way of sampling whose tables may be made side by side.
   *
   * @param together runs tasks that need nothing of one another, and returns when all are done
   */
  public Sampling(
      List<Driver> drivers,
      List<Correlation> correlations,
      SamplingMethod method,
      long seed,
      Consumer<List<Runnable>> together) {
    this.drivers = List.copyOf(drivers);
    this.method = method;
    this.seed = seed;
    this.copula = new Copula(correlations);
    Draw[] made = new Draw[drivers.size()];
    List<Runnable> tasks = new ArrayList<>();
    for (int d = 0; d < made.length; d++) {
      int place = d;
      tasks.add(() -> made[place] = way(drivers.get(place)));
    }
    together.accept(tasks);
    for (int d = 0; d < made.length; d++) {
      draws.put(drivers.get(d), made[d]);
    }
  }

  private static Draw way(Driver driver) {
    return driver.occurrence() ? (uniform, values) -> {} : Draw.of(driver.quantity());
  }

  /**
   * Independent uniform numbers of (0, 1).
   *
   * @param seed the seed
   * @param path what they are for; another path has other numbers
   * @param count how many
   */
  public static double[] uniforms(long seed, String path, int count) {
    Uniforms uniforms = Uniforms.of(SamplingMethod.RANDOM, seed, List.of(path))[0];
    uniforms.begin(0, count);
    double[] numbers = new double[count];
    uniforms.fill(numbers);
    return numbers;
  }

  /** The draws of one thread, in blocks of so many trials. */
  public Draws draws(int blockSize) {
    return new Draws(this, blockSize);
  }

  /** What is drawn, in order. */
  public List<Driver> drivers() {
    return drivers;
  }

  /** How the uniform numbers are chosen. */
  public SamplingMethod method() {
    return method;
  }

  /** The seed. */
  public long seed() {
    return seed;
  }

  Copula copula() {
    return copula;
  }

  Draw draw(Driver driver) {
    Draw draw = draws.get(driver);
    if (draw == null) {
      throw new IllegalArgumentException("no such driver: " + driver.path());
    }
    return draw;
  }
}
