package io.midstream.models.scenario;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.quantity.QuantityParser;
import io.midstream.engine.quantity.QuantitySyntaxException;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Provenance;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Unit;
import io.midstream.models.document.Fault;
import io.midstream.models.document.Location;
import io.midstream.models.document.NearestSpelling;
import io.midstream.models.document.Node;
import io.midstream.models.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The keys of one map of the document, read by its shape. A fault is gathered, never thrown; the
 * value of a faulty key is absent, so that the rest can still be read.
 */
final class Fields {
  private final Node.Mapping node;
  private final ObjectShape shape;
  private final String path;
  private final List<Fault> faults;

  private Fields(Node.Mapping node, ObjectShape shape, String path, List<Fault> faults) {
    this.node = node;
    this.shape = shape;
    this.path = path;
    this.faults = faults;
  }

  /** The fields of a node; of no map at all, none, with a fault. */
  static Fields of(Node node, ObjectShape shape, String path, List<Fault> faults) {
    if (!(node instanceof Node.Mapping mapping)) {
      faults.add(
          new Fault(
              node.location(),
              path,
              "found " + node.describe() + " where a map is needed",
              Optional.of(String.join(", ", shape.keys())),
              Optional.empty()));
      return new Fields(
          new Node.Mapping(node.location(), List.of(), new Span(0, 0)),
          new ObjectShape(shape.name(), shape.meaning(), optionalOf(shape)),
          path,
          faults);
    }
    Fields fields = new Fields(mapping, shape, path, faults);
    fields.checkKeys();
    return fields;
  }

  /** A map that is none has been reported; its missing keys need no report of their own. */
  private static List<Field> optionalOf(ObjectShape shape) {
    return shape.fields().stream()
        .map(f -> new Field(f.key(), f.type(), false, f.meaning(), f.fallback(), f.example()))
        .toList();
  }

  private void checkKeys() {
    for (Node.Entry entry : node.entries()) {
      if (!shape.keys().contains(entry.key()) && standsAlone(entry)) {
        // The other half is the unclosed call itself, which is reported where it stands.
        if (node.entries().stream().noneMatch(Fields::unclosedCall)) {
          fault(
              entry.location(),
              pathOf(entry.key()),
              "'%s' stands alone: inside {…} YAML ends a plain value at a comma, so put a value"
                      .formatted(shortened(entry.key()))
                  + " with a comma in quotes");
        }
      } else if (!shape.keys().contains(entry.key())) {
        faults.add(
            new Fault(
                entry.location(),
                pathOf(entry.key()),
                "there is no key '" + shortened(entry.key()) + "' here",
                Optional.of(String.join(", ", shape.keys())),
                NearestSpelling.of(entry.key(), shape.keys())));
      }
    }
    for (Field field : shape.fields()) {
      if (field.required() && node.get(field.key()).filter(n -> !n.isNull()).isEmpty()) {
        fault(
            node.location(),
            pathOf(field.key()),
            "the key '%s' is missing; an example: %s: %s"
                .formatted(field.key(), field.key(), field.example()));
      }
    }
  }

  /** A key with nothing behind it, not even a colon: what a comma leaves of a cut value. */
  private static boolean standsAlone(Node.Entry entry) {
    return entry.value() instanceof Node.Scalar scalar
        && scalar.isNull()
        && scalar.span().filter(s -> s.from() == s.until()).isPresent();
  }

  private static boolean unclosedCall(Node.Entry entry) {
    return entry.value() instanceof Node.Scalar scalar
        && scalar.text().contains("(")
        && !scalar.text().contains(")");
  }

  private static String shortened(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }

  String path() {
    return path;
  }

  Location location() {
    return node.location();
  }

  String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** The value of a key, if there is one. */
  Optional<Node> node(String key) {
    shape.field(key);
    return node.get(key).filter(n -> !n.isNull());
  }

  /** What may stand behind a key. */
  FieldType type(String key) {
    return shape.field(key).type();
  }

  /** Where a key stands, or the map if it is not there. */
  Location locationOf(String key) {
    return node.get(key).map(Node::location).orElse(node.location());
  }

  void fault(Location location, String at, String message) {
    faults.add(Fault.of(location, at, message));
  }

  void fault(String key, String message) {
    fault(locationOf(key), pathOf(key), message);
  }

  List<Fault> faults() {
    return faults;
  }

  Optional<String> text(String key) {
    return node(key).flatMap(n -> textOf(n, key));
  }

  private Optional<String> textOf(Node value, String key) {
    if (value instanceof Node.Scalar scalar) {
      if (!scalar.text().isBlank()) {
        return Optional.of(scalar.text());
      }
      fault(value.location(), pathOf(key), "the text is empty");
      return Optional.empty();
    }
    fault(value.location(), pathOf(key), "found " + value.describe() + " where text is needed");
    return Optional.empty();
  }

  Optional<Integer> whole(String key) {
    FieldType.Whole type = (FieldType.Whole) shape.field(key).type();
    return node(key).flatMap(n -> wholeOf(n, key, type.low(), type.high()));
  }

  Optional<Integer> wholeOf(Node given, String key, int low, int high) {
    return sourced(given, key).flatMap(s -> plainWhole(s.value(), key, low, high));
  }

