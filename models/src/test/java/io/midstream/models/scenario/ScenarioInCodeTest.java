package io.midstream.models.scenario;

import static io.midstream.engine.quantity.Quantity.fixed;
import static io.midstream.engine.quantity.QuantityParser.parse;
import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.Engine;
import io.midstream.engine.scenario.Benefit;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.OneOff;
import io.midstream.engine.scenario.PlanBuilder;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Risk;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScenarioBuilder;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TargetItem;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Treatment;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** A scenario built in code is the one that the equivalent document says: equal, input by input. */
class ScenarioInCodeTest {
  private static final YearMonth START = YearMonth.of(2017, 1);

  private static void same(Scenario built, String yaml) throws Exception {
    Scenario read = ScenarioDocument.parse("x.yaml", yaml).read().scenario();
    assertThat(built).usingRecursiveComparison().ignoringFields("facts").isEqualTo(read);
    assertThat(Engine.project(built).measures().answers())
        .isEqualTo(Engine.project(read).measures().answers());
  }

  /** Whatever a document may leave out is left out, so every default is compared. */
  @Test
  void theLeast() throws Exception {
    Scenario built =
        ScenarioBuilder.of("x", START, 36)
            .today(TodayItem.of("bill", Category.BILL, parse("1k")))
            .build();
    String yaml = "name: x\nstart: 2017-01\nhorizon: 36\ntoday: [{name: bill, monthly: 1k}]\n";
    same(built, yaml);
    assertThat(built).isEqualTo(ScenarioDocument.parse("x.yaml", yaml).read().scenario());
  }

  /** Each part with what it needs and no more. */
  @Test
  void theDefaultsOfEachPart() throws Exception {
    Scenario built =
        ScenarioBuilder.of("x", START, 36)
            .today(
                TodayItem.of("bill", Category.BILL, parse("1k")),
                TodayItem.of("team", Category.PEOPLE, parse("1k")),
                TodayItem.of("seats", Category.LICENCE, parse("1k")))
            .target(
                Target.NONE.withLines(TargetItem.of("control plane", Category.BILL, parse("200"))))
            .plan(
                PlanBuilder.of(7)
                    .waves(3)
                    .prepare(fixed(1))
                    .effort("charts", fixed(2))
                    .dayRate(fixed(600))
                    .build())
            .tokens(Tokens.of(TokenSpend.of("Kubernetes", parse("1.5"))))
            .once(OneOff.of("training", Category.OTHER, parse("9k"), fixed(3)))
            .benefits(Benefit.of("fewer incidents", parse("2k to 8k")))
            .commitments(Commitment.of("reserved", parse("500"), fixed(13)))
            .risks(Risk.of("outage", parse("30%"), parse("20k to 200k")))
            .lines(
                CustomLine.monthly("a", parse("-3k"), ScheduleCurve.ALWAYS),
                CustomLine.once("b", parse("15k"), fixed(6)),
                CustomLine.total("c", parse("120k"), ScheduleCurve.BUILDING))
            .build();
    String yaml =
        """
        name: x
        start: 2017-01
        horizon: 36
        estate: {services: 7}
        today:
          - {name: bill, monthly: 1k}
          - {name: team, category: people, monthly: 1k}
          - {name: seats, category: licence, monthly: 1k}
        target: {lines: [{name: control plane, monthly: 200}]}
        plan: {waves: 3, prepare: 1, effort: [{task: charts, days: 2}], dayRate: 600}
        tokens: {spend: [{on: Kubernetes, tokens: 1.5}]}
        once: [{name: training, amount: 9k, at: 3}]
        benefits: [{name: fewer incidents, monthly: 2k to 8k}]
        commitments: [{name: reserved, monthly: 500, until: 13}]
        risks: [{name: outage, probability: 30%, impact: 20k to 200k}]
        lines:
          - {name: a, monthly: -3k}
          - {name: b, once: 15k, at: 6}
          - {name: c, total: 120k, follows: building}
        """;
    same(built, yaml);
    assertThat(built.facts())
        .isEqualTo(ScenarioDocument.parse("x.yaml", yaml).read().scenario().facts());
  }

