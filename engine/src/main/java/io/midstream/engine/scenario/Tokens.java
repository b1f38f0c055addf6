package io.midstream.engine.scenario;

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
  public Tokens {
    spend = List.copyOf(spend);
  }
}
