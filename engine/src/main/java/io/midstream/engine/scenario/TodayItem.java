package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
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

  /**
   * An item that retires as its category does, without growth, an operating expense.
   *
   * @param monthly money a month at today's prices, ≥ 0
   */
  public static TodayItem of(String name, Category category, Quantity monthly) {
    return new TodayItem(
        name,
        category,
        Input.of("today[" + name + "].monthly", monthly, Unit.MONEY_PER_MONTH, Range.NON_NEGATIVE),
        defaultRetires(category),
        List.of(),
        Treatment.OPEX);
  }

  /** The same, going away at another time. */
  public TodayItem withRetires(Retires when) {
    return new TodayItem(name, category, monthly, when, grows, treatment);
  }

  /** The same, multiplied by these indices. */
  public TodayItem withGrows(GrowthIndex... by) {
    return new TodayItem(name, category, monthly, retires, List.of(by), treatment);
  }

  /** The same, treated otherwise by accounting. */
  public TodayItem withTreatment(Treatment other) {
    return new TodayItem(name, category, monthly, retires, grows, other);
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
