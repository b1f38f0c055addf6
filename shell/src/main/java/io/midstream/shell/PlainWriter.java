package io.midstream.shell;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Keeps control characters of a document's names from reaching the terminal, where they could move
 * the cursor, change colours or retitle the window.
 */
final class PlainWriter extends FilterWriter {
  PlainWriter(Writer out) {
    super(out);
  }

  @Override
  public void write(int c) throws IOException {
    boolean harmless = !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t';
    out.write(harmless ? c : '\uFFFD');
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
