package io.midstream.shell.command;

import io.midstream.engine.goalseek.GoalAnswer;
import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.reports.output.AnalysisJson;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ShellContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the value of an input at which a measure reaches a target. */
public final class GoalSeekCommand extends ShellCommand {
  private static final Pattern PERCENTILE = Pattern.compile("[pP](\\d{1,2})");
  private static final int USUAL_TRIALS = 10_000;
  private static final int MOST_TRIALS = 1_000_000;

  /** How often, and by how much, the usual range is widened when it does not reach the target. */
  private static final int WIDENINGS = 3;

  private static final double WIDER = 4;

  /** The command, in this shell. */
  public GoalSeekCommand(ShellContext shell) {
    super(
        "goal-seek",
        "Find the value of an input at which a measure reaches a target",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(
                OptionSpec.value("measure", "MEASURE", "the measure, such as npv or breakEven"),
                OptionSpec.value("target", "NUMBER", "what it is to be, such as 36 or 20k"),
                OptionSpec.value(
                    "vary",
                    "INPUT",
                    "the input to change, with the range to look in if you like:"
                        + " plan.parallel=0..12"),
                OptionSpec.value(
                    "at",
                    "PNN",
                    "on this percentile of a simulation, such as P80, in place of the base case"),
                OptionSpec.value(
                    "trials", "NUMBER", "how many trials a percentile takes; 10000 if left out"),
                SimulateCommand.SEED,
                FORMAT,
                VARIANT,
                SET),
            "How long may parallel running last before migrating no longer pays? How big must the"
                + " saving be? Looks through the range of the input and prints the value at which"
                + " the measure reaches the target, with the side of it on which the measure is"
                + " better, or all of them if there are several. If none does, it prints what the"
                + " measure is at both ends of the range and ends with exit code 1.",
            List.of(
                "goal-seek ft-content-platform --measure npv --target 0 --vary plan.parallel",
                "goal-seek ft-content-platform --measure breakEvenFromCutover --target 36 --vary"
                    + " target.reduction",
                "goal-seek ft-content-platform --measure npv --target 0 --vary plan.parallel=0..24"
                    + " --at P20")),
        shell);
  }

  @Override
  Group group() {
    return Group.ANALYSES;
  }

  @Override
  void run(Call call) throws Exception {
    List<String> missing =
        Stream.of("measure", "target", "vary").filter(name -> !call.flag(name)).toList();
    if (!missing.isEmpty()) {
      throw CommandFailure.wrongUse(
          "--measure, --target and --vary are needed; missing: --%s."
              .formatted(String.join(", --", missing)));
    }
    Measure measure = Named.measure(call.option("measure").orElseThrow());
    double target = Amounts.number("target", call.option("target").orElseThrow());
    String vary = call.option("vary").orElseThrow();
    GoalSeek.At at = at(call);
    boolean json = asksForJson(call);
    ReadScenario read = Session.open(call.arguments().get(0), call).read();
    Scenario scenario = read.scenario();
    int equals = vary.lastIndexOf('=');
    String path = (equals < 0 ? vary : vary.substring(0, equals)).strip();
    Input input = Named.input(scenario, path);
    GoalSeek.Between range =
        equals < 0 ? GoalSeek.usualRange(input) : Ranges.parse(path, vary.substring(equals + 1));
    for (double end : new double[] {range.from(), range.to()}) {
      if (!input.range().contains(end)) {
        throw CommandFailure.wrongUse(
            "%s cannot be %s: allowed is %s."
                .formatted(path, Amounts.written(end), input.range().describe()));
      }
    }
    GoalAnswer answer = GoalSeek.seek(scenario, measure, target, input, range, at);
    for (int w = 0; w < WIDENINGS && equals < 0 && answer instanceof GoalAnswer.NotBracketed; w++) {
      range = new GoalSeek.Between(range.from(), input.range().clamp(WIDER * range.to()));
      answer = GoalSeek.seek(scenario, measure, target, input, range, at);
    }
    if (json) {
      output()
          .verbatim()
          .print(AnalysisJson.goalSeek(head(read), measure, name(at), target, path, answer));
      if (answer instanceof GoalAnswer.NotBracketed) {
        throw new CommandFailure(ExitCode.CHECK_FAILED, "no value reaches the target.");
      }
      return;
    }
    Shown shown = new Shown(scenario);
    String figure = figure(at, measure);
    String aim = figure + meaning(measure) + " = " + shown.figure(measure, target);
    if (answer instanceof GoalAnswer.Found found) {
      output().out().println(solution(found.solution(), input, measure, aim, shown));
      new BetterSide(measure, target, end -> GoalSeek.end(scenario, measure, input, end, at))
          .of(found.solution(), range, figure, shown.figure(measure, target))
          .ifPresent(sides -> output().out().println("  " + sides));
      output()
          .out()
          .println("  At present " + path + " is " + value(input, input.base(), shown) + ".");
    } else if (answer instanceof GoalAnswer.Several several) {
      output().out().println("Several values of " + path + " reach the target:");
      several
          .solutions()
          .forEach(s -> output().out().println("  " + solution(s, input, measure, aim, shown)));
    } else if (answer instanceof GoalAnswer.NotBracketed none) {
      throw new CommandFailure(
          ExitCode.CHECK_FAILED,
          "no value of %s from %s to %s gives %s: the measure is %s at the one end and %s at the other."
              .formatted(
                  path,
                  value(input, none.low().value(), shown),
                  value(input, none.high().value(), shown),
                  aim,
                  shown.figure(measure, none.low().measure()),
                  shown.figure(measure, none.high().measure())));
    }
  }

  private static String name(GoalSeek.At at) {
    return at instanceof GoalSeek.Percentile p ? "P" + p.percent() : "base";
  }

  private static String figure(GoalSeek.At at, Measure measure) {
    String prefix = at instanceof GoalSeek.Percentile p ? "P" + p.percent() + " of " : "";
    return prefix + measure.documentName();
  }

  /** The label in brackets where the name alone may be taken for something else. */
  private static String meaning(Measure measure) {
    String label =
        measure.label().substring(0, 1).toLowerCase(Locale.ROOT) + measure.label().substring(1);
    return switch (measure) {
      // Well-known abbreviations, and names that are the label itself.
      case NPV,
          ROI,
          IRR,
          MIRR,
          BREAK_EVEN,
          BREAK_EVEN_FROM_PROGRAMME,
          BREAK_EVEN_FROM_CUTOVER,
          DISCOUNTED_PAYBACK,
          INVESTMENT,
          PEAK_FUNDING ->
          "";
      // Next to npv, what it is not matters most.
      case NET -> " (" + label + ", not discounted)";
      default -> " (" + label + ")";
    };
  }

  private static String solution(
      GoalAnswer.Solution solution, Input input, Measure measure, String aim, Shown shown) {
    if (solution.interval()) {
      return "%s from %s to %s gives %s"
          .formatted(
              input.path(),
              value(input, solution.from(), shown),
              value(input, solution.to(), shown),
              aim);
    }
    String value = input.path() + " = " + value(input, solution.value(), shown);
    return solution.jump()
        ? "%s: here the measure jumps past the target, from or to %s (%s)"
            .formatted(value, shown.figure(measure, solution.reached()), aim)
        : value + " gives " + aim;
  }

  /** Short, and in full for the next command. */
  private static String value(Input input, double value, Shown shown) {
    String full = Amounts.written(Amounts.rounded(value));
    String brief = shown.value(input.unit(), value);
    return brief.equals(full) || brief.startsWith(full + " ") ? brief : full + " (" + brief + ")";
  }

  private static GoalSeek.At at(Call call) {
    if (call.option("at").isEmpty()) {
      return GoalSeek.BaseCase.BASE_CASE;
    }
    String text = call.option("at").get();
    Matcher matcher = PERCENTILE.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < 1) {
      throw Amounts.wrong("at", text, "a percentile from P1 to P99");
    }
    int trials = Amounts.trials(call, USUAL_TRIALS, MOST_TRIALS);
    if (trials < 100) {
      throw Amounts.wrong("trials", String.valueOf(trials), "100 or more for a percentile");
    }
    return new GoalSeek.Percentile(Integer.parseInt(matcher.group(1)), trials, Amounts.seed(call));
  }
}