  /** The document of the specification's page, nearly, with everything said. */
  @Test
  void everythingSaid() throws Exception {
    GrowthIndex traffic = GrowthIndex.monthly("traffic", parse("5%"));
    GrowthIndex wages = GrowthIndex.yearly("wages", parse("2% to 4%"));
    Scenario built =
        ScenarioBuilder.of("FT content platform", START, 72)
            .currency("GBP")
            .discountRate(parse("8%"))
            .discounting(Finance.Discounting.MID_MONTH)
            .fiscalYearStart(4)
            .today(
                TodayItem.of("EC2", Category.BILL, parse("60k")).withGrows(traffic),
                TodayItem.of("upkeep", Category.PEOPLE, parse("20k to 30k")).withGrows(wages),
                TodayItem.of("seats", Category.LICENCE, parse("1k"))
                    .withRetires(TodayItem.Retires.NEVER)
                    .withTreatment(Treatment.CAPEX))
            .target(
                Target.ofReduction(parse("pert(70%, 80%, 85%)"))
                    .withReplay(parse("10%"))
                    .withLines(
                        TargetItem.of("control plane", Category.BILL, parse("2k"))
                            .withArrives(TargetItem.Arrives.START),
                        TargetItem.of("platform team", Category.PEOPLE, parse("12k"))
                            .withArrives(TargetItem.Arrives.COMPLETE)
                            .withGrows(wages, traffic)
                            .withTreatment(Treatment.CAPEX)))
            .plan(
                PlanBuilder.of(150)
                    .wave("first", 30)
                    .wave("rest", 120)
                    .starts(fixed(3))
                    .capacity(fixed(5), fixed(16))
                    .every(fixed(4))
                    .parallel(parse("triangular(1, 3, 6)"))
                    .decommission(fixed(1))
                    .slip(parse("pert(1, 1.15, 1.8)"))
                    .creep(parse("1.2"))
                    .learning(parse("95%"))
                    .effort("charts", parse("3 to 9"))
                    .effort("endpoints", parse("30%"), fixed(2))
                    .dayRate(fixed(600), wages)
                    .build())
            .tokens(
                Tokens.of(
                        TokenSpend.of("home-grown", fixed(2)).withUntil(Position.Landmark.COMPLETE),
                        TokenSpend.of("Kubernetes", parse("1.5"))
                            .withFrom(Position.Landmark.START)
                            .withMatures(fixed(24)))
                    .withSupply(parse("2.5"))
                    .withCostPerToken(parse("2k"))
                    .withSlipPerToken(parse("12%")))
            .once(
                OneOff.of("training", Category.PEOPLE, parse("90k"), fixed(3))
                    .withTreatment(Treatment.CAPEX))
            .benefits(
                Benefit.of("fewer incidents", parse("2k to 8k"))
                    .withCategory(Category.PEOPLE)
                    .withFollows(ScheduleCurve.MIGRATED)
                    .withGrows(wages))
            .commitments(
                Commitment.of("reserved", parse("25k"), fixed(13))
                    .withCovers(Commitment.Covers.BOTH))
            .risks(
                Risk.of("outage", parse("30%"), parse("20k to 200k"))
                    .withCategory(Category.SERVICE)
                    .withDuring(ScheduleCurve.PARALLEL))
            .lines(
                CustomLine.monthly("happier team", parse("3k"), ScheduleCurve.COMPLETE)
                    .withKind(Kind.BENEFIT)
                    .withCategory(Category.PEOPLE)
                    .withGrows(wages),
                CustomLine.once("audit", parse("15k"), fixed(6))
                    .withSide(Side.STAY)
                    .withTreatment(Treatment.CAPEX))
            .correlation("target.reduction", "plan.slip", -0.3)
            .build();
    same(
        built,
        """
        name: FT content platform
        currency: GBP
        start: 2017-01
        horizon: 72
        finance: {discountRate: 8%, discounting: mid-month, fiscalYearStart: 4}
        indices:
          traffic: 5%
          wages: {rate: 2% to 4%, step: yearly}
        estate: {services: 150}
        today:
          - {name: EC2, monthly: 60k, grows: traffic}
          - {name: upkeep, category: people, monthly: 20k to 30k, grows: wages}
          - {name: seats, category: licence, monthly: 1k, retires: never, treatment: capex}
        target:
          reduction: pert(70%, 80%, 85%)
          replay: 10%
          lines:
            - {name: control plane, monthly: 2k, arrives: start}
            - {name: platform team, category: people, monthly: 12k, arrives: complete,
               grows: [wages, traffic], treatment: capex}
        plan:
          starts: 3
          waves: [{name: first, services: 30}, {name: rest, services: 120}]
          capacity: {engineers: 5, daysPerMonth: 16}
          every: 4
          parallel: triangular(1, 3, 6)
          decommission: 1
          slip: pert(1, 1.15, 1.8)
          creep: 1.2
          learning: 95%
          effort:
            - {task: charts, days: 3 to 9}
            - {task: endpoints, share: 30%, days: 2}
          dayRate: 600
          dayRateGrows: wages
        tokens:
          supply: 2.5
          costPerToken: 2k
          slipPerToken: 12%
          spend:
            - {on: home-grown, tokens: 2, until: complete}
            - {on: Kubernetes, tokens: 1.5, from: start, matures: 24}
        once: [{name: training, category: people, amount: 90k, at: 3, treatment: capex}]
        benefits:
          - {name: fewer incidents, category: people, monthly: 2k to 8k, follows: migrated, grows: wages}
        commitments: [{name: reserved, monthly: 25k, until: 2018-01, covers: both}]
        risks:
          - {name: outage, category: service, probability: 30%, impact: 20k to 200k, during: parallel}
        lines:
          - {name: happier team, kind: benefit, category: people, monthly: 3k, follows: complete, grows: wages}
          - {name: audit, side: stay, once: 15k, at: 6, treatment: capex}
        correlations: [[target.reduction, plan.slip, -0.3]]
        """);
  }
}
