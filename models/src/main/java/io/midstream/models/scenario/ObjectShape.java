package io.midstream.models.scenario;

import java.util.List;

/**
 * The keys of a map in the document.
 *
 * @param name what the map is, for the schema
 * @param meaning what it says, for a person
 * @param fields the keys, in the order a document writes them
 */
record ObjectShape(String name, String meaning, List<Field> fields) {
  ObjectShape {
    fields = List.copyOf(fields);
  }

  List<String> keys() {
    return fields.stream().map(Field::key).toList();
  }

  /** The field of a key that this shape has. */
  Field field(String key) {
    return fields.stream()
        .filter(f -> f.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(name + " has no key " + key));
  }
}
