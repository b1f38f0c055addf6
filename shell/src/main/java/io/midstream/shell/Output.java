package io.midstream.shell;

import io.midstream.shell.picture.Picture;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Where a command writes: results to {@link #out}, everything else to {@link #err}.
 *
 * <p>On a terminal, both break long lines between words; {@link #verbatim} does not. All replace
 * control characters, for what they are given may come from a document. Only a {@link Picture},
 * which has no escape sequences but its own, goes past that.
 */
public final class Output {
  /** The cursor to the first line, and away with what stands below it. */
  private static final String CLEAR = "\u001b[H\u001b[2J";

  private final Writer raw;
  private final PrintWriter out;
  private final PrintWriter verbatim;
  private final PrintWriter err;
  private final Screen screen;

  /** An output that leads to no terminal. */
  public Output(Writer out, Writer err) {
    this(out, err, Screen.NONE);
  }

  /** An output; the screen is what its results go to. */
  public Output(Writer out, Writer err, Screen screen) {
    this.raw = out;
    Writer plain = new PlainWriter(out, () -> screen.style().terminal());
    this.out = new PrintWriter(new FoldingWriter(plain, screen::foldsAt), false);
    this.verbatim = new PrintWriter(plain, false);
    this.err =
        new PrintWriter(
            new FoldingWriter(
                new PlainWriter(err, () -> screen.style().terminal()), screen::foldsAt),
            false);
    this.screen = screen;
  }

  /** Takes results. */
  public PrintWriter out() {
    return out;
  }

  /** Takes results whose lines must stay as they are: documents, JSON. */
  public PrintWriter verbatim() {
    out.flush();
    return verbatim;
  }

  /** Takes errors, warnings, progress. */
  public PrintWriter err() {
    return err;
  }

  /** What the results go to. */
  public Screen screen() {
    return screen;
  }

  /** Empties the screen, where results go to one that can be emptied. */
  public void clear() {
    out.flush();
    if (screen.clears()) {
      write(CLEAR);
    }
  }

  /** Prints a picture among the results, with its colours. */
  public void show(Picture picture) {
    out.flush();
    write(picture.text());
  }

  private void write(String text) {
    try {
      raw.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
