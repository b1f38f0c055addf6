package io.midstream.engine.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.TestScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.OneOff;
import io.midstream.engine.scenario.PlanBuilder;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.ScenarioBuilder;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums of plans against what is known of sums. */
class PortfolioTest {
  private static final int TRIALS = 50_000;
  private static final double Z90 = 1.2815515655446004;

  /** A plan whose net present value is linear in one normal number. */
  private static Projection plan(String name, YearMonth start, String hosting) {
    return Engine.project(
        ScenarioBuilder.of(name, start, 36)
            .currency("EUR")
            .discountRate(Quantity.of("7%"))
            .today(TodayItem.of("hosting", Category.BILL, Quantity.of(hosting)))
            .target(Target.ofReduction(Quantity.of("40%")))
            .plan(PlanBuilder.of(10).waves(2).parallel(Quantity.of("3")).build())
            .build());
  }

  private static Map<String, Projection> two() {
    Map<String, Projection> plans = new LinkedHashMap<>();
    plans.put("a", plan("a", YearMonth.of(2026, 1), "normal(50k, 5k)"));
    plans.put("b", plan("b", YearMonth.of(2027, 7), "normal(80k, 6k)"));
    return plans;
  }

  private static SimulationResult simulated(Projection plan) {
    return Simulation.run(plan.scenario(), Settings.of(TRIALS, 3).withThreads(1)).result();
  }

  @Test
  void onePlanIsItself() {
    Projection plan = plan("a", YearMonth.of(2026, 1), "normal(50k, 5k)");
    Portfolio portfolio = Portfolio.of(Map.of("a", plan), 1, 0, TRIALS, 3);
    SimulationResult alone = simulated(plan);
    assertThat(portfolio.npv().base()).isEqualTo(plan.measures().value(Measure.NPV).orElseThrow());
    double mean = alone.distribution(Measure.NPV).orElseThrow().mean().orElseThrow().value();
    assertThat(portfolio.npv().mean().value()).isCloseTo(mean, within(1e-9 * Math.abs(mean)));
    assertThat(portfolio.npv().positive().value())
        .isEqualTo(alone.probabilityPositive().orElseThrow().value());
    assertThat(portfolio.peakFunding())
        .isCloseTo(plan.measures().value(Measure.PEAK_FUNDING).orElseThrow(), within(1e-6));
  }

