package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.midstream.reports.ReportInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Results stay readable for who relies on the schemas as first published, which {@code
 * src/test/resources/schema} keeps and nobody changes: see {@link ResultSchema} for the rule.
 */
class SchemaCompatibilityTest {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private static ObjectNode published(String name) throws IOException {
    Path file = Path.of("src/test/resources/schema", name + "-1.schema.json");
    return (ObjectNode) MAPPER.readTree(Files.readString(file));
  }

  @ParameterizedTest
  @EnumSource
  void resultsKeepWhatWasPromised(ResultSchema schema) throws IOException {
    assertThat(SchemaChange.broken(published(schema.file()), MAPPER.readTree(schema.json())))
        .isEmpty();
    assertThat(MAPPER.readTree(schema.json()).path("$id").asString())
        .isEqualTo("urn:midstream:" + schema.file() + ":1");
  }

  static Stream<ReportInput> results() {
    return ResultSchemaTest.results();
  }

  static Stream<String> simulations() {
    return ResultSchemaTest.simulations();
  }

  /** A reader of then takes what is written now, properties that it does not know aside. */
  @ParameterizedTest
  @MethodSource("results")
  void aReaderOfThenTakesTheResultsOfNow(ReportInput input) throws IOException {
    assertThat(open(published("result")).validate(ResultSchemaTest.json(input), InputFormat.JSON))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("simulations")
  void aReaderOfThenTakesTheSimulationsOfNow(String json) throws IOException {
    assertThat(open(published("simulation")).validate(json, InputFormat.JSON)).isEmpty();
  }

  private static Schema open(ObjectNode schema) {
    allowMore(schema);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schema.toString(), InputFormat.JSON);
  }

  private static void allowMore(JsonNode node) {
    if (node instanceof ObjectNode object) {
      if (object.path("additionalProperties").isBoolean()) {
        object.remove("additionalProperties");
      }
      object.remove("propertyNames");
    }
    node.forEach(SchemaCompatibilityTest::allowMore);
  }

  static Stream<Arguments> breaks() {
    return Stream.of(
        change(".drivers may be left out", s -> required(s).remove(required(s).size() - 1)),
        change(".net is gone", s -> properties(s).remove("net")),
        change(".horizon may be number", s -> property(s, "horizon").put("type", "number")),
        change(
            ".scenario may be null",
            s -> property(s, "scenario").putArray("type").add("string").add("null")),
        change(".scenario may be anything", s -> property(s, "scenario").remove("type")),
        change(".waves may be below its minItems", s -> property(s, "waves").remove("minItems")),
        change(
            ".horizon may be above its maximum", s -> property(s, "horizon").put("maximum", 900)),
        change(".start has another pattern", s -> property(s, "start").put("pattern", "^.*$")),
        change(
            ".lines[].side may have other values [both]",
            s -> ((ArrayNode) s.at("/$defs/line/properties/side/enum")).add("both")),
        change(
            ".simulation.fan may be string",
            s ->
                ((ArrayNode) s.at("/$defs/simulation/properties/fan/anyOf"))
                    .addObject()
                    .put("type", "string")),
        change(
            ".simulation.probabilityNpvPositive.value is gone",
            s -> ((ObjectNode) s.at("/$defs/estimate/properties")).remove("value")),
        change(
            ".reasons.* may be number",
            s ->
                ((ObjectNode) s.at("/properties/reasons/additionalProperties"))
                    .put("type", "number")));
  }

  private static Arguments change(String broken, Consumer<ObjectNode> edit) {
    return Arguments.of(broken, edit);
  }

  private static ObjectNode properties(ObjectNode schema) {
    return (ObjectNode) schema.path("properties");
  }

  private static ObjectNode property(ObjectNode schema, String name) {
    return (ObjectNode) schema.path("properties").path(name);
  }

  private static ArrayNode required(ObjectNode schema) {
    return (ArrayNode) schema.path("required");
  }

  @ParameterizedTest
  @MethodSource("breaks")
  void aBreakIsFound(String broken, Consumer<ObjectNode> edit) throws IOException {
    ObjectNode changed = published("result");
    edit.accept(changed);
    assertThat(SchemaChange.broken(published("result"), changed)).contains(broken);
  }

  /** A figure is made of figures, and a goal seek has one of two forms. */
  static Stream<Arguments> breaksOfOthers() {
    return Stream.of(
        Arguments.of(
            "explanation",
            ".explanations[].label is gone",
            edit(s -> ((ObjectNode) s.at("/$defs/figure/properties")).remove("label"))),
        Arguments.of(
            "explanation",
            ".explanations[].parts[] may be null",
            edit(
                s ->
                    ((ObjectNode) s.at("/$defs/figure/properties/parts"))
                        .putObject("items")
                        .put("type", "null"))),
        Arguments.of(
            "goal-seek",
            ".solutions may be below its minItems",
            edit(s -> ((ObjectNode) s.at("/$defs/found/properties/solutions")).remove("minItems"))),
        Arguments.of(
            "goal-seek",
            ".answer may have other values [perhaps]",
            edit(s -> ((ArrayNode) s.at("/$defs/found/properties/answer/enum")).add("perhaps"))),
        Arguments.of(
            "comparison",
            ".others[].differences.*.mean.value is gone",
            edit(s -> ((ObjectNode) s.at("/$defs/estimate/properties")).remove("value"))));
  }

  private static Consumer<ObjectNode> edit(Consumer<ObjectNode> edit) {
    return edit;
  }

  @ParameterizedTest
  @MethodSource("breaksOfOthers")
  void aBreakOfAnotherSchemaIsFound(String name, String broken, Consumer<ObjectNode> edit)
      throws IOException {
    ObjectNode changed = published(name);
    edit.accept(changed);
    assertThat(SchemaChange.broken(published(name), changed)).contains(broken);
  }

  @Test
  void anAdditionAndATighterPromiseAreNone() throws IOException {
    ObjectNode changed = published("result");
    properties(changed).putObject("more").put("type", "string");
    required(changed).add("more");
    property(changed, "seed").put("type", "integer");
    property(changed, "horizon").put("minimum", 2);
    assertThat(SchemaChange.broken(published("result"), changed)).isEmpty();
  }
}
