package io.midstream.shell;

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
    boolean harmless = !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t';
    out.write(harmless && !(turns(c) && terminal.getAsBoolean()) ? c : '\uFFFD');
  }

  /** The marks, embeddings, overrides and isolates of the Unicode bidirectional algorithm. */
  private static boolean turns(int c) {
    return c == 0x061c
        || c == 0x200e
        || c == 0x200f
        || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2066 && c <= 0x2069);
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
