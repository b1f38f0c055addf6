package io.midstream.shell.command;

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
            List.of(
                "open starter",
                "set plan.parallel 4",
                "set plan.waves 4",
                "undo 2",
                "redo 2",
                "undo",
                "redo")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    OpenScenario open = workspace().current();
    List<OpenScenario> states = states(call, open, OpenScenario::redo, "that was taken back");
    for (OpenScenario state : states.subList(1, states.size())) {
      output().out().println("made again: " + state.madeAgain());
    }
    goOn(call, open, states.get(states.size() - 1));
  }
}
