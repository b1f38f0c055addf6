package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.SamplingMethod;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.reports.Fixtures;
import io.midstream.reports.ReportInput;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas describe what is written, all of it and nothing else. */
class ResultSchemaTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNode RESULT = MAPPER.readTree(ResultSchema.RESULT.json());
  private static final JsonNode SIMULATION = MAPPER.readTree(ResultSchema.SIMULATION.json());

  private static List<Error> errors(String schema, String json) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema, InputFormat.JSON)
        .validate(json, InputFormat.JSON);
  }

  static String json(ReportInput input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonResult.write(input, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String json(Scenario scenario, Settings settings) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SimulationJson.write(Simulation.run(scenario, settings).result(), "0.1.0", "sha256:0f", out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** Dearer than staying, without tokens: hardly any measure has a value. */
  private static Scenario dear() {
    Fixtures.Builder dear = new Fixtures.Builder();
    dear.reduction = -0.2;
    dear.tokens = false;
    return dear.build();
  }

  static Stream<ReportInput> results() {
    return Stream.of(
        Fixtures.input(Fixtures.ft()),
        Fixtures.input(Fixtures.small()).withSeed(Long.MIN_VALUE),
        Fixtures.input(dear()),
        Fixtures.ftWithOptions(),
        Fixtures.input(Fixtures.inDoubt())
            .withUncertainty(Fixtures.uncertainty(Fixtures.inDoubt())));
  }

  static Stream<String> simulations() {
    Settings few = Settings.of(200, 7);
    return Stream.of(
        json(Fixtures.inDoubt(), few),
        json(Fixtures.inDoubt(), few.withMethod(SamplingMethod.SOBOL)),
        json(Fixtures.inDoubt(), few.withMethod(SamplingMethod.LATIN_HYPERCUBE)),
        json(Fixtures.inDoubt(), Settings.of(1, 7)),
        json(Fixtures.small(), few.withMeasures(Set.of(Measure.IRR, Measure.PEAK_TOKENS))),
        json(Fixtures.small(), few.withPrecision(new Settings.Precision(0.5))),
        json(dear(), few));
  }

  @ParameterizedTest
  @MethodSource("results")
  void takesEveryResult(ReportInput input) {
    assertThat(errors(ResultSchema.RESULT.json(), json(input))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("simulations")
  void takesEverySimulation(String json) {
    assertThat(errors(ResultSchema.SIMULATION.json(), json)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"measures", "net", "lines", "digest", "seed", "reasons"})
  void missesWhatIsNotThere(String key) {
    ObjectNode result = (ObjectNode) MAPPER.readTree(json(Fixtures.input(Fixtures.small())));
    result.remove(key);
    assertThat(errors(ResultSchema.RESULT.json(), result.toString()))
        .singleElement()
        .satisfies(e -> assertThat(e.getMessage()).contains(key));
  }

  @Test
  void marksWhatItDoesNotDescribe() {
    ObjectNode result = (ObjectNode) MAPPER.readTree(json(Fixtures.input(Fixtures.small())));
    result.put("more", 1);
    ((ObjectNode) result.path("measures")).put("npv", "1");
    ((ObjectNode) result.path("lines").path(0)).put("side", "both");
    ((ObjectNode) result.path("reasons")).put("nvp", "misspelt");
    assertThat(errors(ResultSchema.RESULT.json(), result.toString())).hasSize(4);
  }

  /** What the schema lists by name is what the engine has. */
  @Test
  void namesWhatTheEngineNames() {
    List<String> measures = Arrays.stream(Measure.values()).map(Measure::documentName).toList();
    assertThat(RESULT.at("/properties/measures/properties").propertyNames())
        .containsExactlyElementsOf(measures);
    assertThat(words(RESULT.at("/properties/measures/required")))
        .containsExactlyElementsOf(measures);
    assertThat(words(RESULT.at("/$defs/measureName/enum"))).containsExactlyElementsOf(measures);
    assertThat(SIMULATION.at("/properties/measures/properties").propertyNames())
        .containsExactlyElementsOf(measures);
    assertThat(words(RESULT.at("/properties/curves/required")))
        .containsExactlyElementsOf(
            Arrays.stream(ScheduleCurve.values()).map(ScheduleCurve::documentName).toList());
    assertThat(words(SIMULATION.at("/properties/method/enum")))
        .containsExactlyElementsOf(
            Arrays.stream(SamplingMethod.values()).map(SamplingMethod::documentName).toList());
    Map<String, Enum<?>[]> ofLines =
        Map.of(
            "side", Side.values(),
            "category", Category.values(),
            "kind", Kind.values(),
            "treatment", Treatment.values());
    ofLines.forEach(
        (key, constants) ->
            assertThat(words(RESULT.at("/$defs/line/properties/" + key + "/enum")))
                .containsExactlyElementsOf(
                    Arrays.stream(constants).map(JsonResult::name).toList()));
    assertThat(RESULT.at("/$defs/totalCost/properties").propertyNames())
        .containsAll(Arrays.stream(Category.values()).map(JsonResult::name).toList());
  }

  private static List<String> words(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void everyPropertyIsDescribed() {
    List<String> silent = new ArrayList<>();
    for (ResultSchema schema : ResultSchema.values()) {
      undescribed(schema.file(), MAPPER.readTree(schema.json()), silent);
    }
    assertThat(silent).isEmpty();
    for (Measure measure : Measure.values()) {
      String text =
          RESULT
              .at("/properties/measures/properties/" + measure.documentName() + "/description")
              .asString();
      assertThat(text).as(measure.documentName()).contains(inWords(measure.unit()));
    }
  }

  private static String inWords(Unit unit) {
    return switch (unit) {
      case MONEY -> "Unit: money";
      case MONEY_PER_MONTH -> "Unit: money a month";
      case POSITION -> "Unit: months from the start of month 1";
      case MONTHS, COUNT -> "Unit: months";
      case SHARE -> "Unit: share";
      case RATE_PER_YEAR -> "Unit: a year";
      case PERIOD -> "Unit: number of a period";
      case TOKENS -> "Unit: innovation tokens";
      case FACTOR -> "Unit: factor";
      default -> throw new IllegalArgumentException("no measure counts " + unit);
    };
  }

  private static void undescribed(String path, JsonNode node, List<String> silent) {
    node.path("properties")
        .forEachEntry(
            (name, property) -> {
              if (property.path("description").asString("").isBlank()) {
                silent.add(path + "." + name);
              }
            });
    node.forEachEntry((name, child) -> undescribed(path + "." + name, child, silent));
  }

  /** A whole number where the unit counts, null where a measure may have no value. */
  @Test
  void measuresHaveTheTypeOfTheirUnit() {
    for (Measure measure : Measure.values()) {
      JsonNode type = RESULT.at("/properties/measures/properties/" + measure.documentName());
      boolean whole = measure.unit() == Unit.PERIOD || measure.unit() == Unit.COUNT;
      List<String> types =
          type.path("type").isArray()
              ? words(type.path("type"))
              : List.of(type.path("type").asString());
      assertThat(types).as(measure.documentName()).contains(whole ? "integer" : "number");
    }
  }

  /** Every file stands alone, so what several describe is there several times. */
  @ParameterizedTest
  @EnumSource
  void allDescribeAlikeWhatTheyHaveInCommon(ResultSchema schema) {
    JsonNode tree = MAPPER.readTree(schema.json());
    for (String name : List.of("estimate", "measureName")) {
      if (tree.path("$defs").has(name)) {
        assertThat(tree.path("$defs").path(name)).as(name).isEqualTo(RESULT.at("/$defs/" + name));
      }
    }
    if (tree.path("properties").has("analysis")) {
      for (String name : List.of("scenario", "currency", "start", "horizon", "version", "digest")) {
        assertThat(tree.path("properties").path(name))
            .as(name)
            .isEqualTo(RESULT.path("properties").path(name));
      }
    }
    JsonNode measures = RESULT.at("/properties/measures");
    for (String place : List.of("/$defs/measures", "/properties/measures")) {
      JsonNode there = tree.at(place);
      if (!there.isMissingNode()) {
        assertThat(there.path("properties").propertyNames())
            .containsExactlyElementsOf(measures.path("properties").propertyNames());
      }
    }
    tree.at("/$defs/measures/properties")
        .forEachEntry(
            (name, property) ->
                assertThat(property.path("type"))
                    .as(name)
                    .isEqualTo(measures.path("properties").path(name).path("type")));
  }

  /** Both files stand alone, so what both describe is there twice. */
  @Test
  void bothDescribeASimulationAlike() {
    SIMULATION
        .path("$defs")
        .forEachEntry(
            (name, definition) ->
                assertThat(RESULT.path("$defs").path(name)).as(name).isEqualTo(definition));
    RESULT
        .at("/$defs/simulation/properties")
        .forEachEntry(
            (name, property) ->
                assertThat(SIMULATION.path("properties").path(name)).as(name).isEqualTo(property));
    for (String name : List.of("scenario", "currency", "start", "horizon", "version", "digest")) {
      assertThat(SIMULATION.path("properties").path(name))
          .as(name)
          .isEqualTo(RESULT.path("properties").path(name));
    }
  }
}
