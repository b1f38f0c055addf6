package io.midstream.reports.chart;

import java.util.List;
import java.util.Optional;

/** Lays out a heat map: a cell for each pair of values, with its figure in it. */
final class HeatPlot {
  private static final double ROW = 30;
  private static final double FAINTEST = 0.08;
  private static final double STRONGEST = 0.62;

  private HeatPlot() {}

  /** The chart, ready to be painted, with room of this height above it. */
  static Frame of(HeatMap chart, double heading) {
    double left =
        12
            + Math.max(
                TextMeasure.bold(chart.down(), Layout.SMALL) + 8,
                chart.rows().stream()
                    .mapToDouble(t -> TextMeasure.width(t, Layout.FONT))
                    .max()
                    .orElse(0));
    double top = heading + 44;
    int columns = Math.max(1, chart.columns().size());
    int rows = Math.max(1, chart.rows().size());
    Plot plot =
        new Plot(
            Math.round(Layout.WIDTH - left - 8),
            rows * ROW,
            new double[] {0, columns},
            new double[] {0, rows});
    Frame frame = new Frame(chart.title(), Layout.WIDTH, top + rows * ROW + 10, plot, left, top);
    headings(chart, plot, frame, left, top);
    double[] range = range(chart);
    for (int r = 0; r < chart.cells().size(); r++) {
      List<HeatMap.Cell> cells = chart.cells().get(r);
      for (int c = 0; c < cells.size(); c++) {
        cell(cells.get(c), plot, rows - r - 1, c, range);
        frame.add(
            Word.of(
                TextMeasure.fit(cells.get(c).text(), Layout.SMALL, plot.width() / columns - 4),
                left + plot.pixelX(c + 0.5),
                top + (r + 0.5) * ROW + 4,
                Word.Anchor.MIDDLE,
                Layout.SMALL,
                Ink.TEXT));
      }
    }
    return frame;
  }

  private static void headings(HeatMap chart, Plot plot, Frame frame, double left, double top) {
    frame.add(
        Word.of(chart.down(), left - 9, top - 8, Word.Anchor.END, Layout.SMALL, Ink.MUTED)
            .styled(Word.Style.BOLD));
    frame.add(
        Word.of(
                chart.across(),
                left + plot.width() / 2,
                top - 28,
                Word.Anchor.MIDDLE,
                Layout.SMALL,
                Ink.MUTED)
            .styled(Word.Style.BOLD));
    for (int c = 0; c < chart.columns().size(); c++) {
      frame.add(
          Word.of(
              chart.columns().get(c),
              left + plot.pixelX(c + 0.5),
              top - 8,
              Word.Anchor.MIDDLE,
              Layout.FONT,
              Ink.TEXT));
    }
    for (int r = 0; r < chart.rows().size(); r++) {
      frame.add(
          Word.of(
              chart.rows().get(r),
              left - 9,
              top + (r + 0.5) * ROW + 4,
              Word.Anchor.END,
              Layout.FONT,
              Ink.TEXT));
    }
  }

  private static double[] range(HeatMap chart) {
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

  /** Where there are figures on both sides of zero, zero is blank; else the smallest is. */
  private static void cell(HeatMap.Cell cell, Plot plot, int row, int column, double[] range) {
    if (cell.value().isEmpty()) {
      return;
    }
    double value = cell.value().get();
    boolean twoSided = range[0] < 0 && range[1] > 0;
    double span = twoSided ? Math.max(-range[0], range[1]) : range[1] - range[0];
    double strength = span == 0 ? 0 : twoSided ? Math.abs(value) / span : (value - range[0]) / span;
    Ink ink = value < 0 ? Ink.LOSS : Ink.MOVE;
    plot.shade(
        ink,
        FAINTEST + (STRONGEST - FAINTEST) * strength,
        new double[] {column + 0.02, column + 0.98},
        new double[] {row + 0.04, row + 0.96});
  }
}
