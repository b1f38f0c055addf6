package io.midstream.reports.output;

import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.Measures;
import io.midstream.reports.ReportChange;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Values and measures of scenarios beside each other, as JSON. */
public final class DifferenceJson {
  private DifferenceJson() {}

  /**
   * A scenario in one of its variants.
   *
   * @param name the variant's name; empty for the scenario itself
   * @param measures what it comes to in the base case
   */
  public record Variant(String name, Measures measures) {}

  /**
   * Writes what differs between two scenarios, every value and every measure of the base case that
   * has one, as UTF-8, and closes the stream.
   */
  public static void write(
      List<ReportChange.Value> values,
      Projection before,
      Projection after,
      String version,
      OutputStream out) {
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("midstream", version);
          json.writeStringProperty("before", before.scenario().name());
          json.writeStringProperty("after", after.scenario().name());
          json.writeArrayPropertyStart("values");
          for (ReportChange.Value value : values) {
            json.writeStartObject();
            json.writeStringProperty("path", value.path());
            text("before", value.before(), json);
            text("after", value.after(), json);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeObjectPropertyStart("measures");
          for (Measure measure : Measure.values()) {
            json.writeObjectPropertyStart(measure.documentName());
            JsonText.number("before", before.measures().value(measure), json);
            JsonText.number("after", after.measures().value(measure), json);
            json.writeEndObject();
          }
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  /** Writes the measures of each variant as UTF-8 and closes the stream. */
  public static void write(
      String scenario, List<Variant> variants, String version, OutputStream out) {
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("midstream", version);
          json.writeStringProperty("scenario", scenario);
          json.writeArrayPropertyStart("variants");
          for (Variant variant : variants) {
            json.writeStartObject();
            text("variant", variant.name(), json);
            json.writeObjectPropertyStart("measures");
            for (Measure measure : Measure.values()) {
              JsonText.number(measure.documentName(), variant.measures().value(measure), json);
            }
            json.writeEndObject();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void text(String name, String value, JsonGenerator json) {
    if (value.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value);
    }
  }
}
