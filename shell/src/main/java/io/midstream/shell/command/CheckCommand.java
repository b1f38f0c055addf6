package io.midstream.shell.command;

import io.midstream.engine.Engine;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.Trials;
import io.midstream.reports.output.CheckJson;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ShellContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Fails when a plan no longer keeps what is required of it. */
public final class CheckCommand extends ShellCommand {
  private static final int USUAL_TRIALS = 20_000;
  private static final int MOST_TRIALS = 1_000_000;

  /** The command, in this shell. */
  public CheckCommand(ShellContext shell) {
    super(
        "check",
        "Fail when a plan no longer keeps what is required of it",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(
                OptionSpec.values("require", "REQUIREMENT", "what has to hold; may be repeated"),
                OptionSpec.value(
                    "trials", "NUMBER", "trials for what is simulated; 20000 if left out"),
                SimulateCommand.SEED,
                FORMAT,
                VARIANT,
                SET),
            "For pipelines: the exit status is 0 if every requirement holds and 1 if one does not."
                + "\n\nA requirement compares a measure with a number: of the base case, 'npv > 0';"
                + " a percentile, 'P80(breakEven) < 48'; a mean, 'mean(npv) >= 500k'; a"
                + " probability, 'P(npv > 0) >= 90%'. What never happens is later than any month.",
            List.of(
                "check ft-content-platform --require \"npv > 0\" --require \"P80(breakEven) < 66\"",
                "check starter --require \"P(npv > 0) >= 90%\"")),
        shell);
  }

  @Override
  Group group() {
    return Group.RESULTS;
  }

  @Override
  void run(Call call) throws Exception {
    List<Requirement> requirements = call.all("require").stream().map(Requirement::parse).toList();
    if (requirements.isEmpty()) {
      throw CommandFailure.wrongUse("--require is needed: what has to hold, such as \"npv > 0\".");
    }
    boolean json = asksForJson(call);
    int trials = Amounts.trials(call, USUAL_TRIALS, MOST_TRIALS);
    Scenario scenario = Session.open(call.arguments().get(0), call).read().scenario();
    List<CheckJson.Checked> checked =
        new Checks(scenario, requirements, trials, Amounts.seed(call)).all();
    if (json) {
      printJson(out -> CheckJson.write(checked, scenario, Version.current(), out));
    } else {
      print(requirements, checked, scenario);
    }
    long broken = checked.stream().filter(c -> !c.holds()).count();
    if (broken > 0) {
      throw new CommandFailure(
          ExitCode.CHECK_FAILED,
          "%d of %d requirements do not hold.".formatted(broken, checked.size()));
    }
  }

  private void print(
      List<Requirement> requirements, List<CheckJson.Checked> checked, Scenario scenario) {
    Shown shown = new Shown(scenario);
    TextTable table = new TextTable(scenario.name(), "is", "±", "holds");
    for (int i = 0; i < checked.size(); i++) {
      Requirement requirement = requirements.get(i);
      CheckJson.Checked c = checked.get(i);
      boolean share = requirement.of() instanceof Requirement.Figure.Probability;
      String value =
          share
              ? Shown.probability(c.value().orElse(0))
              : shown.figure(requirement.measure(), c.value());
      String error =
          c.halfWidth().isEmpty()
              ? c.mayBeNever() ? "up to never" : ""
              : share
                  ? Shown.halfWidth(c.halfWidth().getAsDouble())
                  : shown.error(requirement.measure(), c.halfWidth().getAsDouble());
      table.row(c.requirement(), value, error, c.holds() ? "yes" : "NO");
    }
    print(table);
  }

  /** The figures that requirements ask for. */
  private static final class Checks {
    private final Scenario scenario;
    private final List<Requirement> requirements;
    private final int trials;
    private final long seed;

    Checks(Scenario scenario, List<Requirement> requirements, int trials, long seed) {
      this.scenario = scenario;
      this.requirements = requirements;
      this.trials = trials;
      this.seed = seed;
    }

    List<CheckJson.Checked> all() {
      Projection base = Engine.project(scenario);
      Set<Measure> simulated = EnumSet.noneOf(Measure.class);
      requirements.stream().filter(Requirement::simulated).forEach(r -> simulated.add(r.measure()));
      Optional<List<Distribution>> distributions =
          simulated.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  List.copyOf(
                      Simulation.run(
                              scenario,
                              Settings.of(trials, seed)
                                  .withMeasures(simulated)
                                  .withThreads(Runtime.getRuntime().availableProcessors()))
                          .result()
                          .distributions()
                          .values()));
      List<CheckJson.Checked> checked = new ArrayList<>();
      for (Requirement r : requirements) {
        checked.add(
            r.of() instanceof Requirement.Figure.Base
                ? checked(
                    r,
                    base.measures().value(r.measure()),
                    base.measures().answer(r.measure()).reason(),
                    OptionalDouble.empty(),
                    false)
                : r.of() instanceof Requirement.Figure.Probability
                    ? estimated(r, Optional.of(probability(r)))
                    : estimated(r, estimate(r, of(distributions.orElseThrow(), r.measure()))));
      }
      return checked;
    }

    private static Distribution of(List<Distribution> all, Measure measure) {
      return all.stream().filter(d -> d.measure() == measure).findFirst().orElseThrow();
    }

    private static Optional<Estimate> estimate(Requirement r, Distribution distribution) {
      return r.of() instanceof Requirement.Figure.Percentile p
          ? distribution.trials() == 0
              ? Optional.empty()
              : distribution.percentile(p.percent()).value()
          : distribution.mean();
    }

    /** How often an event holds in the first trials of the simulation. */
    private Estimate probability(Requirement r) {
      double[] values =
          Objects.requireNonNull(
              Trials.measure(
                      scenario,
                      Trials.draws(scenario, trials, seed),
                      trials,
                      EnumSet.of(r.measure()))
                  .get(r.measure()));
      Requirement.Bound event = r.event().orElseThrow();
      long holds = 0;
      for (double value : values) {
        holds += event.holds(later(r, value)) ? 1 : 0;
      }
      return Estimate.ofShare(holds, trials);
    }

    /** What never happens comes after everything; what has no meaning satisfies nothing. */
    private static double later(Requirement r, double value) {
      return Double.isNaN(value) && r.measure().neverHappensWithoutValue()
          ? Double.POSITIVE_INFINITY
          : value;
    }

    private CheckJson.Checked estimated(Requirement r, Optional<Estimate> estimate) {
      return checked(
          r,
          estimate.map(e -> OptionalDouble.of(e.value())).orElse(OptionalDouble.empty()),
          estimate.isPresent() ? "" : "not in so many trials that there is such a figure",
          estimate
              .filter(e -> Double.isFinite(e.halfWidth()))
              .map(e -> OptionalDouble.of(e.halfWidth()))
              .orElse(OptionalDouble.empty()),
          estimate.filter(Checks::mayBeNever).isPresent());
    }

    /** A single trial leaves both ends unknown. */
    private static boolean mayBeNever(Estimate estimate) {
      return Double.isInfinite(estimate.high()) && Double.isFinite(estimate.low());
    }

    private static CheckJson.Checked checked(
        Requirement r,
        OptionalDouble value,
        String reason,
        OptionalDouble halfWidth,
        boolean mayBeNever) {
      double figure = later(r, value.orElse(Double.NaN));
      return new CheckJson.Checked(
          r.text(), value, reason, halfWidth, mayBeNever, r.bound().holds(figure));
    }
  }
}
