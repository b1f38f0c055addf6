package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
 * @param factors what the amount is multiplied by besides, such as a quantity for an amount that is
 *     a price; a document's lines have none
 */
public record CustomLine(
    String name,
    Side side,
    Category category,
    Kind kind,
    Timing timing,
    List<GrowthIndex> grows,
    Treatment treatment,
    List<Input> factors) {
  public CustomLine {
    grows = List.copyOf(grows);
    factors = List.copyOf(factors);
    if (kind == Kind.BENEFIT && side == Side.STAY) {
      throw new IllegalArgumentException("a benefit stands on the move side: " + name);
    }
  }

  /** A line whose amount is multiplied by nothing else, as a document's are. */
  public CustomLine(
      String name,
      Side side,
      Category category,
      Kind kind,
      Timing timing,
      List<GrowthIndex> grows,
      Treatment treatment) {
    this(name, side, category, kind, timing, grows, treatment, List.of());
  }

  /** A running cost of migrating: category {@code OTHER}, no growth, an operating expense. */
  public static CustomLine of(String name, Timing timing) {
    return new CustomLine(
        name, Side.MOVE, Category.OTHER, Kind.RUN, timing, List.of(), Treatment.OPEX);
  }

  /**
   * A running cost of migrating on a curve.
   *
   * @param monthly money a month, of any sign
   */
  public static CustomLine monthly(String name, Quantity monthly, ScheduleCurve follows) {
    Input amount = Input.of(path(name, "monthly"), monthly, Unit.MONEY_PER_MONTH, Range.ANY);
    return of(name, new Timing.Monthly(amount, CurveRef.of(follows)));
  }

  /**
   * A cost of migrating paid once.
   *
   * @param once money, of any sign
   * @param month when: 1 is the start of month 1, 0 is today, before it
   */
  public static CustomLine once(String name, Quantity once, Quantity month) {
    Input amount = Input.of(path(name, "once"), once, Unit.MONEY, Range.ANY);
    return of(
        name, new Timing.Once(amount, Position.month(path(name, "at"), month, Range.NON_NEGATIVE)));
  }

  /**
   * A cost of migrating spread over a curve that ends.
   *
   * @param total money, of any sign
   */
  public static CustomLine total(String name, Quantity total, ScheduleCurve follows) {
    Input amount = Input.of(path(name, "total"), total, Unit.MONEY, Range.ANY);
    return of(name, new Timing.Spread(amount, CurveRef.of(follows)));
  }

  private static String path(String name, String key) {
    return "lines[" + name + "]." + key;
  }

  /** The same on another side. */
  public CustomLine withSide(Side other) {
    return new CustomLine(name, other, category, kind, timing, grows, treatment, factors);
  }

  /** The same of another category. */
  public CustomLine withCategory(Category other) {
    return new CustomLine(name, side, other, kind, timing, grows, treatment, factors);
  }

  /** The same in another role. */
  public CustomLine withKind(Kind other) {
    return new CustomLine(name, side, category, other, timing, grows, treatment, factors);
  }

  /** The same, multiplied by these indices. */
  public CustomLine withGrows(GrowthIndex... by) {
    return new CustomLine(name, side, category, kind, timing, List.of(by), treatment, factors);
  }

  /** The same, treated otherwise by accounting. */
  public CustomLine withTreatment(Treatment other) {
    return new CustomLine(name, side, category, kind, timing, grows, other, factors);
  }

  /** The same with an amount that is multiplied by these inputs as well. */
  public CustomLine times(Input... inputs) {
    return new CustomLine(
        name,
        side,
        category,
        kind,
        timing,
        grows,
        treatment,
        Stream.concat(factors.stream(), Arrays.stream(inputs)).toList());
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
    record Spread(Input total, CurveRef curve) implements Timing {
      public Spread {
        if (!curve.ends()) {
          throw new IllegalArgumentException(
              "%s cannot be spread over '%s', which never ends"
                  .formatted(total.path(), curve.follows().documentName()));
        }
      }
    }
  }
}
