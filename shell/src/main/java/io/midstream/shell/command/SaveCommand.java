package io.midstream.shell.command;

import io.midstream.models.library.ScenarioLibrary;
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
            List.of("open starter", "save as my-plan.yaml", "set plan.parallel 4", "save")),
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
    if (!call.arguments().isEmpty()) {
      noteNamesake(call, file);
    }
  }

  private static Path file(Call call, OpenScenario open) {
    List<String> words = call.arguments();
    if (words.isEmpty()) {
      return open.saved()
          .file()
          .orElseThrow(
              () ->
                  CommandFailure.wrongUse(
                      "%s, which stays as it is: 'save as FILE' keeps your copy."
                          .formatted(Session.origin(open))));
    }
    if (words.size() != 2 || !words.get(0).equals("as")) {
      throw CommandFailure.wrongUse("it is 'save' or 'save as FILE'.");
    }
    return named(words.get(1), open);
  }

  /** The file that a person names; folders are not made, for a slip would make them too. */
  private static Path named(String name, OpenScenario open) {
    Path file = Path.of(name);
    String inside = open.saved().name() + ".yaml";
    if (Files.isDirectory(file)) {
      throw CommandFailure.wrongUse(
          "%s is a folder: name a file in it, such as %s.".formatted(name, file.resolve(inside)));
    }
    Path written = Path.of(name.matches(".*\\.(ya?ml|json)") ? name : name + ".yaml");
    Path folder =
        Optional.ofNullable(name.endsWith("/") ? file : written.getParent()).orElse(Path.of(""));
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      throw new CommandFailure(
          ExitCode.CANNOT_WRITE, "there is no folder %s to write to.".formatted(folder));
    }
    return written;
  }

  /** A word that names a file and a scenario of the library opens the latter. */
  private void noteNamesake(Call call, Path file) {
    String word = String.valueOf(file).replaceFirst("\\.ya?ml$", "");
    if (ScenarioLibrary.names().contains(word)) {
      note(
          call,
          "midstream: '%s' alone still names the one of the library; '%s' names this file."
              .formatted(word, file));
    }
  }

  /** What others have written is not lost in silence. */
  private static void check(Path file, OpenScenario open) {
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
    if (open.fileHasMovedOn()) {
      String what =
          open.whyFileUnreadable()
              .map(
                  why ->
                      "%s is left as it is, for it can no longer be read (%s): 'save as FILE' keeps"
                              .formatted(file, why)
                          + " yours beside it, 'save --overwrite' replaces it.")
              .orElse(
                  "%s was changed by others since it was opened and is left as it is: 'save as FILE'"
                          .formatted(file)
                      + " keeps yours beside it, 'save --overwrite' replaces theirs.");
      throw new CommandFailure(ExitCode.CANNOT_WRITE, what);
    }
  }
}
