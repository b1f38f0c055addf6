package io.midstream.shell.command;

import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.util.List;

/** Makes a change again that was taken back. */
public final class RedoCommand extends SessionCommand {
  /** The command, in this shell. */
  public RedoCommand(ShellContext shell) {
    super(
        "redo",
        "Make the change again that was taken back",
        new Words(
            "[NUMBER]",
            0,
            1,
            List.of(),
            "Makes the change again that 'undo' took back last, or as many as the number says. A"
                + " new change ends that: what was taken back before it is gone.",
            List.of("redo", "redo 2")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    OpenScenario open = workspace().current();
    OpenScenario next = open;
    for (int i = times(call); i > 0; i--) {
      OpenScenario now = next;
      next = now.redo().orElseThrow(() -> CommandFailure.wrongUse("no change was taken back."));
      output().out().println("made again: " + next.lastChange());
    }
    goOn(call, open, next);
  }
}
