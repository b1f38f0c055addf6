package io.midstream.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.sensitivity.Tornado;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Fan;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.DistributionChart;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.TornadoChart;
import io.midstream.reports.output.HtmlReport;
import io.midstream.reports.output.MarkdownReport;
import io.midstream.reports.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UncertaintySectionTest {
  private static Scenario scenario(Quantity hosting) {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.uncertainHosting = Optional.of(hosting);
    return builder.build();
  }

  private static final Scenario SURE = scenario(new Quantity.Triangular(60_000, 86_000, 130_000));

  /** Where hosting may be so cheap that migrating never comes back. */
  private static final Scenario UNSURE = scenario(new Quantity.Uniform(1_000, 100_000));

  private static Report report(Scenario scenario) {
    return ReportBuilder.of(
        Fixtures.input(scenario).withUncertainty(Fixtures.uncertainty(scenario)));
  }

  private static String markdown(Scenario scenario) {
    String all = MarkdownReport.render(report(scenario)).replace('\u00a0', ' ');
    int from = all.indexOf("## How sure are we?");
    return all.substring(from, all.indexOf("\n## ", from + 1));
  }

  @Test
  void theSectionIsAsBefore() {
    Golden.check("how-sure.md", markdown(SURE));
  }

  @Test
  void theSectionOfADecisionInDoubtIsAsBefore() {
    Golden.check("how-sure-in-doubt.md", markdown(Fixtures.inDoubt()));
  }

  @Test
  void withoutASimulationThereIsNoSuchSection() {
    assertThat(MarkdownReport.render(ReportBuilder.of(Fixtures.input(SURE))))
        .doesNotContain("How sure are we?");
  }

  @Test
  void whatNeverHappensIsCalledNever() {
    SimulationResult result = Fixtures.uncertainty(UNSURE).simulation();
    Distribution breakEven = result.distribution(Measure.BREAK_EVEN).orElseThrow();
    assertThat(breakEven.none()).isPositive();
    assertThat(breakEven.percentile(95).value()).isEmpty();
    assertThat(markdown(UNSURE).lines().filter(l -> l.startsWith("| Break-even")))
        .singleElement()
        .asString()
        .contains("| never |");
  }

  @Test
  void aCaseThatNeverBreaksEvenSaysSoInEveryPlace() {
    Scenario never = scenario(new Quantity.Uniform(1_000, 2_000));
    Report report = report(never);
    assertThat(report.charts()).extracting(Chart::id).doesNotContain("break-even-probability");
    assertThat(markdown(never))
        .contains("It does not break even within the 84 months in any of them.")
        .contains("in none of them (with 95% confidence, the probability is at most 0.037%)")
        .contains("| Break-even, months | never | – | – | never | never | never | never | never |")
        .contains("answer is the same")
        .doesNotContain("± 0 ", "NaN");
  }

  @Test
  void trialsThatBreakEvenAndTrialsThatNeverDoAreAll() {
    SimulationResult result = Fixtures.uncertainty(UNSURE).simulation();
    Distribution breakEven = result.distribution(Measure.BREAK_EVEN).orElseThrow();
    double ever = result.brokenEvenBy().get(84).value();
    double never = (double) breakEven.none() / result.trials();
    assertThat(ever + never).isCloseTo(1, within(1e-12));
    assertThat(markdown(UNSURE))
        .contains("with probability " + Language.ENGLISH.percent(ever) + ".")
        .contains("Break-even: never in " + Language.ENGLISH.percent(never) + " of the trials");
  }

  @Test
  void oneTrialClaimsNoPrecision() {
    Uncertainty found = Fixtures.uncertainty(SURE);
    SimulationResult one =
        Simulation.run(SURE, Settings.of(1, 7).withMeasures(Uncertainty.MEASURES)).result();
    Uncertainty single =
        new Uncertainty(one, found.tornado(), found.information(), found.switching());
    String text =
        MarkdownReport.render(ReportBuilder.of(Fixtures.input(SURE).withUncertainty(single)));
    assertThat(text)
        .contains("In 1 trial (seed 7)", "So few trials say little of the tails")
        .doesNotContain("| £0 |");
    assertThat(markdown(SURE)).doesNotContain("So few trials");
  }

  @Test
  void clampedDrawsAreReported() {
    Scenario scenario = Fixtures.inDoubt();
    SimulationResult result = Fixtures.uncertainty(scenario).simulation();
    int parallel = result.drivers().stream().map(Driver::path).toList().indexOf("plan.parallel");
    long clamped = result.clamped().get(parallel);
    assertThat(clamped).as("a normal duration is below 0 at times").isPositive();
    assertThat(markdown(scenario))
        .contains("Some draws were not allowed")
        .contains("%d of plan.parallel (".formatted(clamped))
        .contains("allowed: 0 or more");
    assertThat(markdown(SURE)).doesNotContain("not allowed");
  }

  @Test
  void theValueThatTurnsTheDecisionDoesSo() {
    Uncertainty found = Fixtures.uncertainty(Fixtures.inDoubt());
    Uncertainty.SwitchingValue hosting = found.switching().get(0);
    assertThat(hosting.driver().path()).isEqualTo("today[hosting].monthly");
    assertThat(hosting.base()).isEqualTo(65_000);
    Fixtures.Builder turned = new Fixtures.Builder();
    turned.hosting = hosting.value().orElseThrow();
    assertThat(Fixtures.input(turned.build()).projection().measures().value(Measure.NPV))
        .hasValueCloseTo(0.0, within(1.0));
  }

  @Test
  void atMostTenNumbersAreInTheTornado() {
    Uncertainty found = Fixtures.uncertainty(Fixtures.inDoubt());
    Tornado tornado = found.tornado();
    List<Tornado.Bar> many =
        IntStream.range(0, 6).boxed().flatMap(i -> tornado.bars().stream()).toList();
    Uncertainty more =
        new Uncertainty(
            found.simulation(),
            new Tornado(tornado.measure(), tornado.base(), many),
            found.information(),
            found.switching());
    Report report = ReportBuilder.of(Fixtures.input(Fixtures.inDoubt()).withUncertainty(more));
    assertThat(chart(report, TornadoChart.class, "npv-tornado").rows()).hasSize(10);
  }

  @Test
  void chartsShowTheFiguresOfTheSimulation() {
    Uncertainty found = Fixtures.uncertainty(SURE);
    Report report = ReportBuilder.of(Fixtures.input(SURE).withUncertainty(found));
    DistributionChart curve = chart(report, DistributionChart.class, "npv-distribution");
    assertThat(curve.points()).hasSize(199);
    assertThat(curve.points()).isSortedAccordingTo((a, b) -> Double.compare(a.value(), b.value()));
    LineChart fan = chart(report, LineChart.class, "cumulative-fan");
    Fan percentiles = found.simulation().fan().orElseThrow();
    assertThat(fan.bands())
        .extracting(band -> band.lower().get(84).y())
        .containsExactly(
            percentiles.percentile(5).get(84),
            percentiles.percentile(25).get(84),
            percentiles.percentile(75).get(84));
    assertThat(fan.bands().get(2).upper().get(84).y())
        .isEqualTo(percentiles.percentile(95).get(84));
    assertThat(fan.lines())
        .extracting(line -> line.points().get(84).y())
        .containsExactly(
            percentiles.percentile(50).get(84),
            Fixtures.input(SURE).projection().cumulative().get(84));
    TornadoChart tornado = chart(report, TornadoChart.class, "npv-tornado");
    assertThat(tornado.rows())
        .extracting(TornadoChart.Row::label)
        .containsExactly("today[hosting].monthly");
    LineChart brokenEven = chart(report, LineChart.class, "break-even-probability");
    assertThat(brokenEven.lines().get(0).points().stream().map(LineChart.Point::y).toList())
        .isSorted()
        .allMatch(y -> y >= 0 && y <= 1);
  }

  private static <T> T chart(Report report, Class<T> type, String id) {
    return report.charts().stream()
        .filter(c -> c.id().equals(id))
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hostileNamesStayNames() {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.line = "<script>alert(1)</script>";
    builder.uncertainHosting = Optional.of(new Quantity.Uniform(60_000, 100_000));
    String html = HtmlReport.render(report(builder.build()));
    assertThat(html).contains("How sure are we?").doesNotContain("<script>alert");
  }
}
