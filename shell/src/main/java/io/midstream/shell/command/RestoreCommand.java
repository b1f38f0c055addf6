package io.midstream.shell.command;

import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.Journal;
import io.midstream.shell.session.OpenScenario;
import java.util.List;
import java.util.Optional;

/** Takes up what an earlier session left unsaved. */
public final class RestoreCommand extends SessionCommand {
  /** The command, in this shell. */
  public RestoreCommand(ShellContext shell) {
    super(
        "restore",
        "Take up the unsaved changes that an earlier session left",
        new Words(
            "",
            0,
            0,
            List.of(OptionSpec.flag("drop", "forget them instead")),
            "A session that ends with unsaved changes, or is killed, leaves them on disk; the next"
                + " one says so when it starts. This opens the scenario as it was then, with its"
                + " variant and everything that can be undone. Several are taken up one by one, the"
                + " latest first.",
            List.of("restore", "restore --drop")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    Optional<Journal.Left> next = workspace().left().stream().findFirst();
    Journal.Left left =
        next.orElseThrow(() -> CommandFailure.wrongUse("no earlier session left anything."));
    if (!call.flag("drop")) {
      if (workspace().open().filter(OpenScenario::changed).isPresent()) {
        throw CommandFailure.wrongUse(
            "%s has unsaved changes: 'save' or 'undo' them first."
                .formatted(workspace().current().saved().name()));
      }
      OpenScenario scenario = left.scenario();
      keep(call, scenario);
      output().out().println(scenario.saved().name() + ", last change: " + scenario.lastChange());
      output().out().println(Effect.of(Effect.project(scenario)));
    } else {
      output().out().println("forgotten: " + left.scenario().lastChange());
    }
    left.drop();
    workspace().leftIs(workspace().left().subList(1, workspace().left().size()));
  }
}
