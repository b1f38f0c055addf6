package io.midstream.reports.chart;

import io.midstream.reports.text.Money;
import java.util.List;

/** Lays out an S-curve: values to the right, probabilities upwards. */
final class DistributionPlot {
  private static final double HEIGHT = 240;
  private static final double LEFT = 46;
  private static final double RIGHT = 24;

  private DistributionPlot() {}

  /** The chart, ready to be painted, with room of this height above it. */
  static Frame of(DistributionChart chart, double heading) {
    List<DistributionChart.Point> points = chart.points();
    double low = points.get(0).value();
    double high = points.get(points.size() - 1).value();
    // Zero, where the decision turns, is shown unless it would squeeze the curve.
    double least = low > 0 && low <= high - low ? 0 : low;
    double most = high < 0 && -high <= high - low ? 0 : high;
    List<Double> ticks = Ticks.values(least, most, 6);
    double[] x = {ticks.get(0), ticks.get(ticks.size() - 1)};
    double top = heading + 12;
    Money money = chart.unit();
    AmountAxis axis = AmountAxis.of(ticks, money);
    double left = Math.max(LEFT, axis.overhang());
    double right = Math.max(RIGHT, axis.overhang());
    Plot plot = new Plot(Math.round(Layout.WIDTH - left - right), HEIGHT, x, new double[] {0, 1});
    Frame frame = new Frame(chart.title(), Layout.WIDTH, top + HEIGHT + 28, plot, left, top);
    axis.draw(frame, plot, left, top);
    for (int quarter = 0; quarter <= 4; quarter++) {
      plot.gridRow(quarter / 4.0, quarter == 0 ? Ink.MUTED : Ink.GRID);
      frame.add(
          Word.of(
              money.language().percentage(Integer.toString(25 * quarter)),
              left - 7,
              top + plot.pixelY(quarter / 4.0) + 4,
              Word.Anchor.END,
              Layout.SMALL,
              Ink.MUTED));
    }
    plot.line(
        new LineChart.Line(
            "",
            Ink.MOVE,
            false,
            points.stream().map(p -> new LineChart.Point(p.value(), p.probability())).toList()));
    Layout.readings(frame, plot, Readings.of(chart), left, top);
    for (int i = 0; i < chart.marks().size(); i++) {
      mark(chart.marks().get(i), i % 2 == 0, plot, frame, left, top);
    }
    return frame;
  }

  /**
   * The curve rises to the right: there is room below and right of it, and above and left. Names
   * take turns, so that two points close together do not cover each other's.
   */
  private static void mark(
      DistributionChart.Mark mark, boolean below, Plot plot, Frame frame, double left, double top) {
    double x = left + plot.pixelX(mark.at().value());
    double y = top + plot.pixelY(mark.at().probability());
    plot.dot(new LineChart.Point(mark.at().value(), mark.at().probability()), Ink.TEXT);
    double width = TextMeasure.width(mark.text(), Layout.FONT);
    double place = below ? x + 9 : x - 9 - width;
    double inside = Math.max(left + 4, Math.min(place, Layout.WIDTH - width - 4));
    frame.add(
        Word.of(
                mark.text(),
                inside,
                below ? Math.min(y + 16, top + HEIGHT - 5) : Math.max(y - 8, top + 12),
                Word.Anchor.START,
                Layout.FONT,
                Ink.TEXT)
            .styled(Word.Style.HALO));
  }
}
