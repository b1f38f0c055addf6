package io.midstream.engine;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.EffortTask;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.OneOff;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scenarios built in code, as a program that embeds the engine builds them. */
public final class TestScenarios {
  private TestScenarios() {}

  /** A fixed number at a path. */
  public static Input input(String path, double value, Unit unit) {
    return Input.of(path, Quantity.fixed(value), unit, Range.ANY);
  }

  /**
   * A wave of so many services that prepares, runs in parallel and decommissions so many months.
   */
  public static Wave wave(
      String name, int services, double prepare, double parallel, double decommission) {
    String path = "plan.waves[" + name + "].";
    return new Wave(
        name,
        services,
        Optional.empty(),
        Optional.of(input(path + "prepare", prepare, Unit.MONTHS)),
        input(path + "parallel", parallel, Unit.MONTHS),
        input(path + "decommission", decommission, Unit.MONTHS));
  }

  /** A plan of waves that starts in a month and slips by a factor. */
  public static Plan plan(double starts, double slip, List<Wave> waves) {
    return new Plan(
        input("plan.starts", starts, Unit.MONTH_NUMBER),
        waves,
        Optional.empty(),
        Optional.empty(),
        input("plan.slip", slip, Unit.FACTOR),
        input("plan.creep", 1, Unit.FACTOR),
        input("plan.learning", 1, Unit.SHARE),
        List.of(
            new EffortTask(
                "convert",
                input("plan.effort[0].share", 1, Unit.SHARE),
                input("plan.effort[0].days", 10, Unit.DAYS))),
        Optional.of(input("plan.dayRate", 600, Unit.MONEY_PER_DAY)),
        List.of());
  }

  /** A plan of one wave that takes no time and no work. */
  public static Plan idlePlan() {
    return new Plan(
        input("plan.starts", 1, Unit.MONTH_NUMBER),
        List.of(wave("w", 1, 0, 0, 0)),
        Optional.empty(),
        Optional.empty(),
        input("plan.slip", 1, Unit.FACTOR),
        input("plan.creep", 1, Unit.FACTOR),
        input("plan.learning", 1, Unit.SHARE),
        List.of(),
        Optional.empty(),
        List.of());
  }

  /** A hosting bill of 86k that becomes 36% cheaper, upkeep of 14k that ends with the last wave. */
  public static Scenario hosting(int horizon, Plan plan, Optional<Tokens> tokens) {
    List<TodayItem> today = new ArrayList<>();
    today.add(item("hosting", Category.BILL, 86_000));
    today.add(item("upkeep", Category.PEOPLE, 14_000));
    return new Scenario(
        "test",
        "GBP",
        YearMonth.of(2017, 1),
        horizon,
        List.of(),
        new Finance(
            input("finance.discountRate", 0.08, Unit.RATE_PER_YEAR),
            Finance.Discounting.MONTH_END,
            1),
        List.of(),
        today,
        new Target(
            Optional.of(input("target.reduction", 0.36, Unit.SHARE)), Optional.empty(), List.of()),
        plan,
        tokens,
        List.of(
            new OneOff(
                "training",
                Category.PEOPLE,
                input("once[training].amount", 30_000, Unit.MONEY),
                new Position.AtMonth(input("once[training].at", 2, Unit.MONTH_NUMBER)),
                Treatment.OPEX)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** One technology held from the programme's start, beside a supply and a slip per token. */
  public static Tokens tokens(double supply, double slipPerToken, double tokens) {
    return new Tokens(
        input("tokens.supply", supply, Unit.TOKENS),
        input("tokens.costPerToken", 0, Unit.MONEY_PER_TOKEN_MONTH),
        input("tokens.slipPerToken", slipPerToken, Unit.SHARE),
        List.of(
            new TokenSpend(
                "Kubernetes",
                input("tokens.spend[Kubernetes].tokens", tokens, Unit.TOKENS),
                Position.Landmark.START,
                Position.Landmark.NEVER,
                Optional.empty())));
  }

  private static TodayItem item(String name, Category category, double monthly) {
    return new TodayItem(
        name,
        category,
        input("today[" + name + "].monthly", monthly, Unit.MONEY_PER_MONTH),
        TodayItem.defaultRetires(category),
        List.of(),
        Treatment.OPEX);
  }
}
