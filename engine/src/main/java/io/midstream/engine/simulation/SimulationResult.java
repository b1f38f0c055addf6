package io.midstream.engine.simulation;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.scenario.Scenario;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a simulation found.
 *
 * @param scenario what was simulated
 * @param settings how
 * @param trials how many trials were computed
 * @param precise whether the wanted precision stopped it
 * @param drivers what was drawn
 * @param clamped for each driver, how many draws were outside the legal range and were clamped to
 *     it
 * @param distributions the distribution of each measure that has a value in some trial
 * @param probabilityPositive the probability that the net present value is above 0; empty when it
 *     was not measured
 * @param brokenEvenBy the probability of having broken even for good by the end of each period, 0 …
 *     H; empty when there is no trial
 * @param fan percentiles of the cumulative net by period; empty when no trial of this part is in it
 */
public record SimulationResult(
    Scenario scenario,
    Settings settings,
    long trials,
    boolean precise,
    List<Driver> drivers,
    List<Long> clamped,
    Map<Measure, Distribution> distributions,
    Optional<Estimate> probabilityPositive,
    List<Estimate> brokenEvenBy,
    Optional<Fan> fan) {
  public SimulationResult {
    drivers = List.copyOf(drivers);
    clamped = List.copyOf(clamped);
    distributions = Collections.unmodifiableMap(new EnumMap<>(distributions));
    brokenEvenBy = List.copyOf(brokenEvenBy);
  }

  /** The distribution of a measure, if it was measured and has a value in some trial. */
  public Optional<Distribution> distribution(Measure measure) {
    return Optional.ofNullable(distributions.get(measure));
  }
}
