package io.midstream.shell.command;

import io.midstream.engine.Projection;
import io.midstream.models.document.DocumentException;
import io.midstream.shell.CommandFailure;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.OpenScenario;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /**
   * The states that a call goes through, from the present one on: as many steps as it says, one if
   * it does not say.
   *
   * @param step the way to the next state; empty at the end of the way
   * @param kind what changes there are on it, for a person
   * @throws CommandFailure if the way is not that long: nothing has been done then
   */
  static List<OpenScenario> states(Call call, OpenScenario from, Step step, String kind) {
    int times = times(call);
    List<OpenScenario> states = new ArrayList<>(List.of(from));
    for (int i = 0; i < times; i++) {
      Optional<OpenScenario> next = step.of(states.get(i));
      if (next.isEmpty()) {
        throw CommandFailure.wrongUse(
            switch (i) {
              case 0 -> "there is no change " + kind + ".";
              case 1 -> "there is only one change " + kind + ", not " + times + ".";
              default -> "there are only " + i + " changes " + kind + ", not " + times + ".";
            });
      }
      states.add(next.get());
    }
    return states;
  }

  /** A step from a state to another, if there is one. */
  interface Step {
    Optional<OpenScenario> of(OpenScenario state);
  }

  private static int times(Call call) {
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
