package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
import java.util.List;

/**
 * Innovation tokens: how much novelty the organisation can absorb, and what it spends it on.
 *
 * @param supply tokens there are, ≥ 0
 * @param costPerToken attention that a held token takes, money a token-month, ≥ 0
 * @param slipPerToken share by which each token beyond the supply stretches the schedule, ≥ 0
 * @param spend the technologies
 */
public record Tokens(Input supply, Input costPerToken, Input slipPerToken, List<TokenSpend> spend) {
  /** The supply where nothing is said: about three ("Choose Boring Technology", D. McKinley). */
  public static final double DEFAULT_SUPPLY = 3;

  public Tokens {
    spend = List.copyOf(spend);
  }

  /** Tokens spent on these technologies, of a supply of three, that cost and delay nothing. */
  public static Tokens of(TokenSpend... technologies) {
    return new Tokens(
        Input.defaulted("tokens.supply", DEFAULT_SUPPLY, Unit.TOKENS, Range.NON_NEGATIVE),
        Input.defaulted("tokens.costPerToken", 0, Unit.MONEY_PER_TOKEN_MONTH, Range.NON_NEGATIVE),
        Input.defaulted("tokens.slipPerToken", 0, Unit.SHARE, Range.NON_NEGATIVE),
        List.of(technologies));
  }

  /**
   * The same with another supply.
   *
   * @param tokens how many there are, ≥ 0
   */
  public Tokens withSupply(Quantity tokens) {
    Input there = Input.of("tokens.supply", tokens, Unit.TOKENS, Range.NON_NEGATIVE);
    return new Tokens(there, costPerToken, slipPerToken, spend);
  }

  /**
   * The same with a price of attention.
   *
   * @param money a token-month, ≥ 0
   */
  public Tokens withCostPerToken(Quantity money) {
    Input cost =
        Input.of("tokens.costPerToken", money, Unit.MONEY_PER_TOKEN_MONTH, Range.NON_NEGATIVE);
    return new Tokens(supply, cost, slipPerToken, spend);
  }

  /**
   * The same with a delay.
   *
   * @param share by which each token beyond the supply stretches the schedule, ≥ 0
   */
  public Tokens withSlipPerToken(Quantity share) {
    Input slip = Input.of("tokens.slipPerToken", share, Unit.SHARE, Range.NON_NEGATIVE);
    return new Tokens(supply, costPerToken, slip, spend);
  }
}
