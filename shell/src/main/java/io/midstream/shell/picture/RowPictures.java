package io.midstream.shell.picture;

import io.midstream.reports.chart.Gantt;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.StackedBars;
import io.midstream.reports.chart.TornadoChart;
import io.midstream.reports.chart.Waterfall;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Draws charts of bars, a row or two for each. */
final class RowPictures {
  private static final int MOST_GANTT_ROWS = 60;

  /** The share of the width that words at the ends of a bar may take. */
  private static final double END_SHARE = 0.25;

  private static final double TOTAL_SHARE = 0.5;

  private static final Fill SOLID = new Fill("█", "#", true);
  private static final Fill MORE = new Fill("▒", "+", false);
  private static final Fill LESS = new Fill("░", "-", false);

  /** Bars of several parts stand on whole columns, so that the parts meet. */
  private static final List<Fill> PARTS =
      List.of(
          new Fill("█", "#", false),
          new Fill("▒", "+", false),
          new Fill("░", ".", false),
          new Fill("▓", "=", false),
          new Fill("▚", "%", false),
          new Fill("▞", "o", false));

  private static final List<Fill> PHASES =
      List.of(
          new Fill("░", ".", false),
          new Fill("█", "#", false),
          new Fill("▒", "=", false),
          new Fill("▓", "%", false));

  private RowPictures() {}

  static Picture of(TornadoChart chart, String message, Style style) {
    DoubleStream values =
        chart.rows().stream().flatMapToDouble(r -> DoubleStream.of(r.low(), r.high()));
    List<TornadoEnds> ends =
        chart.rows().stream().map(r -> TornadoEnds.of(r, chart.base(), style)).toList();
    RowSheet sheet =
        new RowSheet(
            new Heading(message, chart.title()),
            new Key(style),
            chart.rows().stream().map(TornadoChart.Row::label).toList(),
            new RowSheet.Room(
                RowSheet.widest(ends.stream().map(TornadoEnds::leftText).toList(), style) + 1,
                RowSheet.widest(ends.stream().map(TornadoEnds::rightText).toList(), style) + 1,
                1,
                true),
            style);
    RowSheet.Scale scale =
        sheet.amounts(DoubleStream.concat(values, DoubleStream.of(chart.base())), chart.unit());
    int base = (int) Math.floor(scale.column(chart.base()));
    sheet.above("base case " + chart.unit().label(chart.base()), base);
    for (int i = 0; i < ends.size(); i++) {
      TornadoEnds row = ends.get(i);
      RowSheet.Drawn left = new RowSheet.Drawn(base, base);
      RowSheet.Drawn right = new RowSheet.Drawn(base + 1, base + 1);
      if (row.left() < chart.base()) {
        left = sheet.bar(i, Math.min(base, scale.column(row.left())), base, Ink.LOSS, SOLID);
      }
      if (row.right() > chart.base()) {
        double end = Math.max(base + 1.0, scale.column(row.right()));
        right = sheet.bar(i, base + 1.0, end, Ink.GAIN, SOLID);
      }
      sheet.leftOf(i, left.from(), row.leftText());
      sheet.rightOf(i, right.until(), row.rightText());
    }
    sheet.through(base);
    return sheet.picture();
  }

  /** The ends of a bar, from left to right. */
  private record TornadoEnds(double left, String leftText, double right, String rightText) {
    static TornadoEnds of(TornadoChart.Row row, double base, Style style) {
      boolean rising = row.low() <= row.high();
      double left = Math.min(row.low(), row.high());
      double right = Math.max(row.low(), row.high());
      String low = RowSheet.brief(row.lowLabel(), END_SHARE, style);
      String high = RowSheet.brief(row.highLabel(), END_SHARE, style);
      String leftText = rising ? low : high;
      String rightText = rising ? high : low;
      if (left >= base) {
        return new TornadoEnds(base, "", right, leftText + ", " + rightText);
      }
      return right <= base
          ? new TornadoEnds(left, leftText + ", " + rightText, base, "")
          : new TornadoEnds(left, leftText, right, rightText);
    }
  }

