package io.midstream.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.internal.chartpart.IChart;

/**
 * A plot and the words around it. It paints on anything that XChart's encoders paint on; on {@link
 * PlainGraphics} words remain text.
 */
final class Frame implements IChart {
  /** Height in pixels of the heading above a chart. */
  static final double HEADING = 30;

  private final String title;
  private final double width;
  private final double height;
  private final Plot plot;
  private final double left;
  private final double top;
  private final List<Word> words = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Swatch> swatches = new ArrayList<>();
  private final List<Reading> readings = new ArrayList<>();

  /** A thin line outside the plot's series. */
  private record Rule(double x1, double y1, double x2, double y2, Ink ink) {}

  /** A small square that shows an ink. */
  private record Swatch(double x, double y, Ink ink, double opacity) {}

  /**
   * What can be read off a part of a chart.
   *
   * @param place the part, in pixels of the frame
   * @param text what it says; its first line names it
   */
  record Reading(Rectangle2D place, String text) {}

  /**
   * A frame around a plot.
   *
   * @param left pixels from the frame's left edge to the plot's
   * @param top pixels from the frame's upper edge to the plot's
   */
  Frame(String title, double width, double height, Plot plot, double left, double top) {
    this.title = title;
    this.width = width;
    this.height = height;
    this.plot = plot;
    this.left = left;
    this.top = top;
  }

  void add(Word word) {
    words.add(word);
  }

  void rule(double x1, double y1, double x2, double y2, Ink ink) {
    rules.add(new Rule(x1, y1, x2, y2, ink));
  }

  void swatch(double x, double y, Ink ink, double opacity) {
    swatches.add(new Swatch(x, y, ink, opacity));
  }

  void reading(double x, double y, double wide, double high, String text) {
    readings.add(new Reading(new Rectangle2D.Double(x, y, wide, high), text));
  }

  /** What can be read off, in reading order. */
  List<Reading> readings() {
    return List.copyOf(readings);
  }

  /** The words, for tests. */
  List<Word> words() {
    return List.copyOf(words);
  }

  @Override
  public int getWidth() {
    return (int) Math.ceil(width);
  }

  @Override
  public int getHeight() {
    return (int) Math.ceil(height);
  }

  @Override
  public String getTitle() {
    return title;
  }

  @Override
  public void paint(Graphics2D g, int paintWidth, int paintHeight) {
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    AffineTransform before = g.getTransform();
    g.translate(left, top);
    plot.paint(g);
    g.setTransform(before);
    g.setStroke(new BasicStroke(1));
    for (Rule rule : rules) {
      g.setColor(rule.ink().light());
      g.draw(new Line2D.Double(rule.x1(), rule.y1(), rule.x2(), rule.y2()));
    }
    for (Swatch swatch : swatches) {
      g.setColor(swatch.ink().light(swatch.opacity()));
      g.fill(new Rectangle2D.Double(swatch.x(), swatch.y(), 11, 11));
    }
    for (Word word : words) {
      write(g, word);
    }
  }

  /** Writes a text. On a picture of pixels this needs a font on the machine. */
  static void write(Graphics2D g, Word word) {
    if (g instanceof PlainGraphics plain) {
      plain.write(word);
      return;
    }
    if (word.text().isBlank()) {
      return;
    }
    int weight = word.style() == Word.Style.BOLD ? Font.BOLD : Font.PLAIN;
    Font font = new Font(Font.SANS_SERIF, weight, 1).deriveFont((float) word.size());
    TextLayout layout = new TextLayout(word.text(), font, g.getFontRenderContext());
    double x = word.x() - word.anchor().share() * layout.getAdvance();
    if (word.style() == Word.Style.HALO) {
      Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(x, word.baseline()));
      g.setColor(Ink.PAPER.light());
      g.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      g.draw(outline);
    }
    Color color =
        word.style() == Word.Style.ON ? Ink.contrast(word.ink().light()) : word.ink().light();
    g.setColor(color);
    layout.draw(g, (float) x, (float) word.baseline());
  }
}
