package io.midstream.shell.command;

import io.midstream.engine.explain.Explanation;
import io.midstream.reports.text.Figures;
import java.util.List;

/** An explanation as an indented tree. */
final class ExplanationText {
  private final Figures figures;
  private final StringBuilder text = new StringBuilder();

  private ExplanationText(Figures figures) {
    this.figures = figures;
  }

  static String of(Explanation explanation, Figures figures) {
    ExplanationText tree = new ExplanationText(figures);
    tree.node(explanation, "", "");
    return tree.text.toString();
  }

  private void node(Explanation node, String head, String tail) {
    text.append(head).append(node.label());
    node.value()
        .ifPresent(v -> text.append(" = ").append(Terminal.plain(figures.precise(v, node.unit()))));
    if (!node.formula().isEmpty()) {
      text.append("  (").append(node.formula()).append(')');
    }
    text.append('\n');
    List<Explanation> children = node.children();
    for (int i = 0; i < children.size(); i++) {
      boolean last = i == children.size() - 1;
      node(children.get(i), tail + (last ? "└─ " : "├─ "), tail + (last ? "   " : "│  "));
    }
  }
}
