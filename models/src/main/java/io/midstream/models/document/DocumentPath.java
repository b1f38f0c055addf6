package io.midstream.models.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The name of a value: {@code target.reduction}, {@code plan.effort[0].days}, {@code
 * today[EC2].monthly}. A list entry goes by its name or its number, counted from 0.
 */
final class DocumentPath {
  /** The keys by which an entry of a list is named, the first that it has. */
  private static final List<String> NAMING_KEYS = List.of("name", "on", "use", "task");

  private final String text;
  private final List<Step> steps;

  private DocumentPath(String text, List<Step> steps) {
    this.text = text;
    this.steps = List.copyOf(steps);
  }

  /**
   * One step down: a key of a map, or an entry of a list.
   *
   * @param entry whether it stands in brackets
   */
  record Step(String name, boolean entry) {
    /** What it leads to in a node, if it leads anywhere there. */
    Optional<Node> in(Node node) {
      if (entry) {
        return node instanceof Node.Sequence list
            ? index(list, name).map(i -> list.items().get(i))
            : Optional.empty();
      }
      return node instanceof Node.Mapping mapping ? mapping.get(name) : Optional.empty();
    }
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if it is none
   */
  static DocumentPath parse(String text) {
    List<Step> steps = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == '[') {
        int close = closing(text, at);
        if (close < 0 || close == at + 1) {
          throw new IllegalArgumentException("'" + text + "' has a bracket without its end");
        }
        steps.add(new Step(text.substring(at + 1, close), true));
        at = close + 1;
      } else {
        int end = at;
        while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
          end++;
        }
        steps.add(new Step(text.substring(at, end).strip(), false));
        at = end;
      }
      if (at < text.length() && text.charAt(at) == '.') {
        at++;
      }
    }
    if (steps.isEmpty()
        || steps.get(0).entry()
        || steps.stream().anyMatch(s -> s.name().isEmpty())) {
      throw new IllegalArgumentException(
          "'" + text + "' is no path; paths look like plan.parallel or today[EC2].monthly");
    }
    return new DocumentPath(text, steps);
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      if (text.charAt(i) == '[') {
        depth++;
      } else if (text.charAt(i) == ']' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  /** The path with steps in front of it. */
  DocumentPath under(List<Step> prefix) {
    List<Step> all = new ArrayList<>(prefix);
    all.addAll(steps);
    return new DocumentPath(written(all), all);
  }

  /** The first so many steps. */
  DocumentPath first(int count) {
    return new DocumentPath(written(steps.subList(0, count)), steps.subList(0, count));
  }

  private static String written(List<Step> steps) {
    StringBuilder text = new StringBuilder();
    for (Step step : steps) {
      String dot = text.isEmpty() ? "" : ".";
      text.append(step.entry() ? "[" + step.name() + "]" : dot + step.name());
    }
    return text.toString();
  }

  String text() {
    return text;
  }

  List<Step> steps() {
    return steps;
  }

  /** The place in a list that a step names, if it names one. */
  static Optional<Integer> index(Node.Sequence list, String name) {
    for (int i = 0; i < list.items().size(); i++) {
      if (nameOf(list.items().get(i)).filter(name::equals).isPresent()) {
        return Optional.of(i);
      }
    }
    if (name.matches("\\d{1,6}") && Integer.parseInt(name) < list.items().size()) {
      return Optional.of(Integer.parseInt(name));
    }
    return Optional.empty();
  }

  /** What the entries of a list may be called. */
  static List<String> names(Node.Sequence list) {
    return list.items().stream().flatMap(item -> nameOf(item).stream()).toList();
  }

  private static Optional<String> nameOf(Node item) {
    Stream<String> names =
        item instanceof Node.Mapping mapping
            ? NAMING_KEYS.stream()
                .flatMap(key -> mapping.get(key).stream())
                .flatMap(n -> n instanceof Node.Scalar s ? Stream.of(s.text()) : Stream.empty())
            : Stream.empty();
    return names.findFirst();
  }
}
