package io.midstream.shell.command;

import io.midstream.shell.ShellContext;
import java.util.List;

/**
 * Leaves the shell, or ends a script. Who reads the lines acts on it; from the command line there
 * is nothing to leave.
 */
public final class ExitCommand extends SessionCommand {
  /** The word that leaves. */
  public static final String NAME = "exit";

  /** The command, in this shell. */
  public ExitCommand(ShellContext shell) {
    super(
        NAME,
        "Leave the shell, or end a script",
        new Words(
            "",
            0,
            0,
            List.of(),
            "Unsaved changes are kept: the next session offers them, and 'restore' takes them up."
                + " 'quit' and Ctrl-D leave too; Ctrl-C does not.",
            List.of("exit", "quit")),
        shell);
  }

  @Override
  void run(Call call) {}
}
