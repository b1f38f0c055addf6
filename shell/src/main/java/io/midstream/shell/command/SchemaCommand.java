package io.midstream.shell.command;

import io.midstream.models.scenario.ScenarioSchema;
import io.midstream.reports.output.WholeFile;
import io.midstream.shell.ShellContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Gives the JSON Schema of a scenario. */
public final class SchemaCommand extends ShellCommand {
  /** The command, in this shell. */
  public SchemaCommand(ShellContext shell) {
    super(
        "schema",
        "Print the JSON Schema of a scenario, for editors",
        new Words(
            "",
            0,
            0,
            List.of(OptionSpec.value("out", "FILE", "write it here, instead of printing")),
            "An editor that knows the schema completes and checks a scenario as you type. In a"
                + " YAML file name it in the first line:\n\n"
                + "# yaml-language-server: $schema=scenario.schema.json",
            List.of("schema --out scenario.schema.json")),
        shell);
  }

  @Override
  Group group() {
    return Group.DOCUMENTS;
  }

  @Override
  void run(Call call) throws Exception {
    String schema = ScenarioSchema.json();
    Optional<Path> file = call.option("out").map(Path::of);
    if (file.isPresent()) {
      WholeFile.write(file.get(), schema.getBytes(StandardCharsets.UTF_8));
      output().out().println(file.get() + " written.");
    } else {
      output().out().print(schema);
    }
  }
}
