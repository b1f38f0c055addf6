package io.midstream.shell.command;

import io.midstream.models.document.Removal;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.util.List;

/** Takes a key out of the open scenario. */
public final class UnsetCommand extends SessionCommand {
  /** The command, in this shell. */
  public UnsetCommand(ShellContext shell) {
    super(
        "unset",
        "Remove a key of the open scenario that may be left out",
        new Words(
            "PATH",
            1,
            1,
            List.of(),
            "Removes one key with its value, and says what that did, as 'set' does: from then on its"
                + " default goes. A key that a scenario must have stays. With a variant in use the"
                + " key is removed for that variant alone.",
            List.of("open starter", "unset plan.slip", "unset risks")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    OpenScenario open = workspace().current();
    goOn(call, open, open.unset(Removal.of(call.arguments().get(0))));
  }
}
