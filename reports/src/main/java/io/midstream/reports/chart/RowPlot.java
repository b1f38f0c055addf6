package io.midstream.reports.chart;

import io.midstream.reports.text.Language;
import io.midstream.reports.text.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out the charts whose bars lie in rows: options, waterfall, Gantt. */
final class RowPlot {
  /** Room above a tornado for what its line in the middle is. */
  private static final double BASE_LABEL = 16;

  private static final double MOST_NAME = 215;
  private static final double BAR = 0.36;

  private final Frame frame;
  private final Plot plot;
  private final double left;
  private final double top;
  private final double rowHeight;
  private final double font;

  private RowPlot(
      String title,
      List<String> names,
      double rowHeight,
      double heading,
      List<End> ends,
      double footRoom,
      double[] x) {
    this.rowHeight = rowHeight;
    this.font = Math.min(Layout.FONT, Math.max(rowHeight - 2.5, 10.5));
    this.left = left(names, font);
    this.top = heading + 4;
    double height = Math.max(names.size(), 1) * rowHeight;
    double[] rows = {0, Math.max(names.size(), 1)};
    this.plot = new Plot(Math.floor(width(ends, x)), Math.round(height), x, rows);
    this.frame = new Frame(title, Layout.WIDTH, top + height + footRoom, plot, left, top);
    names(names);
  }

  private static double left(List<String> names, double font) {
    return Math.min(TextMeasure.widest(names.stream(), font), MOST_NAME) + 10;
  }

  /**
   * What a row needs behind its bar.
   *
   * @param at where the bar ends, on the horizontal axis
   * @param room pixels behind it
   */
  private record End(double at, double room) {}

  /** As wide as what stands behind the bars leaves room for. */
  private double width(List<End> ends, double[] x) {
    double room = Layout.WIDTH - left;
    double width = room - 16;
    for (End end : ends) {
      double share = (end.at() - x[0]) / (x[1] - x[0]);
      if (share > 0) {
        width = Math.min(width, (room - end.room()) / share);
      }
    }
    return width;
  }

  /** Names the rows; where they are too low for words, every n-th. */
  private void names(List<String> names) {
    int every = (int) Math.ceil((font + 1) / rowHeight);
    for (int row = 0; row < names.size(); row += every) {
      String name = TextMeasure.fit(names.get(row), font, MOST_NAME);
      double baseline = top + (row + 0.5) * rowHeight + font * 0.36;
      frame.add(Word.of(name, left - 9, baseline, Word.Anchor.END, font, Ink.TEXT));
    }
  }

  /** The vertical position of the middle of a row; rows count from the top. */
  private double middle(int row) {
    return plot.height() / rowHeight - row - 0.5;
  }

  private void bar(int row, Ink ink, double from, double until) {
    plot.rectangle(ink, from, until, middle(row) - BAR, middle(row) + BAR);
  }

  /** The whole row, its name included, is where it can be read off. */
  private void reading(int row, String text) {
    frame.reading(0, top + row * rowHeight, frame.getWidth(), rowHeight, text);
  }

  private double baseline(int row) {
    return top + (row + 0.5) * rowHeight + Layout.FONT * 0.36;
  }

  /** Options side by side. */
  static Frame of(StackedBars chart, double heading) {
    Money money = chart.unit();
    List<Layout.KeyEntry> key =
        chart.parts().stream().map(p -> new Layout.KeyEntry(p.label(), p.ink())).toList();
    List<Double> ticks = stackTicks(chart);
    List<End> ends = new ArrayList<>();
    ends.add(axisEnd(ticks, money));
    for (StackedBars.Bar bar : chart.bars()) {
      double end = bar.values().stream().mapToDouble(v -> Math.max(v, 0)).sum();
      ends.add(new End(end, 10 + TextMeasure.bold(bar.total(), Layout.FONT)));
    }
    RowPlot rows =
        new RowPlot(
            chart.title(),
            chart.bars().stream().map(StackedBars.Bar::label).toList(),
            34,
            heading + Layout.keyHeight(key),
            ends,
            26,
            new double[] {ticks.get(0), ticks.get(ticks.size() - 1)});
    AmountAxis.of(ticks, money).draw(rows.frame, rows.plot, rows.left, rows.top);
    Layout.key(rows.frame, key, heading);
    for (int row = 0; row < chart.bars().size(); row++) {
      rows.stack(chart, row, money);
      rows.reading(row, Readings.of(chart, chart.bars().get(row)));
    }
    return rows.frame;
  }

