package io.midstream.engine.scenario;

import java.util.List;

/**
 * Something that gets better by migrating, in money.
 *
 * @param name its name
 * @param category what it saves
 * @param monthly money a month at today's prices, ≥ 0
 * @param follows the curve it follows
 * @param grows indices that multiply it
 */
public record Benefit(
    String name, Category category, Input monthly, ScheduleCurve follows, List<GrowthIndex> grows) {
  public Benefit {
    grows = List.copyOf(grows);
  }
}
