package io.midstream.engine.model;

import io.midstream.engine.scenario.Benefit;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.OneOff;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Risk;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TargetItem;
import io.midstream.engine.scenario.TodayItem;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Treatment;
import java.util.ArrayList;
import java.util.List;

/** Unfolds the shorthand of a scenario into lines. The only place that knows clouds from curves. */
final class ModelCompiler {
  private final Scenario scenario;
  private final List<Line> lines = new ArrayList<>();

  private ModelCompiler(Scenario scenario) {
    this.scenario = scenario;
  }

  static List<Line> compile(Scenario scenario) {
    ModelCompiler compiler = new ModelCompiler(scenario);
    scenario.today().forEach(compiler::today);
    scenario.target().lines().forEach(compiler::target);
    scenario.target().replay().ifPresent(compiler::replay);
    compiler.effort(scenario.plan());
    scenario.once().forEach(compiler::once);
    scenario.benefits().forEach(compiler::benefit);
    scenario.commitments().forEach(compiler::commitment);
    scenario.risks().forEach(compiler::risk);
    scenario.tokens().ifPresent(compiler::attention);
    scenario.lines().forEach(compiler::custom);
    return compiler.lines;
  }

  private void today(TodayItem item) {
    Amount amount = Amount.of(item.monthly());
    String path = "today[" + item.name() + "]";
    LineBuilder line =
        new LineBuilder(item.name(), item.category(), path, item.treatment(), item.grows());
    add(line.stay(LineRole.TODAY, amount, monthly(ScheduleCurve.ALWAYS)));
    switch (item.retires()) {
      case LAST -> add(line.move(LineRole.TODAY, amount, monthly(ScheduleCurve.PENDING)));
      case NEVER -> add(line.move(LineRole.TODAY, amount, monthly(ScheduleCurve.ALWAYS)));
      case PER_SERVICE -> {
        add(
            line.named(" (old stack)")
                .move(LineRole.OLD_STACK, amount, monthly(ScheduleCurve.OLD_ONLY)));
        add(
            line.named(" (parallel running)")
                .investment(LineRole.PARALLEL_RUNNING, amount, monthly(ScheduleCurve.PARALLEL)));
        if (item.category() == Category.BILL) {
          scenario
              .target()
              .reduction()
              .ifPresent(
                  reduction ->
                      add(
                          line.named(" (Kubernetes)")
                              .move(
                                  LineRole.REDUCED,
                                  reduced(reduction, item),
                                  monthly(ScheduleCurve.NEW))));
        }
      }
    }
  }

  private static Amount reduced(Input reduction, TodayItem item) {
    return Amount.product(new Amount.Complement(Amount.of(reduction)), Amount.of(item.monthly()));
  }

  private void target(TargetItem item) {
    ScheduleCurve curve =
        switch (item.arrives()) {
          case PER_SERVICE -> ScheduleCurve.NEW;
          case START -> ScheduleCurve.OPEN;
          case COMPLETE -> ScheduleCurve.COMPLETE;
        };
    add(
        new LineBuilder(
                item.name(),
                item.category(),
                "target.lines[" + item.name() + "]",
                item.treatment(),
                item.grows())
            .move(LineRole.TARGET, Amount.of(item.monthly()), monthly(curve)));
  }

  /** The replayed lines may each grow by indices of their own, so they are kept, not summed. */
  private void replay(Input replay) {
    List<Line> bill =
        lines.stream()
            .filter(line -> line.role().newStackUsage() && line.category() == Category.BILL)
            .filter(ModelCompiler::runsAsNew)
            .toList();
    add(
        new LineBuilder("traffic replay", Category.BILL, "target.replay", Treatment.OPEX, List.of())
            .investment(
                LineRole.REPLAY,
                Amount.of(replay),
                new Timing.ShareOf(bill, Curve.of(ScheduleCurve.PARALLEL))));
  }

  private static boolean runsAsNew(Line line) {
    return line.timing() instanceof Timing.Monthly monthly && monthly.curve().is(ScheduleCurve.NEW);
  }

  private void effort(Plan plan) {
    if (plan.effort().isEmpty()) {
      return;
    }
    plan.dayRate()
        .ifPresent(
            rate ->
                add(
                    new LineBuilder(
                            "migration effort",
                            Category.PEOPLE,
                            "plan.effort",
                            Treatment.OPEX,
                            plan.dayRateGrows())
                        .investment(
                            LineRole.EFFORT,
                            Amount.product(new Amount.EngineerDays(), Amount.of(rate)),
                            new Timing.Spread(Curve.of(ScheduleCurve.BUILDING)))));
  }

