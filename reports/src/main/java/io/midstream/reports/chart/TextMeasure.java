package io.midstream.reports.chart;

/**
 * How wide a text is, without asking the machine for a font: an SVG is laid out the same on every
 * machine, also on one that has none. The widths are those of a wide sans-serif face, so that
 * narrower ones fit as well.
 */
final class TextMeasure {
  private static final String NARROW = " .,:;'|!ijlItf()[]-\u00a0/";
  private static final String WIDE = "mwMW%@";

  private TextMeasure() {}

  /** The width in pixels of a text of this font size. */
  static double width(String text, double size) {
    return size * text.codePoints().mapToDouble(TextMeasure::em).sum();
  }

  /** The width in pixels of a bold text of this font size. */
  static double bold(String text, double size) {
    return 1.13 * width(text, size);
  }

  /** The text, cut with an ellipsis where it is wider than this. */
  static String fit(String text, double size, double width) {
    String line =
        text.codePoints()
            .limit(1000)
            .collect(
                StringBuilder::new,
                (b, c) -> b.appendCodePoint(Character.isISOControl(c) ? ' ' : c),
                StringBuilder::append)
            .toString();
    if (width(line, size) <= width) {
      return line;
    }
    int end = line.length();
    while (end > 0 && width(line.substring(0, end) + "…", size) > width) {
      end = line.offsetByCodePoints(end, -1);
    }
    return line.substring(0, end).stripTrailing() + "…";
  }

  private static double em(int codePoint) {
    if (NARROW.indexOf(codePoint) >= 0) {
      return 0.36;
    }
    if (WIDE.indexOf(codePoint) >= 0) {
      return 0.95;
    }
    if (codePoint >= 0x1100) {
      return codePoint >= 0x2000 && codePoint < 0x2100 ? 0.64 : 1.1;
    }
    return Character.isUpperCase(codePoint) ? 0.7 : 0.63;
  }
}
