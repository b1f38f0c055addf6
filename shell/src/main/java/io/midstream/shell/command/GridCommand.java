package io.midstream.shell.command;

import io.midstream.engine.Engine;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.sensitivity.TwoWayGrid;
import io.midstream.engine.sensitivity.TwoWayGrid.Axis;
import io.midstream.models.document.DocumentException;
import io.midstream.models.document.Setting;
import io.midstream.models.scenario.ReadScenario;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.reports.GridFigure;
import io.midstream.reports.chart.HeatMap;
import io.midstream.reports.chart.XChartRenderer;
import io.midstream.reports.output.AnalysisJson;
import io.midstream.reports.output.WholeFile;
import io.midstream.reports.text.Language;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.picture.Shading;
import io.midstream.shell.picture.Style;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;

/** A measure over two inputs. */
public final class GridCommand extends ShellCommand {
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
                OptionSpec.value(
                    "steps",
                    "NUMBER",
                    "how many values of a range; 7 if left out, or each whole number up to 12"),
                OptionSpec.value("out", "FILE", "also write a heat map to this file, .svg or .png"),
                FORMAT,
                VARIANT,
                SET),
            "Computes the base case at each pair of values of the inputs A and B. An input is a"
                + " path, with a range if you like: plan.parallel=1..6. Without one, an uncertain"
                + " input goes from its P10 to its P90, and another from half to twice its value."
                + " What is counted in whole numbers, such as plan.waves, takes whole ones. A"
                + " terminal of 256 colours shades the table from light to dark.",
            List.of(
                "grid ft-content-platform plan.parallel target.reduction --out grid.svg",
                "grid ft-content-platform plan.parallel=1..6 target.reduction=20%..50%"
                    + " --measure breakEven",
                "grid starter plan.waves=1..8 plan.parallel --measure peakFunding")),
        shell);
  }

  @Override
  Group group() {
    return Group.ANALYSES;
  }

  @Override
  void run(Call call) throws Exception {
    Measure measure = Named.measure(call.option("measure").orElse(Measure.NPV.documentName()));
    OptionalInt steps =
        call.option("steps")
            .map(t -> OptionalInt.of((int) Amounts.whole("steps", t, 1, MOST_STEPS)))
            .orElse(OptionalInt.empty());
    boolean json = asksForJson(call);
    Session session = Session.open(call.arguments().get(0), call);
    ReadScenario read = session.read();
    Scenario scenario = read.scenario();
    Axis rows = GridAxis.of(scenario, call.arguments().get(1), steps);
    Axis columns = GridAxis.of(scenario, call.arguments().get(2), steps);
    if (rows.input().path().equals(columns.input().path())) {
      throw CommandFailure.wrongUse("a grid takes two different inputs.");
    }
    Optional<Path> out = call.option("out").map(Path::of);
    out.ifPresent(GridCommand::picture);
    TwoWayGrid grid =
        GridAxis.isDrawn(scenario, rows) && GridAxis.isDrawn(scenario, columns)
            ? TwoWayGrid.of(scenario, measure, rows, columns)
            : planned(session.document(), measure, rows, columns);
    HeatMap map = GridFigure.of(grid, scenario, Language.ENGLISH);
    if (json) {
      output().verbatim().print(AnalysisJson.grid(head(read), grid));
    } else {
      print(grid, map, scenario);
    }
    if (out.isPresent()) {
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

  /** The grid of values that the plan is made of: a document is read for each pair. */
  private static TwoWayGrid planned(
      ScenarioDocument document, Measure measure, Axis rows, Axis columns)
      throws DocumentException {
    List<List<OptionalDouble>> cells = new ArrayList<>();
    for (double row : rows.values()) {
      List<OptionalDouble> line = new ArrayList<>();
      for (double column : columns.values()) {
        if (Thread.currentThread().isInterrupted()) {
          throw new CancellationException();
        }
        ScenarioDocument changed =
            document.with(
                List.of(
                    Setting.of(rows.input().path(), Amounts.written(row)),
                    Setting.of(columns.input().path(), Amounts.written(column))));
        line.add(Engine.project(changed.read().scenario()).measures().value(measure));
      }
      cells.add(List.copyOf(line));
    }
    return new TwoWayGrid(measure, rows, columns, cells);
  }

  private void print(TwoWayGrid grid, HeatMap map, Scenario scenario) {
    output().out().println(scenario.name() + ": " + Shown.label(grid.measure()));
    output()
        .out()
        .println(
            "down: "
                + grid.rows().input().path()
                + "; across: "
                + grid.columns().input().path()
                + "\n");
    Style style = output().screen().style().picture(OptionalInt.empty(), false, false);
    Shown shown = new Shown(scenario);
    DoubleSummaryStatistics range =
        grid.cells().stream()
            .flatMap(List::stream)
            .flatMapToDouble(OptionalDouble::stream)
            .summaryStatistics();
    boolean shaded = Shading.shows(style) && range.getMin() < range.getMax();
    String text = table(grid, map, shown, range, shaded).text(output().screen().foldsAt());
    if (!shaded) {
      output().verbatim().print(text);
      return;
    }
    output().show(Shading.of(text, style));
    output()
        .out()
        .println(
            "\nlight: %s; dark: %s"
                .formatted(
                    shown.figure(grid.measure(), range.getMin()),
                    shown.figure(grid.measure(), range.getMax())));
  }

  /** The kind of picture that a file's name asks for. */
  private static String picture(Path file) {
    String name = file.toString();
    if (name.endsWith(".png") || name.endsWith(".svg")) {
      return name.substring(name.length() - 3);
    }
    throw Amounts.wrong("out", name, "a file that ends in .svg or .png");
  }

  private static TextTable table(
      TwoWayGrid grid, HeatMap map, Shown shown, DoubleSummaryStatistics range, boolean shaded) {
    List<String> headings = new ArrayList<>(List.of(""));
    headings.addAll(map.columns());
    TextTable table = new TextTable(headings.toArray(new String[0]));
    double width = range.getMax() - range.getMin();
    for (int r = 0; r < grid.cells().size(); r++) {
      List<OptionalDouble> figures = grid.cells().get(r);
      List<String> cells = new ArrayList<>(List.of(map.rows().get(r)));
      figures.forEach(cell -> cells.add(shown.figure(grid.measure(), cell)));
      table.row(cells.toArray(new String[0]));
      for (int c = 0; shaded && c < figures.size(); c++) {
        int column = c + 1;
        figures.get(c).ifPresent(f -> table.shade(column, (f - range.getMin()) / width));
      }
    }
    return table;
  }
}