  private static List<Double> stackTicks(StackedBars chart) {
    double high =
        chart.bars().stream()
            .mapToDouble(b -> b.values().stream().mapToDouble(v -> Math.max(v, 0)).sum())
            .max()
            .orElse(0);
    double low =
        chart.bars().stream()
            .mapToDouble(b -> b.values().stream().mapToDouble(v -> Math.min(v, 0)).sum())
            .min()
            .orElse(0);
    return Ticks.values(low, high, 4);
  }

  private void stack(StackedBars chart, int row, Money money) {
    double up = 0;
    double down = 0;
    StackedBars.Bar bar = chart.bars().get(row);
    for (int i = 0; i < bar.values().size(); i++) {
      double value = bar.values().get(i);
      double from = value >= 0 ? up : down;
      double until = from + value;
      if (value != 0) {
        Ink ink = chart.parts().get(i).ink();
        bar(row, ink, Math.min(from, until), Math.max(from, until));
        inside(row, ink, from, until, money.label(Math.abs(value)));
      }
      up = value >= 0 ? until : up;
      down = value >= 0 ? down : until;
    }
    frame.add(
        Word.of(
                bar.total(),
                left + plot.pixelX(up) + 6,
                baseline(row),
                Word.Anchor.START,
                Layout.FONT,
                Ink.TEXT)
            .styled(Word.Style.BOLD));
  }

  /** Writes a value into its part of a bar where there is room, and parts it from the next. */
  private void inside(int row, Ink ink, double from, double until, String text) {
    double a = left + plot.pixelX(from);
    double b = left + plot.pixelX(until);
    if (Math.abs(b - a) > TextMeasure.width(text, Layout.SMALL) + 8) {
      frame.add(
          Word.of(text, (a + b) / 2, baseline(row), Word.Anchor.MIDDLE, Layout.SMALL, ink)
              .styled(Word.Style.ON));
    }
    double y = top + row * rowHeight;
    frame.rule(b, y + 3, b, y + rowHeight - 3, Ink.PAPER);
  }

  /** How one total becomes another. */
  static Frame of(Waterfall chart, double heading) {
    Money money = chart.unit();
    List<String> names = new ArrayList<>();
    names.add(chart.from().label());
    chart.steps().forEach(step -> names.add(step.label()));
    names.add(chart.to().label());
    List<Double> ticks = waterfallTicks(chart);
    RowPlot rows =
        new RowPlot(
            chart.title(),
            names,
            28,
            heading,
            ends(chart, ticks, money),
            26,
            new double[] {ticks.get(0), ticks.get(ticks.size() - 1)});
    AmountAxis.of(ticks, money).draw(rows.frame, rows.plot, rows.left, rows.top);
    rows.fall(chart, money);
    return rows.frame;
  }

  /** The last number of the axis, half of which stands beyond it. */
  private static End axisEnd(List<Double> ticks, Money money) {
    double last = ticks.get(ticks.size() - 1);
    return new End(last, Math.max(14, AmountAxis.of(ticks, money).overhang() + 1));
  }

  private static List<End> ends(Waterfall chart, List<Double> ticks, Money money) {
    List<End> ends = new ArrayList<>();
    ends.add(axisEnd(ticks, money));
    for (Waterfall.Total total : List.of(chart.from(), chart.to())) {
      double room = TextMeasure.bold(money.label(total.value()), Layout.FONT);
      ends.add(new End(Math.max(0, total.value()), 10 + room));
    }
    double level = chart.from().value();
    for (Waterfall.Step step : chart.steps()) {
      double next = level + step.change();
      double room = TextMeasure.width("+" + money.label(step.change()), Layout.FONT);
      ends.add(new End(Math.max(level, next), 10 + room));
      level = next;
    }
    return ends;
  }

