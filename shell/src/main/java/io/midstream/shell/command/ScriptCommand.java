package io.midstream.shell.command;

import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ShellContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Runs the commands of a file, one after the other, in one session. */
public final class ScriptCommand extends ShellCommand {
  private final Runner runner;

  /** Runs one line of a script. */
  @FunctionalInterface
  public interface Runner {
    /**
     * Runs a line.
     *
     * @return how it ended; empty if the line ends the script
     * @throws CommandFailure if the line cannot be split into words
     */
    Optional<ExitCode> run(String line);
  }

  /** The command, in this shell. */
  public ScriptCommand(ShellContext shell, Runner runner) {
    super(
        "script",
        "Run the commands of a file in one session",
        new Words(
            "FILE",
            1,
            1,
            List.of(
                OptionSpec.flag("keep-going", "run the other commands after one has failed too")),
            "The file holds commands as they are typed in the shell, one a line; a line that starts"
                + " with # is a comment. A dash reads them from standard input. The first command"
                + " that fails ends the script, and its exit status is the script's.",
            List.of(
                "printf 'open starter\\nset plan.parallel 4\\nrun\\n' > plan.midstream",
                "script plan.midstream",
                "printf 'open starter\\nset plan.parallel 4\\nrun\\n' | midstream script -"
                    + " --keep-going")),
        shell);
    this.runner = runner;
  }

  @Override
  String onlyForm() {
    return "Each line of the script has its own --format.";
  }

  @Override
  Group group() {
    return Group.SESSION;
  }

  @Override
  void run(Call call) throws Exception {
    String file = call.arguments().get(0);
    try (BufferedReader lines = lines(file)) {
      run(call, file, lines);
    }
  }

  /** Each line is run before the next is read: who writes them may wait for what it gives. */
  private void run(Call call, String file, BufferedReader lines) throws IOException {
    Optional<CommandFailure> first = Optional.empty();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      Optional<ExitCode> ended = runner.run(line);
      if (ended.isEmpty()) {
        break;
      }
      ExitCode code = ended.get();
      if (code != ExitCode.DONE) {
        String place = (file.equals("-") ? "line " : file + ":") + number;
        String became = code == ExitCode.STOPPED ? "was stopped" : "failed";
        CommandFailure failure =
            new CommandFailure(code, "%s: '%s' %s.".formatted(place, line.strip(), became));
        if (!call.flag("keep-going") || code == ExitCode.STOPPED) {
          throw failure;
        }
        note(call, "midstream: " + failure.getMessage());
        first = first.or(() -> Optional.of(failure));
      }
    }
    if (first.isPresent()) {
      throw new CommandFailure(first.get().exitCode(), "not every command was done.");
    }
  }

  private BufferedReader lines(String file) throws IOException {
    if (file.equals("-")) {
      return text(workspace().input().commands());
    }
    Path path = Path.of(file);
    if (Files.isDirectory(path)) {
      throw new CommandFailure(ExitCode.BAD_INPUT, "this is a folder, not a script: " + file);
    }
    if (!Files.exists(path)) {
      throw new CommandFailure(ExitCode.BAD_INPUT, "there is no such file: " + file);
    }
    if (!Files.isReadable(path)) {
      throw new CommandFailure(ExitCode.BAD_INPUT, "the file may not be read: " + file);
    }
    return text(Files.newInputStream(path));
  }

  private static BufferedReader text(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
