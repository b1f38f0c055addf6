package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
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

  /**
   * An item that arrives with each service, without growth, an operating expense.
   *
   * @param monthly money a month at today's prices, ≥ 0
   */
  public static TargetItem of(String name, Category category, Quantity monthly) {
    return new TargetItem(
        name,
        category,
        Input.of(
            "target.lines[" + name + "].monthly",
            monthly,
            Unit.MONEY_PER_MONTH,
            Range.NON_NEGATIVE),
        Arrives.PER_SERVICE,
        List.of(),
        Treatment.OPEX);
  }

  /** The same, paid from another time on. */
  public TargetItem withArrives(Arrives when) {
    return new TargetItem(name, category, monthly, when, grows, treatment);
  }

  /** The same, multiplied by these indices. */
  public TargetItem withGrows(GrowthIndex... by) {
    return new TargetItem(name, category, monthly, arrives, List.of(by), treatment);
  }

  /** The same, treated otherwise by accounting. */
  public TargetItem withTreatment(Treatment other) {
    return new TargetItem(name, category, monthly, arrives, grows, other);
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
