package io.midstream.engine;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Benefit;
import io.midstream.engine.scenario.Capacity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.EffortTask;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.OneOff;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Risk;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TargetItem;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A scenario of anything that a scenario may hold, and values for some of its inputs. */
public final class RandomScenario {
  private final SplittableRandom random;
  private final Map<String, double[]> bounds = new HashMap<>();
  private final boolean derived;
  private final List<GrowthIndex> indices;
  private final Scenario scenario;

  /** The scenario of a seed. */
  public RandomScenario(long seed) {
    random = new SplittableRandom(seed);
    derived = maybe();
    indices =
        some(
            3,
            i ->
                new GrowthIndex(
                    "index " + i,
                    input("indices[" + i + "]", -0.2, 0.3, Unit.RATE_PER_YEAR),
                    any(GrowthIndex.Step.values())));
    List<TodayItem> today = IntStream.range(0, random.nextInt(1, 5)).mapToObj(this::today).toList();
    scenario =
        new Scenario(
            "random",
            "USD",
            YearMonth.of(2024, 1),
            random.nextInt(1, 80),
            List.of(),
            new Finance(
                input("finance.discountRate", -0.02, 0.2, Unit.RATE_PER_YEAR),
                any(Finance.Discounting.values()),
                1),
            indices,
            today,
            new Target(
                optional(() -> input("target.reduction", -0.2, 1, Unit.SHARE)),
                optional(() -> input("target.replay", 0, 1, Unit.SHARE)),
                some(3, this::target)),
            plan(),
            optional(this::tokens),
            some(3, this::once),
            some(2, this::benefit),
            some(2, this::commitment),
            some(2, this::risk),
            some(3, this::line),
            List.of());
  }

  /** The scenario. */
  public Scenario scenario() {
    return scenario;
  }

