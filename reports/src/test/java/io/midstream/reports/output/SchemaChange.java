package io.midstream.reports.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a later schema of results breaks for who reads them by an earlier one. Knows the keywords
 * that these schemas use, and refuses others rather than overlooking them.
 */
final class SchemaChange {
  private static final Set<String> KNOWN =
      Set.of(
          "$schema",
          "$id",
          "$defs",
          "$ref",
          "title",
          "description",
          "type",
          "properties",
          "required",
          "additionalProperties",
          "propertyNames",
          "items",
          "minItems",
          "maxItems",
          "minimum",
          "maximum",
          "enum",
          "pattern",
          "anyOf");

  private final JsonNode before;
  private final JsonNode after;
  private final List<String> broken = new ArrayList<>();

  /** The definitions that are being compared: one that holds itself is compared once. */
  private final Set<String> open;

  private SchemaChange(JsonNode before, JsonNode after, Set<String> open) {
    this.before = before;
    this.after = after;
    this.open = open;
  }

  /** The promises of the first schema that the second one does not keep; empty if it keeps all. */
  static List<String> broken(JsonNode before, JsonNode after) {
    SchemaChange change = new SchemaChange(before, after, new TreeSet<>());
    change.compare("", before, after);
    return List.copyOf(change.broken);
  }

  private static JsonNode resolved(JsonNode root, JsonNode node) {
    String reference = node.path("$ref").asString("");
    return reference.isEmpty() ? node : root.at(reference.substring(1));
  }

  private void compare(String path, JsonNode oldNode, JsonNode newNode) {
    if (!oldNode.has("$ref") || !newNode.has("$ref")) {
      compareContent(path, oldNode, newNode);
      return;
    }
    String pair = oldNode.path("$ref").asString() + " " + newNode.path("$ref").asString();
    if (open.add(pair)) {
      compareContent(path, oldNode, newNode);
      open.remove(pair);
    }
  }

  private void compareContent(String path, JsonNode oldNode, JsonNode newNode) {
    JsonNode was = resolved(before, oldNode);
    JsonNode is = resolved(after, newNode);
    for (String keyword : is.propertyNames()) {
      if (!KNOWN.contains(keyword)) {
        throw new IllegalArgumentException("teach this test the keyword " + keyword);
      }
    }
    if (was.has("anyOf") || is.has("anyOf")) {
      alternatives(path, was, is);
      return;
    }
    types(path, was, is);
    words(path, was, is);
    bounds(path, was, is);
    properties(path, was, is);
    if (was.has("items")) {
      compare(path + "[]", was.path("items"), is.path("items"));
    }
    if (was.path("additionalProperties").isObject()) {
      compare(path + ".*", was.path("additionalProperties"), is.path("additionalProperties"));
    }
  }

  /** Whatever may come now must be one of what could come before. */
  private void alternatives(String path, JsonNode was, JsonNode is) {
    for (JsonNode now : alternatives(is)) {
      List<List<String>> found = new ArrayList<>();
      for (JsonNode then : alternatives(was)) {
        SchemaChange change = new SchemaChange(before, after, open);
        change.compare(path, then, now);
        found.add(change.broken);
      }
      if (found.stream().noneMatch(List::isEmpty)) {
        found.forEach(broken::addAll);
      }
    }
  }

  private static List<JsonNode> alternatives(JsonNode node) {
    return node.has("anyOf") ? node.path("anyOf").valueStream().toList() : List.of(node);
  }

  private void types(String path, JsonNode was, JsonNode is) {
    Set<String> allowed = strings(was.path("type"));
    for (String type : strings(is.path("type"))) {
      boolean fits =
          allowed.contains(type) || (type.equals("integer") && allowed.contains("number"));
      if (!allowed.isEmpty() && !fits) {
        broken.add(path + " may be " + type);
      }
    }
    if (!allowed.isEmpty() && is.path("type").isMissingNode()) {
      broken.add(path + " may be anything");
    }
  }

  private void words(String path, JsonNode was, JsonNode is) {
    if (was.has("enum")) {
      Set<String> more = strings(is.path("enum"));
      more.removeAll(strings(was.path("enum")));
      if (!more.isEmpty() || !is.has("enum")) {
        broken.add(path + " may have other values " + more);
      }
    }
    if (was.has("pattern") && !was.path("pattern").equals(is.path("pattern"))) {
      broken.add(path + " has another pattern");
    }
  }

  private void bounds(String path, JsonNode was, JsonNode is) {
    for (String low : List.of("minimum", "minItems")) {
      if (was.has(low) && !(is.path(low).asDouble(Double.NaN) >= was.path(low).asDouble())) {
        broken.add(path + " may be below its " + low);
      }
    }
    for (String high : List.of("maximum", "maxItems")) {
      if (was.has(high) && !(is.path(high).asDouble(Double.NaN) <= was.path(high).asDouble())) {
        broken.add(path + " may be above its " + high);
      }
    }
  }

  private void properties(String path, JsonNode was, JsonNode is) {
    Set<String> required = strings(is.path("required"));
    for (String name : strings(was.path("required"))) {
      if (!required.contains(name)) {
        broken.add(path + "." + name + " may be left out");
      }
    }
    was.path("properties")
        .forEachEntry(
            (name, property) ->
                Optional.of(is.path("properties").path(name))
                    .filter(p -> !p.isMissingNode())
                    .ifPresentOrElse(
                        p -> compare(path + "." + name, property, p),
                        () -> broken.add(path + "." + name + " is gone")));
  }

  /** The texts of an array, or the one text. */
  private static Set<String> strings(JsonNode node) {
    Stream<JsonNode> texts = node.isArray() ? node.valueStream() : Stream.of(node);
    return texts
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
