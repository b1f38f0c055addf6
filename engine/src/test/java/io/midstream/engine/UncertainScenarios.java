package io.midstream.engine;

import io.midstream.engine.quantity.QuantityParser;
import io.midstream.engine.scenario.Benefit;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Correlation;
import io.midstream.engine.scenario.EffortTask;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.OneOff;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Risk;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Scenarios with drivers, built in code. */
public final class UncertainScenarios {
  /** Paths of the drivers of {@link #migration}. */
  public static final String GROWTH = "indices[growth]";

  public static final String UPKEEP = "today[upkeep].monthly";
  public static final String REDUCTION = "target.reduction";
  public static final String PARALLEL = "plan.parallel";
  public static final String SLIP = "plan.slip";
  public static final String DAYS = "plan.effort[0].days";
  public static final String BENEFIT = "benefits[gain].monthly";

  private static final String HOSTING = "today[hosting].monthly";

  private static final Map<String, String> DRIVERS =
      Map.of(
          GROWTH, "normal(5%, 3%)",
          UPKEEP, "triangular(8k, 14k, 25k)",
          REDUCTION, "pert(20%, 36%, 50%)",
          PARALLEL, "triangular(1, 3, 6)",
          SLIP, "pert(1, 1.15, 1.8)",
          DAYS, "lognormal(p10: 3, p90: 12)",
          BENEFIT, "2k to 20k");

  private UncertainScenarios() {}

  /** A number as a document writes it, at a path. */
  public static Input input(String path, String quantity, Unit unit, Range range) {
    return Input.of(path, QuantityParser.parse(quantity), unit, range);
  }

  private static Input input(Map<String, String> quantities, String path, Unit unit, Range range) {
    return input(path, quantities.getOrDefault(path, "0"), unit, range);
  }

  private static Input input(Map<String, String> quantities, String path) {
    return input(path, quantities.getOrDefault(path, "0"));
  }

  private static Input input(String path, String monthly) {
    return input(path, monthly, Unit.MONEY_PER_MONTH, Range.NON_NEGATIVE);
  }

  /** A migration of three waves over 36 months with seven drivers. */
  public static Scenario migration() {
    return migration(Map.of(), List.of(), List.of());
  }

  /**
   * A migration of three waves over 36 months.
   *
   * @param written by path, quantities that differ from those of {@link #migration()}
   */
  public static Scenario migration(
      Map<String, String> written, List<Risk> risks, List<Correlation> correlations) {
    Map<String, String> quantities = new HashMap<>(DRIVERS);
    quantities.putAll(written);
    GrowthIndex growth =
        new GrowthIndex(
            "growth",
            input(quantities, GROWTH, Unit.RATE_PER_YEAR, Range.RATE),
            GrowthIndex.Step.MONTHLY);
    return new Scenario(
        "uncertain",
        "USD",
        YearMonth.of(2024, 1),
        36,
        List.of(),
        finance("8%"),
        List.of(growth),
        List.of(
            today("hosting", Category.BILL, input(HOSTING, "86k"), List.of(growth)),
            today("upkeep", Category.PEOPLE, input(quantities, UPKEEP), List.of())),
        new Target(
            Optional.of(input(quantities, REDUCTION, Unit.SHARE, Range.REDUCTION)),
            Optional.empty(),
            List.of()),
        plan(quantities),
        Optional.empty(),
        List.of(once("training", "30k")),
        List.of(benefit(input(quantities, BENEFIT), ScheduleCurve.COMPLETE)),
        List.of(),
        risks,
        List.of(),
        correlations);
  }

  /** Nothing but one outlay today and a benefit in every month, undiscounted. */
  public static Scenario linear(String outlay, String monthly, int horizon) {
    return new Scenario(
        "linear",
        "USD",
        YearMonth.of(2024, 1),
        horizon,
        List.of(),
        finance("0"),
        List.of(),
        List.of(),
        Target.NONE,
        TestScenarios.idlePlan(),
        Optional.empty(),
        List.of(once("outlay", outlay)),
        List.of(
            benefit(
                input(BENEFIT, monthly, Unit.MONEY_PER_MONTH, Range.ANY), ScheduleCurve.ALWAYS)),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** A risk of this name while the programme runs. */
  public static Risk risk(String name, String probability, String impact) {
    String path = "risks[" + name + "].";
    return new Risk(
        name,
        Category.PEOPLE,
        input(path + "probability", probability, Unit.SHARE, Range.SHARE),
        input(path + "impact", impact, Unit.MONEY, Range.NON_NEGATIVE),
        ScheduleCurve.PROGRAM);
  }

  private static Finance finance(String rate) {
    return new Finance(
        input("finance.discountRate", rate, Unit.RATE_PER_YEAR, Range.RATE),
        Finance.Discounting.MONTH_END,
        1);
  }

  private static TodayItem today(
      String name, Category category, Input monthly, List<GrowthIndex> grows) {
    return new TodayItem(
        name, category, monthly, TodayItem.defaultRetires(category), grows, Treatment.OPEX);
  }

  private static OneOff once(String name, String amount) {
    String path = "once[" + name + "].";
    return new OneOff(
        name,
        Category.OTHER,
        input(path + "amount", amount, Unit.MONEY, Range.ANY),
        new Position.AtMonth(input(path + "at", "0", Unit.MONTH_NUMBER, Range.NON_NEGATIVE)),
        Treatment.OPEX);
  }

  private static Benefit benefit(Input monthly, ScheduleCurve follows) {
    return new Benefit("gain", Category.OTHER, monthly, follows, List.of());
  }

  private static Plan plan(Map<String, String> quantities) {
    Input parallel = input(quantities, PARALLEL, Unit.MONTHS, Range.NON_NEGATIVE);
    return new Plan(
        input("plan.starts", "2", Unit.MONTH_NUMBER, Range.FROM_MONTH_1),
        IntStream.of(10, 20, 30).mapToObj(services -> wave(services, parallel)).toList(),
        Optional.empty(),
        Optional.empty(),
        input(quantities, SLIP, Unit.FACTOR, Range.SLIP),
        input("plan.creep", "1", Unit.FACTOR, Range.NON_NEGATIVE),
        input("plan.learning", "1", Unit.SHARE, Range.LEARNING),
        List.of(
            new EffortTask(
                "convert",
                input("plan.effort[0].share", "1", Unit.SHARE, Range.SHARE),
                input(quantities, DAYS, Unit.DAYS, Range.NON_NEGATIVE))),
        Optional.of(input("plan.dayRate", "600", Unit.MONEY_PER_DAY, Range.NON_NEGATIVE)),
        List.of());
  }

  private static Wave wave(int services, Input parallel) {
    return new Wave(
        "wave of " + services,
        services,
        Optional.empty(),
        Optional.of(input("plan.prepare", "2", Unit.MONTHS, Range.NON_NEGATIVE)),
        parallel,
        input("plan.decommission", "0.5", Unit.MONTHS, Range.NON_NEGATIVE));
  }
}
