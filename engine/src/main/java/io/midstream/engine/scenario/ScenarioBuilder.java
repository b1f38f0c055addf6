package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Builds a scenario in code: name, start, horizon and one cost of today are enough.
 *
 * <pre>{@code
 * Scenario scenario =
 *     ScenarioBuilder.of("shop", YearMonth.of(2026, 1), 60)
 *         .today(TodayItem.of("hosting", Category.BILL, Quantity.of("60k")))
 *         .target(Target.ofReduction(Quantity.of("30% to 50%")))
 *         .plan(PlanBuilder.of(40).waves(5).prepare(Quantity.fixed(1)).build())
 *         .build();
 * }</pre>
 *
 * <p>What is not said is as in a document that leaves the key out, and inputs have the paths, units
 * and legal ranges that they have there: the same scenario, read from a document or built here, is
 * equal, {@link Scenario#facts()} aside. An input with its source is made by hand ({@link Input})
 * and given to the item's own constructor, as is anything else that the short forms leave out.
 *
 * <p>A builder serves one thread. A mistake is an {@link IllegalArgumentException} that says what
 * is allowed. Two mistakes show only when the figures are computed: {@link
 * io.midstream.engine.Engine#linesOnEmptyCurves} and {@link io.midstream.engine.Engine#overflows}
 * tell of them.
 */
public final class ScenarioBuilder {
  private final String name;
  private final YearMonth start;
  private final int horizon;
  private String currency = "XXX";
  private Input discountRate =
      Input.defaulted("finance.discountRate", 0, Unit.RATE_PER_YEAR, Range.RATE);
  private Finance.Discounting discounting = Finance.Discounting.MONTH_END;
  private int fiscalYearStart = 1;
  private Target target = Target.NONE;
  private Optional<Plan> plan = Optional.empty();
  private Optional<Tokens> tokens = Optional.empty();
  private final List<TodayItem> today = new ArrayList<>();
  private final List<OneOff> once = new ArrayList<>();
  private final List<Benefit> benefits = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();
  private final List<Risk> risks = new ArrayList<>();
  private final List<CustomLine> lines = new ArrayList<>();
  private final List<LineSource> sources = new ArrayList<>();
  private final List<Correlation> correlations = new ArrayList<>();

  private ScenarioBuilder(String name, YearMonth start, int horizon) {
    this.name = name;
    this.start = start;
    this.horizon = horizon;
  }

  /**
   * A scenario to build.
   *
   * @param name as reports print it
   * @param start calendar month of month 1
   * @param horizon months computed, 1 … 600
   */
  public static ScenarioBuilder of(String name, YearMonth start, int horizon) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a scenario needs a name");
    }
    return new ScenarioBuilder(name, start, horizon);
  }

  /** The currency of all amounts, an ISO 4217 code. */
  public ScenarioBuilder currency(String code) {
    this.currency = code;
    return this;
  }

  /** The annual effective discount rate, above −1; 0 when not said. */
  public ScenarioBuilder discountRate(Quantity rate) {
    this.discountRate = Input.of("finance.discountRate", rate, Unit.RATE_PER_YEAR, Range.RATE);
    return this;
  }

  /** When in a month its flow falls; at its end when not said. */
  public ScenarioBuilder discounting(Finance.Discounting when) {
    this.discounting = when;
    return this;
  }

  /** The calendar month in which a fiscal year begins, 1 … 12; January when not said. */
  public ScenarioBuilder fiscalYearStart(int month) {
    this.fiscalYearStart = month;
    return this;
  }

  /** What staying costs; at least one item. */
  public ScenarioBuilder today(TodayItem... items) {
    today.addAll(Arrays.asList(items));
    return this;
  }

  /** What the new stack costs; nothing when not said. */
  public ScenarioBuilder target(Target costs) {
    this.target = costs;
    return this;
  }

  /** The migration plan; one wave of one service in month 1 when not said. */
  public ScenarioBuilder plan(Plan migration) {
    this.plan = Optional.of(migration);
    return this;
  }

  /** Innovation tokens; not reckoned with when not said. */
  public ScenarioBuilder tokens(Tokens reckoned) {
    this.tokens = Optional.of(reckoned);
    return this;
  }

  /** One-off investments. */
  public ScenarioBuilder once(OneOff... items) {
    once.addAll(Arrays.asList(items));
    return this;
  }

  /** What gets better, in money. */
  public ScenarioBuilder benefits(Benefit... items) {
    benefits.addAll(Arrays.asList(items));
    return this;
  }

  /** Committed spend inside today's bill. */
  public ScenarioBuilder commitments(Commitment... items) {
    commitments.addAll(Arrays.asList(items));
    return this;
  }

  /** What may go wrong. */
  public ScenarioBuilder risks(Risk... items) {
    risks.addAll(Arrays.asList(items));
    return this;
  }

  /** Lines of one's own. */
  public ScenarioBuilder lines(CustomLine... own) {
    lines.addAll(Arrays.asList(own));
    return this;
  }

  /** Kinds of lines of one's own; what they stand for comes after all other lines. */
  public ScenarioBuilder with(LineSource... own) {
    sources.addAll(Arrays.asList(own));
    return this;
  }

  /**
   * A rank correlation between two uncertain inputs.
   *
   * @param first path of one, such as {@code target.reduction}
   * @param second path of the other
   * @param rho rank correlation, in (−1, 1)
   */
  public ScenarioBuilder correlation(String first, String second, double rho) {
    correlations.add(new Correlation(first, second, rho));
    return this;
  }

  /**
   * The scenario.
   *
   * @throws IllegalArgumentException if something is missing, out of range, there twice or
   *     contradicts itself
   */
  public Scenario build() {
    Plan migration = plan.orElseGet(() -> PlanBuilder.of(1).build());
    Scenario scenario =
        new Scenario(
            name,
            currency,
            start,
            horizon,
            facts(),
            new Finance(discountRate, discounting, fiscalYearStart),
            indices(migration),
            today,
            target,
            migration,
            tokens,
            once,
            benefits,
            commitments,
            risks,
            lines,
            List.of());
    LineSource[] own = sources.toArray(LineSource[]::new);
    return ScenarioChecks.sound(scenario.with(own).withCorrelations(correlations));
  }

  /** The whole numbers that the program gave, for the assumptions register. */
  private List<Input> facts() {
    List<Input> facts = new ArrayList<>();
    facts.add(fact("horizon", horizon, Unit.MONTHS));
    plan.ifPresent(
        p -> {
          facts.add(fact("estate.services", p.services(), Unit.COUNT));
          facts.add(fact("plan.waves", p.waves().size(), Unit.COUNT));
        });
    return facts;
  }

  private static Input fact(String path, double value, Unit unit) {
    return Input.of(path, Quantity.fixed(value), unit, Range.ANY);
  }

  /** Every index that something grows by, in the order of the scenario's parts. */
  private List<GrowthIndex> indices(Plan migration) {
    Set<GrowthIndex> used = new LinkedHashSet<>();
    today.forEach(item -> used.addAll(item.grows()));
    target.lines().forEach(item -> used.addAll(item.grows()));
    used.addAll(migration.dayRateGrows());
    benefits.forEach(item -> used.addAll(item.grows()));
    lines.forEach(line -> used.addAll(line.grows()));
    return List.copyOf(used);
  }
}