  private Optional<Integer> plainWhole(Node value, String key, int low, int high) {
    if (value instanceof Node.Scalar scalar) {
      try {
        double number = QuantityParser.number(scalar.text());
        if (number == Math.rint(number) && number >= low && number <= high) {
          return Optional.of((int) number);
        }
      } catch (QuantitySyntaxException e) {
        // Reported below with what is allowed.
      }
    }
    faults.add(
        new Fault(
            value.location(),
            pathOf(key),
            "found " + value.describe(),
            Optional.of(String.format(Locale.ROOT, "a whole number from %,d to %,d", low, high)),
            Optional.empty()));
    return Optional.empty();
  }

  Optional<String> word(String key) {
    FieldType.Choice type = (FieldType.Choice) shape.field(key).type();
    return text(key)
        .filter(
            word -> {
              if (type.words().contains(word)) {
                return true;
              }
              wrongWord(locationOf(key), key, word, type.words());
              return false;
            });
  }

  void wrongWord(Location location, String key, String word, List<String> allowed) {
    faults.add(
        new Fault(
            location,
            pathOf(key),
            "found '" + shortened(word) + "'",
            Optional.of(String.join(", ", allowed)),
            NearestSpelling.of(word, allowed)));
  }

  <E extends Enum<E>> E choice(String key, Class<E> type, E fallback) {
    return word(key).map(word -> Words.constant(type, word)).orElse(fallback);
  }

  Optional<Input> quantity(String key) {
    FieldType.Quantity type = (FieldType.Quantity) shape.field(key).type();
    return node(key).flatMap(n -> input(n, key, type.unit(), type.range()));
  }

  Input quantity(String key, double fallback) {
    FieldType.Quantity type = (FieldType.Quantity) shape.field(key).type();
    return quantity(key)
        .orElseGet(() -> Input.defaulted(pathOf(key), fallback, type.unit(), type.range()));
  }

  /** A value with where it comes from; plain values come from nowhere. */
  record Sourced(Node value, Provenance provenance) {}

  /** A value, plain or with its provenance. */
  Optional<Sourced> sourced(Node value, String key) {
    if (!(value instanceof Node.Mapping)) {
      return Optional.of(new Sourced(value, Provenance.NONE));
    }
    Fields fields = Fields.of(value, ScenarioShape.VALUE, pathOf(key), faults);
    Provenance provenance =
        new Provenance(
            fields.text("source"),
            fields.text("owner"),
            fields.text("date"),
            fields.text("confidence"));
    return fields.node("value").map(n -> new Sourced(n, provenance));
  }

  /** A number, plain or with its provenance. */
  Optional<Input> input(Node value, String key, Unit unit, Range range) {
    return sourced(value, key).flatMap(s -> quantity(s, key, unit, range));
  }

  /** A number whose provenance has been read. */
  Optional<Input> quantity(Sourced sourced, String key, Unit unit, Range range) {
    return quantityOf(sourced.value(), key, range)
        .map(q -> new Input(pathOf(key), q, unit, range, sourced.provenance(), true));
  }

  /** A number that is no quantity, such as a count of waves, for the assumptions register. */
  Optional<Input> fact(String key, double value, Unit unit) {
    return node(key)
        .flatMap(n -> sourced(n, key))
        .map(
            s ->
                new Input(
                    pathOf(key), Quantity.fixed(value), unit, Range.ANY, s.provenance(), true));
  }

  private Optional<Quantity> quantityOf(Node value, String key, Range range) {
    if (!(value instanceof Node.Scalar scalar)) {
      fault(
          value.location(),
          pathOf(key),
          "found "
              + value.describe()
              + " where a number is needed, such as 120k, 80%, 2k to 20k or triangular(1, 3, 6)");
      return Optional.empty();
    }
    try {
      Quantity quantity = QuantityParser.parse(scalar.text());
      if (range.contains(quantity.base())) {
        return Optional.of(quantity);
      }
      faults.add(
          new Fault(
              value.location(),
              pathOf(key),
              quantity.uncertain()
                  ? "found %s, whose base value is %s".formatted(value.describe(), quantity.base())
                  : "found " + value.describe(),
              Optional.of(range.describe()),
              Optional.empty()));
    } catch (QuantitySyntaxException e) {
      fault(value.location(), pathOf(key), String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  /** The keys of a map behind a key. */
  Optional<Fields> map(String key, ObjectShape inner) {
    return node(key).map(n -> Fields.of(n, inner, pathOf(key), faults));
  }

  /**
   * The entries of a list behind a key. An entry goes by its name in paths, by its number from 0
   * where it has none; two of one name would be one path, so that is a fault.
   */
  List<Fields> items(String key, ObjectShape inner, String nameKey) {
    Optional<Node> value = node(key);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Node.Sequence list)) {
      fault(
          value.get().location(),
          pathOf(key),
          "found " + value.get().describe() + " where a list is needed");
      return List.of();
    }
    List<Fields> items = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Node item = list.items().get(i);
      Optional<String> name = nameOf(item, nameKey);
      if (name.isPresent() && names.contains(name.get())) {
        fault(
            item.location(),
            pathOf(key),
            "the name '" + shortened(name.get()) + "' is there twice; names tell entries apart");
      }
      names.add(name.orElse(""));
      String label = name.orElse(Integer.toString(i));
      items.add(Fields.of(item, inner, pathOf(key) + "[" + label + "]", faults));
    }
    return items;
  }

  private static Optional<String> nameOf(Node item, String nameKey) {
    return item instanceof Node.Mapping mapping
            && !nameKey.isEmpty()
            && mapping.get(nameKey).orElse(item) instanceof Node.Scalar scalar
            && !scalar.text().isBlank()
        ? Optional.of(scalar.text())
        : Optional.empty();
  }
}
