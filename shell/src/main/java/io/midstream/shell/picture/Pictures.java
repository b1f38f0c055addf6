package io.midstream.shell.picture;

import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.DistributionChart;
import io.midstream.reports.chart.Gantt;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.StackedBars;
import io.midstream.reports.chart.TornadoChart;
import io.midstream.reports.chart.Waterfall;

/** Draws charts as text. */
public final class Pictures {
  private Pictures() {}

  /**
   * A chart as text. No line is wider than the style says; names of any script keep their columns.
   *
   * @param message what there is to learn from it, a sentence that stands above; empty for none
   * @throws IllegalArgumentException for a heat map, whose figures are better read in a table
   */
  public static Picture of(Chart chart, String message, Style style) {
    if (chart instanceof LineChart line) {
      return CurvePictures.of(line, message, style);
    }
    if (chart instanceof DistributionChart distribution) {
      return CurvePictures.of(distribution, message, style);
    }
    if (chart instanceof TornadoChart tornado) {
      return RowPictures.of(tornado, message, style);
    }
    if (chart instanceof Waterfall waterfall) {
      return RowPictures.of(waterfall, message, style);
    }
    if (chart instanceof StackedBars bars) {
      return RowPictures.of(bars, message, style);
    }
    if (chart instanceof Gantt gantt) {
      return RowPictures.of(gantt, message, style);
    }
    throw new IllegalArgumentException("no picture of a " + chart.getClass().getSimpleName());
  }
}