  private static List<Double> waterfallTicks(Waterfall chart) {
    double level = chart.from().value();
    DoubleStream.Builder levels = DoubleStream.builder().add(0).add(level);
    for (Waterfall.Step step : chart.steps()) {
      level += step.change();
      levels.add(level);
    }
    double[] all = levels.build().sorted().toArray();
    return Ticks.values(all[0], all[all.length - 1], 4);
  }

  private void fall(Waterfall chart, Money money) {
    double level = chart.from().value();
    total(0, chart.from(), money);
    reading(0, Readings.of(chart, chart.from()));
    int row = 1;
    for (Waterfall.Step step : chart.steps()) {
      double next = level + step.change();
      bar(row, step.ink(), Math.min(level, next), Math.max(level, next));
      double x = left + plot.pixelX(level);
      frame.rule(x, top + (row - 0.14) * rowHeight, x, top + (row + 0.14) * rowHeight, Ink.MUTED);
      String sign = step.change() > 0 ? "+" : "";
      value(row, Math.max(level, next), sign + money.label(step.change()), Word.Style.PLAIN);
      reading(row, Readings.of(chart, step));
      level = next;
      row++;
    }
    double x = left + plot.pixelX(level);
    frame.rule(x, top + (row - 0.14) * rowHeight, x, top + (row + 0.14) * rowHeight, Ink.MUTED);
    total(row, chart.to(), money);
    reading(row, Readings.of(chart, chart.to()));
  }

  private void total(int row, Waterfall.Total total, Money money) {
    bar(row, total.ink(), Math.min(0, total.value()), Math.max(0, total.value()));
    value(row, Math.max(0, total.value()), money.label(total.value()), Word.Style.BOLD);
  }

  private void value(int row, double at, String text, Word.Style style) {
    double x = left + plot.pixelX(at) + 6;
    frame.add(
        Word.of(text, x, baseline(row), Word.Anchor.START, Layout.FONT, Ink.TEXT).styled(style));
  }

  /** What moves a figure, and how far. */
  static Frame of(TornadoChart chart, double heading) {
    Money money = chart.unit();
    double[] ends =
        DoubleStream.concat(
                DoubleStream.of(chart.base()),
                chart.rows().stream().flatMapToDouble(r -> DoubleStream.of(r.low(), r.high())))
            .sorted()
            .toArray();
    double room =
        TextMeasure.widest(
            chart.rows().stream().flatMap(r -> Stream.of(r.lowLabel(), r.highLabel())),
            Layout.SMALL);
    List<String> names =
        chart.rows().stream()
            .map(r -> TextMeasure.fitKeepingEnd(r.label(), Layout.FONT, MOST_NAME))
            .toList();
    double width = Layout.WIDTH - left(names, Layout.FONT) - 30;
    List<Double> ticks = tornadoTicks(ends[0], ends[ends.length - 1], (room + 8) / width);
    Language language = money.language();
    List<Layout.KeyEntry> key =
        List.of(
            new Layout.KeyEntry(language.say("at its low end (P10)"), Ink.PEOPLE),
            new Layout.KeyEntry(language.say("at its high end (P90)"), Ink.MOVE));
    RowPlot rows =
        new RowPlot(
            chart.title(),
            names,
            27,
            heading + Layout.keyHeight(key) + BASE_LABEL,
            List.of(axisEnd(ticks, money)),
            26,
            new double[] {ticks.get(0), ticks.get(ticks.size() - 1)});
    AmountAxis.of(ticks, money).draw(rows.frame, rows.plot, rows.left, rows.top);
    Layout.key(rows.frame, key, heading);
    for (int row = 0; row < chart.rows().size(); row++) {
      TornadoChart.Row each = chart.rows().get(row);
      rows.side(row, Ink.PEOPLE, chart.base(), each.low(), each.lowLabel(), each.high());
      rows.side(row, Ink.MOVE, chart.base(), each.high(), each.highLabel(), each.low());
      rows.reading(row, Readings.of(chart, each));
    }
    rows.plot.gridColumn(chart.base(), Ink.TEXT);
    String base = language.say("base case {0}", money.label(chart.base()));
    double half = TextMeasure.width(base, Layout.SMALL) / 2;
    double middle = rows.left + rows.plot.pixelX(chart.base());
    rows.frame.add(
        Word.of(
            base,
            Math.max(4, Math.min(middle - half, Layout.WIDTH - 2 * half - 4)),
            rows.top - 5,
            Word.Anchor.START,
            Layout.SMALL,
            Ink.TEXT));
    return rows.frame;
  }

