package io.midstream.models.document;

import java.util.List;
import java.util.Optional;

/** The path by which an input is named, where a document may write several. */
public final class InputPath {
  /** The keys whose value is part of an input's path. */
  private static final List<String> NAMES = List.of("name", "on");

  private final StringBuilder named = new StringBuilder();
  private Optional<Node> node;

  private InputPath(Node document) {
    this.node = Optional.of(document);
  }

  /**
   * The path with every list entry by its name where it has one, and by its number where it has
   * none: {@code today[0].monthly} is {@code today[EC2].monthly}. A path that leads nowhere is left
   * as it is written.
   */
  public static String of(Node document, String path) {
    InputPath walk = new InputPath(document);
    try {
      for (DocumentPath.Step step : DocumentPath.parse(path).steps()) {
        if (step.entry()) {
          walk.entry(step.name());
        } else {
          walk.key(step.name());
        }
      }
      return walk.named.toString();
    } catch (IllegalArgumentException e) {
      return path;
    }
  }

  private void key(String key) {
    named.append(named.isEmpty() ? "" : ".").append(key);
    node = node.flatMap(n -> n instanceof Node.Mapping m ? m.get(key) : Optional.empty());
  }

  private void entry(String label) {
    Optional<Integer> index = Optional.empty();
    if (node.isPresent() && node.get() instanceof Node.Sequence list) {
      index = DocumentPath.index(list, label);
      node = index.map(i -> list.items().get(i));
    } else {
      node = Optional.empty();
    }
    String number = index.map(String::valueOf).orElse(label);
    named.append('[').append(node.flatMap(InputPath::name).orElse(number)).append(']');
  }

  private static Optional<String> name(Node entry) {
    return entry instanceof Node.Mapping mapping
        ? NAMES.stream()
            .flatMap(key -> mapping.get(key).stream())
            .flatMap(
                n ->
                    n instanceof Node.Scalar s
                        ? Optional.of(s.text()).stream()
                        : Optional.<String>empty().stream())
            .findFirst()
        : Optional.empty();
  }
}
