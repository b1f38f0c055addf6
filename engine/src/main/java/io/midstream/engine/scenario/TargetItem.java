package io.midstream.engine.scenario;

import java.util.List;

/**
 * Something that the new stack costs.
 *
 * @param name its name
 * @param category what it pays for
 * @param monthly money a month at today's prices, ≥ 0
 * @param arrives from when it is paid
 * @param grows indices that multiply it
 * @param treatment how accounting treats it
 */
public record TargetItem(
    String name,
    Category category,
    Input monthly,
    Arrives arrives,
    List<GrowthIndex> grows,
    Treatment treatment) {
  public TargetItem {
    grows = List.copyOf(grows);
  }

  /** From when a cost of the new stack is paid. */
  public enum Arrives {
    /** With each service that runs on the new stack. */
    PER_SERVICE,
    /** From the programme's start. */
    START,
    /** Once the migration is complete. */
    COMPLETE
  }
}
