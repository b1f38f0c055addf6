package io.midstream.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * Paints as SVG. XChart's own vector encoder turns words into outlines and names things by hash
 * codes; here text remains text, lines that continue each other become one, colours may follow the
 * page, and the same chart is the same file everywhere.
 *
 * <p>The clip is not written: what a {@link Plot} holds lies within its axes.
 */
final class SvgGraphics extends PlainGraphics {
  private static final String FONTS =
      "system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif";

  private final StringBuilder body = new StringBuilder();
  private final StringBuilder path = new StringBuilder();
  private final SvgColors colors;
  private String pathStyle = "";
  private double endX = Double.NaN;
  private double endY = Double.NaN;

  SvgGraphics(SvgColors colors) {
    this.colors = colors;
  }

  /** The document of what was painted, with this margin around it. */
  String document(Chart chart, int width, int height, int margin) {
    flush();
    String id = chart.id();
    int wide = width + 2 * margin;
    int high = height + 2 * margin;
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%d %d %d %d\" width=\"%d\" height=\"%d\""
            .formatted(-margin, -margin, wide, high, wide, high));
    svg.append(" role=\"img\" aria-labelledby=\"%s-title %s-desc\"".formatted(id, id));
    svg.append(" font-family=\"").append(FONTS).append("\">\n");
    svg.append("<title id=\"%s-title\">%s</title>\n".formatted(id, escape(chart.title())));
    svg.append("<desc id=\"%s-desc\">%s</desc>\n".formatted(id, escape(chart.description())));
    if (colors == SvgColors.FIXED) {
      svg.append(
          "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>\n"
              .formatted(-margin, -margin, wide, high));
    }
    return svg.append(body).append("</svg>\n").toString();
  }

  @Override
  public void draw(Shape shape) {
    if (getColor().getAlpha() == 0) {
      return;
    }
    if (shape instanceof Line2D line) {
      segment(line);
    } else {
      flush();
      body.append("<path d=\"").append(data(shape)).append("\" fill=\"none\"");
      body.append(strokeStyle()).append("/>\n");
    }
  }

  @Override
  public void fill(Shape shape) {
    if (getColor().getAlpha() == 0) {
      return;
    }
    flush();
    body.append("<path d=\"").append(data(shape)).append('"');
    body.append(colors.attribute("fill", getColor())).append("/>\n");
  }

  @Override
  void write(Word word) {
    flush();
    body.append("<text x=\"").append(number(word.x())).append("\" y=\"");
    body.append(number(word.baseline())).append("\" font-size=\"").append(number(word.size()));
    body.append('"');
    if (word.anchor() != Word.Anchor.START) {
      body.append(" text-anchor=\"").append(word.anchor().svg()).append('"');
    }
    if (word.style() == Word.Style.BOLD) {
      body.append(" font-weight=\"600\"");
    }
    body.append(
        switch (word.style()) {
          case ON -> colors.on(word.ink());
          case HALO -> colors.halo(word.ink());
          case PLAIN, BOLD -> colors.attribute("fill", word.ink().light());
        });
    body.append('>').append(escape(word.text())).append("</text>\n");
  }

  /**
   * Lets a reader read values off: without a script a browser shows them beside the pointer. The
   * places paint nothing.
   */
  void write(List<Frame.Reading> readings) {
    flush();
    if (readings.isEmpty()) {
      return;
    }
    body.append("<g class=\"readings\" fill=\"none\" pointer-events=\"all\">\n");
    for (Frame.Reading reading : readings) {
      Rectangle2D place = reading.place();
      body.append("<path d=\"M").append(number(place.getX())).append(' ');
      body.append(number(place.getY())).append('h').append(number(place.getWidth()));
      body.append('v').append(number(place.getHeight())).append('h');
      body.append(number(-place.getWidth())).append("z\"><title>");
      body.append(escape(reading.text())).append("</title></path>\n");
    }
    body.append("</g>\n");
  }

  private void segment(Line2D line) {
    double[] p = {line.getX1(), line.getY1(), line.getX2(), line.getY2()};
    getTransform().transform(p, 0, p, 0, 2);
    String style = strokeStyle();
    if (!style.equals(pathStyle) || p[0] != endX || p[1] != endY) {
      flush();
      path.append('M').append(number(p[0])).append(' ').append(number(p[1]));
      pathStyle = style;
    }
    path.append('L').append(number(p[2])).append(' ').append(number(p[3]));
    endX = p[2];
    endY = p[3];
  }

  private void flush() {
    if (!path.isEmpty()) {
      body.append("<path d=\"").append(path).append("\" fill=\"none\"");
      body.append(pathStyle).append("/>\n");
      path.setLength(0);
      endX = Double.NaN;
    }
  }

  private String strokeStyle() {
    StringBuilder style = new StringBuilder(colors.attribute("stroke", getColor()));
    if (getStroke() instanceof BasicStroke stroke) {
      style.append(" stroke-width=\"").append(number(stroke.getLineWidth())).append('"');
      if (stroke.getEndCap() == BasicStroke.CAP_ROUND) {
        style.append(" stroke-linecap=\"round\" stroke-linejoin=\"round\"");
      }
      float[] dashes = stroke.getDashArray();
      if (dashes != null) {
        style.append(" stroke-dasharray=\"");
        for (int i = 0; i < dashes.length; i++) {
          style.append(i == 0 ? "" : " ").append(number(dashes[i]));
        }
        style.append('"');
      }
    }
    return style.toString();
  }

  private String data(Shape shape) {
    StringBuilder data = new StringBuilder();
    double[] c = new double[6];
    for (PathIterator i = shape.getPathIterator(getTransform()); !i.isDone(); i.next()) {
      switch (i.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> append(data, 'M', c, 2);
        case PathIterator.SEG_LINETO -> append(data, 'L', c, 2);
        case PathIterator.SEG_QUADTO -> append(data, 'Q', c, 4);
        case PathIterator.SEG_CUBICTO -> append(data, 'C', c, 6);
        default -> data.append('Z');
      }
    }
    return data.toString();
  }

  private static void append(StringBuilder data, char command, double[] c, int count) {
    data.append(command);
    for (int i = 0; i < count; i++) {
      data.append(i == 0 ? "" : " ").append(number(c[i]));
    }
  }

  /** At most two decimals: finer than any screen, and the same on every machine. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    text = text.replaceAll("\\.?0+$", "");
    return text.equals("-0") || text.isEmpty() ? "0" : text;
  }

  /** The text for XML; characters that XML cannot hold become replacement characters. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(legal(c) ? c : 0xfffd);
              }
            });
    return escaped.toString();
  }

  private static boolean legal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c < 0xd800)
        || (c > 0xdfff && c != 0xfffe && c != 0xffff);
  }

  /** What the colours of an SVG are. */
  enum SvgColors {
    /** Fixed, for a file that stands alone. */
    FIXED,
    /** CSS variables of the page around it, for light and dark. */
    OF_THE_PAGE;

    private String attribute(String property, Color color) {
      String fixed = Ink.css(color);
      String opacity =
          color.getAlpha() < 255
              ? " %s-opacity=\"%s\"".formatted(property, number(color.getAlpha() / 255.0))
              : "";
      String variable = this == FIXED ? "" : Ink.of(color).map(Ink::variable).orElse("");
      return variable.isEmpty()
          ? " %s=\"%s\"%s".formatted(property, fixed, opacity)
          : " style=\"%s:var(%s,%s)\"%s".formatted(property, variable, fixed, opacity);
    }

    private String halo(Ink ink) {
      String fill = Ink.css(ink.light());
      String stroke = Ink.css(Ink.PAPER.light());
      String paint =
          this == FIXED
              ? " fill=\"%s\" stroke=\"%s\"".formatted(fill, stroke)
              : " style=\"fill:var(%s,%s);stroke:var(%s,%s)\""
                  .formatted(ink.variable(), fill, Ink.PAPER.variable(), stroke);
      return paint + " stroke-width=\"3\" stroke-linejoin=\"round\" paint-order=\"stroke\"";
    }

    private String on(Ink ink) {
      String fixed = Ink.css(Ink.contrast(ink.light()));
      return this == FIXED
          ? " fill=\"%s\"".formatted(fixed)
          : " style=\"fill:var(%s-on,%s)\"".formatted(ink.variable(), fixed);
    }
  }
}
