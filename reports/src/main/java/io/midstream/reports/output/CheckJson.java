package io.midstream.reports.output;

import io.midstream.engine.scenario.Scenario;
import java.io.OutputStream;
import java.util.List;
import java.util.OptionalDouble;

/** Which requirements a scenario keeps, as JSON for a pipeline. */
public final class CheckJson {
  private CheckJson() {}

  /**
   * A requirement and what became of it.
   *
   * @param requirement as it was written
   * @param value the figure it asks for, in the measure's unit; empty where there is none
   * @param reason why there is no figure; empty where there is one
   * @param halfWidth half of the figure's 95% interval, on its longer side; empty where it is exact
   *     and, of a single trial, where it is unknown
   * @param mayBeNever whether that interval has no upper end, since the figure may well be "never";
   *     there is no half of it then
   * @param holds whether it holds
   */
  public record Checked(
      String requirement,
      OptionalDouble value,
      String reason,
      OptionalDouble halfWidth,
      boolean mayBeNever,
      boolean holds) {}

  /** Writes the outcome as UTF-8 and closes the stream. */
  public static void write(
      List<Checked> checked, Scenario scenario, String version, OutputStream out) {
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("midstream", version);
          json.writeStringProperty("scenario", scenario.name());
          json.writeBooleanProperty("holds", checked.stream().allMatch(Checked::holds));
          json.writeName("requirements");
          json.writeStartArray();
          for (Checked c : checked) {
            json.writeStartObject();
            json.writeStringProperty("requirement", c.requirement());
            json.writeBooleanProperty("holds", c.holds());
            JsonText.number("value", c.value(), json);
            if (c.value().isEmpty()) {
              json.writeStringProperty("reason", c.reason());
            }
            c.halfWidth().ifPresent(h -> json.writeNumberProperty("halfWidth95", h));
            if (c.mayBeNever()) {
              json.writeBooleanProperty("mayBeNever", true);
            }
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
