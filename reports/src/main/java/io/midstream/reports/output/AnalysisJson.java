package io.midstream.reports.output;

import io.midstream.engine.comparison.Comparison;
import io.midstream.engine.comparison.NpvBridge;
import io.midstream.engine.comparison.PairedDifference;
import io.midstream.engine.goalseek.GoalAnswer;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.optimise.Optimum;
import io.midstream.engine.optimise.Problem;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.sensitivity.PerfectInformation;
import io.midstream.engine.sensitivity.RankCorrelations;
import io.midstream.engine.sensitivity.SobolIndices;
import io.midstream.engine.sensitivity.Tornado;
import io.midstream.engine.sensitivity.TwoWayGrid;
import io.midstream.engine.simulation.Estimate;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/**
 * The analyses as JSON. Every document starts with what was analysed; figures are plain numbers in
 * the measure's or the input's unit, and null where there is none.
 */
public final class AnalysisJson {
  private final JsonGenerator json;

  private AnalysisJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * What a document starts with.
   *
   * @param scenario the scenario
   * @param version of Midstream
   * @param digest of the input
   */
  public record Head(Scenario scenario, String version, String digest) {}

  private static String document(Head head, String analysis, Consumer<AnalysisJson> body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonText.write(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("analysis", analysis);
          json.writeStringProperty("scenario", head.scenario().name());
          json.writeStringProperty("currency", head.scenario().currency());
          json.writeStringProperty("start", head.scenario().start().toString());
          json.writeNumberProperty("horizon", head.scenario().horizon());
          json.writeStringProperty("version", head.version());
          json.writeStringProperty("digest", head.digest());
          body.accept(new AnalysisJson(json));
          json.writeEndObject();
        });
    return out.toString(StandardCharsets.UTF_8);
  }

  /**
   * The answer of a goal seek.
   *
   * @param at {@code base}, or the percentile such as {@code P80}
   * @param target what the measure is to be
   * @param path the input that was varied
   */
  public static String goalSeek(
      Head head, Measure measure, String at, double target, String path, GoalAnswer answer) {
    return document(
        head,
        "goal-seek",
        a -> {
          a.json.writeStringProperty("measure", measure.documentName());
          a.json.writeStringProperty("at", at);
          a.json.writeNumberProperty("target", target);
          a.json.writeStringProperty("input", path);
          a.answer(answer);
        });
  }

  private void answer(GoalAnswer answer) {
    if (answer instanceof GoalAnswer.NotBracketed none) {
      json.writeStringProperty("answer", "not bracketed");
      end("low", none.low());
      end("high", none.high());
      return;
    }
    List<GoalAnswer.Solution> solutions =
        answer instanceof GoalAnswer.Found found
            ? List.of(found.solution())
            : ((GoalAnswer.Several) answer).solutions();
    json.writeStringProperty("answer", solutions.size() == 1 ? "found" : "several");
    json.writeArrayPropertyStart("solutions");
    for (GoalAnswer.Solution solution : solutions) {
      json.writeStartObject();
      json.writeNumberProperty("value", solution.value());
      json.writeNumberProperty("reached", solution.reached());
      json.writeBooleanProperty("jump", solution.jump());
      json.writeNumberProperty("from", solution.from());
      json.writeNumberProperty("to", solution.to());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void end(String name, GoalAnswer.End end) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("value", end.value());
    number("measure", end.measure());
    json.writeEndObject();
  }

  /** A grid of a measure over two inputs; the cells row by row. */
  public static String grid(Head head, TwoWayGrid grid) {
    return document(
        head,
        "grid",
        a -> {
          a.json.writeStringProperty("measure", grid.measure().documentName());
          a.axis("rows", grid.rows());
          a.axis("columns", grid.columns());
          a.json.writeArrayPropertyStart("cells");
          for (List<OptionalDouble> row : grid.cells()) {
            a.json.writeStartArray();
            row.forEach(a::element);
            a.json.writeEndArray();
          }
          a.json.writeEndArray();
        });
  }

  private void axis(String name, TwoWayGrid.Axis axis) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("input", axis.input().path());
    json.writeArrayPropertyStart("values");
    axis.values().forEach(json::writeNumber);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The sensitivity of a measure; what was not asked for, or cannot be had, is left out. */
  public static String sensitivity(
      Head head,
      Measure measure,
      Optional<Tornado> tornado,
      Optional<RankCorrelations> rank,
      Optional<SobolIndices> sobol,
      Optional<PerfectInformation> information) {
    return document(
        head,
        "sensitivity",
        a -> {
          a.json.writeStringProperty("measure", measure.documentName());
          tornado.ifPresent(a::tornado);
          rank.ifPresent(a::rank);
          sobol.ifPresent(a::sobol);
          information.ifPresent(a::information);
        });
  }

  private void tornado(Tornado tornado) {
    json.writeObjectPropertyStart("tornado");
    number("base", tornado.base());
    json.writeArrayPropertyStart("bars");
    for (Tornado.Bar bar : tornado.bars()) {
      json.writeStartObject();
      json.writeStringProperty("input", bar.driver().path());
      json.writeNumberProperty("p10", bar.lowInput());
      json.writeNumberProperty("p90", bar.highInput());
      number("atP10", bar.low());
      number("atP90", bar.high());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rank(RankCorrelations rank) {
    json.writeObjectPropertyStart("rankCorrelations");
    json.writeNumberProperty("trials", rank.trials());
    json.writeArrayPropertyStart("inputs");
    for (RankCorrelations.WithDriver c : rank.correlations()) {
      json.writeStartObject();
      json.writeStringProperty("input", c.driver().path());
      estimate("rho", Optional.of(c.rho()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void sobol(SobolIndices sobol) {
    json.writeObjectPropertyStart("sobolIndices");
    json.writeNumberProperty("trials", sobol.trials());
    json.writeArrayPropertyStart("inputs");
    for (SobolIndices.Index index : sobol.indices()) {
      json.writeStartObject();
      json.writeStringProperty("input", index.name());
      interval("firstOrder", index.first());
      interval("total", index.total());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void interval(String name, SobolIndices.Interval interval) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("value", interval.value());
    json.writeNumberProperty("low95", interval.low());
    json.writeNumberProperty("high95", interval.high());
    json.writeEndObject();
  }

  private void information(PerfectInformation information) {
    json.writeObjectPropertyStart("perfectInformation");
    json.writeNumberProperty("trials", information.trials());
    estimate("onEverything", Optional.of(information.all()));
    json.writeArrayPropertyStart("inputs");
    for (PerfectInformation.OfDriver of : information.drivers()) {
      json.writeStartObject();
      json.writeStringProperty("input", of.driver().path());
      estimate("worth", Optional.of(of.value()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /**
   * Others against the scenario of the head: differences are the other less the first.
   *
   * @param others by name
   * @param measures which of the differences are told
   */
  public static String comparison(
      Head head, Map<String, Comparison> others, Set<Measure> measures) {
    return document(
        head,
        "comparison",
        a -> {
          a.json.writeArrayPropertyStart("others");
          others.forEach((name, comparison) -> a.other(name, comparison, measures));
          a.json.writeEndArray();
        });
  }

  private void other(String name, Comparison comparison, Set<Measure> measures) {
    json.writeStartObject();
    json.writeStringProperty("name", name);
    json.writeStringProperty("scenario", comparison.second().scenario().name());
    json.writeNumberProperty("trials", comparison.trials());
    json.writeNumberProperty("seed", comparison.seed());
    json.writeObjectPropertyStart("differences");
    for (Measure measure : measures.stream().sorted().toList()) {
      difference(comparison.difference(measure));
    }
    json.writeEndObject();
    bridge(comparison.bridge());
    json.writeEndObject();
  }

  private void difference(PairedDifference d) {
    json.writeObjectPropertyStart(d.measure().documentName());
    number("firstBase", d.first());
    number("otherBase", d.second());
    json.writeNumberProperty("trials", d.trials());
    estimate("mean", d.mean());
    json.writeObjectPropertyStart("percentiles");
    d.percentiles().forEach((percent, value) -> json.writeNumberProperty("p" + percent, value));
    json.writeEndObject();
    boolean some = d.trials() > 0;
    estimate("probabilityOtherBetter", some ? Optional.of(d.secondBetter()) : Optional.empty());
    estimate("probabilityEqual", some ? Optional.of(d.equal()) : Optional.empty());
    json.writeEndObject();
  }

  private void bridge(NpvBridge bridge) {
    json.writeObjectPropertyStart("npvBridge");
    json.writeNumberProperty("from", bridge.from());
    json.writeNumberProperty("to", bridge.to());
    steps("lines", bridge.lines());
    steps("inputs", bridge.inputs());
    json.writeNumberProperty("structure", bridge.structure());
    json.writeArrayPropertyStart("structureOf");
    bridge.structureOf().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void steps(String name, List<NpvBridge.Step> steps) {
    json.writeArrayPropertyStart(name);
    for (NpvBridge.Step step : steps) {
      json.writeStartObject();
      json.writeStringProperty("name", step.name());
      json.writeNumberProperty("amount", step.amount());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The best plan that was found. */
  public static String optimum(Head head, Optimum optimum) {
    return document(head, "optimise", a -> a.optimum(optimum));
  }

  private void optimum(Optimum optimum) {
    Problem problem = optimum.problem();
    json.writeStringProperty("objective", problem.objective().documentName());
    json.writeBooleanProperty("maximise", problem.maximise());
    number("value", optimum.value());
    json.writeBooleanProperty("feasible", optimum.feasible());
    json.writeArrayPropertyStart("inputs");
    for (int i = 0; i < problem.variables().size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("input", problem.variables().get(i).path());
      json.writeNumberProperty("best", optimum.values().get(i));
      json.writeNumberProperty("asGoodFrom", optimum.flatness().get(i).from());
      json.writeNumberProperty("asGoodTo", optimum.flatness().get(i).to());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("limits");
    for (Problem.Limit limit : problem.limits()) {
      json.writeStartObject();
      json.writeStringProperty("measure", limit.measure().documentName());
      json.writeStringProperty("relation", limit.atMost() ? "at most" : "at least");
      json.writeNumberProperty("bound", limit.bound());
      number("value", optimum.plan().measures().value(limit.measure()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("tried", optimum.tried());
    json.writeNumberProperty("triedFeasible", optimum.triedFeasible());
    json.writeBooleanProperty("exhaustive", optimum.exhaustive());
  }

  private void number(String name, OptionalDouble value) {
    json.writeName(name);
    element(value);
  }

  private void element(OptionalDouble value) {
    value.ifPresentOrElse(json::writeNumber, json::writeNull);
  }

  private void estimate(String name, Optional<Estimate> estimate) {
    if (estimate.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeName(name);
    JsonText.estimate(estimate.get(), json);
  }
}
