package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
import java.util.Optional;

/**
 * A technology that innovation tokens are spent on.
 *
 * @param on its name
 * @param tokens tokens it takes when new, ≥ 0
 * @param from since when they are held
 * @param until when they are given back
 * @param matures months in which the technology becomes ordinary and frees its tokens linearly;
 *     absent when it never does
 */
public record TokenSpend(
    String on, Input tokens, Position from, Position until, Optional<Input> matures) {
  /**
   * A technology whose tokens are held from month 1 for ever.
   *
   * @param tokens it takes when new, ≥ 0
   */
  public static TokenSpend of(String on, Quantity tokens) {
    String path = "tokens.spend[" + on + "]";
    return new TokenSpend(
        on,
        Input.of(path + ".tokens", tokens, Unit.TOKENS, Range.NON_NEGATIVE),
        new Position.AtMonth(Input.defaulted(path + ".from", 1, Unit.MONTH_NUMBER, Range.ANY)),
        Position.Landmark.NEVER,
        Optional.empty());
  }

  /** The same, held from another position on. */
  public TokenSpend withFrom(Position position) {
    return new TokenSpend(on, tokens, position, until, matures);
  }

  /** The same, given back. */
  public TokenSpend withUntil(Position position) {
    return new TokenSpend(on, tokens, from, position, matures);
  }

  /**
   * The same, becoming ordinary.
   *
   * @param months in which its tokens are freed linearly, ≥ 0
   */
  public TokenSpend withMatures(Quantity months) {
    Input input =
        Input.of("tokens.spend[" + on + "].matures", months, Unit.MONTHS, Range.NON_NEGATIVE);
    return new TokenSpend(on, tokens, from, until, Optional.of(input));
  }
}
