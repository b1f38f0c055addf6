package io.midstream.shell.command;

import io.midstream.models.library.ScenarioLibrary;
import io.midstream.models.library.Technologies;
import io.midstream.models.library.Technology;
import io.midstream.reports.text.Language;
import io.midstream.shell.ShellContext;
import java.util.List;

/** Lists what is ready to use. */
public final class ListCommand extends ShellCommand {
  /** The command, in this shell. */
  public ListCommand(ShellContext shell) {
    super(
        "list",
        "List the library's scenarios, or the technologies that take tokens",
        new Words(
            "",
            0,
            0,
            List.of(
                OptionSpec.flag(
                    "technologies",
                    "the catalogue of what costs innovation tokens, with the reasoning")),
            "Shows the scenarios that come with Midstream, by the names that the other commands"
                + " take.",
            List.of("list", "list --technologies")),
        shell);
  }

  @Override
  Group group() {
    return Group.DOCUMENTS;
  }

  @Override
  void run(Call call) {
    if (call.flag("technologies")) {
      technologies();
    } else {
      output()
          .out()
          .print(
              HelpText.columns(
                  ScenarioLibrary.entries().stream()
                      .map(e -> new String[] {e.name(), e.title()})
                      .toList()));
    }
  }

  private void technologies() {
    output()
        .out()
        .print(
            """
            What takes innovation tokens. The figures are judgements; a scenario names
            a technology, 'spend: [{use: service-mesh}]', and may override any of them.
            """);
    for (Technology technology : Technologies.shipped().all()) {
      String matures =
          technology
              .matures()
              .map(m -> "ordinary after " + Language.ENGLISH.number(m) + " months")
              .orElse("never becomes ordinary");
      output()
          .out()
          .printf(
              "%n%s: %s tokens, %s%n",
              technology.key(), Language.ENGLISH.number(technology.tokens()), matures);
      List<String> lines =
          HelpText.wrap(technology.reasoning() + " Source: " + technology.source() + ".", "  ");
      lines.forEach(output().out()::println);
    }
  }
}
