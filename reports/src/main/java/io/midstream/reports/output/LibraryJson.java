package io.midstream.reports.output;

import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;

/** What comes with Midstream, as JSON for other programs. */
public final class LibraryJson {
  private LibraryJson() {}

  /**
   * A scenario that is ready to use.
   *
   * @param name the name by which commands take it
   * @param title what it is, in a line
   */
  public record Entry(String name, String title) {}

  /**
   * A technology that takes innovation tokens.
   *
   * @param key the name by which scenarios use it
   * @param name its name in reports
   * @param tokens tokens it takes when new, ≥ 0
   * @param maturesMonths months until it is ordinary; empty when it never is
   * @param reasoning why these figures
   * @param source what the reasoning rests on
   */
  public record Technology(
      String key,
      String name,
      double tokens,
      OptionalDouble maturesMonths,
      String reasoning,
      String source) {}

  /** Writes the scenarios as UTF-8 and closes the stream. */
  public static void writeScenarios(List<Entry> entries, String version, OutputStream out) {
    JsonText.list(
        out,
        version,
        "scenarios",
        entries,
        (entry, json) -> {
          json.writeStringProperty("name", entry.name());
          json.writeStringProperty("title", entry.title());
        });
  }

  /** Writes the technologies as UTF-8 and closes the stream. */
  public static void writeTechnologies(
      List<Technology> technologies, String version, OutputStream out) {
    JsonText.list(
        out,
        version,
        "technologies",
        technologies,
        (technology, json) -> {
          json.writeStringProperty("key", technology.key());
          json.writeStringProperty("name", technology.name());
          json.writeNumberProperty("tokens", technology.tokens());
          JsonText.number("maturesMonths", technology.maturesMonths(), json);
          json.writeStringProperty("reasoning", technology.reasoning());
          json.writeStringProperty("source", technology.source());
        });
  }
}
