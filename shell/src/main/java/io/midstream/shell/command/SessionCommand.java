package io.midstream.shell.command;

import io.midstream.engine.Projection;
import io.midstream.models.document.DocumentException;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.io.IOException;

/** A command that works on the open scenario. */
abstract class SessionCommand extends ShellCommand {

  SessionCommand(String name, String description, Words words, ShellContext shell) {
    super(name, description, words, shell);
  }

  @Override
  final Group group() {
    return Group.SESSION;
  }

  @Override
  public final boolean inSession() {
    return true;
  }

  /** How many changes a call is about: one, if it does not say. */
  static int times(Call call) {
    if (call.arguments().isEmpty()) {
      return 1;
    }
    String word = call.arguments().get(0);
    if (!word.matches("[1-9]\\d{0,5}")) {
      throw CommandFailure.wrongUse("'%s' is no number of changes, such as 2.".formatted(word));
    }
    return Integer.parseInt(word);
  }

  /** Goes on with another state of the scenario and says what that did to its figures. */
  void goOn(Call call, OpenScenario before, OpenScenario now)
      throws DocumentException, IOException {
    Projection then = Effect.project(before);
    Projection next = Effect.project(now);
    keep(call, now);
    output().out().println(Effect.of(then, next));
  }

  /** Makes a state the open one; a journal that cannot be written costs a warning, not the work. */
  void keep(Call call, OpenScenario now) {
    try {
      workspace().put(now);
    } catch (IOException e) {
      note(call, "midstream: unsaved changes cannot be kept on disk: " + e.getMessage());
    }
  }
}
