package io.midstream.shell.command;

import io.midstream.engine.Projection;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.util.List;

/** Opens a scenario to work on. */
public final class OpenCommand extends SessionCommand {
  /** The command, in this shell. */
  public OpenCommand(ShellContext shell) {
    super(
        "open",
        "Open a scenario to work on",
        new Words(
            "SCENARIO",
            1,
            1,
            List.of(
                OptionSpec.flag("discard", "give up the unsaved changes of the one that is open")),
            "Opens a scenario of the library or a file. From then on every command that takes a"
                + " SCENARIO takes the open one if none is named; a dot names it too, as in"
                + " 'compare . other.yaml'. A scenario of the library is opened as a copy: 'save as"
                + " FILE' keeps it.",
            List.of("open ft-content-platform", "open starter --discard")),
        shell);
  }

  @Override
  void run(Call call) throws Exception {
    boolean unsaved = workspace().open().filter(OpenScenario::changed).isPresent();
    if (unsaved && !call.flag("discard")) {
      throw CommandFailure.wrongUse(
          "%s has unsaved changes: 'save' or 'save as FILE' keeps them, 'open %s --discard' gives them up."
              .formatted(workspace().current().saved().name(), call.arguments().get(0)));
    }
    OpenScenario opened = OpenScenario.of(Session.source(call.arguments().get(0), call));
    Projection projection = Effect.project(opened);
    keep(call, opened);
    List<String> variants = opened.variants();
    output().out().println(projection.scenario().name());
    output().out().println(Effect.of(projection));
    if (!variants.isEmpty()) {
      output().out().println("Variants: " + String.join(", ", variants));
    }
  }
}
