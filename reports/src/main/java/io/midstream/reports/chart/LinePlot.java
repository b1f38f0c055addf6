package io.midstream.reports.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/** Lays a line chart out: the plot, its axes, and a name at each line, point and moment. */
final class LinePlot {
  private static final double PLOT_HEIGHT = 270;
  private static final double EVENT_ROW = 17;
  private static final double MOST_LABEL = 180;

  private final LineChart chart;
  private final double heading;
  private final List<Layout.KeyEntry> key;
  private final double top;
  private final double left;
  private final Frame frame;
  private final Plot plot;
  private final List<Double> ticks;

  private LinePlot(LineChart chart, double heading) {
    this.chart = chart;
    this.ticks = ticks(chart);
    this.left = 12 + widest(ticks.stream().map(this::number).toList(), Layout.SMALL);
    double right =
        14
            + Math.min(
                MOST_LABEL,
                chart.lines().stream()
                    .mapToDouble(line -> TextMeasure.bold(line.label(), Layout.FONT))
                    .max()
                    .orElse(0));
    this.heading = heading;
    this.key =
        chart.bands().stream()
            .filter(band -> !band.label().isEmpty())
            .map(band -> new Layout.KeyEntry(band.label(), band.ink(), band.opacity()))
            .toList();
    this.top = heading + 8 + Layout.keyHeight(key) + chart.events().size() * EVENT_ROW;
    double[] x = {0, chart.time().end()};
    double[] y = {ticks.get(0), ticks.get(ticks.size() - 1)};
    this.plot = new Plot(Math.round(Layout.WIDTH - left - right), PLOT_HEIGHT, x, y);
    this.frame = new Frame(chart.title(), Layout.WIDTH, top + PLOT_HEIGHT + 38, plot, left, top);
  }

  /** The chart, ready to be painted, with room of this height above it. */
  static Frame of(LineChart chart, double heading) {
    LinePlot layout = new LinePlot(chart, heading);
    layout.axes();
    Layout.key(layout.frame, layout.key, layout.heading);
    chart.bands().forEach(layout.plot::band);
    List<Rectangle2D> places = layout.places();
    chart.events().forEach(event -> layout.moment(event.x(), places));
    chart.lines().forEach(layout.plot::line);
    layout.events();
    layout.lineNames();
    layout.marks(places);
    Layout.readings(layout.frame, layout.plot, Readings.of(chart), layout.left, layout.top);
    return layout.frame;
  }

  private static List<Double> ticks(LineChart chart) {
    if (chart.vertical() == LineChart.Vertical.SHARES) {
      return List.of(0.0, 0.25, 0.5, 0.75, 1.0);
    }
    double[] values =
        DoubleStream.concat(
                DoubleStream.concat(
                    DoubleStream.of(0),
                    chart.lines().stream()
                        .flatMapToDouble(l -> l.points().stream().mapToDouble(LineChart.Point::y))),
                chart.bands().stream()
                    .flatMapToDouble(
                        b ->
                            DoubleStream.concat(
                                b.lower().stream().mapToDouble(LineChart.Point::y),
                                b.upper().stream().mapToDouble(LineChart.Point::y))))
            .sorted()
            .toArray();
    return Ticks.values(values[0], values[values.length - 1], 5);
  }

  private String number(double value) {
    return chart.vertical() == LineChart.Vertical.SHARES
        ? chart.unit().language().percentage(Long.toString(Math.round(100 * value)))
        : chart.unit().compact(value);
  }

  private static double widest(List<String> texts, double size) {
    return texts.stream().mapToDouble(t -> TextMeasure.width(t, size)).max().orElse(0);
  }

  private double frameX(double value) {
    return left + plot.pixelX(value);
  }

  private double frameY(double value) {
    return top + plot.pixelY(value);
  }

  private void axes() {
    for (double tick : ticks) {
      plot.gridRow(tick, tick == 0 ? Ink.MUTED : Ink.GRID);
      frame.add(
          Word.of(
              number(tick), left - 7, frameY(tick) + 4, Word.Anchor.END, Layout.SMALL, Ink.MUTED));
    }
    Layout.timeAxis(frame, plot, chart.time(), left, top);
  }

  private void events() {
    List<LineChart.Event> events = new ArrayList<>(chart.events());
    events.sort(Comparator.comparingDouble(LineChart.Event::x).reversed());
    for (int row = 0; row < events.size(); row++) {
      LineChart.Event event = events.get(row);
      double x = frameX(event.x());
      double baseline = top - 5 - row * EVENT_ROW;
      double width = TextMeasure.width(event.text(), Layout.FONT) + 5;
      // Beyond the plot the lines have their names.
      boolean flip = x + width > left + plot.width() && x > width;
      frame.rule(x, baseline - 9, x, top, Ink.MUTED);
      frame.add(
          Word.of(
              event.text(),
              flip ? x - 5 : x + 5,
              baseline,
              flip ? Word.Anchor.END : Word.Anchor.START,
              Layout.FONT,
              Ink.MUTED));
    }
  }

