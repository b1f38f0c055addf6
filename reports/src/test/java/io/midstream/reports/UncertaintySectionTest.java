package io.midstream.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.reports.chart.DistributionChart;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.TornadoChart;
import io.midstream.reports.output.HtmlReport;
import io.midstream.reports.output.MarkdownReport;
import java.util.List;
import java.util.Optional;
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
  void chartsShowTheFiguresOfTheSimulation() {
    Uncertainty found = Fixtures.uncertainty(SURE);
    Report report = ReportBuilder.of(Fixtures.input(SURE).withUncertainty(found));
    DistributionChart curve = chart(report, DistributionChart.class, "npv-distribution");
    assertThat(curve.points()).hasSize(19);
    assertThat(curve.points()).isSortedAccordingTo((a, b) -> Double.compare(a.value(), b.value()));
    LineChart fan = chart(report, LineChart.class, "cumulative-fan");
    assertThat(fan.bands().get(0).upper().get(84).y())
        .isEqualTo(found.simulation().fan().orElseThrow().percentile(95).get(84));
    TornadoChart tornado = chart(report, TornadoChart.class, "npv-tornado");
    assertThat(tornado.rows())
        .extracting(TornadoChart.Row::label)
        .containsExactly("today[hosting].monthly");
    LineChart brokenEven = chart(report, LineChart.class, "break-even-probability");
    assertThat(brokenEven.lines().get(0).points().stream().map(LineChart.Point::y).toList())
        .isSorted()
        .allMatch(y -> y >= 0 && y <= 100);
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

  @Test
  void longPathsKeepWhatTellsThemApart() {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.line = "virtual machines of the whole of the platform";
    builder.uncertainHosting = Optional.of(new Quantity.Uniform(60_000, 100_000));
    TornadoChart tornado = chart(report(builder.build()), TornadoChart.class, "npv-tornado");
    List<String> names = tornado.rows().stream().map(TornadoChart.Row::label).toList();
    assertThat(names).containsExactly("today[virtual machine…].monthly");
  }
}
