package io.midstream.engine.sensitivity;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Estimate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.ranking.NaturalRanking;

/**
 * Spearman's rank correlation of each driver with a measure, over random trials in which all
 * drivers vary.
 *
 * @param measure what is measured
 * @param trials how many trials have a value
 * @param correlations one for each driver, the strongest first
 */
public record RankCorrelations(Measure measure, int trials, List<WithDriver> correlations) {
  public RankCorrelations {
    correlations = List.copyOf(correlations);
  }

  /**
   * A driver's correlation.
   *
   * @param driver the driver
   * @param rho from −1 to 1, with its standard error √((1 − ρ²)/(n − 2)); 0 where one of the two
   *     never varies
   */
  public record WithDriver(Driver driver, Estimate rho) {}

  /** The rank correlations of a measure; trials without a value are left out. */
  public static RankCorrelations of(Scenario scenario, Measure measure, int trials, long seed) {
    Sample sample = Sample.of(scenario, measure, trials, seed);
    int[] valid = sample.valid();
    List<WithDriver> correlations = new ArrayList<>();
    if (valid.length > 2) {
      double[] ranks = ranks(sample.results(), valid);
      for (int d = 0; d < sample.drivers().size(); d++) {
        double rho = new PearsonsCorrelation().correlation(ranks(sample.values(d), valid), ranks);
        double known = Double.isNaN(rho) ? 0 : rho;
        double error = Math.sqrt((1 - known * known) / (valid.length - 2));
        correlations.add(new WithDriver(sample.drivers().get(d), new Estimate(known, error)));
      }
    }
    correlations.sort(
        Comparator.comparingDouble((WithDriver c) -> Math.abs(c.rho().value())).reversed());
    return new RankCorrelations(measure, valid.length, correlations);
  }

  private static double[] ranks(double[] values, int[] valid) {
    double[] chosen = new double[valid.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = values[valid[i]];
    }
    return new NaturalRanking().rank(chosen);
  }
}
