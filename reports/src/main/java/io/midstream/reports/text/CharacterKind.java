package io.midstream.reports.text;

/**
 * What a character of a text that others wrote may do to the text around it. What becomes of it is
 * for those to say who show the text: a page can do with more than a terminal.
 */
public enum CharacterKind {
  /** A control character: it breaks lines, or steers a terminal. */
  CONTROL,
  /** A space of any width, or a separator of lines or paragraphs. */
  SEPARATOR,
  /** Half a character, or one that no standard knows. */
  UNKNOWN,
  /**
   * An embedding, an override or an isolate of the Unicode bidirectional algorithm, or its end: it
   * turns the text behind it round.
   */
  DIRECTION,
  /** A mark of a direction, which turns round what stands beside it. */
  DIRECTION_MARK,
  /** Another character that is not seen, such as a joiner. */
  INVISIBLE,
  /** A mark on the letter before it, such as an accent. */
  ACCENT,
  /** A letter, a figure, a sign. */
  ORDINARY;

  /** The kind of a character. */
  public static CharacterKind of(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> CONTROL;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SPACE_SEPARATOR ->
          SEPARATOR;
      case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> UNKNOWN;
      case Character.FORMAT -> ofFormat(character);
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> ACCENT;
      default -> ORDINARY;
    };
  }

  private static CharacterKind ofFormat(int c) {
    if ((c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)) {
      return DIRECTION;
    }
    return c == 0x061c || c == 0x200e || c == 0x200f ? DIRECTION_MARK : INVISIBLE;
  }

  /** Whether it turns text round. */
  public boolean turns() {
    return this == DIRECTION || this == DIRECTION_MARK;
  }
}
