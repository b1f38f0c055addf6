package io.midstream.engine.scenario;

import java.util.List;

/**
 * Something that staying costs.
 *
 * @param name its name
 * @param category what it pays for
 * @param monthly money a month at today's prices, ≥ 0
 * @param retires when it goes away if we migrate
 * @param grows indices that multiply it
 * @param treatment how accounting treats it
 */
public record TodayItem(
    String name,
    Category category,
    Input monthly,
    Retires retires,
    List<GrowthIndex> grows,
    Treatment treatment) {
  public TodayItem {
    grows = List.copyOf(grows);
  }

  /** When a cost of today goes away. */
  public enum Retires {
    /** With each service that leaves the old stack. */
    PER_SERVICE,
    /** With the last service. */
    LAST,
    /** Never: it stays after the migration. */
    NEVER
  }

  /** What {@code retires} is when the document is silent. */
  public static Retires defaultRetires(Category category) {
    return switch (category) {
      case BILL, LICENCE -> Retires.PER_SERVICE;
      // "people and service: last"; other is not named and is treated as they are.
      case PEOPLE, SERVICE, OTHER -> Retires.LAST;
    };
  }
}
