package io.midstream.reports.chart;

import java.util.List;
import java.util.Optional;

/** Lays out a heat map: a cell for each pair of values, with its figure in it. */
final class HeatPlot {
  private static final double ROW = 30;
  private static final double RIGHT = 8;
  private static final double CELL_ROOM = 12;
  private static final double MOST_NAME = 170;
  private static final double FAINTEST = 0.08;
  private static final double STRONGEST = 0.62;

  private final HeatMap chart;
  private final int rows;
  private final int columns;
  private final double left;
  private final double top;
  private final Plot plot;
  private final Frame frame;

  private HeatPlot(HeatMap chart, double heading) {
    this.chart = chart;
    this.rows = Math.max(1, chart.rows().size());
    this.columns = Math.max(1, chart.columns().size());
    double name = Math.min(MOST_NAME, TextMeasure.bold(chart.down(), Layout.SMALL));
    this.left = 20 + Math.max(name, TextMeasure.widest(chart.rows().stream(), Layout.FONT));
    this.top = heading + 44;
    // Figures are never cut: a table of many columns is wider than other charts.
    double cell =
        CELL_ROOM
            + Math.max(
                TextMeasure.widest(chart.columns().stream(), Layout.FONT),
                TextMeasure.widest(
                    chart.cells().stream().flatMap(List::stream).map(HeatMap.Cell::text),
                    Layout.SMALL));
    double width = Math.max(Layout.WIDTH, left + columns * cell + RIGHT);
    this.plot =
        new Plot(
            Math.round(width - left - RIGHT),
            rows * ROW,
            new double[] {0, columns},
            new double[] {0, rows});
    this.frame = new Frame(chart.title(), width, top + rows * ROW + 10, plot, left, top);
  }

  /** The chart, ready to be painted, with room of this height above it. */
  static Frame of(HeatMap chart, double heading) {
    HeatPlot layout = new HeatPlot(chart, heading);
    layout.headings();
    layout.cells();
    return layout.frame;
  }

  private void headings() {
    name(chart.down(), MOST_NAME, left - 9, top - 8, Word.Anchor.END);
    name(chart.across(), plot.width(), left + plot.width() / 2, top - 28, Word.Anchor.MIDDLE);
    for (int c = 0; c < chart.columns().size(); c++) {
      double x = left + plot.pixelX(c + 0.5);
      word(chart.columns().get(c), x, top - 8, Word.Anchor.MIDDLE);
    }
    for (int r = 0; r < chart.rows().size(); r++) {
      word(chart.rows().get(r), left - 9, top + (r + 0.5) * ROW + 4, Word.Anchor.END);
    }
  }

  private void name(String name, double room, double x, double baseline, Word.Anchor anchor) {
    double bold = TextMeasure.bold("x", 1) / TextMeasure.width("x", 1);
    String text = TextMeasure.fitKeepingEnd(name, Layout.SMALL, room / bold);
    frame.add(Word.of(text, x, baseline, anchor, Layout.SMALL, Ink.MUTED).styled(Word.Style.BOLD));
  }

  private void word(String text, double x, double baseline, Word.Anchor anchor) {
    frame.add(Word.of(text, x, baseline, anchor, Layout.FONT, Ink.TEXT));
  }

  private void cells() {
    double[] range = range();
    for (int r = 0; r < chart.cells().size(); r++) {
      List<HeatMap.Cell> cells = chart.cells().get(r);
      for (int c = 0; c < cells.size(); c++) {
        HeatMap.Cell cell = cells.get(c);
        int row = rows - r - 1;
        int column = c;
        cell.value().ifPresent(value -> shade(value, row, column, range));
        frame.reading(
            left + plot.pixelX(c),
            top + r * ROW,
            plot.pixelX(c + 1) - plot.pixelX(c),
            ROW,
            Readings.of(chart, r, c));
        frame.add(
            Word.of(
                cell.text(),
                left + plot.pixelX(c + 0.5),
                top + (r + 0.5) * ROW + 4,
                Word.Anchor.MIDDLE,
                Layout.SMALL,
                cell.value().isPresent() ? Ink.TEXT : Ink.MUTED));
      }
    }
  }

  /** The smallest and the largest figure. */
  private double[] range() {
    double[] values =
        chart.cells().stream()
            .flatMap(List::stream)
            .map(HeatMap.Cell::value)
            .flatMap(Optional::stream)
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    return values.length == 0
        ? new double[] {0, 0}
        : new double[] {values[0], values[values.length - 1]};
  }

  private void shade(double value, int row, int column, double[] range) {
    plot.shade(
        value < 0 ? Ink.LOSS : Ink.MOVE,
        FAINTEST + (STRONGEST - FAINTEST) * strength(value, range[0], range[1]),
        new double[] {column + 0.02, column + 0.98},
        new double[] {row + 0.04, row + 0.96});
  }

  /**
   * How far a figure is from where the colour is faintest, 0 … 1: from zero where there are figures
   * on both sides of it, else from the figure that is nearest to zero.
   */
  static double strength(double value, double low, double high) {
    double faintest = low > 0 ? low : high < 0 ? high : 0;
    double span = Math.max(high - faintest, faintest - low);
    return span == 0 ? 0 : Math.abs(value - faintest) / span;
  }
}
