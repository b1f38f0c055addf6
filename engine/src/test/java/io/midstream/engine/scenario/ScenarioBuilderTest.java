package io.midstream.engine.scenario;

import static io.midstream.engine.quantity.Quantity.fixed;
import static io.midstream.engine.quantity.QuantityParser.parse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a builder refuses, and how it says so. That it builds what a document says: see models. */
class ScenarioBuilderTest {
  private static final TodayItem BILL = TodayItem.of("bill", Category.BILL, parse("1k"));

  private static ScenarioBuilder start() {
    return ScenarioBuilder.of("x", YearMonth.of(2026, 1), 24).today(BILL);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake("'EURO' is no ISO 4217 code", b -> b.currency("EURO")),
        mistake("'bill' is there twice in 'today'", b -> b.today(BILL)),
        mistake("an entry of 'once' has no name", b -> b.once(oneOff(" "))),
        mistake(
            "a correlation names 'plan.slip', which is no uncertain input; these are: none",
            b -> b.correlation("plan.slip", "plan.parallel", 0.5)),
        mistake(
            "'plan.slip' is correlated with itself",
            b -> b.plan(slipping()).correlation("plan.slip", "plan.slip", 0.5)),
        mistake(
            "'traffic' is there twice in 'indices'",
            b ->
                b.benefits(
                    Benefit.of("a", parse("1k"))
                        .withGrows(GrowthIndex.monthly("traffic", parse("1%"))),
                    Benefit.of("b", parse("1k"))
                        .withGrows(GrowthIndex.yearly("traffic", parse("1%"))))),
        mistake(
            "finance.discountRate is -2.0, which is not above -1", b -> b.discountRate(fixed(-2))),
        mistake(
            "the risk 'outage' is spread over 'always', which never ends",
            b ->
                b.risks(
                    Risk.of("outage", parse("1%"), parse("1k")).withDuring(ScheduleCurve.ALWAYS))),
        mistake(
            "lines[a].total cannot be spread over 'complete', which never ends",
            b -> b.lines(CustomLine.total("a", parse("1k"), ScheduleCurve.COMPLETE))),
        mistake(
            "the waves hold 5 services, but the plan has 6",
            b -> b.plan(PlanBuilder.of(6).wave("a", 2).wave("b", 3).build())),
        mistake(
            "a plan with effort needs a day rate",
            b -> b.plan(PlanBuilder.of(6).effort("charts", parse("2 to 4")).build())));
  }

  private static Arguments mistake(String message, UnaryOperator<ScenarioBuilder> change) {
    return Arguments.of(message, change);
  }

  private static OneOff oneOff(String name) {
    return OneOff.of(name, Category.OTHER, parse("1k"), fixed(1));
  }

  private static Plan slipping() {
    return PlanBuilder.of(1).slip(parse("pert(1, 1.2, 2)")).build();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void refuses(String message, UnaryOperator<ScenarioBuilder> change) {
    assertThatThrownBy(() -> change.apply(start()).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
  }

  @Test
  void needsANameAndACostOfToday() {
    assertThatThrownBy(() -> ScenarioBuilder.of("", YearMonth.of(2026, 1), 24))
        .hasMessage("a scenario needs a name");
    assertThatThrownBy(() -> ScenarioBuilder.of("x", YearMonth.of(2026, 1), 24).build())
        .hasMessage("a scenario needs at least one cost of today");
    assertThatThrownBy(() -> PlanBuilder.of(0)).hasMessageContaining("1 service or more");
  }

  /**
   * A source may be correlated with the rest: its inputs are there when correlations are checked.
   */
  @Test
  void aLineOfOnesOwnMayBeCorrelated() {
    Scenario scenario =
        start()
            .plan(slipping())
            .with(s -> List.of(CustomLine.monthly("a", parse("1k to 2k"), ScheduleCurve.OPEN)))
            .correlation("plan.slip", "lines[a].monthly", 0.5)
            .build();
    assertThat(scenario.correlations()).hasSize(1);
    assertThat(scenario.drivers()).hasSize(2);
  }
}
