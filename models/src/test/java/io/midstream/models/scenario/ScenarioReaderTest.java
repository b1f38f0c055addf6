package io.midstream.models.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.Correlation;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Wave;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Setting;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the reader makes of a document: defaults, paths, months, catalogue, variants. */
class ScenarioReaderTest {
  private static final String HEAD = "name: x\nstart: 2024-05\nhorizon: 3y\n";
  private static final String TODAY = "today: [{name: bill, monthly: 1k}]\n";

  private static Scenario read(String text) throws Exception {
    return ScenarioDocument.parse("x.yaml", text).read().scenario();
  }

  @Test
  void fourKeysAreEnough() throws Exception {
    Scenario scenario = read(HEAD + TODAY);
    assertThat(scenario.horizon()).isEqualTo(36);
    assertThat(scenario.currency()).isEqualTo("XXX");
    assertThat(scenario.finance().discountRate().base()).isZero();
    assertThat(scenario.plan().waves()).hasSize(1);
    assertThat(scenario.plan().services()).isEqualTo(1);
    assertThat(scenario.inputs())
        .filteredOn(Input::written)
        .extracting(Input::path)
        .containsExactly("horizon", "today[bill].monthly");
  }

  @Test
  void jsonIsTheSameTree() throws Exception {
    String json =
        """
        {"name": "x", "start": "2024-05", "horizon": 36,
        \t"today": [{"name": "bill", "monthly": "1k"}],
        \t"plan": {"parallel": "triangular(1, 3, 6)", "waves": 2}}
        """;
    String yaml =
        HEAD.replace("3y", "36") + TODAY + "plan: {parallel: \"triangular(1, 3, 6)\", waves: 2}\n";
    ReadScenario fromJson = ScenarioDocument.parse("x.json", json).read();
    ReadScenario fromYaml = ScenarioDocument.parse("x.yaml", yaml).read();
    assertThat(fromJson).isEqualTo(fromYaml);
  }

  @Test
  void servicesAreSplitAsEvenlyAsWholeServicesAllow() throws Exception {
    Scenario scenario = read(HEAD + TODAY + "estate: {services: 17}\nplan: {waves: 5}\n");
    assertThat(scenario.plan().waves()).extracting(Wave::services).containsExactly(4, 4, 3, 3, 3);
    Scenario listed =
        read(
            HEAD
                + TODAY
                + "estate: {services: 20}\n"
                + "plan: {waves: [{services: 9}, {name: b}, {name: c}]}\n");
    assertThat(listed.plan().waves()).extracting(Wave::services).containsExactly(9, 6, 5);
    assertThat(listed.plan().waves()).extracting(Wave::name).containsExactly("wave 1", "b", "c");
  }

  @Test
  void wavesShareThePlansOwnDriver() throws Exception {
    Scenario scenario =
        read(
            HEAD
                + TODAY
                + "plan: {parallel: 1 to 4, waves: [{name: a}, {name: b, parallel: 2 to 3}]}\n");
    assertThat(scenario.drivers())
        .extracting(Input::path)
        .containsExactly("plan.parallel", "plan.waves[b].parallel");
  }

  @Test
  void monthsAreNumbersOrCalendarMonths() throws Exception {
    Scenario scenario =
        read(
            HEAD
                + TODAY
                + "plan: {starts: 2024-07}\n"
                + "once: [{name: a, amount: 5, at: 0}, {name: b, amount: 5, at: 2025-05}]\n"
                + "commitments: [{name: c, monthly: 5, until: 2023-05}]\n");
    assertThat(scenario.plan().starts().base()).isEqualTo(3);
    assertThat(month(scenario.once().get(0).at())).isZero();
    assertThat(month(scenario.once().get(1).at())).isEqualTo(13);
    assertThat(month(scenario.commitments().get(0).until())).isEqualTo(-11);
    assertThat(scenario.commitments().get(0).covers()).isEqualTo(Commitment.Covers.OLD);
  }

  private static double month(Position position) {
    return ((Position.AtMonth) position).month().base();
  }

