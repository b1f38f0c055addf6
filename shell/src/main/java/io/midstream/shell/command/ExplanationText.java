package io.midstream.shell.command;

import io.midstream.engine.explain.Explanation;
import io.midstream.engine.scenario.Unit;
import io.midstream.reports.text.Figures;
import java.math.BigDecimal;
import java.math.MathContext;
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
    node.value().ifPresent(v -> text.append(" = ").append(exact(v, node.unit())));
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

  /**
   * The value with the digits that working it out again by hand needs: money as reports print it,
   * the rest to six significant digits.
   */
  private String exact(double value, Unit unit) {
    return switch (unit) {
      case SHARE -> digits(value * 100) + "%";
      case RATE_PER_YEAR -> digits(value * 100) + "% a year";
      case FACTOR -> "× " + digits(value);
      case MONTHS, DAYS, TOKENS, COUNT -> digits(value) + " " + unit.label();
      case POSITION ->
          digits(value) + " months from the start, in " + Terminal.plain(figures.at(value));
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH, MONTH_NUMBER, PERIOD ->
          Terminal.plain(figures.value(value, unit));
    };
  }

  private static String digits(double value) {
    return new BigDecimal(value)
        .round(new MathContext(6))
        .stripTrailingZeros()
        .toPlainString()
        .replace('-', '−');
  }
}
