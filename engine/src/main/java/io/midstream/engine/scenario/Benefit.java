package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
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

  /**
   * A benefit of category {@code OTHER} from the day the migration is complete, without growth.
   *
   * @param monthly money a month at today's prices, ≥ 0
   */
  public static Benefit of(String name, Quantity monthly) {
    return new Benefit(
        name,
        Category.OTHER,
        Input.of(
            "benefits[" + name + "].monthly", monthly, Unit.MONEY_PER_MONTH, Range.NON_NEGATIVE),
        ScheduleCurve.COMPLETE,
        List.of());
  }

  /** The same of another category. */
  public Benefit withCategory(Category other) {
    return new Benefit(name, other, monthly, follows, grows);
  }

  /** The same on another curve. */
  public Benefit withFollows(ScheduleCurve curve) {
    return new Benefit(name, category, monthly, curve, grows);
  }

  /** The same, multiplied by these indices. */
  public Benefit withGrows(GrowthIndex... by) {
    return new Benefit(name, category, monthly, follows, List.of(by));
  }
}
