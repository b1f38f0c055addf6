package io.midstream.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * What stands inside the axes, drawn by XChart. Bars and areas are polygons, grid lines are lines:
 * all are series of one chart whose plot fills it to the edge, so that positions are linear in it
 * and the words around it know where things are.
 */
final class Plot {
  private static final BasicStroke HAIRLINE = new BasicStroke(1);

  private final XYChart chart;
  private final double width;
  private final double height;
  private final double[] x;
  private final double[] y;
  private final List<Dashed> dashed = new ArrayList<>();

  /** A line of dashes through points. */
  private record Dashed(Ink ink, BasicStroke stroke, List<LineChart.Point> points) {}

  /**
   * An empty plot.
   *
   * @param x the values at its left and right edge
   * @param y the values at its lower and upper edge
   */
  Plot(double width, double height, double[] x, double[] y) {
    this.width = width;
    this.height = height;
    this.x = x.clone();
    this.y = y.clone();
    this.chart = new XYChart((int) Math.round(width), (int) Math.round(height));
    style(chart.getStyler());
  }

  private void style(XYStyler styler) {
    Color clear = new Color(0, 0, 0, 0);
    styler.setChartBackgroundColor(clear).setPlotBackgroundColor(clear);
    styler.setPlotBorderVisible(false).setChartTitleVisible(false).setLegendVisible(false);
    styler.setChartPadding(0).setPlotContentSize(1).setMarkerSize(8);
    styler.setPlotMargin(0);
    styler.setAxisTicksVisible(false).setAxisTitlesVisible(false);
    styler.setPlotGridLinesVisible(false).setPlotTicksMarksVisible(false);
    // Ticks that never fit are never computed; computing them would ask for a font.
    styler.setXAxisTickMarkSpacingHint(Integer.MAX_VALUE);
    styler.setYAxisTickMarkSpacingHint(Integer.MAX_VALUE);
    styler.setXAxisMin(x[0]).setXAxisMax(x[1]).setYAxisMin(y[0]).setYAxisMax(y[1]);
  }

  /** Paints all of it, its upper left corner at the origin. */
  void paint(Graphics2D g) {
    chart.paint(g, (int) Math.round(width), (int) Math.round(height));
    // XChart draws a line point by point, and would begin the dashes anew at each.
    for (Dashed line : dashed) {
      Path2D path = new Path2D.Double();
      for (LineChart.Point point : line.points()) {
        if (path.getCurrentPoint() == null) {
          path.moveTo(pixelX(point.x()), pixelY(point.y()));
        } else {
          path.lineTo(pixelX(point.x()), pixelY(point.y()));
        }
      }
      g.setColor(line.ink().light());
      g.setStroke(line.stroke());
      g.draw(path);
    }
  }

  /** The XChart chart. */
  XYChart chart() {
    return chart;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** Pixels from the left edge of the plot. */
  double pixelX(double value) {
    return (value - x[0]) / (x[1] - x[0]) * width;
  }

  /** Pixels from the upper edge of the plot. */
  double pixelY(double value) {
    return height - (value - y[0]) / (y[1] - y[0]) * height;
  }

  /** A horizontal line through the plot. */
  void gridRow(double value, Ink ink) {
    line(ink.light(), HAIRLINE, new double[] {x[0], x[1]}, new double[] {value, value});
  }

  /** A vertical line through the plot. */
  void gridColumn(double value, Ink ink) {
    line(ink.light(), HAIRLINE, new double[] {value, value}, new double[] {y[0], y[1]});
  }

  /**
   * A dashed vertical line.
   *
   * @param lower pixels from the upper edge of the plot to its lower end
   * @param upper to its upper end
   */
  void dashedColumn(double value, Ink ink, double lower, double upper) {
    line(
        ink.light(),
        dashes(1),
        new double[] {value, value},
        new double[] {valueY(lower), valueY(upper)});
  }

  /** What stands so many pixels from the upper edge of the plot. */
  private double valueY(double pixel) {
    return y[0] + (height - pixel) / height * (y[1] - y[0]);
  }

  /** A line through points. */
  void line(LineChart.Line line) {
    if (line.points().size() == 1) {
      dot(line.points().get(0), line.ink());
    } else if (line.dashed() || line.ink() == Ink.STAY) {
      dashed.add(new Dashed(line.ink(), line.dashed() ? dashes(2) : longDashes(), line.points()));
    } else {
      line(
          line.ink().light(),
          new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND),
          values(line.points(), LineChart.Point::x),
          values(line.points(), LineChart.Point::y));
    }
  }

  /** A filled area between two lines. */
  void band(LineChart.Band band) {
    int n = band.upper().size();
    double[] across = new double[2 * n];
    double[] up = new double[2 * n];
    for (int i = 0; i < n; i++) {
      across[i] = band.upper().get(i).x();
      up[i] = band.upper().get(i).y();
      across[2 * n - 1 - i] = band.lower().get(i).x();
      up[2 * n - 1 - i] = band.lower().get(i).y();
    }
    polygon(band.ink().light(band.opacity()), across, up);
  }

  /** A filled rectangle. */
  void rectangle(Ink ink, double left, double right, double low, double high) {
    polygon(
        ink.light(), new double[] {left, right, right, left}, new double[] {low, low, high, high});
  }

  /** A filled rectangle of this much of an ink: 0 is invisible, 1 is opaque. */
  void shade(Ink ink, double opacity, double[] across, double[] up) {
    polygon(
        ink.light(opacity),
        new double[] {across[0], across[1], across[1], across[0]},
        new double[] {up[0], up[0], up[1], up[1]});
  }

  /** A dot. */
  void dot(LineChart.Point at, Ink ink) {
    XYSeries series = add(new double[] {at.x()}, new double[] {at.y()});
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    series.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(ink.light());
  }

  private void line(Color color, BasicStroke stroke, double[] across, double[] up) {
    XYSeries series = add(across, up);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.Line);
    series.setLineColor(color).setLineStyle(stroke);
    series.setMarker(SeriesMarkers.NONE);
  }

  private void polygon(Color color, double[] across, double[] up) {
    XYSeries series = add(across, up);
    series.setXYSeriesRenderStyle(XYSeriesRenderStyle.PolygonArea);
    series.setLineStyle(SeriesLines.NONE).setFillColor(color);
    series.setMarker(SeriesMarkers.NONE);
  }

  private XYSeries add(double[] across, double[] up) {
    // Names are never shown; XChart wants them to differ.
    return chart.addSeries(Integer.toString(chart.getSeriesCollection().size()), across, up);
  }

  private static BasicStroke dashes(float width) {
    return new BasicStroke(
        width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, new float[] {5, 4}, 0);
  }

  /** Staying has a pattern of its own: print in grey tells it by that from migrating. */
  private static BasicStroke longDashes() {
    return new BasicStroke(
        2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4, new float[] {12, 3}, 0);
  }

  private static double[] values(
      List<LineChart.Point> points, ToDoubleFunction<LineChart.Point> value) {
    return points.stream().mapToDouble(value).toArray();
  }
}
