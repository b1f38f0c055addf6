package io.midstream.models.library;

import io.midstream.models.document.NearestSpelling;
import java.util.List;
import java.util.Optional;

/** The scenarios that come with Midstream: the files of {@code models/library}. */
public final class ScenarioLibrary {
  private static final String INDEX = "library.txt";

  private ScenarioLibrary() {}

  /**
   * A scenario of the library.
   *
   * @param name the name by which commands take it
   * @param title what it is, in a line
   */
  public record Entry(String name, String title) {}

  /** All scenarios, in the order of the library's list. */
  public static List<Entry> entries() {
    return LibraryFiles.read(INDEX)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\\s+", 2))
        .map(parts -> new Entry(parts[0], parts.length > 1 ? parts[1] : ""))
        .toList();
  }

  /** The names of all scenarios. */
  public static List<String> names() {
    return entries().stream().map(Entry::name).toList();
  }

  /** The text of a scenario, if the library has it. */
  public static Optional<String> text(String name) {
    return names().contains(name)
        ? Optional.of(LibraryFiles.read(name + ".yaml"))
        : Optional.empty();
  }

  /** The name of the library that was probably meant. */
  public static Optional<String> nearest(String name) {
    return NearestSpelling.of(name, names());
  }
}
