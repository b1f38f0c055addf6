package io.midstream.shell.command;

import io.midstream.shell.CommandFailure;
import io.midstream.shell.ExitCode;
import io.midstream.shell.ShellContext;
import java.io.IOException;
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
            List.of("script plan.midstream", "script - --keep-going")),
        shell);
    this.runner = runner;
  }

  @Override
  Group group() {
    return Group.SESSION;
  }

  @Override
  void run(Call call) throws Exception {
    String file = call.arguments().get(0);
    Optional<CommandFailure> first = Optional.empty();
    int number = 0;
    for (String line : lines(file)) {
      number++;
      Optional<ExitCode> ended = runner.run(line);
      if (ended.isEmpty()) {
        break;
      }
      ExitCode code = ended.get();
      if (code != ExitCode.DONE) {
        String place = (file.equals("-") ? "line " : file + ":") + number;
        CommandFailure failure =
            new CommandFailure(code, "%s: '%s' failed.".formatted(place, line.strip()));
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

  private static List<String> lines(String file) throws IOException {
    if (file.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    Path path = Path.of(file);
    if (!Files.isRegularFile(path)) {
      throw new CommandFailure(ExitCode.BAD_INPUT, "there is no such file: " + file);
    }
    return Files.readAllLines(path, StandardCharsets.UTF_8);
  }
}
