package io.midstream.shell.command;

import io.midstream.engine.sampling.Driver;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.XChartRenderer;
import io.midstream.reports.output.WholeFile;
import io.midstream.reports.text.Names;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.picture.Pictures;
import io.midstream.shell.picture.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Draws a chart in the terminal, or writes it to a file. */
public final class ChartCommand extends ShellCommand {
  private static final int USUAL_TRIALS = 10_000;
  private static final int MOST_TRIALS = 10_000_000;

  /** The command, in this shell. */
  public ChartCommand(ShellContext shell) {
    super(
        "chart",
        "Draw a chart in the terminal, or write it to a file",
        new Words(
            "[CHART] [SCENARIO]",
            0,
            2,
            List.of(
                OptionSpec.value(
                    "out",
                    "FILE",
                    "write the chart to this file, .svg or .png, not to the terminal"),
                OptionSpec.value(
                    "width", "NUMBER", "columns; those of the terminal, or 80, if left out"),
                OptionSpec.flag("ascii", "draw with plain ASCII characters"),
                OptionSpec.flag("no-color", "draw without colours"),
                OptionSpec.value(
                    "trials",
                    "NUMBER",
                    "trials of the simulation that some charts show; 10000 if left out"),
                SimulateCommand.SEED,
                VARIANT,
                SET),
            "Without words, lists the charts. They are those of the report; some need a scenario"
                + " with uncertain numbers.\n\n"
                + "A terminal is drawn on in its own width. There are colours unless NO_COLOR is set"
                + " or the terminal is dumb, and Unicode unless it is dumb or its locale has no"
                + " UTF-8. Into a pipe or a file go 80 columns of Unicode without colours.\n\n"
                + HelpText.SCENARIO,
            List.of(
                "chart",
                "chart cumulative-net ft-content-platform",
                "chart tornado starter --width 100 --ascii",
                "chart s-curve ft-content-platform --out s-curve.svg")),
        shell);
  }

  @Override
  String onlyForm() {
    return "A chart is drawn: there is no --format json. 'run --format json' and 'simulate --format json' give the"
        + " figures behind a chart.";
  }

  @Override
  Group group() {
    return Group.RESULTS;
  }

  @Override
  void run(Call call) throws Exception {
    if (call.arguments().isEmpty()) {
      list();
      return;
    }
    ChartKind kind = kind(call.arguments());
    OptionalInt width =
        call.option("width")
            .map(t -> (int) Amounts.whole("width", t, Style.LEAST_WIDTH, Style.MOST_WIDTH))
            .map(OptionalInt::of)
            .orElse(OptionalInt.empty());
    int trials = Amounts.trials(call, USUAL_TRIALS, MOST_TRIALS);
    long seed = Amounts.seed(call);
    Optional<Path> out = call.option("out").map(Path::of);
    out.ifPresent(ChartCommand::format);
    ReportInput results = results(call, kind, trials, seed);
    Chart chart =
        ReportBuilder.of(results).charts().stream()
            .filter(c -> c.id().equals(kind.id()))
            .findFirst()
            .orElseThrow(() -> none(kind, kind.missing()));
    if (out.isPresent()) {
      write(chart, out.get());
      output().out().println(out.get());
      return;
    }
    Style style =
        output().screen().style().picture(width, call.flag("ascii"), call.flag("no-color"));
    String message =
        Names.shown(results.scenario().name()) + ": " + ChartMessage.of(kind, chart, results);
    output().show(Pictures.of(chart, message, style));
  }

  private void list() {
    output()
        .out()
        .print(
            HelpText.columns(
                Arrays.stream(ChartKind.values())
                    .map(
                        c ->
                            new String[] {
                              c.documentName(),
                              c.shows() + (c.uncertain() ? " (uncertain numbers)" : "")
                            })
                    .toList()));
    output().out().println("\nFor example: midstream chart cumulative-net ft-content-platform");
  }

  private static ChartKind kind(List<String> words) {
    String name = words.get(0);
    boolean turned = words.size() == 2 && ChartKind.named(words.get(1)).isPresent();
    return ChartKind.named(name)
        .orElseThrow(
            () ->
                turned
                    ? Named.unknown(
                        "chart",
                        name,
                        ChartKind.names(),
                        "The name of the chart comes first: chart %s %s."
                            .formatted(words.get(1), name))
                    : Named.unknown("chart", name, ChartKind.names()));
  }

  private ReportInput results(Call call, ChartKind kind, int trials, long seed) throws Exception {
    boolean named = call.arguments().size() == 2;
    if (!named && workspace().open().isEmpty()) {
      throw CommandFailure.wrongUse(
          "'chart %s' needs a SCENARIO.%nUsage: %s".formatted(kind.documentName(), usage()));
    }
    Session session = Session.open(named ? call.arguments().get(1) : Session.OPEN, call);
    ReportInput results =
        kind == ChartKind.OPTIONS ? session.resultsBesideVariants() : session.results();
    if (!kind.uncertain()) {
      return results;
    }
    if (Driver.of(results.scenario()).isEmpty()) {
      throw none(
          kind,
          "nothing in this scenario is uncertain; write a number as a range, such as 2k to 20k, or"
              + " set one: --set \"plan.parallel=2 to 6\"");
    }
    return results.withUncertainty(
        UncertaintyOf.scenario(
            results.scenario(), trials, seed, Runtime.getRuntime().availableProcessors()));
  }

  private static CommandFailure none(ChartKind kind, String reason) {
    return CommandFailure.wrongUse(
        "there is no chart '%s' to draw: %s.".formatted(kind.documentName(), reason));
  }

  private static void write(Chart chart, Path file) throws IOException {
    WholeFile.write(
        file,
        format(file).equals("png")
            ? XChartRenderer.png(chart)
            : XChartRenderer.svg(chart).getBytes(StandardCharsets.UTF_8));
  }

  /** The format that a file's name asks for. */
  private static String format(Path file) {
    String name = file.toString();
    if (name.endsWith(".png") || name.endsWith(".svg")) {
      return name.substring(name.length() - 3);
    }
    throw Amounts.wrong("out", name, "a file that ends in .svg or .png");
  }
}
