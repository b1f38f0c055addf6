package io.midstream.engine.scenario;

import java.util.Optional;

/**
 * A group of services that migrates together.
 *
 * @param name its name, such as {@code wave 3}
 * @param services how many services it holds, ≥ 0
 * @param starts month in which its preparation starts; absent when it follows the wave before
 * @param prepare months of preparation, ≥ 0; absent when it is derived from capacity
 * @param parallel months from running on both stacks to cutover, ≥ 0
 * @param decommission months from cutover to switching the old stack off, ≥ 0
 */
public record Wave(
    String name,
    int services,
    Optional<Input> starts,
    Optional<Input> prepare,
    Input parallel,
    Input decommission) {
  public Wave {
    if (services < 0) {
      throw new IllegalArgumentException("a wave holds 0 services or more, not " + services);
    }
  }

  /**
   * The services of a wave when they are split as evenly as whole services allow, the first waves
   * taking one more.
   *
   * @param services of all waves
   * @param waves how many there are, at least one
   * @param index of the wave, from 0
   */
  public static int evenPart(int services, int waves, int index) {
    return services / waves + (index < services % waves ? 1 : 0);
  }
}
