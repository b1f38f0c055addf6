package io.midstream.reports.chart;

import io.midstream.reports.text.Language;
import io.midstream.reports.text.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;

/** What can be read off each part of a chart, at full precision: a name, then a line a value. */
final class Readings {
  private Readings() {}

  /**
   * What can be read off at a position.
   *
   * @param at position on the horizontal axis
   * @param text a name, then a line a value
   */
  record At(double at, String text) {}

  /** The values of each month, from left to right. */
  static List<At> of(LineChart chart) {
    SortedMap<Integer, Moment> months = new TreeMap<>();
    DoubleFunction<String> figure = figure(chart);
    for (LineChart.Value value : chart.values()) {
      for (LineChart.Point point : value.points()) {
        // A course may have points between months, where it turns; they are no values of its own.
        if (point.x() * 2 == Math.rint(point.x() * 2)) {
          int month = (int) Math.ceil(point.x());
          months
              .computeIfAbsent(month, m -> new Moment(point.x(), new ArrayList<>()))
              .lines()
              .add(line(value.name(), figure.apply(point.y())));
        }
      }
    }
    List<At> readings = new ArrayList<>();
    months.forEach(
        (month, moment) ->
            readings.add(
                new At(moment.position(), text(month(chart.time(), month), moment.lines()))));
    return readings;
  }

  /** Where on the axis a month is read, and what there is to read. */
  private record Moment(double position, List<String> lines) {}

  private static DoubleFunction<String> figure(LineChart chart) {
    return chart.vertical() == LineChart.Vertical.SHARES
        ? share -> share(share, chart.time().language())
        : chart.unit()::exact;
  }

  private static String month(TimeAxis time, int month) {
    return month == 0
        ? time.language().say("today")
        : time.language().calendar(time.start().plusMonths(month - 1L));
  }

  private static String share(double share, Language language) {
    return language.percentage(language.digits().upTo(100 * share, 2));
  }

  /** The amount of each twentieth of the probability; there are many more points to the curve. */
  static List<At> of(DistributionChart chart) {
    Money money = chart.unit();
    return chart.points().stream()
        .filter(p -> Math.abs(20 * p.probability() - Math.rint(20 * p.probability())) < 1e-9)
        .map(
            p ->
                new At(
                    p.value(),
                    line(money.exact(p.value()), share(p.probability(), money.language()))))
        .toList();
  }

  static String of(StackedBars chart, StackedBars.Bar bar) {
    Money money = chart.unit();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < bar.values().size(); i++) {
      if (bar.values().get(i) != 0) {
        values.add(line(chart.parts().get(i).label(), money.exact(bar.values().get(i))));
      }
    }
    values.add(bar.total());
    return text(bar.label(), values);
  }

  static String of(Waterfall chart, Waterfall.Total total) {
    return line(total.label(), chart.unit().exact(total.value()));
  }

  static String of(Waterfall chart, Waterfall.Step step) {
    return line(step.label(), (step.change() > 0 ? "+" : "") + chart.unit().exact(step.change()));
  }

  static String of(TornadoChart chart, TornadoChart.Row row) {
    Money money = chart.unit();
    return text(
        row.label(),
        List.of(
            line(row.lowLabel(), money.exact(row.low())),
            line(row.highLabel(), money.exact(row.high()))));
  }

  static String of(Gantt chart, Gantt.Row row) {
    List<String> values = new ArrayList<>();
    for (Gantt.Span span : row.spans()) {
      if (span.until() > span.from()) {
        values.add(
            line(
                chart.phases().get(span.phase()).label(),
                monthOf(chart.time(), span.from()) + " – " + monthOf(chart.time(), span.until())));
      }
    }
    return text(row.label(), values);
  }

  private static String monthOf(TimeAxis time, double position) {
    return month(time, (int) Math.floor(position) + 1);
  }

  static String of(HeatMap chart, int row, int column) {
    return text(
        chart.cells().get(row).get(column).text(),
        List.of(
            line(chart.down(), chart.rows().get(row)),
            line(chart.across(), chart.columns().get(column))));
  }

  private static String line(String name, String value) {
    return name.isEmpty() ? value : name + ": " + value;
  }

  private static String text(String name, List<String> values) {
    return name + "\n" + String.join("\n", values);
  }
}
