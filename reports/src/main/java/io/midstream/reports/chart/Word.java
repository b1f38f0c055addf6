package io.midstream.reports.chart;

/**
 * A text in a chart.
 *
 * @param text the text, one line
 * @param x where it is anchored, in pixels from the left
 * @param baseline pixels from the top
 * @param anchor which part of it stands at {@code x}
 * @param size font size in pixels
 * @param ink its colour, or the colour that it stands on
 * @param style how it is set
 */
record Word(
    String text, double x, double baseline, Anchor anchor, double size, Ink ink, Style style) {

  /** Which part of a text stands at its position. */
  enum Anchor {
    START("start", 0),
    MIDDLE("middle", 0.5),
    END("end", 1);

    private final String svg;
    private final double share;

    Anchor(String svg, double share) {
      this.svg = svg;
      this.share = share;
    }

    /** The value of SVG's {@code text-anchor}. */
    String svg() {
      return svg;
    }

    /** The share of the width that lies left of the position. */
    double share() {
      return share;
    }
  }

  /** How a text is set. */
  enum Style {
    /** In its ink. */
    PLAIN,
    /** In its ink, bold. */
    BOLD,
    /** In its ink, with a rim of paper that keeps it apart from lines. */
    HALO,
    /** In black or white, on a surface of its ink. */
    ON
  }

  /** A plain text. */
  static Word of(String text, double x, double baseline, Anchor anchor, double size, Ink ink) {
    return new Word(text, x, baseline, anchor, size, ink, Style.PLAIN);
  }

  /** The same text in another style. */
  Word styled(Style other) {
    return new Word(text, x, baseline, anchor, size, ink, other);
  }

  /** The left edge, by estimate. */
  double left() {
    return x - anchor.share() * width();
  }

  /** The width, by estimate. */
  double width() {
    return TextMeasure.width(text, size);
  }
}
