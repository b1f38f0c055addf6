package io.midstream.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.Engine;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Scenario;
import io.midstream.reports.Fixtures;
import io.midstream.reports.Option;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every chart of any scenario. */
class RandomChartsTest {
  @Property(tries = 60)
  void wordsStayOnTheirChartAndApart(@ForAll("scenarios") Scenario scenario) {
    ReportInput input =
        Fixtures.input(scenario)
            .withOptions(List.of(new Option("another way", Engine.project(Fixtures.small()))));
    ReportInput told =
        scenario.drivers().isEmpty()
            ? input
            : input.withUncertainty(Fixtures.uncertainty(scenario));
    List<Chart> charts = ReportBuilder.of(told).charts();
    assertThat(charts).hasSizeGreaterThan(3);
    charts.forEach(WordsApart::check);
  }

  @Provide
  Arbitrary<Scenario> scenarios() {
    Arbitrary<Fixtures.Builder> plans =
        Combinators.combine(
                Arbitraries.integers().between(1, 40),
                Arbitraries.integers().between(1, 240),
                Arbitraries.doubles().between(0, 14),
                Arbitraries.doubles().between(0, 3),
                Arbitraries.integers().between(1, 30))
            .as(RandomChartsTest::plan);
    Arbitrary<Double> money =
        Arbitraries.of(0.0, 9.5, 800.0, 14_000.0, 86_000.0, 1_234_567.0, 7.7e9);
    return Combinators.combine(
            plans,
            money,
            money,
            Arbitraries.doubles().between(-1, 0.95),
            Arbitraries.of("GBP", "SEK", "XXX", "INR"),
            Arbitraries.of("wave", "the services of the accounts department", "波"),
            Arbitraries.of(true, false))
        .as(RandomChartsTest::scenario);
  }

  private static Fixtures.Builder plan(
      int waves, int horizon, double parallel, double decommission, int starts) {
    Fixtures.Builder plan = new Fixtures.Builder();
    plan.waves = waves;
    plan.horizon = horizon;
    plan.parallel = parallel;
    plan.decommission = decommission;
    plan.starts = starts;
    return plan;
  }

  private static Scenario scenario(
      Fixtures.Builder plan,
      double hosting,
      double support,
      double reduction,
      String currency,
      String wave,
      boolean uncertain) {
    plan.hosting = hosting;
    plan.support = support;
    plan.reduction = reduction;
    plan.currency = currency;
    plan.waveName = wave;
    plan.tokens = !uncertain;
    if (uncertain && hosting > 0) {
      plan.uncertainHosting = Optional.of(new Quantity.Uniform(0.8 * hosting, 1.3 * hosting));
      plan.uncertainParallel = Optional.of(new Quantity.Uniform(0, 8));
    }
    return plan.build();
  }
}