  @Test
  void retiringFollowsTheCategory() throws Exception {
    Scenario scenario =
        read(
            HEAD
                + "today:\n"
                + "  - {name: a, monthly: 1}\n"
                + "  - {name: b, category: licence, monthly: 1}\n"
                + "  - {name: c, category: people, monthly: 1}\n"
                + "  - {name: d, category: service, monthly: 1}\n");
    assertThat(scenario.today())
        .extracting(TodayItem::retires)
        .containsExactly(
            TodayItem.Retires.PER_SERVICE,
            TodayItem.Retires.PER_SERVICE,
            TodayItem.Retires.LAST,
            TodayItem.Retires.LAST);
  }

  @Test
  void aTechnologyOfTheCatalogueBringsItsFiguresAndKeysBesideItWin() throws Exception {
    Scenario scenario =
        read(
            HEAD
                + TODAY
                + "tokens: {spend: [{use: kubernetes}, {use: helm, on: charts, tokens: 2, matures:"
                + " never, from: start, until: complete}]}\n");
    List<TokenSpend> spend = scenario.tokens().orElseThrow().spend();
    assertThat(spend.get(0).on()).isEqualTo("Kubernetes");
    assertThat(spend.get(0).tokens().base()).isEqualTo(1.5);
    assertThat(spend.get(0).matures().orElseThrow().base()).isEqualTo(24);
    assertThat(spend.get(0).tokens().provenance().source())
        .hasValueSatisfying(s -> assertThat(s).contains("catalogue"));
    assertThat(spend.get(1).on()).isEqualTo("charts");
    assertThat(spend.get(1).tokens().base()).isEqualTo(2);
    assertThat(spend.get(1).matures()).isEmpty();
    assertThat(spend.get(1).until()).isEqualTo(Position.Landmark.COMPLETE);
    assertThat(scenario.tokens().orElseThrow().supply().base()).isEqualTo(3);
  }

  @Test
  void aNumberMaySayWhereItComesFrom() throws Exception {
    Scenario scenario =
        read(
            HEAD
                + "today: [{name: bill, monthly: {value: 2k to 20k, source: invoices, owner: us,"
                + " date: 2017-02, confidence: low}}]\n");
    Input input = scenario.today().get(0).monthly();
    assertThat(input.path()).isEqualTo("today[bill].monthly");
    assertThat(input.provenance().source()).hasValue("invoices");
    assertThat(input.provenance().confidence()).hasValue("low");
    assertThat(input.uncertain()).isTrue();
  }

  @Test
  void aLineOfOnesOwnIsARunningCostOfMovingUnlessItSaysOtherwise() throws Exception {
    Scenario scenario = read(HEAD + TODAY + "lines: [{name: a, monthly: -5}]\n");
    assertThat(scenario.lines().get(0).side()).isEqualTo(Side.MOVE);
    assertThat(scenario.lines().get(0).kind()).isEqualTo(Kind.RUN);
    Scenario benefit = read(HEAD + TODAY + "benefits: [{name: a, monthly: 5}]\n");
    assertThat(benefit.benefits().get(0).follows()).isEqualTo(ScheduleCurve.COMPLETE);
  }

  @Test
  void variantsAndSettingsChangeTheDocumentAndItsDigest() throws Exception {
    ScenarioDocument document =
        ScenarioDocument.parse(
            "x.yaml",
            HEAD + TODAY + "plan: {waves: 3, prepare: 1}\nvariants: {one: {plan: {waves: 1}}}\n");
    assertThat(document.variants()).containsExactly("one");
    ReadScenario base = document.read();
    ReadScenario one = document.variant("one").read();
    ReadScenario set = document.with(List.of(Setting.parse("plan.waves=1"))).read();
    assertThat(base.scenario().plan().waves()).hasSize(3);
    assertThat(one.scenario().plan().waves()).hasSize(1);
    assertThat(set).isEqualTo(one);
    assertThat(base.digest()).isNotEqualTo(one.digest()).hasSize(64);
  }

