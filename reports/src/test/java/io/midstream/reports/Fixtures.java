package io.midstream.reports;

import io.midstream.engine.Engine;
import io.midstream.engine.goalseek.GoalAnswer;
import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Capacity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.EffortTask;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.OneOff;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Provenance;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Target;
import io.midstream.engine.scenario.TargetItem;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import io.midstream.engine.sensitivity.PerfectInformation;
import io.midstream.engine.sensitivity.Tornado;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.reports.text.Language;
import io.midstream.reports.theme.Colours;
import io.midstream.reports.theme.Logo;
import io.midstream.reports.theme.Theme;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Scenarios built in code: reports must not know documents. */
public final class Fixtures {
  private Fixtures() {}

  /** The Financial Times case as first calibrated: 150 services in 12 waves from January 2017. */
  public static Scenario ft() {
    return new Fixtures.Builder().build();
  }

  /** The results of a scenario as the shell hands them over. */
  public static ReportInput input(Scenario scenario) {
    return ReportInput.of(Engine.project(scenario), "ft-content-platform", "0.1.0", "sha256:0f1e2d")
        .withoutTokenPrices(Engine.projectWithoutTokenPrices(scenario));
  }

  /** What a small simulation of a scenario finds. */
  public static Uncertainty uncertainty(Scenario scenario) {
    Tornado tornado = Tornado.of(scenario, Measure.NPV);
    List<Uncertainty.SwitchingValue> switching =
        tornado.bars().stream()
            .map(bar -> new Uncertainty.SwitchingValue(bar.driver(), turning(scenario, bar)))
            .toList();
    return new Uncertainty(
        Simulation.run(scenario, Settings.of(8_192, 7).withMeasures(Uncertainty.MEASURES)).result(),
        tornado,
        PerfectInformation.of(scenario, 4_096, 7),
        switching);
  }

  /** The value of a driver between the ends of its bar at which the net present value is 0. */
  private static OptionalDouble turning(Scenario scenario, Tornado.Bar bar) {
    GoalAnswer answer =
        GoalSeek.seek(
            scenario,
            Measure.NPV,
            0,
            bar.driver().input(),
            new GoalSeek.Between(bar.lowInput(), bar.highInput()),
            GoalSeek.BaseCase.BASE_CASE);
    return answer instanceof GoalAnswer.Found found
        ? OptionalDouble.of(found.solution().value())
        : OptionalDouble.empty();
  }

  /**
   * A case whose decision is in doubt: what hosting costs may turn it, two other numbers do not.
   */
  public static Scenario inDoubt() {
    Builder builder = new Builder();
    builder.uncertainHosting = Optional.of(new Quantity.Uniform(30_000, 100_000));
    builder.uncertainReduction = Optional.of(new Quantity.Triangular(0.3, 0.36, 0.42));
    builder.uncertainParallel = Optional.of(new Quantity.Normal(2, 1.5));
    return builder.build();
  }

  /** The FT case beside two of its options. */
  public static ReportInput ftWithOptions() {
    Builder vm = new Builder();
    vm.name = "a VM per service";
    vm.hosting = 137_000;
    vm.support = 2_500;
    Builder bigBang = new Builder();
    bigBang.waves = 1;
    return input(ft())
        .withOptions(
            List.of(
                new Option("big bang", Engine.project(bigBang.build())),
                new Option("dearer", Engine.project(vm.build()))));
  }

  /** A theme with a logo of lines and areas, one of them shaded. */
  public static Theme brand() {
    String logo =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 60 30'><linearGradient id='g'>"
            + "<stop stop-color='#7a1f5c'/><stop offset='1' stop-color='#e6a3cf'/></linearGradient>"
            + "<rect width='60' height='30' rx='4' fill='url(#g)'/>"
            + "<circle cx='15' cy='15' r='9' fill='#fff' fill-opacity='.7'/></svg>";
    return new Theme(
        Language.ENGLISH,
        "Ink & Paper",
        Optional.of(Logo.of(logo.getBytes(StandardCharsets.UTF_8))),
        Colours.STANDARD_LIGHT,
        Colours.STANDARD_DARK,
        "");
  }

  /**
   * A small case with all that the FT case lacks: an uncertain input with a source, capital
   * expenditure, a fiscal year from April, no tokens, and a bill that never rises.
   */
  public static Scenario small() {
    Builder small = new Builder();
    small.name = "small shop";
    small.currency = "SEK";
    small.line = "virtual machines";
    small.horizon = 24;
    small.waves = 2;
    small.services = 5;
    small.hosting = 20_000;
    small.support = 8_000;
    small.parallel = 0;
    small.decommission = 0;
    small.fiscalYearStart = 4;
    small.tokens = false;
    small.treatment = Treatment.CAPEX;
    small.uncertainHosting = Optional.of(new Quantity.LogNormal(0.05, 15_000, 0.95, 30_000));
    small.provenance =
        new Provenance(
            Optional.of("2016 invoices"),
            Optional.of("platform team"),
            Optional.of("2017-02"),
            Optional.of("high"));
    return small.build();
  }

  /** Builds variations of the FT case. */
  public static final class Builder {
    public String name = "FT content platform";
    public String currency = "GBP";
    public String line = "hosting";
    public String waveName = "wave";
    public int horizon = 84;
    public int waves = 12;
    public int services = 150;
    public double hosting = 86_000;
    public double support = 14_000;
    public double reduction = 0.36;
    public double parallel = 2;
    public double decommission = 0.5;
    public double starts = 1;
    public int fiscalYearStart = 1;
    public boolean tokens = true;
    public Optional<Quantity> uncertainHosting = Optional.empty();
    public Optional<Quantity> uncertainReduction = Optional.empty();
    public Optional<Quantity> uncertainParallel = Optional.empty();
    public Provenance provenance = Provenance.NONE;
    public Treatment treatment = Treatment.OPEX;

