package io.midstream.shell.picture;

/**
 * Cells of a table on backgrounds from light to dark. The table is laid out with a mark before and
 * after each shaded cell; the marks are characters that {@link PlainText} lets nothing else bring.
 */
public final class Shading {
  /** Backgrounds of the 256 colours, and the colour of the figures on each. */
  private static final String[] LEVELS = {
    "48;5;195;38;5;16",
    "48;5;153;38;5;16",
    "48;5;117;38;5;16",
    "48;5;75;38;5;16",
    "48;5;26;38;5;231",
    "48;5;18;38;5;231"
  };

  private static final char FIRST = '\ue000';
  private static final char END = '\ue0ff';

  private Shading() {}

  /** Whether a style has enough colours to shade. */
  public static boolean shows(Style style) {
    return style.palette() == Palette.MANY;
  }

  /**
   * A cell that is to be shaded.
   *
   * @param text the cell with the blanks around it
   * @param share how dark, from 0 to 1
   */
  public static String marked(String text, double share) {
    int level = (int) Math.min(LEVELS.length - 1, Math.max(0, share * LEVELS.length));
    return (char) (FIRST + level) + text + END;
  }

  /** A table with marked cells as a style shows it. */
  public static Picture of(String table, Style style) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < table.length(); i++) {
      char c = table.charAt(i);
      boolean mark = c == END || (c >= FIRST && c < FIRST + LEVELS.length);
      if (!mark) {
        shown.append(c);
      } else if (shows(style)) {
        shown.append("\u001b[").append(c == END ? "0" : LEVELS[c - FIRST]).append('m');
      }
    }
    return new Picture(shown.toString());
  }
}
