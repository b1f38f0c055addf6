package io.midstream.engine.scenario;

import java.util.List;

/**
 * A line that a user writes directly: an amount × a curve × an index.
 *
 * @param name its name
 * @param side which future it belongs to; {@code MOVE} for a benefit
 * @param category what it pays for
 * @param kind its role
 * @param timing its amount and when it falls; the amount may have any sign
 * @param grows indices that multiply it
 * @param treatment how accounting treats it
 */
public record CustomLine(
    String name,
    Side side,
    Category category,
    Kind kind,
    Timing timing,
    List<GrowthIndex> grows,
    Treatment treatment) {
  public CustomLine {
    grows = List.copyOf(grows);
    if (kind == Kind.BENEFIT && side == Side.STAY) {
      throw new IllegalArgumentException("a benefit stands on the move side: " + name);
    }
  }

  /** The amount of a line and when it falls. */
  public sealed interface Timing {
    /**
     * An amount every month, on a curve.
     *
     * @param monthly money a month
     * @param curve the share of it in each month
     */
    record Monthly(Input monthly, CurveRef curve) implements Timing {}

    /**
     * An amount in one period.
     *
     * @param amount money
     * @param at when
     */
    record Once(Input amount, Position at) implements Timing {}

    /**
     * An amount spread over a curve.
     *
     * @param total money
     * @param curve a curve that ends
     */
    record Spread(Input total, CurveRef curve) implements Timing {}
  }
}