  private void once(OneOff item) {
    add(
        new LineBuilder(
                item.name(),
                item.category(),
                "once[" + item.name() + "]",
                item.treatment(),
                List.of())
            .investment(LineRole.ONE_OFF, Amount.of(item.amount()), new Timing.Once(item.at())));
  }

  private void benefit(Benefit item) {
    add(
        new LineBuilder(
                item.name(),
                item.category(),
                "benefits[" + item.name() + "]",
                Treatment.OPEX,
                item.grows())
            .line(
                Side.MOVE,
                Kind.BENEFIT,
                LineRole.BENEFIT,
                Amount.of(item.monthly()),
                monthly(item.follows())));
  }

  private void commitment(Commitment item) {
    LineBuilder line =
        new LineBuilder(
            item.name() + " (stranded)",
            Category.BILL,
            "commitments[" + item.name() + "]",
            Treatment.OPEX,
            List.of());
    Amount amount = Amount.of(item.monthly());
    add(line.stay(LineRole.STRANDED, amount, new Timing.Stranded(item)));
    add(line.investment(LineRole.STRANDED, amount, new Timing.Stranded(item)));
  }

  private void risk(Risk item) {
    add(
        new LineBuilder(
                item.name(),
                item.category(),
                "risks[" + item.name() + "]",
                Treatment.OPEX,
                List.of())
            .investment(
                LineRole.RISK,
                Amount.product(Amount.of(item.probability()), Amount.of(item.impact())),
                new Timing.Spread(Curve.of(item.during()))));
  }

  /** Without a cost per token the lines would be zero for ever; the document then says none. */
  private void attention(Tokens tokens) {
    if (!tokens.costPerToken().written()) {
      return;
    }
    LineBuilder line =
        new LineBuilder(
            "attention for innovation tokens",
            Category.PEOPLE,
            "tokens",
            Treatment.OPEX,
            List.of());
    Amount amount = Amount.of(tokens.costPerToken());
    add(line.stay(LineRole.ATTENTION, amount, new Timing.Monthly(new Curve.TokensHeld(Side.STAY))));
    add(line.move(LineRole.ATTENTION, amount, new Timing.Monthly(new Curve.TokensHeld(Side.MOVE))));
  }

  private void custom(CustomLine item) {
    LineBuilder line =
        new LineBuilder(
            item.name(),
            item.category(),
            "lines[" + item.name() + "]",
            item.treatment(),
            item.grows());
    CustomLine.Timing timing = item.timing();
    if (timing instanceof CustomLine.Timing.Monthly monthly) {
      add(
          line.line(
              item.side(),
              item.kind(),
              LineRole.CUSTOM,
              amount(monthly.monthly(), item),
              new Timing.Monthly(new Curve.Scheduled(monthly.curve()))));
    } else if (timing instanceof CustomLine.Timing.Once once) {
      add(
          line.line(
              item.side(),
              item.kind(),
              LineRole.CUSTOM,
              amount(once.amount(), item),
              new Timing.Once(once.at())));
    } else if (timing instanceof CustomLine.Timing.Spread spread) {
      add(
          line.line(
              item.side(),
              item.kind(),
              LineRole.CUSTOM,
              amount(spread.total(), item),
              new Timing.Spread(new Curve.Scheduled(spread.curve()))));
    }
  }

  private static Amount amount(Input first, CustomLine item) {
    if (item.factors().isEmpty()) {
      return Amount.of(first);
    }
    List<Amount> all = new ArrayList<>();
    all.add(Amount.of(first));
    item.factors().forEach(factor -> all.add(Amount.of(factor)));
    return new Amount.Product(all);
  }

  private static Timing monthly(ScheduleCurve curve) {
    return new Timing.Monthly(Curve.of(curve));
  }

  private void add(Line line) {
    lines.add(line);
  }

  /** What the lines of one item of the document share. */
  private record LineBuilder(
      String name, Category category, String path, Treatment treatment, List<GrowthIndex> grows) {

    LineBuilder named(String suffix) {
      return new LineBuilder(name + suffix, category, path, treatment, grows);
    }

    Line stay(LineRole role, Amount amount, Timing timing) {
      return line(Side.STAY, Kind.RUN, role, amount, timing);
    }

    Line move(LineRole role, Amount amount, Timing timing) {
      return line(Side.MOVE, Kind.RUN, role, amount, timing);
    }

    Line investment(LineRole role, Amount amount, Timing timing) {
      return line(Side.MOVE, Kind.INVESTMENT, role, amount, timing);
    }

    Line line(Side side, Kind kind, LineRole role, Amount amount, Timing timing) {
      return new Line(name, side, category, kind, treatment, role, path, amount, timing, grows);
    }
  }
}
