package io.midstream.shell;

import io.midstream.shell.picture.DisplayWidth;
import io.midstream.shell.picture.Style;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * Breaks lines that are too long for a terminal between words; what follows is indented a little
 * more than the line. Where there is no terminal, lines stay as they are.
 */
final class FoldingWriter extends FilterWriter {
  private static final String HANG = "  ";

  private final Supplier<OptionalInt> foldsAt;
  private final StringBuilder line = new StringBuilder();
  private Optional<OptionalInt> width = Optional.empty();

  /** A writer that asks for the width whenever a line is complete. */
  FoldingWriter(Writer out, Supplier<OptionalInt> foldsAt) {
    super(out);
    this.foldsAt = foldsAt;
  }

  @Override
  public void write(int c) throws IOException {
    if (c == '\n') {
      fold();
    } else {
      line.append((char) c);
    }
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    write(new String(text, from, length), 0, length);
  }

  @Override
  public void write(String text, int from, int length) throws IOException {
    int start = from;
    int end = from + length;
    for (int i = text.indexOf('\n', from); i >= 0 && i < end; i = text.indexOf('\n', start)) {
      line.append(text, start, i);
      fold();
      start = i + 1;
    }
    line.append(text, start, end);
  }

  /** A line that has no end yet, such as a progress bar, goes as it is. */
  @Override
  public void flush() throws IOException {
    out.write(line.toString());
    line.setLength(0);
    width = Optional.empty();
    out.flush();
  }

  @Override
  public void close() throws IOException {
    flush();
    out.close();
  }

  private void fold() throws IOException {
    String text = line.toString();
    line.setLength(0);
    OptionalInt width = text.length() > Style.LEAST_WIDTH ? width() : OptionalInt.empty();
    if (width.isEmpty() || DisplayWidth.of(text) <= width.getAsInt()) {
      out.write(text);
      out.write('\n');
      return;
    }
    String words = text.stripLeading();
    String indent = text.substring(0, text.length() - words.length());
    for (String part : DisplayWidth.wrap(words, width.getAsInt() - indent.length(), HANG)) {
      out.write(indent + part + '\n');
    }
  }

  /** Asked once for what is written at a time: it may take a process of the system. */
  private OptionalInt width() {
    if (width.isEmpty()) {
      width = Optional.of(foldsAt.get());
    }
    return width.get();
  }
}
