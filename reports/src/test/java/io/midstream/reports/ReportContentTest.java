package io.midstream.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.SteadyState;
import io.midstream.engine.scenario.Scenario;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.Gantt;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.StackedBars;
import io.midstream.reports.chart.Waterfall;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReportContentTest {
  private final ReportInput ft = Fixtures.ftWithOptions();
  private final Report report = ReportBuilder.of(ft);

  private <T extends Chart> T chart(String id, Class<T> type) {
    return report.charts().stream()
        .filter(chart -> chart.id().equals(id))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static DataTable table(Report report, String id) {
    return report.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .map(
            block ->
                block instanceof Block.TableBlock table
                    ? table.table()
                    : block instanceof Block.Figure figure ? figure.data() : null)
        .filter(table -> table != null && table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String words(Report report) {
    return report.sections().get(0).blocks().stream()
        .map(Object::toString)
        .collect(Collectors.joining("\n"))
        .replace('\u00a0', ' ');
  }

  private static Report report(Fixtures.Builder builder) {
    return ReportBuilder.of(Fixtures.input(builder.build()));
  }

  @Test
  void answersInOneSentence() {
    assertThat(report.answer().replace('\u00a0', ' '))
        .isEqualTo(
            "Migrating pays: £1.44 million invested, back in Feb 2021 (month 50), worth £643,000 in"
                + " today’s money over 84 months.");
  }

  @Test
  void saysThatTheBaseCaseIsNotTheMean() {
    assertThat(words(ReportBuilder.of(Fixtures.input(Fixtures.small()))))
        .contains("1 of them uncertain. The base case is not the mean of a simulation");
  }

  @Test
  void givesNoticeOfTheBill() {
    assertThat(words(report))
        .contains("for 6 months, from Feb 2017 (month 2) to Jul 2017 (month 7)")
        .contains("It peaks in Apr 2017 (month 4) at £96,300, £10,300 above plan")
        .contains("below plan from Aug 2017 (month 8) on")
        .contains("£55,000 instead of £86,000, 36.0% less");
  }

  @Test
  void aBillThatNeverRisesHasNoPeak() {
    Report small = ReportBuilder.of(Fixtures.input(Fixtures.small()));
    assertThat(words(small)).contains("The bill never rises above today’s plan.");
    assertThat(words(small)).doesNotContain("peaks");
    DataTable measures = table(small, "measures");
    assertThat(measures.rows())
        .filteredOn(row -> row.cells().get(0).equals(Measure.PEAK_BILL_MONTH.label()))
        .allMatch(row -> row.cells().get(1).equals("never rises"));
  }

  @Test
  void saysWhenItDoesNotPay() {
    Fixtures.Builder dear = new Fixtures.Builder();
    dear.reduction = -0.2;
    assertThat(report(dear).answer()).startsWith("Migrating does not pay:");
    assertThat(words(report(dear)))
        .contains("still negative at the horizon")
        .contains("is not all back within 84 months")
        .contains("It does not fall below today’s plan within 84 months.");
  }

  @Test
  void aScenarioWithoutABillHasNoChartOfOne() {
    Fixtures.Builder free = new Fixtures.Builder();
    free.hosting = 0;
    assertThat(words(report(free))).contains("has no cloud bill");
    assertThat(report(free).charts()).noneMatch(chart -> chart.id().equals("bill"));
  }

  @Test
  void theWaterfallFallsFromStayingToMigrating() {
    Waterfall waterfall = chart("money", Waterfall.class);
    double net = ft.projection().net().sum();
    double steps = waterfall.steps().stream().mapToDouble(Waterfall.Step::change).sum();
    assertThat(waterfall.from().value()).isCloseTo(8.4e6, within(1e-3));
    assertThat(waterfall.from().value() + steps).isCloseTo(waterfall.to().value(), within(1e-3));
    assertThat(-steps).isCloseTo(net, within(1e-3));
  }

  @Test
  void theLinesAreTheEngines() {
    LineChart cumulative = chart("cumulative", LineChart.class);
    assertThat(cumulative.lines().get(0).points())
        .contains(new LineChart.Point(84, ft.projection().cumulative().get(84)));
    LineChart bill = chart("bill", LineChart.class);
    assertThat(bill.lines().get(1).points().get(3))
        .isEqualTo(new LineChart.Point(3.5, ft.projection().moveBill().get(4)));
    assertThat(bill.marks()).extracting(m -> m.at().x()).containsExactly(3.5);
    assertThat(chart("waves", Gantt.class).rows()).hasSize(12);
  }

  @Test
  void optionsAreSteadyStateCosts() {
    StackedBars bars = chart("option-costs", StackedBars.class);
    SteadyState state = ft.projection().steadyState(36);
    assertThat(bars.bars())
        .extracting(StackedBars.Bar::label)
        .containsExactly("Staying", "This plan", "big bang", "dearer");
    assertThat(bars.bars().get(1).values().stream().mapToDouble(v -> v).sum())
        .isCloseTo(state.move().total(), within(1e-6));
  }

  @Test
  void anOptionInAnotherCurrencyIsLeftOutAndSaidSo() {
    Fixtures.Builder dollars = new Fixtures.Builder();
    dollars.currency = "USD";
    Report mixed =
        ReportBuilder.of(
            Fixtures.input(Fixtures.ft())
                .withOptions(List.of(new Option("abroad", Engine.project(dollars.build())))));
    assertThat(mixed.sections().toString()).contains("abroad is left out: it reckons in USD.");
  }

  @Test
  void fiscalYearsSumToTheWhole() {
    Report small = ReportBuilder.of(Fixtures.input(Fixtures.small()));
    DataTable kinds = table(small, "years-by-kind");
    assertThat(kinds.rows())
        .extracting(row -> row.cells().get(0))
        .containsExactly("2016/17", "2017/18", "2018/19", "All years");
    double net = Fixtures.input(Fixtures.small()).projection().net().sum();
    List<String> total = kinds.rows().get(kinds.rows().size() - 1).cells();
    assertThat(number(total.get(5))).isCloseTo(net, within(1.0));
    DataTable treatment = table(small, "years-by-treatment");
    List<String> sums = treatment.rows().get(treatment.rows().size() - 1).cells();
    assertThat(number(sums.get(4))).as("capex of migrating").isEqualTo(28_000);
  }

  private static double number(String cell) {
    return Double.parseDouble(cell.replace(",", "").replace("\u2212", "-"));
  }

  @Test
  void theRegisterHoldsEveryInputAndMarksWhatHasNoSource() {
    Scenario small = Fixtures.small();
    DataTable register = table(ReportBuilder.of(Fixtures.input(small)), "assumption-register");
    assertThat(register.rows()).hasSameSizeAs(small.inputs());
    assertThat(register.rows())
        .anySatisfy(
            row ->
                assertThat(row.cells())
                    .contains(
                        "today[virtual machines].monthly",
                        "lognormal, P5 SEK\u00a015,000, P95 SEK\u00a030,000",
                        "2016 invoices",
                        "platform team, 2017-02",
                        "high"));
    assertThat(register.rows())
        .filteredOn(row -> row.role() == DataTable.Role.MARKED)
        .isNotEmpty()
        .allMatch(row -> row.cells().get(3).equals("no source"));
    assertThat(register.rows()).anyMatch(row -> row.cells().get(3).equals("default"));
  }

  @Test
  void absentMeasuresSayWhy() {
    Report small = ReportBuilder.of(Fixtures.input(Fixtures.small()));
    assertThat(table(small, "measures").rows())
        .filteredOn(row -> row.cells().get(0).equals(Measure.OVERSPEND.label()))
        .allMatch(row -> row.cells().get(1).startsWith("none: "));
  }

  @Test
  void tokensAreShownBesideTheResultWithoutThem() {
    DataTable beside = table(report, "token-prices");
    assertThat(beside.rows().get(0).cells()).contains("£642,747", "£656,230");
  }

  @Test
  void whatTheHorizonCutsOffIsSaid() {
    Fixtures.Builder shortened = new Fixtures.Builder();
    shortened.horizon = 6;
    DataTable lost = table(report(shortened), "beyond-horizon");
    assertThat(lost.rows()).anyMatch(row -> row.cells().get(0).equals("migration effort"));
    assertThat(report(shortened).sections().toString())
        .contains("The plan is not complete within the horizon");
  }
}
