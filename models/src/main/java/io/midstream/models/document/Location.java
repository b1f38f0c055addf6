package io.midstream.models.document;

/**
 * A place in a document.
 *
 * @param source the file, or what else the text came from, as a person would write it
 * @param line from 1
 * @param column from 1, in characters
 */
public record Location(String source, int line, int column) {
  /** As tools print it: {@code plan.yaml:12:15}. */
  @Override
  public String toString() {
    return source + ":" + line + ":" + column;
  }
}
