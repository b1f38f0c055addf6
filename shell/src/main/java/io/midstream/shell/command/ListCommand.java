package io.midstream.shell.command;

import io.midstream.models.library.ScenarioLibrary;
import io.midstream.models.library.Technologies;
import io.midstream.models.library.Technology;
import io.midstream.reports.output.LibraryJson;
import io.midstream.reports.text.Language;
import io.midstream.shell.ShellContext;
import java.util.List;
import java.util.OptionalDouble;

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
                    "the catalogue of what costs innovation tokens, with the reasoning"),
                FORMAT),
            "Shows the scenarios that come with Midstream, by the names that the other commands"
                + " take.",
            List.of("list", "list --technologies", "list --format json")),
        shell);
  }

  @Override
  Group group() {
    return Group.DOCUMENTS;
  }

  @Override
  void run(Call call) {
    boolean json = asksForJson(call);
    if (call.flag("technologies")) {
      technologies(json);
    } else if (json) {
      List<LibraryJson.Entry> entries =
          ScenarioLibrary.entries().stream()
              .map(e -> new LibraryJson.Entry(e.name(), e.title()))
              .toList();
      printJson(out -> LibraryJson.writeScenarios(entries, Version.current(), out));
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

  private void technologies(boolean json) {
    if (json) {
      List<LibraryJson.Technology> all =
          Technologies.shipped().all().stream().map(ListCommand::told).toList();
      printJson(out -> LibraryJson.writeTechnologies(all, Version.current(), out));
      return;
    }
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

  private static LibraryJson.Technology told(Technology technology) {
    return new LibraryJson.Technology(
        technology.key(),
        technology.on(),
        technology.tokens(),
        technology.matures().map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        technology.reasoning(),
        technology.source());
  }
}
