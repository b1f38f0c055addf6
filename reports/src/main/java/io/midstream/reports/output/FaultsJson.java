package io.midstream.reports.output;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The mistakes of documents, as JSON for editors and pipelines. */
public final class FaultsJson {
  private FaultsJson() {}

  /**
   * A mistake and its place.
   *
   * @param source the file
   * @param line from 1; 0 for the file as a whole
   * @param column from 1, in characters
   * @param path the value it is about; empty for the whole text
   * @param message what was found and what is wrong with it
   * @param allowed what may stand there
   * @param nearest the nearest right spelling
   */
  public record Place(
      String source,
      int line,
      int column,
      String path,
      String message,
      Optional<String> allowed,
      Optional<String> nearest) {}

  /**
   * A document and its mistakes.
   *
   * @param scenario as it was asked for
   * @param faults none if it is sound
   */
  public record Checked(String scenario, List<Place> faults) {}

  /** Writes what was found as UTF-8 and closes the stream. */
  public static void write(List<Checked> documents, String version, OutputStream out) {
    JsonText.list(
        out,
        version,
        "scenarios",
        documents,
        (document, json) -> {
          json.writeStringProperty("scenario", document.scenario());
          json.writeBooleanProperty("sound", document.faults().isEmpty());
          json.writeArrayPropertyStart("faults");
          for (Place fault : document.faults()) {
            json.writeStartObject();
            json.writeStringProperty("source", fault.source());
            json.writeNumberProperty("line", fault.line());
            json.writeNumberProperty("column", fault.column());
            json.writeStringProperty("path", fault.path());
            json.writeStringProperty("message", fault.message());
            fault.allowed().ifPresent(a -> json.writeStringProperty("allowed", a));
            fault.nearest().ifPresent(n -> json.writeStringProperty("nearest", n));
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }
}