  /** Names each line at its right end; names that would touch are pushed apart. */
  private void lineNames() {
    List<LineChart.Line> lines = new ArrayList<>(chart.lines());
    lines.removeIf(line -> line.label().isEmpty());
    lines.sort(Comparator.comparingDouble(line -> frameY(last(line).y())));
    double[] at = lines.stream().mapToDouble(line -> frameY(last(line).y())).toArray();
    for (int i = 1; i < at.length; i++) {
      at[i] = Math.max(at[i], at[i - 1] + Layout.LINE);
    }
    double floor = top + PLOT_HEIGHT;
    for (int i = at.length - 1; i >= 0; i--) {
      at[i] = Math.min(at[i], floor);
      floor = at[i] - Layout.LINE;
    }
    for (int i = 0; i < at.length; i++) {
      LineChart.Line line = lines.get(i);
      String text = TextMeasure.fit(line.label(), Layout.FONT, MOST_LABEL / 1.13);
      Ink ink = line.ink();
      frame.add(
          Word.of(text, left + plot.width() + 7, at[i] + 4, Word.Anchor.START, Layout.FONT, ink)
              .styled(Word.Style.BOLD));
    }
  }

  private static LineChart.Point last(LineChart.Line line) {
    return line.points().get(line.points().size() - 1);
  }

  /** The line of a moment, which stops for the names of points: through them it reads as an I. */
  private void moment(double at, List<Rectangle2D> places) {
    double x = frameX(at);
    List<Rectangle2D> crossed = new ArrayList<>(places);
    crossed.removeIf(place -> x < place.getMinX() - 2 || x > place.getMaxX() + 2);
    crossed.sort(Comparator.comparingDouble(Rectangle2D::getMinY).reversed());
    double lower = PLOT_HEIGHT;
    for (Rectangle2D place : crossed) {
      double foot = place.getMaxY() - top;
      if (foot < lower) {
        plot.dashedColumn(at, Ink.MUTED, lower, foot);
      }
      lower = Math.min(lower, place.getMinY() - top);
    }
    if (lower > 0) {
      plot.dashedColumn(at, Ink.MUTED, lower, 0);
    }
  }

  /** Where the names of the marks stand, in the order of the marks. */
  private List<Rectangle2D> places() {
    Rectangle2D bounds = new Rectangle2D.Double(left + 2, top, plot.width() - 4, PLOT_HEIGHT);
    LabelPlacer placer = new LabelPlacer(bounds);
    for (LineChart.Line line : chart.lines()) {
      for (int i = 1; i < line.points().size(); i++) {
        LineChart.Point a = line.points().get(i - 1);
        LineChart.Point b = line.points().get(i);
        placer.avoid(
            new Line2D.Double(frameX(a.x()), frameY(a.y()), frameX(b.x()), frameY(b.y())),
            LabelPlacer.COURSE);
      }
    }
    double right = left + plot.width();
    placer.avoid(new Line2D.Double(left, frameY(0), right, frameY(0)), LabelPlacer.COURSE);
    for (LineChart.Event event : chart.events()) {
      placer.avoid(
          new Line2D.Double(frameX(event.x()), top, frameX(event.x()), top + PLOT_HEIGHT),
          LabelPlacer.DIVIDER);
    }
    for (LineChart.Mark mark : chart.marks()) {
      if (mark.dot()) {
        double x = frameX(mark.at().x());
        double y = frameY(mark.at().y());
        placer.avoid(new Rectangle2D.Double(x - 5, y - 5, 10, 10));
      }
    }
    List<Rectangle2D> places = new ArrayList<>();
    for (LineChart.Mark mark : chart.marks()) {
      double width = TextMeasure.width(text(mark), Layout.FONT);
      places.add(
          placer.place(frameX(mark.at().x()), frameY(mark.at().y()), width, Layout.FONT + 2));
    }
    return places;
  }

  private String text(LineChart.Mark mark) {
    return TextMeasure.fit(mark.text(), Layout.FONT, plot.width() - 8);
  }

  private void marks(List<Rectangle2D> places) {
    chart.marks().stream()
        .filter(LineChart.Mark::dot)
        .forEach(mark -> plot.dot(mark.at(), mark.ink()));
    for (int i = 0; i < places.size(); i++) {
      mark(chart.marks().get(i), places.get(i));
    }
  }

  private void mark(LineChart.Mark mark, Rectangle2D place) {
    double x = frameX(mark.at().x());
    double y = frameY(mark.at().y());
    String text = text(mark);
    double width = TextMeasure.width(text, Layout.FONT);
    // The words keep their end at the point, so that a narrower font does not leave a gap.
    boolean before = place.getMaxX() <= x + 1;
    boolean over = place.getMinX() < x - 1 && !before;
    Word.Anchor anchor = before ? Word.Anchor.END : over ? Word.Anchor.MIDDLE : Word.Anchor.START;
    double at = place.getX() + anchor.share() * width;
    double far = y < place.getMinY() ? place.getMinY() : y > place.getMaxY() ? place.getMaxY() : y;
    if (mark.dot() && Math.abs(far - y) > 18) {
      double foot = Math.max(place.getMinX() + 4, Math.min(x, place.getMaxX() - 4));
      frame.rule(x, y + Math.signum(far - y) * 5, foot, far, Ink.MUTED);
    }
    frame.add(
        Word.of(text, at, place.getMaxY() - 3, anchor, Layout.FONT, mark.ink())
            .styled(Word.Style.HALO));
  }
}