  @Test
  void anyNumberOrMonthMaySayWhereItComesFrom() throws Exception {
    Scenario scenario =
        read(
            "name: x\nstart: 2024-05\nhorizon: {value: 3y, source: board}\n"
                + TODAY
                + "estate: {services: {value: 40, source: inventory}}\n"
                + "plan: {starts: {value: 2024-07, source: plan}, waves: {value: 4, source: plan}}\n"
                + "tokens: {spend: [{on: k, tokens: 1, from: {value: start, source: us},"
                + " matures: {value: never, source: us}}]}\n");
    assertThat(scenario.horizon()).isEqualTo(36);
    assertThat(scenario.plan().waves()).hasSize(4);
    assertThat(scenario.plan().services()).isEqualTo(40);
    assertThat(scenario.plan().starts().base()).isEqualTo(3);
    assertThat(scenario.plan().starts().provenance().source()).hasValue("plan");
    assertThat(scenario.tokens().orElseThrow().spend().get(0).from())
        .isEqualTo(Position.Landmark.START);
    assertThat(scenario.facts())
        .extracting(Input::path)
        .containsExactly("horizon", "estate.services", "plan.waves");
    assertThat(scenario.facts().get(1).provenance().source()).hasValue("inventory");
  }

  @Test
  void aPathNamesAListEntryByItsNameOrItsNumber() throws Exception {
    Scenario scenario =
        read(
            HEAD
                + "today: [{name: bill, monthly: 1k to 2k}]\n"
                + "indices: {traffic: 1% to 3%}\n"
                + "plan: {dayRate: 5, effort: [{task: convert, days: 1 to 3}]}\n"
                + "correlations: [['today[0].monthly', indices.traffic, 0.4],"
                + " ['plan.effort[convert].days', 'today[bill].monthly', 0.2]]\n");
    assertThat(scenario.correlations())
        .extracting(c -> c.first() + " " + c.second())
        .containsExactly(
            "today[bill].monthly indices.traffic", "plan.effort[0].days today[bill].monthly");
  }

  private static final String CORRELATED =
      "{name: n, start: 2024-01, horizon: 12, today: [{name: bill, monthly: 1k to 2k}],"
          + " indices: {traffic: {value: 1% to 3%, source: invoices}},"
          + " plan: {slip: 'pert(1, 1.2, 2)', parallel: 'uniform(1, 3)'}, correlations:"
          + " [['today[0].monthly', indices.traffic, 0.4], [plan.slip, plan.parallel, 0.2]]}";

  private static ScenarioDocument set(String... settings) throws DocumentException {
    List<Setting> all = new ArrayList<>();
    for (String setting : settings) {
      all.add(Setting.parse(setting));
    }
    return ScenarioDocument.parse("n.yaml", CORRELATED).with(all);
  }

  @Test
  void aValueThatASettingFixesCorrelatesNoMore() throws DocumentException {
    assertThat(set("plan.slip=1.2").scenario().correlations())
        .extracting(Correlation::second)
        .containsExactly("indices.traffic");
    assertThat(set("today[bill].monthly=1500").scenario().correlations())
        .extracting(Correlation::first)
        .containsExactly("plan.slip");
    assertThat(set("indices.traffic=2%", "plan={slip: 1.5}").scenario().correlations()).isEmpty();
    assertThat(set("plan={waves: 1}").scenario().correlations())
        .as("the defaults of a part that was set are set with it")
        .extracting(Correlation::second)
        .containsExactly("indices.traffic");
    assertThat(set("plan.slip=1 to 2").scenario().correlations()).hasSize(2);
    assertThat(set("plan.slip=1.2").read().digest())
        .isNotEqualTo(set("plan.slip=1.3").read().digest());
  }

  @Test
  void aCorrelationOfAValueFixedInTheFileStaysAFault() {
    assertThatThrownBy(
            () ->
                ScenarioDocument.parse("n.yaml", CORRELATED.replace("'pert(1, 1.2, 2)'", "1.2"))
                    .with(List.of(Setting.parse("plan.parallel=uniform(1, 4)")))
                    .scenario())
        .isInstanceOf(DocumentException.class)
        .hasMessageContaining("'plan.slip' is a fixed number");
  }

  @Test
  void correlationsWithoutEffectCanBeTakenOutOfTheDocument() throws DocumentException {
    assertThat(set().withoutIdleCorrelations()).isEmpty();
    ScenarioDocument fixed = set("plan.slip=1.2");
    Setting left = fixed.withoutIdleCorrelations().orElseThrow();
    assertThat(left.path()).isEqualTo("correlations");
    assertThat(fixed.with(List.of(left)).withoutIdleCorrelations()).isEmpty();
    assertThat(fixed.with(List.of(left)).scenario().correlations()).hasSize(1);
  }
}
