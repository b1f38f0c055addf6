package io.midstream.models.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A key that is taken out of a document. */
public final class Removal {
  private static final String SOURCE = "unset";

  private final DocumentPath path;

  private Removal(DocumentPath path) {
    this.path = path;
  }

  /**
   * The removal of a key.
   *
   * @param path of the key, such as {@code plan.slip}
   * @throws DocumentException if it is malformed or leads to an entry of a list
   */
  public static Removal of(String path) throws DocumentException {
    DocumentPath read;
    try {
      read = DocumentPath.parse(path);
    } catch (IllegalArgumentException e) {
      throw fault(path, String.valueOf(e.getMessage()), Optional.empty());
    }
    if (read.steps().get(read.steps().size() - 1).entry()) {
      throw fault(
          path, "an entry of a list is not removed alone: set the whole list", Optional.empty());
    }
    return new Removal(read);
  }

  /** The path of the key. */
  public String path() {
    return path.text();
  }

  /**
   * The text without the key and its value; every other character stays as it is.
   *
   * @param source the document's name
   * @param text the document
   * @throws DocumentException if the key is not there, or is the only one of its map
   */
  public String edit(String source, String text) throws DocumentException {
    Node tree = DocumentParser.parse(source, text);
    Node.Mapping parent = parent(tree);
    int at = index(parent);
    if (parent.entries().size() == 1) {
      String whole = path.first(path.steps().size() - 1).text();
      throw fault(
          path(),
          "this is the only key there"
              + (whole.isEmpty() ? "" : ": 'unset " + whole + "' removes the whole"),
          Optional.empty());
    }
    String edited = cut(text, parent, at);
    if (!CanonicalJson.of(DocumentParser.parse(source, edited))
        .equals(CanonicalJson.of(without(tree, 0)))) {
      throw fault(path(), "it cannot be cut out of the text as it is written", Optional.empty());
    }
    return edited;
  }

  /** Lines are cut whole, and what is in brackets with the comma beside it. */
  private static String cut(String text, Node.Mapping parent, int at) {
    Node.Entry entry = parent.entries().get(at);
    int from = offset(text, entry.location());
    int until = until(text, entry.value(), from);
    boolean flow = DocumentEditor.startsFlow(text, parent);
    if (flow && at + 1 < parent.entries().size()) {
      return text.substring(0, from)
          + text.substring(offset(text, parent.entries().get(at + 1).location()));
    }
    if (flow) {
      return text.substring(0, text.lastIndexOf(',', from)) + text.substring(until);
    }
    int start = text.lastIndexOf('\n', from - 1) + 1;
    if (!text.substring(start, from).isBlank()) {
      // The first key stands behind the dash of a list.
      return text.substring(0, from)
          + text.substring(offset(text, parent.entries().get(at + 1).location()));
    }
    int end = text.indexOf('\n', until);
    return text.substring(0, start) + (end < 0 ? "" : text.substring(end + 1));
  }

  /**
   * Where a value ends: a block with its last value, for a comment behind belongs to what follows.
   */
  private static int until(String text, Node value, int from) {
    boolean block = !DocumentEditor.startsFlow(text, value);
    if (value instanceof Node.Mapping map && !map.entries().isEmpty() && block) {
      return until(text, map.entries().get(map.entries().size() - 1).value(), from);
    }
    if (value instanceof Node.Sequence list && !list.items().isEmpty() && block) {
      return until(text, list.items().get(list.items().size() - 1), from);
    }
    int end = DocumentEditor.span(value).map(Span::until).orElse(from + 1);
    int until = Math.max(from + 1, end);
    return from + text.substring(from, until).stripTrailing().length();
  }

  private static int offset(String text, Location location) {
    int at = 0;
    for (int line = 1; line < location.line(); line++) {
      at = text.indexOf('\n', at) + 1;
    }
    return text.offsetByCodePoints(at, location.column() - 1);
  }

  /** The tree without the key. */
  private Node without(Node node, int depth) {
    DocumentPath.Step step = path.steps().get(depth);
    if (node instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>(list.items());
      int index = DocumentPath.index(list, step.name()).orElseThrow();
      items.set(index, without(items.get(index), depth + 1));
      return new Node.Sequence(list.location(), items, list.span());
    }
    Node.Mapping mapping = (Node.Mapping) node;
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (!entry.key().equals(step.name())) {
        entries.add(entry);
      } else if (depth + 1 < path.steps().size()) {
        entries.add(
            new Node.Entry(entry.key(), entry.location(), without(entry.value(), depth + 1)));
      }
    }
    return new Node.Mapping(mapping.location(), entries, mapping.span());
  }

  /** The map that has the key. */
  private Node.Mapping parent(Node root) throws DocumentException {
    Node node = root;
    for (DocumentPath.Step step : path.steps().subList(0, path.steps().size() - 1)) {
      node = step.in(node).orElseThrow(() -> missing(step.name(), List.of()));
    }
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw missing(path.steps().get(path.steps().size() - 1).name(), List.of());
  }

  private int index(Node.Mapping parent) throws DocumentException {
    String key = path.steps().get(path.steps().size() - 1).name();
    List<String> keys = parent.entries().stream().map(Node.Entry::key).toList();
    if (!keys.contains(key)) {
      throw missing(key, keys);
    }
    return keys.indexOf(key);
  }

  private DocumentException missing(String key, List<String> keys) {
    return new DocumentException(
        List.of(
            new Fault(
                Location.whole(SOURCE),
                path(),
                "there is no '" + key + "' here to remove",
                keys.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", keys)),
                NearestSpelling.of(key, keys))));
  }

  private static DocumentException fault(String path, String message, Optional<String> nearest) {
    return new DocumentException(
        List.of(new Fault(Location.whole(SOURCE), path, message, Optional.empty(), nearest)));
  }
}
