package io.midstream.shell.command;

import io.midstream.models.document.NearestSpelling;
import io.midstream.reports.output.GlossaryJson;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.glossary.Glossary;
import io.midstream.shell.glossary.Term;
import java.util.List;
import java.util.Map;

/** Explains the terms that results use. */
public final class GlossaryCommand extends ShellCommand {
  /** The command, in this shell. */
  public GlossaryCommand(ShellContext shell) {
    super(
        "glossary",
        "Explain a term",
        new Words(
            "[TERM…]",
            0,
            Integer.MAX_VALUE,
            List.of(FORMAT),
            "Explains a term: a measure such as npv, a curve such as old-only, the heading of a"
                + " table, a word of a scenario. Without a term, lists all of them.",
            List.of(
                "glossary break-even",
                "glossary parallel running",
                "glossary CVaR",
                "glossary npv --format json")),
        shell);
  }

  @Override
  Group group() {
    return Group.MORE;
  }

  @Override
  void run(Call call) {
    Glossary glossary = Glossary.load();
    boolean json = asksForJson(call);
    if (call.arguments().isEmpty()) {
      if (json) {
        printJson(glossary.terms());
      } else {
        list(glossary);
      }
      return;
    }
    List<Term> terms = find(String.join(" ", call.arguments()), glossary);
    if (json) {
      printJson(terms);
      return;
    }
    for (int i = 0; i < terms.size(); i++) {
      output().out().print((i == 0 ? "" : "\n") + text(terms.get(i)));
    }
  }

  private static List<Term> find(String name, Glossary glossary) {
    List<Term> terms = glossary.find(name);
    if (terms.isEmpty()) {
      throw CommandFailure.wrongUse(
          "there is no term '%s' in the glossary%s"
              .formatted(
                  name,
                  NearestSpelling.of(name, glossary.names())
                      .map(n -> " — did you mean '" + n + "'?")
                      .orElse("; 'glossary' alone lists all.")));
    }
    return terms;
  }

  private void printJson(List<Term> terms) {
    List<GlossaryJson.Term> told =
        terms.stream()
            .map(
                t ->
                    new GlossaryJson.Term(
                        t.name(),
                        t.subject(),
                        t.others(),
                        t.definition(),
                        t.unit(),
                        t.formula(),
                        t.see()))
            .toList();
    printJson(out -> GlossaryJson.write(told, Version.current(), out));
  }

  private void list(Glossary glossary) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, List<Term>> subject : glossary.bySubject().entrySet()) {
      text.append(subject.getKey()).append('\n');
      List<String> names = subject.getValue().stream().map(Term::name).toList();
      HelpText.wrap(String.join(", ", names) + ".", "  ").forEach(l -> text.append(l).append('\n'));
      text.append('\n');
    }
    output().out().print(text.append("'glossary TERM' explains one of them.\n"));
  }

  private static String text(Term term) {
    StringBuilder text = new StringBuilder(term.name());
    String others = String.join(", ", term.others());
    text.append('\n');
    lines(text, term.definition());
    term.unit().ifPresent(unit -> lines(text, "Unit: " + unit));
    term.formula().ifPresent(formula -> lines(text, "Formula: " + formula));
    if (!others.isEmpty()) {
      lines(text, "Also: " + others);
    }
    if (!term.see().isEmpty()) {
      lines(text, "See also: " + String.join(", ", term.see()));
    }
    return text.toString();
  }

  private static void lines(StringBuilder text, String paragraph) {
    HelpText.wrap(paragraph, "  ").forEach(line -> text.append(line).append('\n'));
  }
}