  /**
   * The sum of two normal variables has the variance σ₁² + σ₂² + 2 r σ₁ σ₂, where r = 2 sin(π ρ /
   * 6) for a rank correlation of ρ (Pearson 1907).
   */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.3, 0.7, 1})
  void normalPlansAddUpToANormalSum(double rho) {
    Map<String, Projection> plans = two();
    Portfolio portfolio = Portfolio.of(plans, 1, rho, TRIALS, 3);
    double mean = 0;
    double squares = 0;
    double product = 1;
    for (Projection plan : plans.values()) {
      var npv = simulated(plan).distribution(Measure.NPV).orElseThrow();
      mean += npv.mean().orElseThrow().value();
      squares += Math.pow(npv.deviation().orElseThrow().value(), 2);
      product *= npv.deviation().orElseThrow().value();
    }
    double r = rho == 1 ? 1 : 2 * Math.sin(Math.PI * rho / 6);
    double sd = Math.sqrt(squares + 2 * r * product);
    assertThat(portfolio.npv().mean().value()).isCloseTo(mean, within(1e-9 * mean));
    // The standard error of a normal P90 is 1.71 σ / √n.
    double error = 4 * 1.71 * sd / Math.sqrt(TRIALS);
    assertThat(portfolio.npv().percentile(90)).isCloseTo(mean + Z90 * sd, within(error));
    assertThat(portfolio.npv().percentile(10)).isCloseTo(mean - Z90 * sd, within(error));
  }

  @Test
  void theWorstMeetTheWorstWhenPlansGoTogether() {
    Map<String, Projection> plans = two();
    Portfolio together = Portfolio.of(plans, 1, 1, 1_000, 3);
    for (int percent : PortfolioSum.PERCENTS) {
      double sum = 0;
      for (Map.Entry<String, Projection> plan : plans.entrySet()) {
        sum +=
            Portfolio.of(Map.of(plan.getKey(), plan.getValue()), 1, 0, 1_000, 3)
                .npv()
                .percentile(percent);
      }
      assertThat(together.npv().percentile(percent)).isCloseTo(sum, within(1e-9 * sum));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 7})
  void theYearsAddUpToTheNet(int firstMonth) {
    Map<String, Projection> plans = two();
    Portfolio portfolio = Portfolio.of(plans, firstMonth, 0.5, 1_000, 3);
    assertThat(portfolio.years().keySet())
        .isEqualTo(
            firstMonth == 4
                ? new TreeSet<>(List.of(2025, 2026, 2027, 2028, 2029, 2030))
                : firstMonth == 7
                    ? new TreeSet<>(List.of(2025, 2026, 2027, 2028, 2029))
                    : new TreeSet<>(List.of(2026, 2027, 2028, 2029, 2030)));
    double base = portfolio.years().values().stream().mapToDouble(PortfolioSum::base).sum();
    double net = plans.values().stream().mapToDouble(p -> p.net().sum()).sum();
    assertThat(base).isCloseTo(net, within(1e-9 * Math.abs(net)));
    double mean =
        portfolio.years().values().stream().mapToDouble(year -> year.mean().value()).sum();
    double simulated = 0;
    for (Projection plan : plans.values()) {
      simulated +=
          Simulation.run(plan.scenario(), Settings.of(1_000, 3).withThreads(1))
              .result()
              .distribution(Measure.NET)
              .orElseThrow()
              .mean()
              .orElseThrow()
              .value();
    }
    assertThat(mean).isCloseTo(simulated, within(1e-9 * Math.abs(simulated)));
  }

  /** The second plan starts two months into the first: together they need more than each. */
  @Test
  void fundingIsSummedOverTheCalendar() {
    Projection a = plan("a", YearMonth.of(2026, 1), "normal(50k, 5k)");
    Projection b = plan("b", YearMonth.of(2026, 3), "normal(80k, 6k)");
    Portfolio portfolio = Portfolio.of(Map.of("a", a, "b", b), 1, 0, 0, 3);
    double lowest = 0;
    int at = 0;
    for (int m = 1; m <= 38; m++) {
      double sum = a.cumulative().get(Math.min(m, 36));
      sum += m > 2 ? b.cumulative().get(m - 2) : 0;
      at = sum < lowest ? m : at;
      lowest = Math.min(lowest, sum);
    }
    assertThat(portfolio.peakFunding()).isCloseTo(-lowest, within(1e-6));
    assertThat(portfolio.peakFundingMonth()).isEqualTo(YearMonth.of(2026, at));
    for (Projection plan : List.of(a, b)) {
      assertThat(plan.measures().value(Measure.PEAK_FUNDING).orElseThrow()).isLessThan(-lowest);
    }
  }

  /** What is paid up front is paid before the first month earns anything. */
  @Test
  void whatIsPaidUpFrontIsFundedInFull() {
    Projection upFront = upFront(YearMonth.of(2026, 1));
    assertThat(upFront.measures().value(Measure.PEAK_FUNDING)).hasValue(600);

    Portfolio alone = Portfolio.of(Map.of("a", upFront), 1, 0, 0, 3);
    assertThat(alone.peakFunding()).isEqualTo(600);
    assertThat(alone.peakFundingMonth()).isEqualTo(YearMonth.of(2026, 1));

    // After four months the first plan has got 360 back when the second pays.
    Portfolio two =
        Portfolio.of(Map.of("a", upFront, "b", upFront(YearMonth.of(2026, 5))), 1, 0, 0, 3);
    assertThat(two.peakFunding()).isCloseTo(600 - 4 * 90 + 600, within(1e-9));
    assertThat(two.peakFundingMonth()).isEqualTo(YearMonth.of(2026, 5));
  }

  /** Pays 600 today and 90 a month less from month 1 on. */
  private static Projection upFront(YearMonth start) {
    return Engine.project(
        ScenarioBuilder.of("up front", start, 10)
            .currency("EUR")
            .discountRate(Quantity.fixed(0))
            .today(
                new TodayItem(
                    "bill",
                    Category.BILL,
                    TestScenarios.input("today[bill].monthly", 100, Unit.MONEY_PER_MONTH),
                    TodayItem.Retires.NEVER,
                    List.of(),
                    Treatment.OPEX))
            .plan(PlanBuilder.of(1).waves(1).build())
            .once(
                new OneOff(
                    "outlay",
                    Category.OTHER,
                    TestScenarios.input("once[outlay].amount", 600, Unit.MONEY),
                    new Position.AtMonth(
                        TestScenarios.input("once[outlay].at", 0, Unit.MONTH_NUMBER)),
                    Treatment.OPEX))
            .lines(
                new CustomLine(
                    "relief",
                    Side.MOVE,
                    Category.BILL,
                    Kind.RUN,
                    new CustomLine.Timing.Monthly(
                        TestScenarios.input("lines[relief].monthly", -90, Unit.MONEY_PER_MONTH),
                        CurveRef.of(ScheduleCurve.ALWAYS)),
                    List.of(),
                    Treatment.OPEX))
            .build());
  }

  @Test
  void baseCasesAreSummedWithoutTrials() {
    Portfolio portfolio = Portfolio.of(two(), 1, 0, 0, 3);
    assertThat(portfolio.npv()).isEqualTo(PortfolioSum.certain(portfolio.npv().base()));
  }

  @Test
  void whatCannotBeSummedIsRefused() {
    assertThatThrownBy(() -> Portfolio.of(Map.of(), 1, 0, 100, 3))
        .hasMessage("a portfolio has at least one plan");
    assertThatThrownBy(() -> Portfolio.of(two(), 1, -0.1, 100, 3))
        .hasMessage("the correlation of plans is from 0 to 1, not -0.1");
    assertThatThrownBy(() -> Portfolio.of(two(), 13, 0, 100, 3))
        .hasMessage("a fiscal year begins in month 1 to 12, not 13");
    assertThatThrownBy(() -> Portfolio.of(two(), 1, 0, 1, 3))
        .hasMessage("a portfolio has 2 to 100000 trials, or none, not 1");
  }
}
