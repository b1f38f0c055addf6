package io.midstream.reports.output;

import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.Series;
import io.midstream.engine.kernel.WaveTimes;
import io.midstream.engine.measure.Answer;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.SteadyState;
import io.midstream.engine.measure.TotalCost;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Unit;
import io.midstream.reports.ReportInput;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/**
 * The result of a run as JSON, for other programs: every number at full precision, nothing rounded.
 * Lists over time run over the periods 0 … H. A measure without a value is {@code null}, and {@code
 * reasons} beside the measures says why.
 */
public final class JsonResult {
  private JsonResult() {}

  /** Writes the result of a run as UTF-8 and closes the stream. */
  public static void write(ReportInput input, OutputStream out) {
    JsonText.write(out, json -> new Writing(json).result(input));
  }

  /** A constant of an enum as documents write it: {@code PER_SERVICE} is {@code per-service}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private record Writing(JsonGenerator json) {

    void result(ReportInput input) {
      Projection projection = input.projection();
      Scenario scenario = projection.scenario();
      json.writeStartObject();
      text("scenario", scenario.name());
      text("currency", scenario.currency());
      json.writeStringProperty("start", scenario.start().toString());
      json.writeNumberProperty("horizon", scenario.horizon());
      text("version", input.version());
      json.writeName("seed");
      if (input.seed().isPresent()) {
        json.writeNumber(input.seed().getAsLong());
      } else {
        json.writeNull();
      }
      text("digest", input.digest());
      measures(projection);
      steadyState(projection.steadyState(SteadyState.DEFAULT_MONTHS));
      waves(projection);
      periods(scenario);
      series("net", projection.net());
      series("cumulative", projection.cumulative());
      series("discounted", projection.discounted());
      lines(projection);
      curves(projection);
      drivers(scenario);
      input.uncertainty().ifPresent(u -> SimulationJson.property(u.simulation(), json));
      json.writeEndObject();
    }

    private void measures(Projection projection) {
      json.writeObjectPropertyStart("measures");
      for (Measure measure : Measure.values()) {
        Answer answer = projection.measures().answer(measure);
        if (answer.single().isPresent()) {
          measure(measure, answer.single().getAsDouble());
        } else {
          json.writeNullProperty(measure.documentName());
        }
      }
      json.writeEndObject();
      json.writeObjectPropertyStart("reasons");
      projection
          .measures()
          .answers()
          .forEach(
              (measure, answer) -> {
                if (answer.single().isEmpty()) {
                  json.writeStringProperty(measure.documentName(), answer.reason());
                }
              });
      json.writeEndObject();
      json.writeObjectPropertyStart("candidates");
      projection
          .measures()
          .answers()
          .forEach(
              (measure, answer) -> {
                if (answer instanceof Answer.NotUnique several) {
                  json.writeArrayPropertyStart(measure.documentName());
                  several.candidates().forEach(json::writeNumber);
                  json.writeEndArray();
                }
              });
      json.writeEndObject();
    }

    /** A count and the number of a period are whole and written so. */
    private void measure(Measure measure, double value) {
      if (measure.unit() == Unit.PERIOD || measure.unit() == Unit.COUNT) {
        json.writeNumberProperty(measure.documentName(), Math.round(value));
      } else {
        number(measure.documentName(), value);
      }
    }

    private void steadyState(SteadyState state) {
      json.writeObjectPropertyStart("steadyState");
      json.writeNumberProperty("months", state.months());
      cost("stay", state.stay());
      cost("move", state.move());
      json.writeEndObject();
    }

    private void cost(String side, TotalCost cost) {
      json.writeObjectPropertyStart(side);
      for (Category category : Category.values()) {
        number(name(category), cost.run(category));
      }
      number("migration", cost.investment());
      number("total", cost.total());
      json.writeEndObject();
    }

    private void waves(Projection projection) {
      json.writeArrayPropertyStart("waves");
      for (WaveTimes wave : projection.waves()) {
        json.writeStartObject();
        text("name", wave.name());
        json.writeNumberProperty("services", wave.services());
        number("starts", wave.starts());
        number("ready", wave.ready());
        number("cutover", wave.cutover());
        number("off", wave.off());
        number("effortDays", wave.effortDays());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void periods(Scenario scenario) {
      json.writeArrayPropertyStart("periods");
      for (int period = 0; period <= scenario.horizon(); period++) {
        json.writeStartObject();
        json.writeNumberProperty("period", period);
        json.writeStringProperty("month", scenario.calendarMonth(period).toString());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void lines(Projection projection) {
      json.writeArrayPropertyStart("lines");
      for (LineFlow flow : projection.lines()) {
        Line line = flow.line();
        json.writeStartObject();
        text("name", line.name());
        json.writeStringProperty("side", name(line.side()));
        json.writeStringProperty("category", name(line.category()));
        json.writeStringProperty("kind", name(line.kind()));
        json.writeStringProperty("treatment", name(line.treatment()));
        text("path", line.path());
        series("flow", flow.flow());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void curves(Projection projection) {
      json.writeObjectPropertyStart("curves");
      for (ScheduleCurve curve : ScheduleCurve.values()) {
        series(curve.documentName(), projection.curve(curve));
      }
      projection
          .tokens()
          .ifPresent(
              tokens -> {
                series("tokens held (stay)", tokens.stay());
                series("tokens held (move)", tokens.move());
              });
      json.writeEndObject();
    }

    private void drivers(Scenario scenario) {
      json.writeArrayPropertyStart("drivers");
      for (Input driver : scenario.drivers()) {
        json.writeStartObject();
        text("path", driver.path());
        json.writeStringProperty("distribution", driver.quantity().describe());
        number("base", driver.base());
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void series(String name, Series series) {
      json.writeArrayPropertyStart(name);
      for (int period = 0; period <= series.lastPeriod(); period++) {
        json.writeNumber(clean(series.get(period)));
      }
      json.writeEndArray();
    }

    private void number(String name, double value) {
      json.writeNumberProperty(name, clean(value));
    }

    /** A text as it is; half a character, which UTF-8 cannot hold, becomes a question mark. */
    private void text(String name, String value) {
      byte[] whole = value.getBytes(StandardCharsets.UTF_8);
      json.writeStringProperty(name, new String(whole, StandardCharsets.UTF_8));
    }

    /** Nothing is nothing: a negative zero is not written. */
    private static double clean(double value) {
      return value == 0 ? 0.0 : value;
    }
  }
}