  /**
   * Values of some of the inputs: of few, half or all of them.
   *
   * @param monthsOnAFixedSchedule whether the months of one-offs, commitments and windows may vary
   *     where the schedule does not
   * @return by path, one value a trial
   */
  public Map<String, double[]> values(int trials, boolean monthsOnAFixedSchedule) {
    double share = new double[] {0.15, 0.5, 1}[random.nextInt(3)];
    Map<String, double[]> values = new HashMap<>();
    for (Input input : scenario.inputs()) {
      double[] bound = bounds.get(input.path());
      if (bound != null && random.nextDouble() < share) {
        values.put(
            input.path(),
            IntStream.range(0, trials).mapToDouble(i -> number(bound[0], bound[1])).toArray());
      }
    }
    if (!monthsOnAFixedSchedule && !values.containsKey("plan.slip")) {
      values.keySet().removeIf(path -> path.matches(".*\\.(at|from|until)"));
    }
    return values;
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> Optional<T> optional(Supplier<T> value) {
    return maybe() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(int most, IntFunction<T> item) {
    return IntStream.range(0, random.nextInt(most + 1)).mapToObj(item).toList();
  }

  /** Half of them whole numbers, where months begin and waves meet. */
  private double number(double low, double high) {
    double number = low + (high - low) * random.nextDouble();
    double whole = Math.rint(number);
    return high - low >= 2 && whole >= low && whole <= high && maybe() ? whole : number;
  }

  private Input input(String path, double low, double high, Unit unit) {
    bounds.put(path, new double[] {low, high});
    return Input.of(path, Quantity.fixed(number(low, high)), unit, new Range(low, true, high));
  }

  private List<GrowthIndex> grows() {
    return indices.stream().filter(i -> maybe()).toList();
  }

  private TodayItem today(int i) {
    return new TodayItem(
        "today " + i,
        any(Category.values()),
        input("today[" + i + "].monthly", 0, 100_000, Unit.MONEY_PER_MONTH),
        any(TodayItem.Retires.values()),
        grows(),
        Treatment.OPEX);
  }

  private TargetItem target(int i) {
    return new TargetItem(
        "target " + i,
        any(Category.values()),
        input("target.lines[" + i + "].monthly", 0, 50_000, Unit.MONEY_PER_MONTH),
        any(TargetItem.Arrives.values()),
        grows(),
        Treatment.OPEX);
  }

  private Plan plan() {
    List<EffortTask> effort =
        derived
            ? IntStream.range(0, random.nextInt(1, 3)).mapToObj(this::task).toList()
            : some(2, this::task);
    Optional<Input> together = optional(() -> input("plan.parallel", 0, 5, Unit.MONTHS));
    List<Wave> waves =
        IntStream.range(0, random.nextInt(1, 6)).mapToObj(w -> wave(w, together)).toList();
    return new Plan(
        input("plan.starts", 1, 10, Unit.MONTH_NUMBER),
        waves,
        derived
            ? Optional.of(
                new Capacity(
                    input("plan.engineers", 1, 10, Unit.COUNT),
                    input("plan.daysPerMonth", 5, 20, Unit.DAYS)))
            : Optional.empty(),
        optional(() -> input("plan.every", 0, 3, Unit.MONTHS)),
        input("plan.slip", 0.5, 2, Unit.FACTOR),
        input("plan.creep", 0.5, 2, Unit.FACTOR),
        input("plan.learning", maybe() ? 0.7 : 1, 1, Unit.SHARE),
        effort,
        effort.isEmpty()
            ? Optional.empty()
            : Optional.of(input("plan.dayRate", 300, 900, Unit.MONEY_PER_DAY)),
        grows());
  }

  private EffortTask task(int i) {
    String path = "plan.effort[" + i + "].";
    return new EffortTask(
        "task " + i,
        input(path + "share", 0.1, 1, Unit.SHARE),
        input(path + "days", 1, 15, Unit.DAYS));
  }

  private Wave wave(int w, Optional<Input> together) {
    String path = "plan.waves[" + w + "].";
    return new Wave(
        "wave " + w,
        random.nextInt(w == 0 ? 1 : 0, 20),
        Optional.empty(),
        derived && maybe()
            ? Optional.empty()
            : Optional.of(input(path + "prepare", 0, 4, Unit.MONTHS)),
        together.orElseGet(() -> input(path + "parallel", 0, 5, Unit.MONTHS)),
        input(path + "decommission", 0, 2, Unit.MONTHS));
  }

  private Tokens tokens() {
    return new Tokens(
        input("tokens.supply", 0, 5, Unit.TOKENS),
        input("tokens.costPerToken", 0, 2_000, Unit.MONEY_PER_TOKEN_MONTH),
        input("tokens.slipPerToken", 0, 0.2, Unit.SHARE),
        some(
            3,
            i -> {
              String path = "tokens.spend[" + i + "].";
              return new TokenSpend(
                  "technology " + i,
                  input(path + "tokens", 0, 4, Unit.TOKENS),
                  maybe() ? Position.Landmark.START : month(path + "from", 1),
                  position(path + "until"),
                  optional(() -> input(path + "matures", 1, 30, Unit.MONTHS)));
            }));
  }

  private Position month(String path, double from) {
    return new Position.AtMonth(input(path, from, 40, Unit.MONTH_NUMBER));
  }

  private Position position(String path) {
    return maybe() ? month(path, 1) : any(Position.Landmark.values());
  }

  private OneOff once(int i) {
    String path = "once[" + i + "].";
    return new OneOff(
        "once " + i,
        any(Category.values()),
        input(path + "amount", 0, 100_000, Unit.MONEY),
        maybe() ? month(path + "at", 0) : Position.Landmark.COMPLETE,
        Treatment.OPEX);
  }

  private Benefit benefit(int i) {
    return new Benefit(
        "benefit " + i,
        any(Category.values()),
        input("benefits[" + i + "].monthly", 0, 20_000, Unit.MONEY_PER_MONTH),
        any(ScheduleCurve.values()),
        grows());
  }

  private Commitment commitment(int i) {
    String path = "commitments[" + i + "].";
    return new Commitment(
        "commitment " + i,
        input(path + "monthly", 0, 80_000, Unit.MONEY_PER_MONTH),
        position(path + "until"),
        any(Commitment.Covers.values()));
  }

  private Risk risk(int i) {
    String path = "risks[" + i + "].";
    return new Risk(
        "risk " + i,
        any(Category.values()),
        input(path + "probability", 0, 1, Unit.SHARE),
        input(path + "impact", 0, 200_000, Unit.MONEY),
        any(ending()));
  }

  private static ScheduleCurve[] ending() {
    return Stream.of(ScheduleCurve.values())
        .filter(ScheduleCurve::ends)
        .toArray(ScheduleCurve[]::new);
  }

  private CustomLine line(int i) {
    String path = "lines[" + i + "].";
    Side side = any(Side.values());
    CustomLine.Timing timing =
        switch (random.nextInt(3)) {
          case 0 ->
              new CustomLine.Timing.Monthly(
                  input(path + "monthly", -10_000, 50_000, Unit.MONEY_PER_MONTH),
                  new CurveRef(
                      any(ScheduleCurve.values()),
                      optional(() -> position(path + "from")),
                      optional(() -> position(path + "until"))));
          case 1 ->
              new CustomLine.Timing.Once(
                  input(path + "amount", -10_000, 90_000, Unit.MONEY), position(path + "at"));
          default ->
              new CustomLine.Timing.Spread(
                  input(path + "total", -10_000, 300_000, Unit.MONEY),
                  new CurveRef(
                      any(ending()), Optional.empty(), optional(() -> month(path + "until", 20))));
        };
    return new CustomLine(
        "line " + i,
        side,
        any(Category.values()),
        side == Side.STAY ? Kind.RUN : any(Kind.values()),
        timing,
        grows(),
        Treatment.OPEX);
  }
}