  static Picture of(Waterfall chart, String message, Style style) {
    Money money = chart.unit();
    List<String> labels = new ArrayList<>(List.of(chart.from().label()));
    List<String> texts = new ArrayList<>(List.of(money.label(chart.from().value())));
    List<Double> totals = new ArrayList<>(List.of(chart.from().value()));
    for (Waterfall.Step step : chart.steps()) {
      labels.add(step.label());
      texts.add((step.change() < 0 ? "" : "+") + money.label(step.change()));
      totals.add(totals.get(totals.size() - 1) + step.change());
    }
    labels.add(chart.to().label());
    texts.add(money.label(chart.to().value()));
    RowSheet sheet =
        new RowSheet(
            new Heading(message, chart.title()),
            new Key(style),
            labels,
            new RowSheet.Room(0, RowSheet.widest(texts, style) + 1, 0, true),
            style);
    RowSheet.Scale scale =
        sheet.amounts(
            DoubleStream.concat(
                DoubleStream.of(0, chart.to().value()),
                totals.stream().mapToDouble(Double::doubleValue)),
            chart.unit());
    int end = span(sheet, 0, 0, chart.from().value(), scale, chart.from().ink(), SOLID);
    sheet.rightOf(0, end, texts.get(0));
    for (int i = 0; i < chart.steps().size(); i++) {
      Waterfall.Step step = chart.steps().get(i);
      Fill fill = step.change() < 0 ? LESS : MORE;
      end = span(sheet, i + 1, totals.get(i), totals.get(i + 1), scale, step.ink(), fill);
      sheet.rightOf(i + 1, end, texts.get(i + 1));
    }
    int last = labels.size() - 1;
    end = span(sheet, last, 0, chart.to().value(), scale, chart.to().ink(), SOLID);
    sheet.rightOf(last, end, texts.get(last));
    return sheet.picture();
  }

  /** Draws a bar between two values and gives the column behind it. */
  private static int span(
      RowSheet sheet, int row, double from, double to, RowSheet.Scale scale, Ink ink, Fill fill) {
    double left = scale.column(Math.min(from, to));
    double right = scale.column(Math.max(from, to));
    return from == to ? (int) Math.ceil(right) : sheet.bar(row, left, right, ink, fill).until();
  }

  static Picture of(StackedBars chart, String message, Style style) {
    Key key = new Key(style);
    for (int p = 0; p < chart.parts().size(); p++) {
      String sample = part(p).glyph(style).repeat(2);
      key.add(sample, chart.parts().get(p).label(), chart.parts().get(p).ink());
    }
    List<String> totals =
        chart.bars().stream().map(b -> RowSheet.brief(b.total(), TOTAL_SHARE, style)).toList();
    RowSheet sheet =
        new RowSheet(
            new Heading(message, chart.title()),
            key,
            chart.bars().stream().map(StackedBars.Bar::label).toList(),
            new RowSheet.Room(0, RowSheet.widest(totals, style) + 1, 0, true),
            style);
    ToDoubleFunction<StackedBars.Bar> gains =
        b -> b.values().stream().mapToDouble(v -> Math.max(v, 0)).sum();
    ToDoubleFunction<StackedBars.Bar> losses =
        b -> b.values().stream().mapToDouble(v -> Math.min(v, 0)).sum();
    RowSheet.Scale scale =
        sheet.amounts(
            DoubleStream.concat(
                DoubleStream.of(0),
                DoubleStream.concat(
                    chart.bars().stream().mapToDouble(gains),
                    chart.bars().stream().mapToDouble(losses))),
            chart.unit());
    for (int row = 0; row < chart.bars().size(); row++) {
      StackedBars.Bar bar = chart.bars().get(row);
      double up = 0;
      double down = 0;
      int end = (int) Math.ceil(scale.column(0));
      for (int p = 0; p < bar.values().size(); p++) {
        double value = bar.values().get(p);
        double from = value < 0 ? down : up;
        Ink ink = chart.parts().get(p).ink();
        end = Math.max(end, span(sheet, row, from, from + value, scale, ink, part(p)));
        up += Math.max(value, 0);
        down += Math.min(value, 0);
      }
      sheet.rightOf(row, end, totals.get(row));
    }
    return sheet.picture();
  }

  static Picture of(Gantt chart, String message, Style style) {
    Key key = new Key(style);
    for (int p = 0; p < chart.phases().size(); p++) {
      String sample = phase(p).glyph(style).repeat(2);
      key.add(sample, chart.phases().get(p).label(), chart.phases().get(p).ink());
    }
    int shown = Math.min(chart.rows().size(), MOST_GANTT_ROWS);
    RowSheet sheet =
        new RowSheet(
            new Heading(message, chart.title()),
            key,
            chart.rows().stream().limit(shown).map(Gantt.Row::label).toList(),
            new RowSheet.Room(0, 0, 0, false),
            style);
    RowSheet.Scale scale = sheet.months(chart.time());
    for (int row = 0; row < shown; row++) {
      for (Gantt.Span span : chart.rows().get(row).spans()) {
        if (span.until() > span.from()) {
          sheet.bar(
              row,
              scale.column(span.from()),
              scale.column(span.until()),
              chart.phases().get(span.phase()).ink(),
              phase(span.phase()));
        }
      }
    }
    if (chart.rows().size() > shown) {
      sheet.note("… and " + Digits.ENGLISH.upTo(chart.rows().size() - shown, 0) + " more");
    }
    return sheet.picture();
  }

  private static Fill part(int index) {
    return PARTS.get(index % PARTS.size());
  }

  private static Fill phase(int index) {
    return PHASES.get(index % PHASES.size());
  }
}
