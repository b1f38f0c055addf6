package io.midstream.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.util.Optional;

/**
 * Takes what a chart is made of, in the order in which it is painted: for formats that draw
 * themselves. Positions are pixels from the chart's upper left corner.
 */
public interface ChartCanvas {
  /** Draws a line along a shape. */
  void draw(Shape shape, Color color, BasicStroke stroke);

  /** Fills a shape. */
  void fill(Shape shape, Color color);

  /** Writes a text. */
  void write(Text text);

  /**
   * A text on one line.
   *
   * @param text the text
   * @param x where it is anchored
   * @param baseline where its baseline is
   * @param anchor which share of its width lies left of {@code x}: 0, ½ or 1
   * @param size font size
   * @param bold whether it is bold
   * @param color its colour
   * @param halo colour of the rim that keeps it apart from lines, if it has one
   */
  record Text(
      String text,
      double x,
      double baseline,
      double anchor,
      double size,
      boolean bold,
      Color color,
      Optional<Color> halo) {}

  /**
   * How large a chart is.
   *
   * @param width in pixels
   * @param height in pixels
   */
  record Size(int width, int height) {}
}
