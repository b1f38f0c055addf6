package io.midstream.models.document;

import java.util.Optional;

/**
 * A mistake in a document, with everything a person needs to mend it.
 *
 * @param location where it is
 * @param path the value it is about, such as {@code today[EC2].retires}; empty for the whole text
 * @param message what was found and what is wrong with it
 * @param allowed what may stand there; empty when the message says it
 * @param nearest the nearest right spelling
 */
public record Fault(
    Location location,
    String path,
    String message,
    Optional<String> allowed,
    Optional<String> nearest) {

  /** A fault without a list of what is allowed. */
  public static Fault of(Location location, String path, String message) {
    return new Fault(location, path, message, Optional.empty(), Optional.empty());
  }

  /** One line: {@code plan.yaml:12:15: today[EC2].retires: found 'last-one'; allowed: …}. */
  public String render() {
    // A setting of the command line names its path, and has one word more often than not.
    boolean setting = location.source().equals(Setting.SOURCE + path) && location.column() <= 1;
    StringBuilder line = new StringBuilder(setting ? location.source() : location.toString());
    line.append(": ");
    if (!path.isEmpty() && !setting) {
      line.append(path).append(": ");
    }
    line.append(message);
    allowed.ifPresent(a -> line.append("; allowed: ").append(a));
    nearest.ifPresent(n -> line.append(" — did you mean '").append(n).append("'?"));
    return line.toString();
  }
}
