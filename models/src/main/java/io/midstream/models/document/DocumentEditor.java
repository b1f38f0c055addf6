package io.midstream.models.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Changes values in the text of a document and leaves every other character as it is: comments,
 * order, layout.
 */
public final class DocumentEditor {
  private final String source;
  private final boolean json;

  private DocumentEditor(String source) {
    this.source = source;
    this.json = source.toLowerCase(Locale.ROOT).endsWith(".json");
  }

  /**
   * The text with values changed.
   *
   * @param source the document's name; one that ends in {@code .json} is JSON
   * @param text the document
   * @param settings the changes, applied in order; a key that is not there yet is added
   * @return the changed text, which reads as the changed tree
   * @throws DocumentException if the text is no document or a path leads nowhere
   */
  public static String edit(String source, String text, List<Setting> settings)
      throws DocumentException {
    DocumentEditor editor = new DocumentEditor(source);
    String edited = text;
    for (Setting setting : settings) {
      edited = editor.edit(edited, setting);
    }
    return edited;
  }

  private String edit(String text, Setting setting) throws DocumentException {
    Node tree = DocumentParser.parse(source, text);
    Node wanted = setting.apply(tree);
    String edited = splice(text, tree, setting);
    Node read = DocumentParser.parse(source, edited);
    if (!CanonicalJson.of(read).equals(CanonicalJson.of(wanted))) {
      throw new IllegalStateException(
          "the edited text does not say what was set: " + setting.path());
    }
    return edited;
  }

  private String splice(String text, Node root, Setting setting) {
    Node node = root;
    boolean flow = json || startsFlow(text, root);
    for (int depth = 0; depth < setting.steps().size(); depth++) {
      DocumentPath.Step step = setting.steps().get(depth);
      Optional<Node> next = step.in(node);
      if (next.isEmpty()) {
        return insert(text, (Node.Mapping) node, setting, depth, flow);
      }
      node = next.get();
      flow = flow || startsFlow(text, node);
    }
    if (node instanceof Node.Mapping mapping && setting.value() instanceof Node.Scalar) {
      node = mapping.get("value").orElse(node);
    }
    return replace(text, node, written(setting));
  }

  /** Whether a node is a map or a list in brackets. */
  static boolean startsFlow(String text, Node node) {
    Optional<Span> span = span(node);
    int from = span.map(Span::from).orElse(text.length());
    boolean collection = !(node instanceof Node.Scalar);
    return collection
        && from < text.length()
        && (text.charAt(from) == '{' || text.charAt(from) == '[');
  }

  /** Where a node stands in the text; a value that is not written stands nowhere. */
  static Optional<Span> span(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.span();
    }
    return Optional.of(
        node instanceof Node.Mapping mapping ? mapping.span() : ((Node.Sequence) node).span());
  }

  private static String replace(String text, Node node, String value) {
    Span span = span(node).orElseThrow();
    String old = text.substring(span.from(), span.until());
    String before = text.substring(0, span.from());
    // A block ends with the line break that the next line needs; a key without value has no space.
    String lineBreak = old.endsWith("\n") ? "\n" : "";
    String space = before.endsWith(":") ? " " : "";
    return before + space + value + lineBreak + text.substring(span.until());
  }

  private String insert(
      String text, Node.Mapping mapping, Setting setting, int depth, boolean flow) {
    StringBuilder value = new StringBuilder(written(setting));
    for (int d = setting.steps().size() - 1; d > depth; d--) {
      value.insert(0, "{" + key(setting.steps().get(d).name()) + ": ").append('}');
    }
    String entry = key(setting.steps().get(depth).name()) + ": " + value;
    if (flow) {
      int close = text.lastIndexOf('}', mapping.span().until() - 1);
      String before = text.substring(0, close).stripTrailing();
      String gap = text.substring(before.length(), close);
      return before
          + (mapping.entries().isEmpty() ? "" : ", ")
          + entry
          + gap
          + text.substring(close);
    }
    Node.Entry first = mapping.entries().get(0);
    String indent = " ".repeat(first.location().column() - 1);
    Node last = mapping.entries().get(mapping.entries().size() - 1).value();
    Span span = span(last).orElseThrow();
    if (last instanceof Node.Scalar && !text.substring(span.from(), span.until()).contains("\n")) {
      int end = text.indexOf('\n', span.until());
      int at = end < 0 ? text.length() : end;
      return text.substring(0, at) + "\n" + indent + entry + text.substring(at);
    }
    int at = mapping.span().from();
    return text.substring(0, at) + entry + "\n" + indent + text.substring(at);
  }

  private String key(String name) {
    return json || !name.matches("[A-Za-z][A-Za-z0-9-]*") ? quoted(name) : name;
  }

  private String written(Setting setting) {
    if (!(setting.value() instanceof Node.Scalar scalar)) {
      return setting.valueText();
    }
    return switch (scalar.kind()) {
      case NULL -> "null";
      case NUMBER, BOOLEAN -> scalar.text();
      case TEXT ->
          !json && scalar.text().matches("[A-Za-z0-9](?:[A-Za-z0-9 .%+_-]*[A-Za-z0-9%])?")
              ? scalar.text()
              : quoted(scalar.text());
    };
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
