package io.midstream.shell.command;

import io.midstream.models.document.DocumentException;
import io.midstream.models.library.ScenarioSource;
import io.midstream.reports.output.WholeFile;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Writes the open scenario to its file. */
public final class SaveCommand extends SessionCommand {
  /** The command, in this shell. */
  public SaveCommand(ShellContext shell) {
    super(
        "save",
        "Write the open scenario to its file",
        new Words(
            "[as FILE]",
            0,
            2,
            List.of(
                OptionSpec.flag(
                    "overwrite", "replace a file that is in the way or was changed by others")),
            "Writes the document with its changes; comments and layout stay as they are. 'save as"
                + " FILE' writes another file and goes on with it: a scenario of the library is"
                + " kept that way.",
            List.of("save as my-plan.yaml", "save")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    OpenScenario open = workspace().current();
    Path file = file(call, open);
    if (!call.flag("overwrite")) {
      check(file, open);
    }
    String text = open.source().text();
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    keep(call, open.savedAs(ScenarioSource.written(file, text)));
    output().out().println("written to " + file);
  }

  private static Path file(Call call, OpenScenario open) {
    List<String> words = call.arguments();
    if (words.isEmpty()) {
      return open.saved()
          .file()
          .orElseThrow(
              () ->
                  CommandFailure.wrongUse(
                      "%s is of the library, which stays as it is: 'save as FILE' keeps your copy."
                          .formatted(open.saved().name())));
    }
    if (words.size() != 2 || !words.get(0).equals("as")) {
      throw CommandFailure.wrongUse("it is 'save' or 'save as FILE'.");
    }
    String name = words.get(1);
    return Path.of(name.matches(".*\\.(ya?ml|json)") ? name : name + ".yaml");
  }

  /** What others have written is not lost in silence. */
  private static void check(Path file, OpenScenario open) throws DocumentException {
    Optional<Path> own = open.saved().file();
    boolean same = own.isPresent() && own.get().toAbsolutePath().equals(file.toAbsolutePath());
    if (!Files.exists(file)) {
      return;
    }
    if (!same) {
      throw new CommandFailure(
          ExitCode.CANNOT_WRITE,
          "%s is there already and is left as it is: 'save as %s --overwrite' replaces it."
              .formatted(file, file));
    }
    if (!ScenarioSource.find(file.toString()).text().equals(open.saved().text())) {
      throw new CommandFailure(
          ExitCode.CANNOT_WRITE,
          "%s was changed by others since it was opened and is left as it is: 'save as FILE' keeps"
                  .formatted(file)
              + " yours beside it, 'save --overwrite' replaces theirs.");
    }
  }
}
