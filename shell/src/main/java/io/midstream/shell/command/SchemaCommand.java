package io.midstream.shell.command;

import io.midstream.models.scenario.ScenarioSchema;
import io.midstream.models.theme.ThemeSchema;
import io.midstream.reports.output.ResultSchema;
import io.midstream.reports.output.WholeFile;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Languages;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives the JSON Schemas of what goes in and of what comes out. */
public final class SchemaCommand extends ShellCommand {
  private static final String OF = "of";
  private static final String RESULT = "result";
  private static final String SIMULATION = "simulation";
  private static final String THEME = "theme";

  /** The command, in this shell. */
  public SchemaCommand(ShellContext shell) {
    super(
        "schema",
        "Print the JSON Schema of a scenario, of a result or of a theme",
        new Words(
            "",
            0,
            0,
            List.of(
                OptionSpec.value(
                    OF, "RESULT", "the schema of what this command gives with --format json"),
                OptionSpec.flag(RESULT, "the same as --of run"),
                OptionSpec.flag(SIMULATION, "the same as --of simulate"),
                OptionSpec.flag(THEME, "the schema of the theme files that 'report --theme' takes"),
                OptionSpec.value("out", "FILE", "write it here, instead of printing")),
            "An editor that knows the schema of a scenario completes and checks it as you type. In"
                + " a YAML file name it in the first line:\n\n"
                + "# yaml-language-server: $schema=scenario.schema.json\n\n"
                + "The schemas of results describe every property with its unit and sign. Later"
                + " versions add properties and take none away. There is one of "
                + String.join(", ", ResultSchema.allWriters())
                + " (the index.json of several reports).",
            List.of(
                "schema --out scenario.schema.json",
                "schema --result",
                "schema --of goal-seek --out goal-seek.schema.json")),
        shell);
  }

  @Override
  String onlyForm() {
    return "What it prints is JSON: there is no --format.";
  }

  @Override
  Group group() {
    return Group.DOCUMENTS;
  }

  @Override
  void run(Call call) throws Exception {
    String schema = schema(call);
    Optional<Path> file = call.option("out").map(Path::of);
    if (file.isPresent()) {
      WholeFile.write(file.get(), schema.getBytes(StandardCharsets.UTF_8));
      output().out().println(file.get() + " written.");
    } else {
      output().verbatim().print(schema);
    }
  }

  private static String schema(Call call) {
    List<String> asked = Stream.of(OF, RESULT, SIMULATION, THEME).filter(call::flag).toList();
    if (asked.size() > 1) {
      throw CommandFailure.wrongUse(
          "'--%s' and '--%s' ask for two schemas; give one of them."
              .formatted(asked.get(0), asked.get(1)));
    }
    if (call.flag(THEME)) {
      return ThemeSchema.json(Languages.codes(), Language.texts());
    }
    Optional<String> writer =
        call.flag(RESULT)
            ? Optional.of("run")
            : call.flag(SIMULATION)
                ? Optional.of("simulate")
                : call.oneOf(OF, ResultSchema.allWriters());
    return writer.flatMap(ResultSchema::of).map(ResultSchema::json).orElseGet(ScenarioSchema::json);
  }
}
