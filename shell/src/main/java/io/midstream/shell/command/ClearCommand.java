package io.midstream.shell.command;

import io.midstream.shell.ShellContext;
import java.util.List;

/** Clears the screen. */
public final class ClearCommand extends ShellCommand {
  /** The command, in this shell. */
  public ClearCommand(ShellContext shell) {
    super(
        "clear",
        "Clear the screen",
        new Words(
            "",
            0,
            0,
            List.of(),
            "The open scenario and its changes stay as they are, and so does what has scrolled out"
                + " of the window. Ctrl-L does the same while a line is typed. Where output"
                + " goes to a dumb terminal, a file or a pipe, nothing happens.",
            List.of("glossary npv", "clear")),
        shell);
  }

  @Override
  String onlyForm() {
    return "It prints nothing: there is no --format json.";
  }

  @Override
  Group group() {
    return Group.SESSION;
  }

  @Override
  void run(Call call) {
    output().clear();
  }
}
