package io.midstream.shell.command;

import io.midstream.shell.Output;
import java.util.List;

/** Says which Midstream this is. */
public final class VersionCommand extends ShellCommand {
  /** The command, writing to this output. */
  public VersionCommand(Output output) {
    super(
        "version",
        "Show the version",
        new Words("", 0, 0, List.of(), "Prints one line.", List.of("version")),
        output);
  }

  @Override
  void run(Call call) {
    output().out().println("midstream " + Version.current());
  }
}
