package io.midstream.shell.command;

import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.util.List;

/** Takes the last change back. */
public final class UndoCommand extends SessionCommand {
  /** The command, in this shell. */
  public UndoCommand(ShellContext shell) {
    super(
        "undo",
        "Take the last change back",
        new Words(
            "[NUMBER]",
            0,
            1,
            List.of(),
            "Takes the last change of the open scenario back, or as many as the number says, and"
                + " says what that did. A save is not taken back; its changes are.",
            List.of("undo", "undo 2")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    OpenScenario open = workspace().current();
    OpenScenario before = open;
    for (int i = times(call); i > 0; i--) {
      OpenScenario now = before;
      before =
          now.undo().orElseThrow(() -> CommandFailure.wrongUse("there is no change to take back."));
      output().out().println("taken back: " + now.lastChange());
    }
    goOn(call, open, before);
  }
}
