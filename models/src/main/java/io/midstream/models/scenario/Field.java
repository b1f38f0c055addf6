package io.midstream.models.scenario;

import java.util.Optional;

/**
 * A key of a map in the document.
 *
 * @param key the key
 * @param type what may stand behind it
 * @param required whether it must be there
 * @param meaning what it says, for a person
 * @param fallback what holds where it is left out, in words
 * @param example a value as a document writes it
 */
record Field(
    String key,
    FieldType type,
    boolean required,
    String meaning,
    Optional<String> fallback,
    String example) {

  static Field required(String key, FieldType type, String example, String meaning) {
    return new Field(key, type, true, meaning, Optional.empty(), example);
  }

  static Field optional(String key, FieldType type, String example, String meaning) {
    return new Field(key, type, false, meaning, Optional.empty(), example);
  }

  Field or(String value) {
    return new Field(key, type, required, meaning, Optional.of(value), example);
  }
}
