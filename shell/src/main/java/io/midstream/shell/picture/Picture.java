package io.midstream.shell.picture;

/**
 * A drawn picture. Its escape sequences, if it has any, set colours and are all its own: whatever
 * came from a document was made harmless before. Only this package makes one, so that a terminal
 * can trust it.
 */
public final class Picture {
  private final String text;

  Picture(String text) {
    this.text = text;
  }

  /** The picture: lines, each ended by a line break. */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