    /** The scenario. */
    public Scenario build() {
      return new Scenario(
          name,
          currency,
          YearMonth.of(2017, 1),
          horizon,
          List.of(),
          new Finance(
              Input.of(
                  "finance.discountRate", Quantity.fixed(0.08), Unit.RATE_PER_YEAR, Range.RATE),
              Finance.Discounting.MONTH_END,
              fiscalYearStart),
          List.of(),
          today(),
          target(),
          plan(),
          tokens ? Optional.of(tokens()) : Optional.empty(),
          List.of(
              new OneOff(
                  "2000 releases to both stacks",
                  Category.PEOPLE,
                  money("once[0].amount", 28_000, Unit.MONEY),
                  month("once[0].at", 6),
                  treatment)),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());
    }

    private List<TodayItem> today() {
      Input monthly =
          new Input(
              "today[" + line + "].monthly",
              uncertainHosting.orElse(Quantity.fixed(hosting)),
              Unit.MONEY_PER_MONTH,
              Range.NON_NEGATIVE,
              provenance,
              true);
      return List.of(
          new TodayItem(
              line,
              Category.BILL,
              monthly,
              TodayItem.Retires.PER_SERVICE,
              List.of(),
              Treatment.OPEX),
          new TodayItem(
              "support of the home-grown platform",
              Category.PEOPLE,
              money("today[1].monthly", support, Unit.MONEY_PER_MONTH),
              TodayItem.Retires.LAST,
              List.<GrowthIndex>of(),
              Treatment.OPEX));
    }

    private Target target() {
      return new Target(
          Optional.of(
              Input.of(
                  "target.reduction",
                  uncertainReduction.orElse(Quantity.fixed(reduction)),
                  Unit.SHARE,
                  Range.REDUCTION)),
          Optional.empty(),
          List.of(
              new TargetItem(
                  "support of Kubernetes",
                  Category.PEOPLE,
                  money("target.lines[0].monthly", 7_500, Unit.MONEY_PER_MONTH),
                  TargetItem.Arrives.START,
                  List.of(),
                  Treatment.OPEX)));
    }

    private Plan plan() {
      Input prepare = months("plan.prepare", 1);
      Input both =
          Input.of(
              "plan.parallel",
              uncertainParallel.orElse(Quantity.fixed(parallel)),
              Unit.MONTHS,
              Range.NON_NEGATIVE);
      Input decommission = months("plan.decommission", this.decommission);
      List<Wave> all = new ArrayList<>();
      for (int w = 0; w < waves; w++) {
        int size = services / waves + (w < services % waves ? 1 : 0);
        all.add(
            new Wave(
                waveName + " " + (w + 1),
                size,
                Optional.empty(),
                Optional.of(prepare),
                both,
                decommission));
      }
      return new Plan(
          Input.of("plan.starts", Quantity.fixed(starts), Unit.MONTH_NUMBER, Range.FROM_MONTH_1),
          all,
          Optional.<Capacity>empty(),
          Optional.empty(),
          Input.defaulted("plan.slip", 1, Unit.FACTOR, Range.SLIP),
          Input.of("plan.creep", Quantity.fixed(1.15), Unit.FACTOR, Range.NON_NEGATIVE),
          Input.defaulted("plan.learning", 1, Unit.SHARE, Range.LEARNING),
          List.of(task("convert", 0, 1, 10), task("rebuild", 1, 0.2, 8)),
          Optional.of(money("plan.dayRate", 600, Unit.MONEY_PER_DAY)),
          List.of());
    }

    private static EffortTask task(String name, int index, double share, double days) {
      String path = "plan.effort[" + index + "]";
      return new EffortTask(
          name,
          Input.of(path + ".share", Quantity.fixed(share), Unit.SHARE, Range.SHARE),
          Input.of(path + ".days", Quantity.fixed(days), Unit.DAYS, Range.NON_NEGATIVE));
    }

    private static Tokens tokens() {
      return new Tokens(
          Input.of("tokens.supply", Quantity.fixed(3), Unit.TOKENS, Range.NON_NEGATIVE),
          Input.defaulted("tokens.costPerToken", 0, Unit.MONEY_PER_TOKEN_MONTH, Range.NON_NEGATIVE),
          Input.of("tokens.slipPerToken", Quantity.fixed(0.1), Unit.SHARE, Range.NON_NEGATIVE),
          List.of(
              new TokenSpend(
                  "home-grown",
                  Input.of(
                      "tokens.spend[0].tokens", Quantity.fixed(2), Unit.TOKENS, Range.NON_NEGATIVE),
                  month("tokens.spend[0].from", 1),
                  Position.Landmark.COMPLETE,
                  Optional.empty()),
              new TokenSpend(
                  "kubernetes",
                  Input.of(
                      "tokens.spend[1].tokens",
                      Quantity.fixed(1.5),
                      Unit.TOKENS,
                      Range.NON_NEGATIVE),
                  Position.Landmark.START,
                  Position.Landmark.NEVER,
                  Optional.of(months("tokens.spend[1].matures", 24)))));
    }

    private static Input money(String path, double amount, Unit unit) {
      return Input.of(path, Quantity.fixed(amount), unit, Range.NON_NEGATIVE);
    }

    private static Input months(String path, double months) {
      return Input.of(path, Quantity.fixed(months), Unit.MONTHS, Range.NON_NEGATIVE);
    }

    private static Position month(String path, double month) {
      return new Position.AtMonth(
          Input.of(path, Quantity.fixed(month), Unit.MONTH_NUMBER, Range.ANY));
    }
  }
}
