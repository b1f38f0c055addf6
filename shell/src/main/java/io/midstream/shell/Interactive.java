package io.midstream.shell;

import io.midstream.shell.session.Journal;
import io.midstream.shell.session.OpenScenario;
import io.midstream.shell.session.StateFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A shell: reads commands line by line, from a terminal or from standard input. */
final class Interactive {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private final Dispatcher dispatcher;
  private final ShellContext shell;

  Interactive(Dispatcher dispatcher, ShellContext shell) {
    this.dispatcher = dispatcher;
    this.shell = shell;
  }

  /** Takes commands until the end of the input, {@code exit} or {@code quit}. */
  ExitCode run() {
    // Asking the terminal rather than the JVM: whether there is a console means something else in
    // every JDK.
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      if (!terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
        terminal.handle(Terminal.Signal.INT, signal -> shell.interruption().ask());
        shell.workspace().input().commands();
        ShellCompleter completer = new ShellCompleter(dispatcher.commands(), shell.workspace());
        return session(state -> new EditedLines(terminal, shell, completer, state));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Screen.typedInto() ? plainSession() : script();
  }

  private ExitCode plainSession() {
    PlainLines lines = new PlainLines(shell.workspace().input().commands(), shell.output().out());
    InterruptSignal.handle(
        () -> {
          if (!shell.interruption().ask()) {
            lines.again();
          }
        });
    try {
      return session(state -> lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What comes from a file or another program is a script. */
  private ExitCode script() {
    InterruptSignal.handle(() -> Midstream.stop(shell.interruption()));
    return dispatcher.run(List.of("script", "-"));
  }

  private ExitCode session(Function<Optional<Path>, Lines> open) throws IOException {
    Path state = StateFolder.of(System.getenv(), System.getProperty("user.home"));
    Output output = shell.output();
    output
        .out()
        .println("Midstream. 'help' lists the commands, Tab completes words, 'exit' leaves.");
    Optional<Journal> journal = journal(state);
    Lines lines = open.apply(journal.map(j -> state));
    try {
      offer();
      output.out().flush();
      boolean goesOn = true;
      while (goesOn) {
        Optional<String> line = lines.next(prompt());
        goesOn = line.isPresent() && dispatcher.runLine(line.get()).isPresent();
      }
    } finally {
      if (journal.isPresent()) {
        journal.get().close();
      }
    }
    if (shell.workspace().open().filter(OpenScenario::changed).isPresent() && journal.isPresent()) {
      output.out().println("The unsaved changes are kept; the next session offers them.");
    }
    output.out().flush();
    return ExitCode.DONE;
  }

  /** The scenario, the variant in use, and a star for unsaved changes. */
  private String prompt() {
    return shell
        .workspace()
        .open()
        .map(
            open ->
                open.saved().name()
                    + open.variant().map(v -> ":" + v).orElse("")
                    + (open.changed() ? "*" : "")
                    + "> ")
        .orElse("midstream> ");
  }

  private Optional<Journal> journal(Path state) {
    Path folder = state.resolve("sessions");
    try {
      shell.workspace().leftIs(Journal.left(folder));
      Journal journal = Journal.in(folder);
      shell.workspace().keepIn(journal);
      return Optional.of(journal);
    } catch (IOException e) {
      shell
          .output()
          .err()
          .println("midstream: unsaved changes and the history cannot be kept in " + state + ".");
      shell.output().err().flush();
      return Optional.empty();
    }
  }

  private void offer() {
    for (Journal.Left left : shell.workspace().left()) {
      OpenScenario scenario = left.scenario();
      shell
          .output()
          .out()
          .println(
              "Unsaved changes to %s were kept on %s, the last: %s"
                  .formatted(
                      scenario.saved().name(),
                      MINUTE.format(left.when().atZone(ZoneId.systemDefault())),
                      scenario.lastChange()));
    }
    if (!shell.workspace().left().isEmpty()) {
      shell.output().out().println("'restore' takes them up, 'restore --drop' forgets them.");
    }
  }
}
