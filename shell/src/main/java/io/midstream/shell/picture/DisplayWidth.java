package io.midstream.shell.picture;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** How many columns of a terminal a text takes: two for a wide character, none for an accent. */
public final class DisplayWidth {
  private static final int SOFT_HYPHEN = 0xad;

  private DisplayWidth() {}

  /** The columns of a text on one line. */
  public static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** The columns of a character: 0, 1 or 2; a control character is shown as a stand-in, in 1. */
  static int of(int character) {
    if (Character.getType(character) == Character.FORMAT && character != SOFT_HYPHEN) {
      return 0;
    }
    int width = WCWidth.wcwidth(character);
    return width < 0 ? 1 : width;
  }

  /** As much of a text as has room in so many columns, with an ellipsis where it is cut. */
  static String fit(String text, int columns, String ellipsis) {
    return of(text) <= columns
        ? text
        : start(text, Math.max(0, columns - of(ellipsis))).stripTrailing() + ellipsis;
  }

  /** As {@link #fit}, but cut inside: the ends of a path tell it from others. */
  static String fitInside(String text, int columns, String ellipsis) {
    if (of(text) <= columns) {
      return text;
    }
    int tail = Math.max(0, (columns - of(ellipsis)) / 3);
    int[] characters = text.codePoints().toArray();
    int from = characters.length;
    int width = 0;
    while (from > 0 && width + of(characters[from - 1]) <= tail) {
      width += of(characters[--from]);
    }
    while (from < characters.length && of(characters[from]) == 0) {
      from++;
    }
    String end = new String(characters, from, characters.length - from);
    return start(text, Math.max(0, columns - of(ellipsis) - of(end))) + ellipsis + end;
  }

  /** The longest start of a text that has room in so many columns. */
  private static String start(String text, int columns) {
    StringBuilder start = new StringBuilder();
    int width = 0;
    for (int c : text.codePoints().toArray()) {
      width += of(c);
      if (width > columns) {
        break;
      }
      start.appendCodePoint(c);
    }
    return start.toString();
  }

  /** A text broken between words, or inside one that is too long, into lines of so many columns. */
  public static List<String> wrap(String text, int columns) {
    return wrap(text, columns, "");
  }

  /** As {@link #wrap(String, int)}, all lines but the first beginning with an indent. */
  public static List<String> wrap(String text, int columns, String indent) {
    List<String> lines = new ArrayList<>();
    String line = "";
    boolean begun = false;
    for (String word : text.strip().split(" +", -1)) {
      String longer = begun ? line + " " + word : line + word;
      if (begun && of(longer) > columns) {
        lines.add(line);
        longer = indent + word;
      }
      while (of(longer) > columns) {
        String start = start(longer, Math.max(columns, of(indent) + 2));
        lines.add(start);
        longer = indent + longer.substring(start.length());
      }
      line = longer;
      begun = true;
    }
    lines.add(line);
    return lines;
  }
}
