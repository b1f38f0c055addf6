package io.midstream.models.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A changed value: {@code plan.parallel=4}.
 *
 * <p>A number that is written with its provenance, {@code {value: 2k, source: …}}, keeps the
 * provenance; its value changes.
 */
public final class Setting {
  /** What faults name as their source, before the path. */
  static final String SOURCE = "--set ";

  private final DocumentPath path;
  private final Node value;
  private final String valueText;

  private Setting(DocumentPath path, Node value, String valueText) {
    this.path = path;
    this.value = value;
    this.valueText = valueText;
  }

  /**
   * Reads a setting.
   *
   * @param text {@code PATH=VALUE}, the value as YAML
   * @throws DocumentException if it is none
   */
  public static Setting parse(String text) throws DocumentException {
    int equals = equalsSign(text);
    if (equals < 0) {
      throw fault("", "'" + text + "' is no setting; settings look like plan.parallel=4");
    }
    return of(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
  }

  /**
   * A setting of a path and a value.
   *
   * @param value as YAML
   * @throws DocumentException if the path or the value is malformed
   */
  public static Setting of(String path, String value) throws DocumentException {
    String source = SOURCE + path;
    try {
      return new Setting(DocumentPath.parse(path), DocumentParser.parse(source, value), value);
    } catch (IllegalArgumentException e) {
      throw fault(path, String.valueOf(e.getMessage()));
    }
  }

  /** The first equals sign outside brackets: a name in brackets may hold one. */
  private static int equalsSign(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      } else if (c == '=' && depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static DocumentException fault(String path, String message) {
    return new DocumentException(List.of(Fault.of(Location.whole("--set"), path, message)));
  }

  /**
   * The same change inside a variant's merge patch: it goes for that variant alone. A merge patch
   * replaces lists whole, so a change inside a list writes the list as the variant then has it.
   *
   * @param document the document as written, which has the variant
   * @throws DocumentException if the path leads nowhere
   */
  public Setting inVariant(String variant, Node document) throws DocumentException {
    List<DocumentPath.Step> prefix =
        List.of(new DocumentPath.Step("variants", false), new DocumentPath.Step(variant, false));
    int list = 0;
    while (list < steps().size() && !steps().get(list).entry()) {
      list++;
    }
    Node patch = step(step(document, "variants"), variant);
    for (DocumentPath.Step step : steps().subList(0, list)) {
      patch = step(patch, step.name());
    }
    boolean written = patch instanceof Node.Sequence;
    if (list == steps().size() || written) {
      return new Setting(path.under(prefix), value, valueText);
    }
    Node changed = apply(MergePatch.apply(document, step(step(document, "variants"), variant)));
    for (DocumentPath.Step step : steps().subList(0, list)) {
      changed = step(changed, step.name());
    }
    String json = CanonicalJson.of(changed);
    DocumentPath whole = path.first(list).under(prefix);
    return new Setting(whole, DocumentParser.parse(SOURCE + path(), json), json);
  }

  private static Node step(Node node, String key) {
    return node instanceof Node.Mapping mapping
        ? mapping.get(key).orElse(new Node.Mapping(node.location(), List.of(), new Span(0, 0)))
        : new Node.Mapping(node.location(), List.of(), new Span(0, 0));
  }

  /** The path of the changed value. */
  public String path() {
    return path.text();
  }

  /**
   * Whether a value of a tree was written by a setting rather than by the document itself.
   *
   * @param path its path, as {@link InputPath} gives it; a number with its provenance goes by the
   *     path of the whole
   */
  public static boolean wrote(Node root, String path) {
    Node at = root;
    for (DocumentPath.Step step : DocumentPath.parse(path).steps()) {
      Optional<Node> next = step.in(at);
      if (next.isEmpty()) {
        // A default of a part that a setting wrote is of that setting.
        break;
      }
      at = next.get();
    }
    return (at instanceof Node.Mapping number ? number.get("value").orElse(at) : at)
        .location()
        .source()
        .startsWith(SOURCE);
  }

  /** Whether the value is {@code null}, or no text at all. */
  public boolean nothing() {
    return value.isNull() || (value instanceof Node.Scalar scalar && scalar.text().isBlank());
  }

  List<DocumentPath.Step> steps() {
    return path.steps();
  }

  Node value() {
    return value;
  }

  String valueText() {
    return valueText;
  }

  /**
   * The tree with the value changed; a key that is not there yet is added.
   *
   * @throws DocumentException if the path leads nowhere
   */
  public Node apply(Node root) throws DocumentException {
    return apply(root, 0);
  }

  private Node apply(Node node, int depth) throws DocumentException {
    if (depth == path.steps().size()) {
      return replace(node);
    }
    DocumentPath.Step step = path.steps().get(depth);
    if (step.entry()) {
      return applyToEntry(node, step, depth);
    }
    if (!(node instanceof Node.Mapping mapping)) {
      throw fault(path(), "'" + step.name() + "' would be a key of " + node.describe());
    }
    List<Node.Entry> entries = new ArrayList<>();
    boolean found = false;
    for (Node.Entry entry : mapping.entries()) {
      boolean here = entry.key().equals(step.name());
      found |= here;
      Node kept = here ? apply(entry.value(), depth + 1) : entry.value();
      entries.add(new Node.Entry(entry.key(), entry.location(), kept));
    }
    if (!found) {
      Node.Mapping empty = new Node.Mapping(value.location(), List.of(), new Span(0, 0));
      Node added = depth + 1 == path.steps().size() ? value : apply(empty, depth + 1);
      entries.add(new Node.Entry(step.name(), value.location(), added));
    }
    return new Node.Mapping(mapping.location(), entries, mapping.span());
  }

  private Node applyToEntry(Node node, DocumentPath.Step step, int depth) throws DocumentException {
    if (!(node instanceof Node.Sequence list)) {
      throw fault(path(), "'[" + step.name() + "]' would be an entry of " + node.describe());
    }
    Optional<Integer> index = DocumentPath.index(list, step.name());
    if (index.isEmpty()) {
      List<String> names = DocumentPath.names(list);
      throw new DocumentException(
          List.of(
              new Fault(
                  Location.whole("--set"),
                  path(),
                  "there is no entry '%s'; to add one, set the whole of %s"
                      .formatted(step.name(), path.first(depth).text()),
                  names.isEmpty()
                      ? Optional.of("0 to " + (list.items().size() - 1))
                      : Optional.of(String.join(", ", names)),
                  NearestSpelling.of(step.name(), names))));
    }
    List<Node> items = new ArrayList<>(list.items());
    items.set(index.get(), apply(items.get(index.get()), depth + 1));
    return new Node.Sequence(list.location(), items, list.span());
  }

  private Node replace(Node old) {
    if (old instanceof Node.Mapping mapping
        && mapping.get("value").isPresent()
        && value instanceof Node.Scalar) {
      List<Node.Entry> entries =
          mapping.entries().stream()
              .map(e -> e.key().equals("value") ? new Node.Entry(e.key(), e.location(), value) : e)
              .toList();
      return new Node.Mapping(mapping.location(), entries, mapping.span());
    }
    return value;
  }
}
