package io.midstream.shell.command;

import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.explain.Explain;
import io.midstream.engine.explain.Explanation;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.reports.output.ExplanationJson;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Language;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Explains a figure down to the inputs and waves that made it. */
public final class ExplainCommand extends ShellCommand {
  /** The command, in this shell. */
  public ExplainCommand(ShellContext shell) {
    super(
        "explain",
        "Say why a figure is what it is",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(
                OptionSpec.value("line", "LINE", "explain this line's flow of a month"),
                OptionSpec.value("side", "stay|move", "stay or move, for a line that is on both"),
                OptionSpec.value("curve", "CURVE", "explain this curve's value of a month"),
                OptionSpec.value("month", "MONTH", "the month: a number, or 2017-03"),
                OptionSpec.value("measure", "MEASURE", "explain this measure"),
                FORMAT,
                VARIANT,
                SET),
            "Every figure is a tree: a line's flow is an amount × a curve × an index, the curve"
                + " comes from the waves, the waves from the plan. This prints the tree down to the"
                + " values of the document.\n\n"
                + "Without --line, --curve or --measure it explains the net present value.",
            List.of(
                "explain ft-content-platform --measure npv",
                "explain ft-content-platform --line 'hosting (parallel running)' --month 5",
                "explain ft-content-platform --curve parallel --month 2017-06")),
        shell);
  }

  @Override
  Group group() {
    return Group.RESULTS;
  }

  @Override
  void run(Call call) throws Exception {
    Projection projection = Session.open(call.arguments().get(0), call).project();
    long asked =
        List.of("line", "curve", "measure").stream()
            .filter(o -> call.option(o).isPresent())
            .count();
    if (asked > 1) {
      throw CommandFailure.wrongUse("give one of --line, --curve and --measure.");
    }
    if (call.option("line").isPresent()) {
      lines(projection, call, call.option("line").get());
    } else if (call.option("curve").isPresent()) {
      String name = call.option("curve").get();
      ScheduleCurve curve =
          ScheduleCurve.named(name).orElseThrow(() -> Named.unknown("curve", name, curves()));
      print(projection, List.of(Explain.curve(projection, curve, month(projection, call))), call);
    } else {
      String name = call.option("measure").orElse(Measure.NPV.documentName());
      Measure measure = Named.measure(name);
      print(projection, List.of(Explain.measure(projection, measure)), call);
    }
  }

  private void lines(Projection projection, Call call, String name) {
    String side = call.oneOf("side", List.of("stay", "move")).orElse("");
    int month = month(projection, call);
    List<Line> found =
        Explain.linesNamed(projection, name).stream()
            .filter(l -> side.isEmpty() || lower(l.side()).equals(side))
            .toList();
    if (found.isEmpty()) {
      List<String> names =
          projection.lines().stream().map(LineFlow::line).map(Line::name).distinct().toList();
      throw Named.unknown("line", name, names);
    }
    print(
        projection,
        found.stream().map(line -> Explain.cell(projection, line, month)).toList(),
        call);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static List<String> curves() {
    return Arrays.stream(ScheduleCurve.values()).map(ScheduleCurve::documentName).toList();
  }

  private static int month(Projection projection, Call call) {
    String text =
        call.option("month")
            .orElseThrow(() -> CommandFailure.wrongUse("--month is needed: a number, or 2017-03."));
    YearMonth start = projection.scenario().start();
    int month;
    try {
      month =
          text.matches("\\d{1,3}")
              ? Integer.parseInt(text)
              : (int) ChronoUnit.MONTHS.between(start, YearMonth.parse(text)) + 1;
    } catch (DateTimeParseException e) {
      throw CommandFailure.wrongUse(
          "'--month " + text + "' is no month: give a number, or " + start + ".");
    }
    if (month < 0 || month > projection.horizon()) {
      throw CommandFailure.wrongUse(
          "'--month %s' is outside the scenario: 0 to %d, or %s to %s."
              .formatted(
                  text,
                  projection.horizon(),
                  start,
                  projection.scenario().calendarMonth(projection.horizon())));
    }
    return month;
  }

  private void print(Projection projection, List<Explanation> explanations, Call call) {
    if (asksForJson(call)) {
      printJson(
          out ->
              ExplanationJson.write(explanations, projection.scenario(), Version.current(), out));
      return;
    }
    Figures figures = Figures.of(projection.scenario(), Language.ENGLISH);
    explanations.forEach(e -> output().out().print(ExplanationText.of(e, figures)));
  }
}
