package io.midstream.shell.picture;

import io.midstream.reports.chart.Ink;

/**
 * The colours that a terminal shows. They only repeat what words, places and patterns say, so that
 * a picture can be read without them.
 */
public enum Palette {
  /** No colours and no escape sequences. */
  NONE {
    @Override
    String code(Ink ink) {
      return "";
    }
  },
  /** The eight colours of every colour terminal; red never stands against green. */
  EIGHT {
    @Override
    String code(Ink ink) {
      return switch (ink) {
        case MOVE, GAIN -> "36";
        case LOSS -> "31";
        case MIGRATION -> "33";
        case PEOPLE -> "34";
        case LICENCE -> "35";
        case MUTED, GRID, OTHER -> "2";
        case TEXT, PAPER, STAY -> "";
      };
    }
  },
  /**
   * The 256 colours: those of Okabe and Ito that the report has, as near as there are, and such
   * that they can be read on black and on white.
   */
  MANY {
    @Override
    String code(Ink ink) {
      return switch (ink) {
        case MOVE -> "38;5;32";
        case GAIN -> "38;5;36";
        case LOSS -> "38;5;166";
        case MIGRATION -> "38;5;172";
        case PEOPLE -> "38;5;74";
        case LICENCE -> "38;5;169";
        case MUTED, GRID, OTHER -> "38;5;244";
        case TEXT, PAPER, STAY -> "";
      };
    }
  };

  /** The parameters of the escape sequence for an ink; empty for the terminal's own colour. */
  abstract String code(Ink ink);

  /** The parameters for bold; empty without colours. */
  String bold() {
    return this == NONE ? "" : "1";
  }
}
