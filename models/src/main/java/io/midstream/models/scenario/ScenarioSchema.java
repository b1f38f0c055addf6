package io.midstream.models.scenario;

import io.midstream.engine.quantity.QuantityParser;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The JSON Schema (draft 2020-12) of a scenario document, generated from {@link ScenarioShape}: an
 * editor that knows it completes and checks a scenario.
 */
public final class ScenarioSchema {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final YAMLMapper YAML = new YAMLMapper();

  /** One number with its unit suffix. */
  private static final String NUMBER = "[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?\\s*[kKM%]?";

  private final ObjectNode definitions = NODES.objectNode();

  private ScenarioSchema() {}

  /** The schema as formatted JSON. */
  public static String json() {
    ScenarioSchema schema = new ScenarioSchema();
    ObjectNode root = NODES.objectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "Midstream scenario");
    root.setAll(schema.object(ScenarioShape.SCENARIO));
    schema.quantityDefinitions();
    root.set("$defs", schema.definitions);
    return JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build()
            .writeValueAsString(root)
        + "\n";
  }

  private ObjectNode object(ObjectShape shape) {
    ObjectNode object = NODES.objectNode();
    object.put("description", shape.meaning());
    object.put("type", "object");
    object.put("additionalProperties", false);
    ObjectNode properties = object.putObject("properties");
    ArrayNode required = NODES.arrayNode();
    for (Field field : shape.fields()) {
      ObjectNode property = type(field.type());
      property.put(
          "description",
          field.meaning() + field.fallback().map(f -> " Left out: " + f + ".").orElse(""));
      property.putArray("examples").add(example(field.example()));
      properties.set(field.key(), property);
      if (field.required()) {
        required.add(field.key());
      }
    }
    if (!required.isEmpty()) {
      object.set("required", required);
    }
    return object;
  }

  private static JsonNode example(String text) {
    try {
      return YAML.readTree(text);
    } catch (JacksonException e) {
      throw new IllegalStateException("an example of the shape is no YAML: " + text, e);
    }
  }

  private ObjectNode reference(ObjectShape shape) {
    if (!definitions.has(shape.name())) {
      definitions.set(shape.name(), NODES.objectNode());
      definitions.set(shape.name(), object(shape));
    }
    return NODES.objectNode().put("$ref", "#/$defs/" + shape.name());
  }

  private ObjectNode type(FieldType type) {
    if (type instanceof FieldType.Quantity quantity) {
      return quantity(quantity.range());
    } else if (type instanceof FieldType.Text) {
      return anyOf(string(), NODES.objectNode().put("type", "number"));
    } else if (type instanceof FieldType.Whole whole) {
      return anyOf(integer(whole.low(), whole.high()), reference(ScenarioShape.VALUE));
    } else if (type instanceof FieldType.Choice choice) {
      return words(choice.words());
    } else if (type instanceof FieldType.Month month) {
      return month(month);
    } else if (type instanceof FieldType.CalendarMonth) {
      return calendarMonth();
    } else if (type instanceof FieldType.Horizon) {
      return anyOf(
          integer(1, Scenario.MAX_HORIZON),
          string().put("pattern", "^([1-9]|[1-4]\\d|50)y$"),
          reference(ScenarioShape.VALUE));
    } else if (type instanceof FieldType.MonthsOrNever) {
      return anyOf(quantity(Range.NON_NEGATIVE), words(List.of("never")));
    } else if (type instanceof FieldType.IndexNames) {
      return anyOf(string(), list(string()));
    } else if (type instanceof FieldType.Map map) {
      return reference(map.shape());
    } else if (type instanceof FieldType.Items items) {
      return list(reference(items.shape()));
    } else if (type instanceof FieldType.Indices indices) {
      ObjectNode map = NODES.objectNode().put("type", "object");
      map.set("additionalProperties", anyOf(quantity(Range.RATE), reference(indices.shape())));
      return map;
    } else if (type instanceof FieldType.Waves waves) {
      return anyOf(
          integer(1, ScenarioShape.MOST_WAVES),
          reference(ScenarioShape.VALUE),
          list(reference(waves.shape())));
    } else if (type instanceof FieldType.Correlations) {
      return list(NODES.objectNode().put("type", "array").put("minItems", 3).put("maxItems", 3));
    }
    // Variants: patches may delete keys, so only their form is checked here.
    ObjectNode variants = NODES.objectNode().put("type", "object");
    variants.set("additionalProperties", NODES.objectNode().put("type", "object"));
    return variants;
  }

  private static ObjectNode integer(int low, int high) {
    return NODES.objectNode().put("type", "integer").put("minimum", low).put("maximum", high);
  }

  private static ObjectNode string() {
    return NODES.objectNode().put("type", "string");
  }

  private static ObjectNode words(List<String> words) {
    ObjectNode node = NODES.objectNode();
    ArrayNode values = node.putArray("enum");
    words.forEach(values::add);
    return node;
  }

  private static ObjectNode list(ObjectNode items) {
    ObjectNode list = NODES.objectNode().put("type", "array");
    list.set("items", items);
    return list;
  }

  private static ObjectNode anyOf(ObjectNode... types) {
    ObjectNode node = NODES.objectNode();
    ArrayNode any = node.putArray("anyOf");
    for (ObjectNode type : types) {
      any.add(type);
    }
    return node;
  }

  private static ObjectNode calendarMonth() {
    return string().put("pattern", "^\\d{4}-(0[1-9]|1[0-2])$");
  }

  private ObjectNode month(FieldType.Month month) {
    ObjectNode number = quantity(month.range());
    return month.words().isEmpty()
        ? anyOf(number, calendarMonth())
        : anyOf(number, calendarMonth(), words(month.words()));
  }

  /** A number within a range, an uncertain quantity, or either with its provenance. */
  private ObjectNode quantity(Range range) {
    ObjectNode number = NODES.objectNode().put("type", "number");
    if (Double.isFinite(range.low())) {
      number.put(range.lowIncluded() ? "minimum" : "exclusiveMinimum", range.low());
    }
    if (Double.isFinite(range.high())) {
      number.put("maximum", range.high());
    }
    return anyOf(
        number, NODES.objectNode().put("$ref", "#/$defs/quantity"), reference(ScenarioShape.VALUE));
  }

  private void quantityDefinitions() {
    ObjectNode text = string();
    text.put("description", "A number with its unit, a range, or a distribution.");
    String call = "(" + String.join("|", QuantityParser.distributions()) + ")\\s*\\([^()]*\\)";
    String range = NUMBER + "\\s+to\\s+" + NUMBER;
    String clip = "(\\s+clip\\s*\\([^()]*\\))?";
    text.put("pattern", "^\\s*(" + NUMBER + "|(" + range + "|" + call + ")" + clip + ")\\s*$");
    ArrayNode examples = text.putArray("examples");
    List.of("120k", "80%", "2k to 20k", "triangular(1, 3, 6)", "pert(70%, 80%, 85%)")
        .forEach(examples::add);
    definitions.set("quantity", text);
  }
}
