package io.midstream.reports.output;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.portfolio.Portfolio;
import io.midstream.engine.portfolio.PortfolioSum;
import io.midstream.reports.PortfolioInput;
import io.midstream.reports.text.FiscalYears;
import java.io.OutputStream;
import java.util.Map;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** The index of several reports as JSON, at full precision. */
final class PortfolioJson {
  private PortfolioJson() {}

  /** Writes the index as UTF-8 and closes the stream. */
  static void write(PortfolioInput input, OutputStream out) {
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("midstream", input.version());
          json.writeName("plans");
          json.writeStartArray();
          input.plans().forEach(plan -> plan(plan, json));
          json.writeEndArray();
          json.writeName("sums");
          json.writeStartArray();
          input.sums().forEach(sum -> sum(sum, json));
          json.writeEndArray();
          json.writeName("failures");
          json.writeStartArray();
          input.failures().forEach(failure -> failure(failure, json));
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void plan(PortfolioInput.Plan plan, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("file", plan.stem());
    json.writeStringProperty("scenario", plan.results().scenario().name());
    json.writeStringProperty("currency", plan.results().scenario().currency());
    json.writeStringProperty("digest", plan.results().digest());
    json.writeName("measures");
    json.writeStartObject();
    for (Measure measure : Measure.values()) {
      OptionalDouble value = plan.results().projection().measures().value(measure);
      json.writeName(measure.documentName());
      if (value.isPresent()) {
        json.writeNumber(value.getAsDouble());
      } else {
        json.writeNull();
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void sum(Portfolio sum, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty(
        "currency", sum.plans().values().iterator().next().scenario().currency());
    json.writeName("plans");
    json.writeStartArray();
    sum.plans().keySet().forEach(json::writeString);
    json.writeEndArray();
    json.writeNumberProperty("correlation", sum.correlation());
    json.writeNumberProperty("trials", sum.trials());
    json.writeNumberProperty("seed", sum.seed());
    json.writeNumberProperty("fiscalYearStart", sum.firstMonth());
    json.writeNumberProperty("peakFunding", sum.peakFunding());
    json.writeStringProperty("peakFundingMonth", sum.peakFundingMonth().toString());
    json.writeName("npv");
    amount(sum.npv(), json);
    json.writeName("years");
    json.writeStartObject();
    for (Map.Entry<Integer, PortfolioSum> year : sum.years().entrySet()) {
      json.writeName(FiscalYears.name(year.getKey(), sum.firstMonth()));
      amount(year.getValue(), json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void amount(PortfolioSum amount, JsonGenerator json) {
    json.writeStartObject();
    json.writeNumberProperty("base", amount.base());
    json.writeNumberProperty("mean", amount.mean().value());
    json.writeNumberProperty("standardError", amount.mean().standardError());
    json.writeName("percentiles");
    json.writeStartObject();
    amount.percentiles().forEach((p, value) -> json.writeNumberProperty("P" + p, value));
    json.writeEndObject();
    json.writeNumberProperty("probabilityPositive", amount.positive().value());
    json.writeEndObject();
  }

  private static void failure(PortfolioInput.Failure failure, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("scenario", failure.scenario());
    json.writeName("reasons");
    json.writeStartArray();
    failure.reasons().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }
}
