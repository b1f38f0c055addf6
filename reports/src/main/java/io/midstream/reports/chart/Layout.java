package io.midstream.reports.chart;

import java.util.List;

/** What all charts share: their width, their fonts, the axis of calendar months, the key. */
final class Layout {
  /**
   * Width of every chart in pixels, that of a narrow page: there words are as large as they are
   * drawn, and on a wider one no smaller.
   */
  static final double WIDTH = 600;

  /** Font size of names. */
  static final double FONT = 12.5;

  /** Font size of axes. */
  static final double SMALL = 11.5;

  /** Height of a line of words. */
  static final double LINE = 16;

  private Layout() {}

  /**
   * An entry of a key.
   *
   * @param label what the ink stands for
   * @param ink the ink
   * @param opacity how much of it, as in the chart: 0 … 1
   */
  record KeyEntry(String label, Ink ink, double opacity) {
    /** An entry for what is drawn opaque. */
    KeyEntry(String label, Ink ink) {
      this(label, ink, 1);
    }
  }

  /** Calendar months below a plot, and a light line for each. */
  static void timeAxis(Frame frame, Plot plot, TimeAxis axis, double left, double top) {
    double baseline = top + plot.height() + 17;
    for (Ticks.TimeTick tick : Ticks.months(axis, plot.width())) {
      double x = left + plot.pixelX(tick.at());
      plot.gridColumn(tick.at(), Ink.GRID);
      frame.rule(x, top + plot.height(), x, top + plot.height() + 4, Ink.MUTED);
      frame.add(Word.of(tick.label(), x, baseline, Word.Anchor.MIDDLE, SMALL, Ink.MUTED));
      if (!tick.year().isEmpty()) {
        frame.add(Word.of(tick.year(), x, baseline + 15, Word.Anchor.MIDDLE, SMALL, Ink.MUTED));
      }
    }
  }

  /**
   * What can be read off along a plot: each reading has the part of the plot that is nearer to it
   * than to any other.
   */
  static void readings(
      Frame frame, Plot plot, List<Readings.At> readings, double left, double top) {
    for (int i = 0; i < readings.size(); i++) {
      double x = plot.pixelX(readings.get(i).at());
      double from = i == 0 ? x : (plot.pixelX(readings.get(i - 1).at()) + x) / 2;
      double until = i == readings.size() - 1 ? x : (x + plot.pixelX(readings.get(i + 1).at())) / 2;
      frame.reading(
          left + Math.min(from, x - 1),
          top,
          Math.max(until, x + 1) - Math.min(from, x - 1),
          plot.height(),
          readings.get(i).text());
    }
  }

  /** The height of a key of these entries. */
  static double keyHeight(List<KeyEntry> entries) {
    return entries.isEmpty() ? 0 : lines(entries) * (LINE + 3) + 5;
  }

  private static int lines(List<KeyEntry> entries) {
    int lines = 1;
    double x = 0;
    for (KeyEntry entry : entries) {
      double width = entryWidth(entry);
      if (x > 0 && x + width > WIDTH) {
        lines++;
        x = 0;
      }
      x += width;
    }
    return lines;
  }

  /** A key: which ink stands for what. */
  static void key(Frame frame, List<KeyEntry> entries, double top) {
    double x = 0;
    double y = top;
    for (KeyEntry entry : entries) {
      double width = entryWidth(entry);
      if (x > 0 && x + width > WIDTH) {
        x = 0;
        y += LINE + 3;
      }
      frame.swatch(x + 1, y + 3, entry.ink(), entry.opacity());
      frame.add(Word.of(entry.label(), x + 17, y + 13, Word.Anchor.START, FONT, Ink.TEXT));
      x += width;
    }
  }

  private static double entryWidth(KeyEntry entry) {
    return 17 + TextMeasure.width(entry.label(), FONT) + 16;
  }
}
