package io.midstream.reports.output.pdf;

import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.ChartCanvas;
import io.midstream.reports.chart.XChartRenderer;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Draws charts into a document, as lines, areas and text; a pixel of the chart is a unit of it. */
final class PdfCanvas implements ChartCanvas {
  private final PDFormContentStream content;
  private final PdfFonts fonts;
  private final Map<Integer, PDExtendedGraphicsState> opacities = new HashMap<>();
  private int opacity = 255;

  private PdfCanvas(PDFormContentStream content, PdfFonts fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  /** A chart as something that can be put on a page. */
  static PDFormXObject form(Chart chart, PDDocument document, PdfFonts fonts) throws IOException {
    Size size = XChartRenderer.size(chart);
    PDFormXObject form = new PDFormXObject(document);
    form.setResources(new PDResources());
    form.setBBox(new PDRectangle(size.width(), size.height()));
    try (PDFormContentStream content = new PDFormContentStream(form)) {
      // Charts count downwards, PDF upwards.
      content.transform(new Matrix(1, 0, 0, -1, 0, size.height()));
      XChartRenderer.paint(chart, new PdfCanvas(content, fonts));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
    return form;
  }

  @Override
  public void draw(Shape shape, Color color, BasicStroke stroke) {
    paint(
        () -> {
          opacity(color);
          line(color);
          stroke(stroke);
          path(shape);
          content.stroke();
        });
  }

  @Override
  public void fill(Shape shape, Color color) {
    paint(
        () -> {
          opacity(color);
          area(color);
          if (path(shape) == PathIterator.WIND_EVEN_ODD) {
            content.fillEvenOdd();
          } else {
            content.fill();
          }
        });
  }

  @Override
  public void write(Text text) {
    paint(
        () -> {
          PDFont font = text.bold() ? fonts.bold() : fonts.regular();
          String words = fonts.writable(text.text());
          double width = font.getStringWidth(words) / 1000 * text.size();
          double left = text.x() - text.anchor() * width;
          opacity(text.color());
          if (text.halo().isPresent()) {
            line(text.halo().get());
            stroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            write(words, font, text, left, RenderingMode.STROKE);
          }
          area(text.color());
          write(words, font, text, left, RenderingMode.FILL);
        });
  }

  private void write(String words, PDFont font, Text text, double left, RenderingMode mode)
      throws IOException {
    content.beginText();
    content.setRenderingMode(mode);
    content.setFont(font, (float) text.size());
    content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) left, (float) text.baseline()));
    content.showText(words);
    content.endText();
  }

  private void stroke(BasicStroke stroke) throws IOException {
    content.setLineWidth(stroke.getLineWidth());
    content.setLineCapStyle(stroke.getEndCap());
    content.setLineJoinStyle(stroke.getLineJoin());
    float[] dashes = stroke.getDashArray();
    content.setLineDashPattern(dashes == null ? new float[0] : dashes, stroke.getDashPhase());
  }

  private void line(Color color) throws IOException {
    content.setStrokingColor(
        color.getRed() / 255f, color.getGreen() / 255f, color.getBlue() / 255f);
  }

  private void area(Color color) throws IOException {
    content.setNonStrokingColor(
        color.getRed() / 255f, color.getGreen() / 255f, color.getBlue() / 255f);
  }

  private void opacity(Color color) throws IOException {
    if (color.getAlpha() != opacity) {
      opacity = color.getAlpha();
      content.setGraphicsStateParameters(opacities.computeIfAbsent(opacity, PdfCanvas::state));
    }
  }

  private static PDExtendedGraphicsState state(int alpha) {
    PDExtendedGraphicsState state = new PDExtendedGraphicsState();
    state.setStrokingAlphaConstant(alpha / 255f);
    state.setNonStrokingAlphaConstant(alpha / 255f);
    return state;
  }

  /** Adds a path, and says which of its inside is filled. */
  private int path(Shape shape) throws IOException {
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    PathIterator i = shape.getPathIterator(new AffineTransform());
    for (; !i.isDone(); i.next()) {
      int kind = i.currentSegment(c);
      switch (kind) {
        case PathIterator.SEG_MOVETO -> content.moveTo((float) c[0], (float) c[1]);
        case PathIterator.SEG_LINETO -> content.lineTo((float) c[0], (float) c[1]);
        case PathIterator.SEG_QUADTO -> quadratic(x, y, c);
        case PathIterator.SEG_CUBICTO -> cubic(c);
        default -> content.closePath();
      }
      int last = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
      x = c[last];
      y = c[last + 1];
    }
    return i.getWindingRule();
  }

  /** PDF knows cubic curves only; this is the cubic that is the same curve. */
  private void quadratic(double x, double y, double[] c) throws IOException {
    cubic(
        new double[] {
          x + (c[0] - x) * 2 / 3,
          y + (c[1] - y) * 2 / 3,
          c[2] + (c[0] - c[2]) * 2 / 3,
          c[3] + (c[1] - c[3]) * 2 / 3,
          c[2],
          c[3]
        });
  }

  private void cubic(double[] c) throws IOException {
    content.curveTo(
        (float) c[0], (float) c[1], (float) c[2], (float) c[3], (float) c[4], (float) c[5]);
  }

  private static void paint(Painting painting) {
    try {
      painting.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Painting {
    void run() throws IOException;
  }
}
