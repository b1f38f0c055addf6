package io.midstream.shell.command;

import io.midstream.engine.goalseek.GoalSeek;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Quantile;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.sensitivity.TwoWayGrid;
import io.midstream.engine.sensitivity.TwoWayGrid.Axis;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.reports.GridFigure;
import io.midstream.reports.chart.HeatMap;
import io.midstream.reports.chart.XChartRenderer;
import io.midstream.reports.output.AnalysisJson;
import io.midstream.reports.output.WholeFile;
import io.midstream.reports.text.Language;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A measure over two inputs. */
public final class GridCommand extends ShellCommand {
  private static final int STEPS = 7;
  private static final int MOST_STEPS = 50;

  /** The command, in this shell. */
  public GridCommand(ShellContext shell) {
    super(
        "grid",
        "A measure over two inputs, as a table and a heat map",
        new Words(
            "SCENARIO A B",
            3,
            3,
            List.of(
                OptionSpec.value("measure", "MEASURE", "which measure; npv if left out"),
                OptionSpec.value("steps", "NUMBER", "how many values of a range; 7 if left out"),
                OptionSpec.value("out", "FILE", "also write a heat map to this file, .svg or .png"),
                FORMAT,
                VARIANT,
                SET),
            "Computes the base case at each pair of values of the inputs A and B. An input is a"
                + " path, with a range if you like: plan.parallel=1..6. Without one, an uncertain"
                + " input goes from its P10 to its P90, and another from half to twice its value.",
            List.of(
                "grid ft-content-platform plan.parallel target.reduction --out grid.svg",
                "grid ft-content-platform plan.parallel=1..6 target.reduction=20%..50%"
                    + " --measure breakEven")),
        shell);
  }

  @Override
  Group group() {
    return Group.ANALYSES;
  }

  @Override
  void run(Call call) throws Exception {
    Measure measure = Named.measure(call.option("measure").orElse(Measure.NPV.documentName()));
    int steps =
        (int)
            (long)
                call.option("steps")
                    .map(t -> Amounts.whole("steps", t, 1, MOST_STEPS))
                    .orElse((long) STEPS);
    boolean json = asksForJson(call);
    ReadScenario read = Session.open(call.arguments().get(0), call).read();
    Scenario scenario = read.scenario();
    Axis rows = axis(scenario, call.arguments().get(1), steps);
    Axis columns = axis(scenario, call.arguments().get(2), steps);
    if (rows.input().path().equals(columns.input().path())) {
      throw CommandFailure.wrongUse("a grid takes two different inputs.");
    }
    Optional<Path> out = call.option("out").map(Path::of);
    out.ifPresent(GridCommand::picture);
    TwoWayGrid grid = TwoWayGrid.of(scenario, measure, rows, columns);
    Shown shown = new Shown(scenario);
    if (json) {
      output().verbatim().print(AnalysisJson.grid(head(read), grid));
    } else {
      output().out().println(scenario.name() + ": " + Shown.label(measure));
      output()
          .out()
          .println("down: " + rows.input().path() + "; across: " + columns.input().path() + "\n");
      print(table(grid, shown));
    }
    if (out.isPresent()) {
      HeatMap map = GridFigure.of(grid, scenario, Language.ENGLISH);
      byte[] bytes =
          picture(out.get()).equals("png")
              ? XChartRenderer.png(map)
              : XChartRenderer.svg(map).getBytes(StandardCharsets.UTF_8);
      WholeFile.write(out.get(), bytes);
      if (!json) {
        output().out().println("\n  " + out.get());
      }
    }
  }

  /** The kind of picture that a file's name asks for. */
  private static String picture(Path file) {
    String name = file.toString();
    if (name.endsWith(".png") || name.endsWith(".svg")) {
      return name.substring(name.length() - 3);
    }
    throw Amounts.wrong("out", name, "a file that ends in .svg or .png");
  }

  private static TextTable table(TwoWayGrid grid, Shown shown) {
    List<String> headings = new ArrayList<>(List.of(""));
    for (double value : grid.columns().values()) {
      headings.add(shown.figure(grid.columns().input().unit(), value));
    }
    TextTable table = new TextTable(headings.toArray(new String[0]));
    for (int r = 0; r < grid.cells().size(); r++) {
      List<String> cells = new ArrayList<>();
      cells.add(shown.figure(grid.rows().input().unit(), grid.rows().values().get(r)));
      for (OptionalDouble cell : grid.cells().get(r)) {
        cells.add(shown.figure(grid.measure(), cell));
      }
      table.row(cells.toArray(new String[0]));
    }
    return table;
  }

  private static Axis axis(Scenario scenario, String word, int steps) {
    int equals = word.lastIndexOf('=');
    String path = equals < 0 ? word : word.substring(0, equals);
    Input input = Named.input(scenario, path.strip());
    GoalSeek.Between range =
        equals < 0 ? usual(input) : Ranges.parse(path, word.substring(equals + 1));
    try {
      return Axis.between(input, range.from(), range.to(), steps);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.wrongUse(e.getMessage() + ".");
    }
  }

  private static GoalSeek.Between usual(Input input) {
    if (input.uncertain()) {
      Quantile quantile = Quantile.of(input.quantity());
      double low = input.range().clamp(quantile.at(0.1));
      double high = input.range().clamp(quantile.at(0.9));
      if (low < high) {
        return new GoalSeek.Between(low, high);
      }
    }
    double base = input.base();
    if (base == 0) {
      return GoalSeek.usualRange(input);
    }
    double low = input.range().clamp(Math.min(base / 2, base * 2));
    double high = input.range().clamp(Math.max(base / 2, base * 2));
    return new GoalSeek.Between(low, high);
  }
}
