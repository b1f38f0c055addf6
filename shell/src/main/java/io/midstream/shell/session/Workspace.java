package io.midstream.shell.session;

import io.midstream.shell.CommandFailure;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What the commands of one process work on: the scenario that is open, if one is. The one place of
 * the shell whose content changes.
 */
public final class Workspace {
  private Optional<OpenScenario> open = Optional.empty();
  private Optional<Journal> journal = Optional.empty();
  private List<Journal.Left> left = List.of();
  private final StandardInput input;

  /** A workspace of a process with this standard input. */
  public Workspace(StandardInput input) {
    this.input = input;
  }

  /** What a dash stands for. */
  public StandardInput input() {
    return input;
  }

  /** The scenario that is open. */
  public Optional<OpenScenario> open() {
    return open;
  }

  /**
   * The scenario that is open.
   *
   * @throws CommandFailure if none is
   */
  public OpenScenario current() {
    return open.orElseThrow(
        () ->
            CommandFailure.wrongUse(
                "no scenario is open: 'open SCENARIO' opens one, in the shell or in a script."));
  }

  /**
   * Goes on with another state of the scenario.
   *
   * @throws IOException if it cannot be kept on disk; it is the open one nonetheless
   */
  public void put(OpenScenario scenario) throws IOException {
    open = Optional.of(scenario);
    if (journal.isPresent()) {
      journal.get().keep(scenario);
    }
  }

  /** What earlier sessions left unsaved, the latest first. */
  public List<Journal.Left> left() {
    return left;
  }

  /** Tells what earlier sessions left. */
  public void leftIs(List<Journal.Left> those) {
    left = List.copyOf(those);
  }

  /** Keeps what is unsaved in this journal from now on. */
  public void keepIn(Journal where) {
    journal = Optional.of(where);
  }
}
