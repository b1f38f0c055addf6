package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Side;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.LineChart.Point;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.text.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The monthly bill: staying against migrating, with what is paid twice. */
final class BillFigure {
  private final Story story;
  private final int horizon;

  private BillFigure(Story story) {
    this.story = story;
    this.horizon = story.horizon();
  }

  static Block.Figure of(Story story) {
    BillFigure figure = new BillFigure(story);
    return new Block.Figure(
        figure.chart().reading(figure.values()), figure.caption(), figure.table());
  }

  private double stay(int month) {
    return story.projection().stayBill().get(month);
  }

  private double move(int month) {
    return story.projection().moveBill().get(month);
  }

  /** What the month pays for services that run on both stacks. */
  private double twice(int month) {
    return story.sum(month, BillFigure::paidTwice);
  }

  private static boolean paidTwice(Line line) {
    return line.side() == Side.MOVE
        && line.category() == Category.BILL
        && line.role().parallelRunning();
  }

  /** A month's value stands in its middle. */
  private List<Point> points(IntToDoubleFunction value) {
    return IntStream.rangeClosed(1, horizon)
        .mapToObj(m -> new Point(m - 0.5, value.applyAsDouble(m)))
        .toList();
  }

  private LineChart chart() {
    List<LineChart.Band> bands = new ArrayList<>();
    List<Point> running = points(m -> move(m) - twice(m));
    bands.add(new LineChart.Band("", Ink.MOVE, 0.14, points(m -> 0), running));
    if (story.sum(BillFigure::paidTwice) != 0) {
      bands.add(
          new LineChart.Band(
              story.say("paid for both stacks at once (parallel running)"),
              Ink.MIGRATION,
              0.8,
              running,
              points(this::move)));
    }
    return new LineChart(
        "bill",
        story.say("The monthly cloud bill: staying against migrating"),
        description(),
        story.time(),
        story.figures().money(),
        bands,
        List.of(
            new LineChart.Line(story.say("staying"), Ink.STAY, false, points(this::stay)),
            new LineChart.Line(story.say("migrating"), Ink.MOVE, false, points(this::move))),
        peak(),
        List.of());
  }

  private List<LineChart.Value> values() {
    return List.of(
        new LineChart.Value(story.say("staying"), points(this::stay)),
        new LineChart.Value(story.say("migrating"), points(this::move)),
        new LineChart.Value(story.say("of which paid twice"), points(this::twice)));
  }

  private List<LineChart.Mark> peak() {
    if (story.value(Measure.MONTHS_ABOVE) == 0) {
      return List.of();
    }
    int month = (int) story.value(Measure.PEAK_BILL_MONTH);
    String text =
        story.say(
            "peak {0}: {1}, {2} above plan",
            story.figures().shortMonth(month),
            story.figures().money().label(move(month)),
            story.figures().money().label(story.value(Measure.PEAK_BILL_INCREASE)));
    return List.of(new LineChart.Mark(new Point(month - 0.5, move(month)), text, Ink.TEXT, true));
  }

  private String description() {
    return story.say(
            "Two lines over {0}: the bill if we stay, from {1} to {2} a month; the bill if we"
                + " migrate, from {3} to {4} a month.",
            story.overHorizon(),
            story.money(stay(1)),
            story.money(stay(horizon)),
            story.money(move(1)),
            story.money(move(horizon)))
        + " "
        + BillNotice.of(story);
  }

  private String caption() {
    return story.sum(BillFigure::paidTwice) > 0
        ? story.say(
            "The bill month by month. The orange part is paid twice, for services that run on both"
                + " stacks until the old one is switched off: {0} in all.",
            story.money(story.sum(BillFigure::paidTwice)))
        : story.say("The bill month by month. Nothing on it is paid twice.");
  }

  private DataTable table() {
    Scale scale =
        story.scale(
            DoubleStream.concat(
                story.projection().stayBill().stream(), story.projection().moveBill().stream()));
    List<Row> rows = new ArrayList<>();
    for (int m = 1; m <= horizon; m++) {
      rows.add(
          Row.of(
              story.figures().month(m),
              scale.write(stay(m)),
              scale.write(move(m)),
              scale.write(twice(m)),
              scale.write(move(m) - stay(m))));
    }
    return new DataTable(
        "bill-months",
        story.say("The cloud bill by month") + " " + story.unit(scale),
        List.of(
            Column.text(story.say("Month")),
            Column.number(story.say("Staying")),
            Column.number(story.say("Migrating")),
            Column.number(story.say("of which paid twice")),
            Column.number(story.say("Difference"))),
        rows);
  }
}
