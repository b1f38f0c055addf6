package io.midstream.reports.chart;

import java.util.stream.Stream;

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

  /** The width in pixels of the widest of these texts in this font size. */
  static double widest(Stream<String> texts, double size) {
    return texts.mapToDouble(t -> width(t, size)).max().orElse(0);
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

  /**
   * The text, cut inside where it is wider than this: what tells the path of an input from others
   * is often its end, so that stays, from the last bracket on where there is one.
   */
  static String fitKeepingEnd(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int from = Math.max(text.lastIndexOf(']'), 0);
    if (from == 0 || width("…" + text.substring(from), size) > width / 2) {
      from = text.length();
      while (from > 0
          && width("…" + text.substring(text.offsetByCodePoints(from, -1)), size) <= width / 2) {
        from = text.offsetByCodePoints(from, -1);
      }
    }
    String end = "…" + text.substring(from);
    int until = from;
    while (until > 0 && width(text.substring(0, until) + end, size) > width) {
      until = text.offsetByCodePoints(until, -1);
    }
    return text.substring(0, until).stripTrailing() + end;
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
