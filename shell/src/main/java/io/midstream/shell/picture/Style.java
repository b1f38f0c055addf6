package io.midstream.shell.picture;

/**
 * How a picture is drawn.
 *
 * @param width columns that it may take, {@value #LEAST_WIDTH} … {@value #MOST_WIDTH}
 * @param height rows that a chart of curves takes, headings included, {@value #LEAST_HEIGHT} …
 *     {@value #MOST_HEIGHT}; notes that find no place in the chart and the rows of bar charts come
 *     on top
 * @param unicode whether there are Braille dots, blocks and lines; plain ASCII if not
 * @param palette the colours
 */
public record Style(int width, int height, boolean unicode, Palette palette) {
  /** The narrowest picture. */
  public static final int LEAST_WIDTH = 40;

  /** The widest picture. */
  public static final int MOST_WIDTH = 400;

  static final int LEAST_HEIGHT = 12;
  static final int MOST_HEIGHT = 100;

  public Style {
    if (width < LEAST_WIDTH || width > MOST_WIDTH) {
      throw new IllegalArgumentException(
          "a width from %d to %d, not %d".formatted(LEAST_WIDTH, MOST_WIDTH, width));
    }
    if (height < LEAST_HEIGHT || height > MOST_HEIGHT) {
      throw new IllegalArgumentException(
          "a height from %d to %d, not %d".formatted(LEAST_HEIGHT, MOST_HEIGHT, height));
    }
  }

  /** A style whose height suits its width: 22 rows for 80 columns, so that a prompt has room. */
  public static Style of(int width, boolean unicode, Palette palette) {
    int height = Math.max(22, Math.min(28, 10 + width * 3 / 20));
    return new Style(width, height, unicode, palette);
  }

  /** One of two texts: with Unicode or without. */
  String either(String withUnicode, String ascii) {
    return unicode ? withUnicode : ascii;
  }
}
