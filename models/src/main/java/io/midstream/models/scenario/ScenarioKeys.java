package io.midstream.models.scenario;

import io.midstream.models.document.WrittenValue;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which words the keys of a document take, for a person who is about to write one. */
public final class ScenarioKeys {
  private static final String INDICES = "indices.";

  private ScenarioKeys() {}

  /**
   * The words that may stand at a path: the choices of a key, the names of the document's indices.
   * Empty for a number, a text, or a path that leads nowhere.
   *
   * @param path such as {@code today[EC2].retires}
   */
  public static List<String> words(ScenarioDocument document, String path) {
    Optional<FieldType> type = Optional.of(new FieldType.Map(ScenarioShape.SCENARIO));
    for (String key : keys(path)) {
      type = type.flatMap(t -> shape(t)).flatMap(shape -> field(shape, key));
    }
    return type.map(t -> words(t, document)).orElse(List.of());
  }

  /** The keys of a path; which entry of a list it goes through makes no difference. */
  private static List<String> keys(String path) {
    return Arrays.stream(path.replaceAll("\\[[^\\]]*]", "").split("\\.", -1))
        .map(String::strip)
        .toList();
  }

  private static Optional<ObjectShape> shape(FieldType type) {
    if (type instanceof FieldType.Map map) {
      return Optional.of(map.shape());
    }
    if (type instanceof FieldType.Items items) {
      return Optional.of(items.shape());
    }
    return type instanceof FieldType.Waves waves ? Optional.of(waves.shape()) : Optional.empty();
  }

  private static Optional<FieldType> field(ObjectShape shape, String key) {
    return shape.fields().stream().filter(f -> f.key().equals(key)).findFirst().map(Field::type);
  }

  private static List<String> words(FieldType type, ScenarioDocument document) {
    if (type instanceof FieldType.Choice choice) {
      return choice.words();
    }
    if (type instanceof FieldType.Month month) {
      return month.words();
    }
    return type instanceof FieldType.IndexNames ? indices(document) : List.of();
  }

  private static List<String> indices(ScenarioDocument document) {
    return document.values().stream()
        .map(WrittenValue::path)
        .filter(path -> path.startsWith(INDICES))
        .map(path -> path.substring(INDICES.length()).split("\\.", 2)[0])
        .distinct()
        .toList();
  }
}
