package io.midstream.shell.picture;

import io.midstream.reports.chart.DistributionChart;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.LineChart.Event;
import io.midstream.reports.chart.LineChart.Line;
import io.midstream.reports.chart.LineChart.Mark;
import io.midstream.reports.chart.LineChart.Point;
import io.midstream.reports.text.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Draws charts of curves. */
final class CurvePictures {
  private static final int LEAST_DISTANCE = 9;
  private static final int BEST_DISTANCE = 12;

  private CurvePictures() {}

  static Picture of(LineChart chart, String message, Style style) {
    boolean shares = chart.vertical() == LineChart.Vertical.SHARES;
    double[] values =
        DoubleStream.concat(
                shares ? DoubleStream.of(0, 1) : DoubleStream.of(0),
                DoubleStream.concat(
                    chart.lines().stream().flatMapToDouble(l -> values(l.points())),
                    chart.bands().stream()
                        .flatMapToDouble(
                            b -> DoubleStream.concat(values(b.lower()), values(b.upper())))))
            .sorted()
            .toArray();
    double end = Math.max(chart.time().end(), 1e-9);
    return Plot.of(
        new Plot.Content(
            new Heading(message, chart.title()),
            new Plot.Vertical(values[0], values[values.length - 1], chart.unit(), shares),
            columns ->
                new Plot.Horizontal(
                    x -> x / end * columns,
                    MonthTicks.of(chart.time(), columns).stream()
                        .map(t -> new Plot.Label(t.at() / end * columns, t.label(), t.year()))
                        .toList()),
            chart.bands(),
            chart.lines(),
            chart.marks(),
            chart.events()),
        style);
  }

  private static DoubleStream values(List<Point> points) {
    return points.stream().mapToDouble(Point::y);
  }

  static Picture of(DistributionChart chart, String message, Style style) {
    double low = chart.points().get(0).value();
    double high = chart.points().get(chart.points().size() - 1).value();
    for (DistributionChart.Mark mark : chart.marks()) {
      low = Math.min(low, mark.at().value());
      high = Math.max(high, mark.at().value());
    }
    double least = low;
    double most = high;
    List<Event> zero =
        least < 0 && most > 0 ? List.of(new Event(0, chart.unit().prefix() + "0")) : List.of();
    return Plot.of(
        new Plot.Content(
            new Heading(message, chart.title()),
            new Plot.Vertical(0, 1, chart.unit(), true),
            columns -> amounts(least, most, chart.unit(), columns, style),
            List.of(),
            List.of(
                new Line(
                    "",
                    Ink.MOVE,
                    false,
                    chart.points().stream()
                        .map(p -> new Point(p.value(), p.probability()))
                        .toList())),
            chart.marks().stream()
                .map(
                    m ->
                        new Mark(
                            new Point(m.at().value(), m.at().probability()),
                            m.text(),
                            Ink.TEXT,
                            true))
                .toList(),
            zero),
        style);
  }

  private static Plot.Horizontal amounts(
      double low, double high, Money unit, int columns, Style style) {
    ValueTicks first = ValueTicks.of(low, high, columns, LEAST_DISTANCE, BEST_DISTANCE);
    int widest =
        first.amounts(unit).stream()
            .mapToInt(t -> DisplayWidth.of(PlainText.of(t, style)))
            .max()
            .orElse(0);
    int least = Math.max(LEAST_DISTANCE, widest + 2);
    ValueTicks ticks = ValueTicks.of(low, high, columns, least, Math.max(BEST_DISTANCE, least));
    List<String> texts = ticks.amounts(unit);
    List<Plot.Label> labels = new ArrayList<>();
    for (int mark = 0; mark < texts.size(); mark++) {
      labels.add(new Plot.Label((double) mark * ticks.cells(), texts.get(mark), ""));
    }
    return new Plot.Horizontal(v -> ticks.position(v) + 0.5, labels);
  }
}
