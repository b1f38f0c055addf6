package io.midstream.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.TestScenarios;
import io.midstream.engine.explain.Explain;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TokenHoldingsTest {

  @Test
  void theLastDigitOfASumIsNoOverspending() {
    assertThat(1.1 + 1.3 + 0.6).isGreaterThan(3);

    Projection plan = plan(3, 1.1, 1.3, 0.6);

    assertThat(plan.measures().value(Measure.OVERSPEND)).hasValue(0);
    assertThat(plan.measures().value(Measure.MONTHS_OVERSPENT)).hasValue(0);
    assertThat(plan.measures().value(Measure.TOKEN_SLIP)).hasValue(1);
    assertThat(Explain.measure(plan, Measure.MONTHS_OVERSPENT).children()).isEmpty();
  }

  @Test
  void whatIsMoreThanRoundingCounts() {
    Projection plan = plan(3, 1.1, 1.3, 0.6 + 1e-10);

    assertThat(plan.measures().value(Measure.OVERSPEND).orElseThrow())
        .isCloseTo(1e-10, within(1e-15));
    double months = plan.measures().value(Measure.MONTHS_OVERSPENT).orElseThrow();
    assertThat(months).isPositive();
    assertThat(Explain.measure(plan, Measure.MONTHS_OVERSPENT).children()).hasSize((int) months);
  }

  private static Projection plan(double supply, double... held) {
    List<TokenSpend> spend =
        IntStream.range(0, held.length)
            .mapToObj(
                i ->
                    new TokenSpend(
                        "technology " + i,
                        TestScenarios.input("tokens.spend[" + i + "]", held[i], Unit.TOKENS),
                        Position.Landmark.START,
                        Position.Landmark.NEVER,
                        Optional.empty()))
            .toList();
    Tokens tokens =
        new Tokens(
            TestScenarios.input("tokens.supply", supply, Unit.TOKENS),
            TestScenarios.input("tokens.costPerToken", 0, Unit.MONEY_PER_TOKEN_MONTH),
            TestScenarios.input("tokens.slipPerToken", 0.12, Unit.SHARE),
            spend);
    return Engine.project(
        TestScenarios.hosting(
            36,
            TestScenarios.plan(1, 1, List.of(TestScenarios.wave("w", 10, 3, 2, 1))),
            Optional.of(tokens)));
  }
}
