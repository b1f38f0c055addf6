package io.midstream.shell;

import io.midstream.shell.picture.Palette;
import io.midstream.shell.picture.Style;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How pictures and tables are shown where results go.
 *
 * <p>A terminal gives its width, else {@code COLUMNS} does, else it is 80. It has colours unless
 * {@code NO_COLOR} is set to anything or {@code TERM} is {@code dumb}, and Unicode unless it is
 * dumb or the locale has no UTF-8. A file or a pipe has 80 columns, no colours, and Unicode, for
 * the output is UTF-8 everywhere; tables are not folded there.
 *
 * @param terminal whether results go to a terminal
 * @param width columns of a picture
 * @param unicode whether there is more than ASCII
 * @param palette the colours
 */
public record TerminalStyle(boolean terminal, int width, boolean unicode, Palette palette) {
  private static final int USUAL_WIDTH = 80;

  /** The style for a terminal of so many columns, or for none, in an environment. */
  static TerminalStyle of(boolean terminal, OptionalInt columns, Map<String, String> environment) {
    if (!terminal) {
      return new TerminalStyle(false, USUAL_WIDTH, true, Palette.NONE);
    }
    boolean dumb = dumb(environment);
    int width = columns.orElseGet(() -> variable(environment));
    return new TerminalStyle(
        true,
        Math.max(Style.LEAST_WIDTH, Math.min(Style.MOST_WIDTH, width)),
        !dumb && utf8(environment),
        dumb || !environment.getOrDefault("NO_COLOR", "").isEmpty()
            ? Palette.NONE
            : palette(environment));
  }

  /** Whether a terminal shows text and can do nothing else. */
  static boolean dumb(Map<String, String> environment) {
    return environment.getOrDefault("TERM", "dumb").equals("dumb");
  }

  private static int variable(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "").strip();
    return columns.matches("[1-9]\\d{0,4}") ? Integer.parseInt(columns) : USUAL_WIDTH;
  }

  /** The first of the locale's variables that is set decides; without any, it is plain C. */
  private static boolean utf8(Map<String, String> environment) {
    return Stream.of("LC_ALL", "LC_CTYPE", "LANG")
        .map(name -> environment.getOrDefault(name, ""))
        .filter(value -> !value.isEmpty())
        .findFirst()
        .filter(value -> value.toLowerCase(Locale.ROOT).matches(".*utf-?8.*"))
        .isPresent();
  }

  private static Palette palette(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    boolean many =
        term.contains("256color")
            || term.contains("direct")
            || !environment.getOrDefault("COLORTERM", "").isEmpty();
    return many ? Palette.MANY : Palette.EIGHT;
  }

  /** The width at which tables are folded; empty where they are not. */
  OptionalInt foldsAt() {
    return terminal ? OptionalInt.of(width) : OptionalInt.empty();
  }

  /**
   * The style of a picture.
   *
   * @param chosen a width in place of this one, within what {@link Style} allows
   * @param ascii whether ASCII is asked for
   * @param plain whether no colours are asked for
   */
  public Style picture(OptionalInt chosen, boolean ascii, boolean plain) {
    return Style.of(chosen.orElse(width), unicode && !ascii, plain ? Palette.NONE : palette);
  }
}
