package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;

/**
 * One number of a scenario. An uncertain input is a driver: one draw a trial, shared by everything
 * that uses it.
 *
 * @param path its place in the document, such as {@code plan.parallel} or {@code
 *     today[EC2].monthly}; unique in a scenario
 * @param quantity the fixed or uncertain number; its base value lies in {@code range}
 * @param unit what it counts
 * @param range its legal values; a draw outside is clamped to it
 * @param provenance where it comes from
 * @param written whether the document says it; false for a default
 */
public record Input(
    String path,
    Quantity quantity,
    Unit unit,
    Range range,
    Provenance provenance,
    boolean written) {
  public Input {
    if (!range.contains(quantity.base())) {
      throw new IllegalArgumentException(
          "%s is %s, which is not %s".formatted(path, quantity.base(), range.describe()));
    }
  }

  /** A written input without provenance, as code that builds a scenario needs it. */
  public static Input of(String path, Quantity quantity, Unit unit, Range range) {
    return new Input(path, quantity, unit, range, Provenance.NONE, true);
  }

  /** A default: a fixed value that the document does not say. */
  public static Input defaulted(String path, double value, Unit unit, Range range) {
    return new Input(path, Quantity.fixed(value), unit, range, Provenance.NONE, false);
  }

  /** That of the path, which tells inputs apart: the whole tree would be slow to go through. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** The value of the base case. */
  public double base() {
    return quantity.base();
  }

  /** Whether this input is a driver. */
  public boolean uncertain() {
    return quantity.uncertain();
  }
}
