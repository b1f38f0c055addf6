package io.midstream.shell;

import io.midstream.reports.text.CharacterKind;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.function.BooleanSupplier;

/**
 * Keeps control characters of a document's names from reaching the terminal, where they could move
 * the cursor, change colours or retitle the window; and from a terminal those that turn the text
 * around them round, so that figures stay beside their names.
 */
final class PlainWriter extends FilterWriter {
  private final BooleanSupplier terminal;

  /** A writer; whether it leads to a terminal is asked when it matters. */
  PlainWriter(Writer out, BooleanSupplier terminal) {
    super(out);
    this.terminal = terminal;
  }

  @Override
  public void write(int c) throws IOException {
    CharacterKind kind = CharacterKind.of(c);
    boolean steers = kind == CharacterKind.CONTROL && c != '\n' && c != '\r' && c != '\t';
    out.write(steers || (kind.turns() && terminal.getAsBoolean()) ? '\uFFFD' : c);
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text[i]);
    }
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      write(text.charAt(i));
    }
  }
}
