package io.midstream.shell.command;

import io.midstream.shell.ShellContext;
import java.util.List;

/** Says which Midstream this is. */
public final class VersionCommand extends ShellCommand {
  /** The command, in this shell. */
  public VersionCommand(ShellContext shell) {
    super(
        "version",
        "Show the version",
        new Words("", 0, 0, List.of(), "Prints one line.", List.of("version", "--version")),
        shell);
  }

  @Override
  Group group() {
    return Group.MORE;
  }

  @Override
  void run(Call call) {
    output().out().println("midstream " + Version.current());
  }
}
