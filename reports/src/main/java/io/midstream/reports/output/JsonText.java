package io.midstream.reports.output;

import io.midstream.engine.simulation.Estimate;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** How JSON is set: keys one below the other, the values of a list in one line. */
final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER).build();

  private JsonText() {}

  /** Writes one document as UTF-8 and closes the stream. */
  static void write(OutputStream out, Consumer<JsonGenerator> document) {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withArrayElementSpacing(Separators.Spacing.NONE))
            .withArrayIndenter(new DefaultPrettyPrinter.NopIndenter());
    try (JsonGenerator json = MAPPER.writer().with(printer).createGenerator(out)) {
      document.accept(json);
      json.writeRaw('\n');
    }
  }

  /**
   * Writes, as UTF-8, one document of the version and a list of objects, and closes the stream.
   *
   * @param name of the list
   * @param properties writes those of an item
   */
  static <T> void list(
      OutputStream out,
      String version,
      String name,
      List<T> items,
      BiConsumer<T, JsonGenerator> properties) {
    write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("midstream", version);
          json.writeArrayPropertyStart(name);
          for (T item : items) {
            json.writeStartObject();
            properties.accept(item, json);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** Writes a number, or null where there is none. */
  static void number(String name, OptionalDouble value, JsonGenerator json) {
    if (value.isPresent()) {
      json.writeNumberProperty(name, value.getAsDouble());
    } else {
      json.writeNullProperty(name);
    }
  }

  /** Writes an estimate with its error; an end of the interval is null where it is unknown. */
  static void estimate(Estimate estimate, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("value", estimate.value());
    json.writeNumberProperty("standardError", estimate.standardError());
    number("low95", finite(estimate.low()), json);
    number("high95", finite(estimate.high()), json);
    json.writeEndObject();
  }

  private static OptionalDouble finite(double value) {
    return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
