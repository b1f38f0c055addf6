package io.midstream.reports.output;

import io.midstream.engine.Series;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.Percentile;
import io.midstream.engine.simulation.SimulationResult;
import java.io.OutputStream;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/**
 * The result of a simulation as JSON: every figure at full precision with its Monte Carlo standard
 * error. A figure that does not exist is {@code null}, and so is a measure without a value in any
 * trial.
 */
public final class SimulationJson {
  private final JsonGenerator json;

  private SimulationJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes a result as UTF-8 and closes the stream. The same simulation gives the same bytes,
   * whatever the number of threads.
   *
   * @param version of Midstream
   * @param digest of the input
   */
  public static void write(
      SimulationResult result, String version, String digest, OutputStream out) {
    JsonText.write(out, json -> new SimulationJson(json).document(result, version, digest));
  }

  /** Writes a result as a property of a larger document. */
  static void property(SimulationResult result, JsonGenerator json) {
    json.writeObjectPropertyStart("simulation");
    new SimulationJson(json).body(result);
    json.writeEndObject();
  }

  private void document(SimulationResult result, String version, String digest) {
    json.writeStartObject();
    json.writeStringProperty("scenario", result.scenario().name());
    json.writeStringProperty("currency", result.scenario().currency());
    json.writeStringProperty("start", result.scenario().start().toString());
    json.writeNumberProperty("horizon", result.scenario().horizon());
    json.writeStringProperty("version", version);
    json.writeStringProperty("digest", digest);
    body(result);
    json.writeEndObject();
  }

  private void body(SimulationResult result) {
    json.writeNumberProperty("seed", result.settings().seed());
    json.writeStringProperty("method", result.settings().method().documentName());
    json.writeNumberProperty("trials", result.trials());
    json.writeBooleanProperty("stoppedByPrecision", result.precise());
    drivers(result);
    json.writeName("probabilityNpvPositive");
    estimate(result.probabilityPositive());
    json.writeArrayPropertyStart("brokenEvenBy");
    result.brokenEvenBy().forEach(e -> json.writeNumber(e.value()));
    json.writeEndArray();
    json.writeObjectPropertyStart("measures");
    for (Measure measure : result.settings().measures().stream().sorted().toList()) {
      result
          .distribution(measure)
          .ifPresentOrElse(
              this::distribution, () -> json.writeNullProperty(measure.documentName()));
    }
    json.writeEndObject();
    json.writeName("fan");
    if (result.fan().isPresent()) {
      json.writeStartObject();
      json.writeNumberProperty("trials", result.fan().get().trials());
      result.fan().get().percentiles().forEach((percent, s) -> series("p" + percent, s));
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }

  private void drivers(SimulationResult result) {
    json.writeArrayPropertyStart("drivers");
    for (int d = 0; d < result.drivers().size(); d++) {
      Driver driver = result.drivers().get(d);
      json.writeStartObject();
      json.writeStringProperty("path", driver.path());
      json.writeStringProperty("distribution", driver.quantity().describe());
      json.writeNumberProperty("clamped", result.clamped().get(d));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void distribution(Distribution d) {
    json.writeObjectPropertyStart(d.measure().documentName());
    number("base", d.base());
    json.writeNumberProperty("trials", d.trials());
    json.writeNumberProperty("none", d.none());
    figure("mean", d.mean());
    figure("standardDeviation", d.deviation());
    number("least", d.least());
    number("most", d.most());
    json.writeObjectPropertyStart("percentiles");
    for (Percentile percentile : d.percentiles()) {
      figure("p" + percentile.percent(), percentile.value());
    }
    json.writeEndObject();
    figure("baseStandsAt", d.baseStandsAt());
    figure("contingencyToP80", d.contingency());
    figure("worst5PercentMean", d.tailMean());
    number("varianceSaved", d.varianceSaved());
    json.writeEndObject();
  }

  private void figure(String name, Optional<Estimate> estimate) {
    json.writeName(name);
    estimate(estimate);
  }

  private void estimate(Optional<Estimate> estimate) {
    if (estimate.isEmpty()) {
      json.writeNull();
    } else {
      JsonText.estimate(estimate.get(), json);
    }
  }

  private void number(String name, OptionalDouble value) {
    JsonText.number(name, value, json);
  }

  private void series(String name, Series series) {
    json.writeArrayPropertyStart(name);
    for (int m = 0; m <= series.lastPeriod(); m++) {
      json.writeNumber(series.get(m));
    }
    json.writeEndArray();
  }
}
