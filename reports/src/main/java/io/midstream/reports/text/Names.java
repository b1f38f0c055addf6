package io.midstream.reports.text;

/**
 * Names and texts that a scenario brings along, made fit to be shown: on one line, not too long,
 * and unable to turn the text around them. Escaping for a format is not done here.
 */
public final class Names {
  /** What stands in the place of a name of which nothing is left. */
  public static final String NAMELESS = Language.key("(no name)");

  static final int LONGEST = 120;
  private static final int REPLACEMENT = 0xfffd;
  private static final int BYTE_ORDER_MARK = 0xfeff;
  private static final int FIRST_STRONG_ISOLATE = 0x2068;
  private static final int POP_ISOLATE = 0x2069;

  private Names() {}

  /** A name to be shown; cut with an ellipsis after 120 characters. */
  public static String shown(String name) {
    return shown(name, LONGEST);
  }

  /** A name to be shown; cut with an ellipsis after this many characters. */
  public static String shown(String name, int longest) {
    StringBuilder text = new StringBuilder();
    boolean rightToLeft = false;
    int count = 0;
    for (int c : name.codePoints().limit(longest + 1L).toArray()) {
      if (count++ == longest) {
        text.append('…');
        break;
      }
      text.appendCodePoint(harmless(c));
      rightToLeft |= rightToLeft(c);
    }
    String clean = text.toString().strip();
    if (clean.isEmpty()) {
      return NAMELESS;
    }
    // What reads from right to left is fenced in, so that the sentence around it keeps its order.
    return rightToLeft
        ? new StringBuilder()
            .appendCodePoint(FIRST_STRONG_ISOLATE)
            .append(clean)
            .appendCodePoint(POP_ISOLATE)
            .toString()
        : clean;
  }

  private static int harmless(int c) {
    return switch (CharacterKind.of(c)) {
      case CONTROL, SEPARATOR -> ' ';
      case UNKNOWN, DIRECTION -> REPLACEMENT;
      case INVISIBLE -> c == BYTE_ORDER_MARK ? REPLACEMENT : c;
      // The fence holds a mark of a direction, which a name in Hebrew or Arabic may need.
      case DIRECTION_MARK, ACCENT, ORDINARY -> c;
    };
  }

  private static boolean rightToLeft(int c) {
    byte direction = Character.getDirectionality(c);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
