package io.midstream.shell.picture;

import io.midstream.reports.text.CharacterKind;
import java.text.Normalizer;

/**
 * Texts made fit for a terminal: on one line, without anything that steers it, and in ASCII where
 * it asks for that.
 */
public final class PlainText {
  private static final int REPLACEMENT = 0xfffd;
  private static final int NON_JOINER = 0x200c;

  /** More accents than this on one letter are there to climb into other lines. */
  private static final int MOST_MARKS = 3;

  private PlainText() {}

  /**
   * The text on one line: spaces are plain ones, control characters are replaced, and what has no
   * width of its own and may turn the text around it is left out.
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder();
    int marks = 0;
    for (int c : text.codePoints().toArray()) {
      switch (CharacterKind.of(c)) {
        case CONTROL -> plain.appendCodePoint(c == '\n' || c == '\t' ? ' ' : REPLACEMENT);
        case SEPARATOR -> plain.append(' ');
        case UNKNOWN -> plain.appendCodePoint(REPLACEMENT);
        case DIRECTION, DIRECTION_MARK, INVISIBLE -> {
          if (c == NON_JOINER) {
            plain.appendCodePoint(c);
          }
        }
        case ACCENT -> {
          if (marks++ < MOST_MARKS) {
            plain.appendCodePoint(c);
          }
          continue;
        }
        case ORDINARY -> plain.appendCodePoint(c);
      }
      marks = 0;
    }
    return plain.toString();
  }

  /** The text as a style shows it. */
  static String of(String text, Style style) {
    return style.unicode() ? of(text) : ascii(of(text));
  }

  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      ascii.append(c < 0x7f ? Character.toString(c) : ascii(c));
    }
    return ascii.toString();
  }

  private static String ascii(int c) {
    return switch (c) {
      case '\u2212', '–', '—', '‐', '‑', '·' -> "-";
      case '…' -> "...";
      case '’', '‘' -> "'";
      case '“', '”' -> "\"";
      case '×' -> "x";
      case '±' -> "+/-";
      case '≤' -> "<=";
      case '≥' -> ">=";
      case '→' -> "->";
      case '£' -> "GBP ";
      case '€' -> "EUR ";
      case '¥' -> "JPY ";
      case '₹' -> "INR ";
      default -> decomposed(c);
    };
  }

  /** A letter without its accents; a question mark for what has no plain letter. */
  private static String decomposed(int c) {
    if (DisplayWidth.of(c) == 0) {
      return "";
    }
    String letters =
        Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("[^ -~]", "");
    return letters.isEmpty() ? "?".repeat(DisplayWidth.of(c)) : letters;
  }
}