  /** Words stand outside the bars, so that the axis is longer by this share of it at both ends. */
  private static List<Double> tornadoTicks(double low, double high, double share) {
    double span = Math.max(high - low, 1e-9 * Math.max(Math.abs(low), Math.abs(high)));
    double more = share / Math.max(0.2, 1 - 2 * share) * span;
    List<Double> ticks = Ticks.values(low - more, high + more, 4);
    for (int i = 0; i < 20; i++) {
      double first = ticks.get(0);
      double last = ticks.get(ticks.size() - 1);
      double wanted = share * (last - first);
      if (low - first >= wanted && last - high >= wanted) {
        break;
      }
      more *= 1.15;
      ticks = Ticks.values(low - more, high + more, 4);
    }
    return ticks;
  }

  /** One side of a bar; where both sides fall together, the shorter one has no words. */
  private void side(int row, Ink ink, double base, double end, String label, double other) {
    bar(row, ink, Math.min(base, end), Math.max(base, end));
    boolean right = end == other ? ink == Ink.MOVE : end > other;
    boolean together = (end - base) * (other - base) > 0;
    if (together && Math.abs(end - base) < Math.abs(other - base)) {
      return;
    }
    double x = left + plot.pixelX(end) + (right ? 5 : -5);
    Word.Anchor anchor = right ? Word.Anchor.START : Word.Anchor.END;
    frame.add(
        Word.of(label, x, baseline(row), anchor, Layout.SMALL, Ink.MUTED).styled(Word.Style.HALO));
  }

  /** What is done when. */
  static Frame of(Gantt chart, double heading) {
    List<Layout.KeyEntry> key =
        IntStream.range(0, chart.phases().size())
            .filter(phase -> happens(chart, phase))
            .mapToObj(chart.phases()::get)
            .map(p -> new Layout.KeyEntry(p.label(), p.ink()))
            .toList();
    // Few waves get room; up to sixty each keep a readable name; more still fit a page.
    int count = Math.max(chart.rows().size(), 1);
    double rowHeight =
        count <= 60 ? Math.max(13, Math.min(24, 620.0 / count)) : Math.max(1.5, 780.0 / count);
    RowPlot rows =
        new RowPlot(
            chart.title(),
            chart.rows().stream().map(Gantt.Row::label).toList(),
            rowHeight,
            heading + Layout.keyHeight(key),
            List.of(),
            38,
            new double[] {0, chart.time().end()});
    Layout.timeAxis(rows.frame, rows.plot, chart.time(), rows.left, rows.top);
    Layout.key(rows.frame, key, heading);
    for (int row = 0; row < chart.rows().size(); row++) {
      rows.reading(row, Readings.of(chart, chart.rows().get(row)));
      for (Gantt.Span span : chart.rows().get(row).spans()) {
        if (span.until() > span.from()) {
          Ink ink = chart.phases().get(span.phase()).ink();
          rows.bar(row, ink, span.from(), span.until());
        }
      }
    }
    return rows.frame;
  }

  /** Whether a phase takes any time: what is nowhere to be seen needs no key. */
  private static boolean happens(Gantt chart, int phase) {
    return chart.rows().stream()
        .flatMap(row -> row.spans().stream())
        .anyMatch(span -> span.phase() == phase && span.until() > span.from());
  }
}
