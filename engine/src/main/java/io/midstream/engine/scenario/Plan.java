package io.midstream.engine.scenario;

import java.util.List;
import java.util.Optional;

/**
 * The migration plan.
 *
 * @param starts month in which the first wave's preparation starts, ≥ 1
 * @param waves at least one, in the order they start
 * @param capacity who prepares; needed to derive preparation times
 * @param every months between the starts of two waves, ≥ 0; absent when the next wave starts as the
 *     preparation of this one ends
 * @param slip factor by which the schedule slips, ≥ 0.1
 * @param creep factor of scope creep on the effort, ≥ 0
 * @param learning share of the effort left at each doubling of services done, in (0, 1]
 * @param effort the work for each service
 * @param dayRate money for an engineer-day, ≥ 0; present when {@code effort} is not empty
 * @param dayRateGrows indices that multiply the day rate
 */
public record Plan(
    Input starts,
    List<Wave> waves,
    Optional<Capacity> capacity,
    Optional<Input> every,
    Input slip,
    Input creep,
    Input learning,
    List<EffortTask> effort,
    Optional<Input> dayRate,
    List<GrowthIndex> dayRateGrows) {
  public Plan {
    waves = List.copyOf(waves);
    effort = List.copyOf(effort);
    dayRateGrows = List.copyOf(dayRateGrows);
    if (waves.isEmpty()) {
      throw new IllegalArgumentException("a plan needs at least one wave");
    }
    if (!effort.isEmpty() && dayRate.isEmpty()) {
      throw new IllegalArgumentException("a plan with effort needs a day rate");
    }
  }

  /** The number of services of all waves. */
  public int services() {
    return waves.stream().mapToInt(Wave::services).sum();
  }
}
