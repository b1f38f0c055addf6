package io.midstream.shell.command;

import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.util.List;
import java.util.Optional;

/** Chooses a variant of the open scenario. */
public final class UseCommand extends SessionCommand {
  /** The command, in this shell. */
  public UseCommand(ShellContext shell) {
    super(
        "use",
        "Choose a variant of the open scenario",
        new Words(
            "[VARIANT]",
            0,
            1,
            List.of(),
            "Chooses the variant that the other commands work on; the prompt shows it. Without a"
                + " name, the scenario as written.",
            List.of("open starter", "use big-bang", "use")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    OpenScenario open = workspace().current();
    Optional<String> name = call.arguments().stream().findFirst();
    goOn(call, open, open.use(name));
  }
}
