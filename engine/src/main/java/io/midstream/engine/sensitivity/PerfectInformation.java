package io.midstream.engine.sensitivity;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The expected value of perfect information, for the decision to migrate or to stay: what it would
 * be worth to know before deciding. Migrating is worth its net present value, staying 0.
 *
 * @param trials how many trials it is estimated from
 * @param all of knowing everything: E[max(NPV, 0)] − max(E[NPV], 0)
 * @param drivers of knowing one driver: E[max(E[NPV | driver], 0)] − max(E[NPV], 0); the most
 *     valuable first
 */
public record PerfectInformation(int trials, Estimate all, List<OfDriver> drivers) {
  /** Trials of a slice of a driver's distribution, of which half decide and half are counted. */
  private static final int SLICE = 512;

  public PerfectInformation {
    drivers = List.copyOf(drivers);
  }

  /**
   * What knowing a driver is worth.
   *
   * @param driver the driver
   * @param value ≥ 0, in money
   */
  public record OfDriver(Driver driver, Estimate value) {}

  /**
   * Estimates the expected value of perfect information.
   *
   * <p>A driver's distribution is cut into equally likely slices. In each, one half of the trials
   * decides by its mean and the other half is what the decision earns, and the other way round, so
   * that chance in the mean does not look like information.
   */
  public static PerfectInformation of(Scenario scenario, int trials, long seed) {
    Sample sample = Sample.of(scenario, Measure.NPV, trials, seed);
    double[] npv = sample.results();
    double mean = 0;
    for (double value : npv) {
      mean += value;
    }
    mean /= npv.length;
    double[] gain = new double[npv.length];
    for (int i = 0; i < gain.length; i++) {
      gain[i] = Math.max(npv[i], 0) - (mean > 0 ? npv[i] : 0);
    }
    List<OfDriver> drivers = new ArrayList<>();
    for (int d = 0; d < sample.drivers().size(); d++) {
      drivers.add(
          new OfDriver(sample.drivers().get(d), ofDriver(sample.uniforms(d), npv, mean > 0)));
    }
    drivers.sort(Comparator.comparingDouble((OfDriver o) -> o.value().value()).reversed());
    return new PerfectInformation(npv.length, positive(gain), drivers);
  }

  private static Estimate ofDriver(double[] uniform, double[] npv, boolean migrates) {
    int slices = Math.max(2, npv.length / SLICE);
    double[][] sum = new double[slices][2];
    int[][] count = new int[slices][2];
    for (int i = 0; i < npv.length; i++) {
      int slice = Math.min((int) (uniform[i] * slices), slices - 1);
      sum[slice][i % 2] += npv[i];
      count[slice][i % 2]++;
    }
    double[] gain = new double[npv.length];
    for (int i = 0; i < npv.length; i++) {
      int slice = Math.min((int) (uniform[i] * slices), slices - 1);
      int other = 1 - i % 2;
      boolean decides = count[slice][other] > 0 ? sum[slice][other] > 0 : migrates;
      gain[i] = (decides ? npv[i] : 0) - (migrates ? npv[i] : 0);
    }
    return positive(gain);
  }

  /** Information is never worth less than nothing; what is estimated below 0 is chance. */
  private static Estimate positive(double[] gain) {
    double sum = 0;
    for (double value : gain) {
      sum += value;
    }
    double mean = sum / gain.length;
    double squares = 0;
    for (double value : gain) {
      squares += (value - mean) * (value - mean);
    }
    return new Estimate(Math.max(0, mean), Math.sqrt(squares / (gain.length - 1.0) / gain.length));
  }
}
