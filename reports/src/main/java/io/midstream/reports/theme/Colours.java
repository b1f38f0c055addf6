package io.midstream.reports.theme;

import io.midstream.reports.chart.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * The colours of a page that a theme may choose. Those of the charts are not among them: they tell
 * things apart for readers with any colour vision, and are the same in every report and format.
 *
 * @param accent headings, links and the rule above the page, 0xRRGGBB
 * @param text words, 0xRRGGBB
 * @param background the page, 0xRRGGBB
 */
public record Colours(int accent, int text, int background) {
  /** The least contrast of words with what is behind them: WCAG 2.2, level AA. */
  public static final double LEAST_CONTRAST = 4.5;

  /** The colours of a light page that has no theme. */
  public static final Colours STANDARD_LIGHT =
      new Colours(Ink.MOVE.lightRgb(), Ink.TEXT.lightRgb(), Ink.PAPER.lightRgb());

  /** The colours of a dark page that has no theme. */
  public static final Colours STANDARD_DARK =
      new Colours(Ink.MOVE.darkRgb(), Ink.TEXT.darkRgb(), Ink.PAPER.darkRgb());

  /** The inks of a chart in which words are written upon the page. */
  private static final List<Ink> INKS_OF_WORDS = List.of(Ink.MUTED, Ink.STAY, Ink.MOVE, Ink.LOSS);

  /**
   * Words that are hard to read.
   *
   * @param words which: {@code text}, {@code accent}, or the words of charts
   * @param contrast theirs with the background, 1 … 21
   */
  public record Weak(String words, double contrast) {}

  /**
   * Which words would be hard to read upon the background.
   *
   * @param onDark whether charts are drawn upon it in their inks for dark pages
   */
  public List<Weak> weak(boolean onDark) {
    List<Weak> weak = new ArrayList<>();
    check("text", text, weak);
    check("accent", accent, weak);
    double worst =
        INKS_OF_WORDS.stream()
            .mapToDouble(ink -> contrast(onDark ? ink.darkRgb() : ink.lightRgb(), background))
            .min()
            .orElseThrow();
    if (worst < LEAST_CONTRAST) {
      weak.add(new Weak("the words of charts", worst));
    }
    return weak;
  }

  private void check(String words, int color, List<Weak> weak) {
    double contrast = contrast(color, background);
    if (contrast < LEAST_CONTRAST) {
      weak.add(new Weak(words, contrast));
    }
  }

  /**
   * The contrast ratio of two colours, 1 … 21.
   *
   * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
   */
  static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The relative luminance of WCAG 2.2, 0 … 1. */
  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
