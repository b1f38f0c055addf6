package io.midstream.models.document;

/**
 * A place in a document.
 *
 * @param source the file, or what else the text came from, as a person would write it
 * @param line from 1; 0 where there is no text, only a source
 * @param column from 1, in characters
 */
public record Location(String source, int line, int column) {
  /** A source as a whole: a file that is not there, a setting of the command line. */
  public static Location whole(String source) {
    return new Location(source, 0, 0);
  }

  /** As tools print it: {@code plan.yaml:12:15}. */
  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line + ":" + column;
  }
}
