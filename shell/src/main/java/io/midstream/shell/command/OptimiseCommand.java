package io.midstream.shell.command;

import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.optimise.Optimiser;
import io.midstream.engine.optimise.Optimum;
import io.midstream.engine.optimise.Problem;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Setting;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.reports.output.AnalysisJson;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ShellContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the best plan within limits. */
public final class OptimiseCommand extends ShellCommand {
  private static final Pattern LIMIT =
      Pattern.compile("\\s*([A-Za-z]+)\\s*(<=|>=|≤|≥)\\s*(\\S.*?)\\s*");

  /** The command, in this shell. */
  public OptimiseCommand(ShellContext shell) {
    super(
        "optimise",
        "Find the values of some inputs at which a measure is best, within limits",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(
                OptionSpec.value(
                    "vary",
                    "INPUTS",
                    "the inputs to change, separated by commas, each with its range if you like:"
                        + " plan.waves=2..20,plan.every=1..3"),
                OptionSpec.value("minimise", "MEASURE", "make this measure small"),
                OptionSpec.value("maximise", "MEASURE", "make this measure large"),
                OptionSpec.values(
                    "subject-to",
                    "LIMIT",
                    "what must hold, such as \"peakBillIncrease <= 20k\"; may be repeated"),
                SimulateCommand.SEED,
                FORMAT,
                VARIANT,
                SET),
            "Searches on the base case and prints the best plan, what was tried, and how flat the"
                + " optimum is: how far each input may move alone before the measure is worse by 1%"
                + " or a limit breaks. Without a range, an input may go from a quarter to four times"
                + " its value. If no plan keeps the limits, the nearest is printed and the exit code"
                + " is 1.",
            List.of(
                "optimise starter --vary plan.waves,plan.every=0..3,plan.capacity.engineers --minimise"
                    + " peakFunding --subject-to \"npv >= 600k\"",
                "optimise ft-content-platform --vary plan.waves=4..24 --maximise npv")),
        shell);
  }

  @Override
  Group group() {
    return Group.ANALYSES;
  }

  @Override
  void run(Call call) throws Exception {
    String vary =
        call.option("vary").orElseThrow(() -> CommandFailure.wrongUse("--vary is needed."));
    boolean maximise = call.flag("maximise");
    if (maximise == call.flag("minimise")) {
      throw CommandFailure.wrongUse("one of --minimise and --maximise is needed, and not both.");
    }
    Measure objective =
        Named.measure(call.option(maximise ? "maximise" : "minimise").orElseThrow());
    List<Problem.Limit> limits = new ArrayList<>();
    for (String text : call.all("subject-to")) {
      limits.add(limit(text));
    }
    Session session = Session.open(call.arguments().get(0), call);
    boolean json = asksForJson(call);
    ReadScenario read = session.read();
    Scenario scenario = read.scenario();
    List<Problem.Variable> variables = new ArrayList<>();
    List<Double> start = new ArrayList<>();
    for (String word : vary.split(",", -1)) {
      variable(word.strip(), scenario, variables, start);
    }
    // A path that the document does not know is told before the search.
    ScenarioDocument document = session.document();
    document.with(settings(variables, start)).read();
    Problem problem =
        new Problem(
            variables, values -> with(document, variables, values), objective, maximise, limits);
    Optimum optimum;
    try {
      optimum = Optimiser.optimise(problem, start, Amounts.seed(call));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.wrongUse(e.getMessage() + ".");
    }
    if (json) {
      output().verbatim().print(AnalysisJson.optimum(head(read), optimum));
    } else {
      print(optimum, start, scenario);
    }
    Optional<String> shortfall = optimum.shortfall();
    if (shortfall.isPresent()) {
      throw new CommandFailure(ExitCode.CHECK_FAILED, shortfall.get() + ".");
    }
  }

  private static Optional<Scenario> with(
      ScenarioDocument document, List<Problem.Variable> variables, List<Double> values) {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    try {
      return Optional.of(document.with(settings(variables, values)).scenario());
    } catch (DocumentException e) {
      // A plan that the document cannot say is no plan.
      return Optional.empty();
    }
  }

  private static List<Setting> settings(List<Problem.Variable> variables, List<Double> values)
      throws DocumentException {
    List<Setting> settings = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      settings.add(Setting.of(variables.get(i).path(), Amounts.written(values.get(i))));
    }
    return settings;
  }

  private static void variable(
      String word, Scenario scenario, List<Problem.Variable> variables, List<Double> start) {
    int equals = word.lastIndexOf('=');
    String path = (equals < 0 ? word : word.substring(0, equals)).strip();
    Optional<Input> input = Ranges.input(scenario, path, equals >= 0);
    boolean whole = input.filter(scenario.facts()::contains).isPresent();
    GoalSeek.Between range =
        equals < 0
            ? Ranges.around(input.orElseThrow(), 4, whole)
            : Ranges.parse(path, word.substring(equals + 1));
    variables.add(new Problem.Variable(path, range.from(), range.to(), whole));
    start.add(input.map(Input::base).orElse((range.from() + range.to()) / 2));
  }

  private static Problem.Limit limit(String text) {
    Matcher matcher = LIMIT.matcher(text);
    if (!matcher.matches()) {
      throw Amounts.wrong("subject-to", text, "MEASURE <= NUMBER or MEASURE >= NUMBER");
    }
    String relation = matcher.group(2);
    return new Problem.Limit(
        Named.measure(matcher.group(1)),
        relation.startsWith("<") || relation.equals("≤"),
        Amounts.number("subject-to", matcher.group(3)));
  }

  private void print(Optimum optimum, List<Double> start, Scenario scenario) {
    Problem problem = optimum.problem();
    Shown shown = new Shown(scenario);
    TextTable table = new TextTable("", "at present", "best", "as good from", "to");
    for (int i = 0; i < problem.variables().size(); i++) {
      table.row(
          problem.variables().get(i).path(),
          number(start.get(i)),
          number(optimum.values().get(i)),
          number(optimum.flatness().get(i).from()),
          number(optimum.flatness().get(i).to()));
    }
    Measure objective = problem.objective();
    output()
        .out()
        .println(
            scenario.name()
                + ": "
                + (problem.maximise() ? "largest " : "smallest ")
                + objective.label()
                + "\n");
    print(table);
    output().out().println();
    output()
        .out()
        .println("  %s: %s".formatted(objective.label(), shown.figure(objective, optimum.value())));
    for (Problem.Limit limit : problem.limits()) {
      output()
          .out()
          .println(
              "  %s: %s, to be %s %s"
                  .formatted(
                      limit.measure().label(),
                      shown.figure(
                          limit.measure(), optimum.plan().measures().value(limit.measure())),
                      limit.atMost() ? "at most" : "at least",
                      shown.figure(limit.measure(), limit.bound())));
    }
    output().out().println(tried(optimum, shown));
  }

  private static String tried(Optimum optimum, Shown shown) {
    Measure objective = optimum.problem().objective();
    String counts =
        String.format(Locale.ROOT, "  Tried %,d plans%s", optimum.tried(), ofWhich(optimum));
    if (optimum.exhaustive()) {
      return counts + ": all that there are.";
    }
    return counts
        + ". The search was started %d times; the best of each: %s."
            .formatted(
                optimum.starts().size(),
                optimum.starts().stream()
                    .map(s -> s.isPresent() ? shown.figure(objective, s.getAsDouble()) : "none")
                    .collect(Collectors.joining(", ")));
  }

  /** How many are good, where that is not all. */
  private static String ofWhich(Optimum optimum) {
    boolean limited = !optimum.problem().limits().isEmpty();
    if (!limited && optimum.triedFeasible() == optimum.tried()) {
      return "";
    }
    List<String> what = new ArrayList<>();
    if (limited) {
      what.add("keep the limits");
    }
    if (!limited || optimum.value().isEmpty()) {
      what.add("have a value");
    }
    return String.format(
        Locale.ROOT, ", of which %,d %s", optimum.triedFeasible(), String.join(" and ", what));
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%.0f", value)
        : String.format(Locale.ROOT, "%.3g", value);
  }
}
