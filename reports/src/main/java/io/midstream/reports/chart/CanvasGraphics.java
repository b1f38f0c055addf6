package io.midstream.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Optional;

/**
 * Paints on a {@link ChartCanvas}. XChart draws a course as one line from point to point after the
 * other; those that continue each other become one, so that dashes run on. The clip is not passed
 * on: what a {@link Plot} holds lies within its axes.
 */
final class CanvasGraphics extends PlainGraphics {
  private final ChartCanvas canvas;
  private Path2D course = new Path2D.Double();
  private Color courseColor = Color.BLACK;
  private BasicStroke courseStroke = new BasicStroke();

  CanvasGraphics(ChartCanvas canvas) {
    this.canvas = canvas;
  }

  /** Passes on what is still held back. */
  void finish() {
    if (course.getCurrentPoint() != null) {
      canvas.draw(course, courseColor, courseStroke);
      course = new Path2D.Double();
    }
  }

  @Override
  public void draw(Shape shape) {
    if (getColor().getAlpha() == 0 || !(getStroke() instanceof BasicStroke stroke)) {
      return;
    }
    if (shape instanceof Line2D line) {
      segment(line, stroke);
    } else {
      finish();
      canvas.draw(getTransform().createTransformedShape(shape), getColor(), stroke);
    }
  }

  private void segment(Line2D line, BasicStroke stroke) {
    Point2D from = getTransform().transform(line.getP1(), null);
    Point2D to = getTransform().transform(line.getP2(), null);
    if (!from.equals(course.getCurrentPoint())
        || !getColor().equals(courseColor)
        || !stroke.equals(courseStroke)) {
      finish();
      course.moveTo(from.getX(), from.getY());
      courseColor = getColor();
      courseStroke = stroke;
    }
    course.lineTo(to.getX(), to.getY());
  }

  @Override
  public void fill(Shape shape) {
    finish();
    if (getColor().getAlpha() > 0) {
      canvas.fill(getTransform().createTransformedShape(shape), getColor());
    }
  }

  @Override
  void write(Word word) {
    finish();
    if (word.text().isBlank()) {
      return;
    }
    Color ink = word.ink().light();
    canvas.write(
        new ChartCanvas.Text(
            word.text(),
            word.x(),
            word.baseline(),
            word.anchor().share(),
            word.size(),
            word.style() == Word.Style.BOLD,
            word.style() == Word.Style.ON ? Ink.contrast(ink) : ink,
            word.style() == Word.Style.HALO ? Optional.of(Ink.PAPER.light()) : Optional.empty()));
  }
}
