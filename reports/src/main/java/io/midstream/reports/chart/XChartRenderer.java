package io.midstream.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws charts with XChart, headless. SVG needs no font on the machine: words stay text, set by
 * whoever shows it. PNG needs one, and fontconfig to find it.
 */
public final class XChartRenderer {
  /** Pixels of a PNG for each of the chart: sharp in print and on dense screens. */
  private static final int PNG_SCALE = 2;

  /** White around a picture that stands alone, in pixels. */
  private static final int MARGIN = 12;

  private static final double TITLE_SIZE = 15;

  private XChartRenderer() {}

  /** The chart as an SVG file of its own, on white, with its title. */
  public static String svg(Chart chart) {
    SvgGraphics graphics = new SvgGraphics(SvgGraphics.SvgColors.FIXED);
    Frame frame = titled(chart);
    frame.paint(graphics, frame.getWidth(), frame.getHeight());
    return graphics.document(chart, frame.getWidth(), frame.getHeight(), MARGIN);
  }

  /**
   * The chart as an SVG element of a page, transparent, without a visible title. Its colours are
   * the page's CSS variables, {@link Ink#variable()}; a variable with {@code -on} behind it is the
   * colour of words on that ink. Values can be read off with the pointer: {@code .readings} holds a
   * place and its text for each.
   */
  public static String inlineSvg(Chart chart) {
    SvgGraphics graphics = new SvgGraphics(SvgGraphics.SvgColors.OF_THE_PAGE);
    Frame frame = frame(chart, 0);
    frame.paint(graphics, frame.getWidth(), frame.getHeight());
    graphics.write(frame.readings());
    return graphics.document(chart, frame.getWidth(), frame.getHeight(), 0);
  }

  /** The size of a chart without a visible title. */
  public static ChartCanvas.Size size(Chart chart) {
    Frame frame = frame(chart, 0);
    return new ChartCanvas.Size(frame.getWidth(), frame.getHeight());
  }

  /** Paints a chart in the colours of a light page, transparent, without a visible title. */
  public static void paint(Chart chart, ChartCanvas canvas) {
    Frame frame = frame(chart, 0);
    CanvasGraphics graphics = new CanvasGraphics(canvas);
    frame.paint(graphics, frame.getWidth(), frame.getHeight());
    graphics.finish();
  }

  /**
   * The chart as a PNG on white, with its title.
   *
   * @throws NoFontException if the machine has no font to write with
   */
  public static byte[] png(Chart chart) {
    Frame frame = titled(chart);
    BufferedImage image =
        new BufferedImage(
            (frame.getWidth() + 2 * MARGIN) * PNG_SCALE,
            (frame.getHeight() + 2 * MARGIN) * PNG_SCALE,
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    try {
      g.setColor(Color.WHITE);
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.setRenderingHint(
          RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
      g.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
      g.scale(PNG_SCALE, PNG_SCALE);
      g.translate(MARGIN, MARGIN);
      NoFontException.guard(() -> frame.paint(g, frame.getWidth(), frame.getHeight()));
    } finally {
      g.dispose();
    }
    return encode(image);
  }

  private static Frame titled(Chart chart) {
    Frame frame = frame(chart, Frame.HEADING);
    frame.add(
        Word.of(title(chart, frame), 0, 18, Word.Anchor.START, TITLE_SIZE, Ink.TEXT)
            .styled(Word.Style.BOLD));
    return frame;
  }

  /** The title, as much of it as there is room for. */
  private static String title(Chart chart, Frame frame) {
    double scale = TextMeasure.bold("x", TITLE_SIZE) / TextMeasure.width("x", TITLE_SIZE);
    return TextMeasure.fit(chart.title(), TITLE_SIZE, (frame.getWidth() + MARGIN) / scale);
  }

  static Frame frame(Chart chart, double heading) {
    if (chart instanceof LineChart line) {
      return LinePlot.of(line, heading);
    }
    if (chart instanceof StackedBars bars) {
      return RowPlot.of(bars, heading);
    }
    if (chart instanceof Waterfall waterfall) {
      return RowPlot.of(waterfall, heading);
    }
    if (chart instanceof Gantt gantt) {
      return RowPlot.of(gantt, heading);
    }
    if (chart instanceof TornadoChart tornado) {
      return RowPlot.of(tornado, heading);
    }
    if (chart instanceof DistributionChart distribution) {
      return DistributionPlot.of(distribution, heading);
    }
    if (chart instanceof HeatMap map) {
      return HeatPlot.of(map, heading);
    }
    throw new IllegalStateException("no layout for " + chart.getClass());
  }

  /** Encodes in memory; ImageIO on its own would go through a temporary file. */
  private static byte[] encode(BufferedImage image) {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("png");
    ImageWriter writer = writers.next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(image);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
