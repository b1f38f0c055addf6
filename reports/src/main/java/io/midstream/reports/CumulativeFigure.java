package io.midstream.reports;

import io.midstream.engine.Series;
import io.midstream.engine.measure.Measure;
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
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** The cumulative net: how far behind migrating falls, and when it is ahead. */
final class CumulativeFigure {
  private final Story story;
  private final Series cumulative;

  private CumulativeFigure(Story story) {
    this.story = story;
    this.cumulative = story.projection().cumulative();
  }

  static Block.Figure of(Story story) {
    CumulativeFigure figure = new CumulativeFigure(story);
    LineChart.Value value = new LineChart.Value("", figure.course());
    return new Block.Figure(
        figure.chart().reading(List.of(value)), figure.caption(), figure.table());
  }

  /** The course, with a point wherever it crosses zero. */
  private List<Point> course() {
    List<Point> points = new ArrayList<>();
    for (int m = 0; m <= cumulative.lastPeriod(); m++) {
      double now = cumulative.get(m);
      double before = m == 0 ? now : cumulative.get(m - 1);
      if (before * now < 0) {
        points.add(new Point(m - 1 + before / (before - now), 0));
      }
      points.add(new Point(m, now));
    }
    return points;
  }

  private static List<Point> with(List<Point> points, DoubleUnaryOperator value) {
    return points.stream().map(p -> new Point(p.x(), value.applyAsDouble(p.y()))).toList();
  }

  private LineChart chart() {
    List<Point> course = course();
    List<Point> zero = with(course, y -> 0);
    double end = cumulative.get(cumulative.lastPeriod());
    String label = story.say(end < 0 ? "behind by {0}" : "ahead by {0}", compact(Math.abs(end)));
    return new LineChart(
        "cumulative",
        story.say("Cumulative net: staying minus migrating"),
        description(),
        story.time(),
        story.figures().money(),
        List.of(
            new LineChart.Band("", Ink.LOSS, 0.16, with(course, y -> Math.min(y, 0)), zero),
            new LineChart.Band("", Ink.GAIN, 0.2, zero, with(course, y -> Math.max(y, 0)))),
        List.of(new LineChart.Line(label, Ink.MOVE, false, course)),
        marks(),
        events(story));
  }

  /** The moments of the programme that lie within the horizon. */
  static List<LineChart.Event> events(Story story) {
    List<LineChart.Event> events = new ArrayList<>();
    double start = story.value(Measure.PROGRAM_START);
    double cutover = story.value(Measure.CUTOVER);
    if (start > 0 && start < story.horizon()) {
      events.add(new LineChart.Event(start, story.say("start: {0}", month(story, start))));
    }
    if (cutover < story.horizon()) {
      events.add(
          new LineChart.Event(cutover, story.say("last cutover: {0}", month(story, cutover))));
    }
    return events;
  }

  private static String month(Story story, double position) {
    return story.figures().shortMonth(story.figures().monthOf(position));
  }

  private List<LineChart.Mark> marks() {
    List<LineChart.Mark> marks = new ArrayList<>();
    double funding = story.value(Measure.PEAK_FUNDING);
    if (funding > 0) {
      int month = (int) story.value(Measure.PEAK_FUNDING_MONTH);
      String text =
          story.say("peak funding {0}, {1}", compact(funding), story.figures().shortMonth(month));
      marks.add(new LineChart.Mark(new Point(month, -funding), text, Ink.TEXT, true));
    }
    OptionalDouble breakEven = story.measure(Measure.BREAK_EVEN);
    if (breakEven.isPresent() && breakEven.getAsDouble() > 0) {
      double at = breakEven.getAsDouble();
      marks.add(
          new LineChart.Mark(
              new Point(at, 0), story.say("break-even {0}", month(story, at)), Ink.TEXT, true));
    }
    return marks;
  }

  private String compact(double amount) {
    return story.figures().money().label(amount);
  }

  private String description() {
    OptionalDouble breakEven = story.measure(Measure.BREAK_EVEN);
    String lowest = story.money(-story.value(Measure.PEAK_FUNDING));
    String course =
        breakEven.isEmpty()
            ? story.say(
                "It is lowest at {0} and does not come back to zero within the horizon.", lowest)
            : breakEven.getAsDouble() == 0
                ? story.say("It is lowest at {0} and is never below zero.", lowest)
                : story.say(
                    "It is lowest at {0} and is back at zero in {1}.",
                    lowest, story.figures().at(breakEven.getAsDouble()));
    return String.join(
        " ",
        story.say("A line over {0}.", story.overHorizon()),
        course,
        story.say("It ends at {0}.", story.money(story.value(Measure.NET))));
  }

  private String caption() {
    return story.say(
        "What migrating has gained or lost against staying by the end of each month, all costs and"
            + " benefits counted, not discounted. Below zero it is behind.");
  }

  private DataTable table() {
    Scale scale = story.scale(cumulative.stream());
    List<Row> rows = new ArrayList<>();
    for (int m = 0; m <= cumulative.lastPeriod(); m++) {
      rows.add(
          Row.of(
              story.figures().month(m),
              scale.write(story.projection().stay().get(m)),
              scale.write(story.projection().move().get(m)),
              scale.write(story.projection().benefit().get(m)),
              scale.write(story.projection().net().get(m)),
              scale.write(cumulative.get(m))));
    }
    return new DataTable(
        "net-months",
        story.say("Cash flow by month") + " " + story.unit(scale),
        List.of(
            Column.text(story.say("Month")),
            Column.number(story.say("Staying")),
            Column.number(story.say("Migrating")),
            Column.number(story.say("Benefits")),
            Column.number(story.say("Net")),
            Column.number(story.say("Cumulative"))),
        rows);
  }
}
