package io.midstream.shell.command;

/** Text of reports made fit for a terminal. */
final class Terminal {
  private Terminal() {}

  /** With plain spaces: no line breaks there, and people search what is printed. */
  static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
