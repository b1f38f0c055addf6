package io.midstream.shell.command;

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
                + " says what the value is then and what that did. A save is not taken back; its changes are.",
            List.of(
                "open starter",
                "set plan.parallel 4",
                "set plan.waves 4",
                "undo",
                "redo",
                "undo 2")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    OpenScenario open = workspace().current();
    List<OpenScenario> states = states(call, open, OpenScenario::undo, "to take back");
    for (OpenScenario state : states.subList(0, states.size() - 1)) {
      output().out().println("taken back: " + state.takenBack());
    }
    goOn(call, open, states.get(states.size() - 1));
  }
}
