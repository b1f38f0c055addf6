package io.midstream.reports.output;

import io.midstream.engine.explain.Explanation;
import io.midstream.engine.scenario.Scenario;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * What figures were made of, as JSON: each figure with its value, unit, formula and the path of the
 * input where it is one, and its parts likewise.
 */
public final class ExplanationJson {
  private ExplanationJson() {}

  /** Writes the trees as UTF-8 and closes the stream. */
  public static void write(
      List<Explanation> explanations, Scenario scenario, String version, OutputStream out) {
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("midstream", version);
          json.writeStringProperty("scenario", scenario.name());
          figures("explanations", explanations, json);
          json.writeEndObject();
        });
  }

  private static void figures(String name, List<Explanation> figures, JsonGenerator json) {
    json.writeArrayPropertyStart(name);
    for (Explanation figure : figures) {
      json.writeStartObject();
      json.writeStringProperty("label", figure.label());
      JsonText.number("value", figure.value(), json);
      json.writeStringProperty("unit", figure.unit().label());
      if (!figure.formula().isEmpty()) {
        json.writeStringProperty("formula", figure.formula());
      }
      figure.path().ifPresent(path -> json.writeStringProperty("path", path));
      if (!figure.children().isEmpty()) {
        figures("parts", figure.children(), json);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
