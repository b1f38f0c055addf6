package io.midstream.shell;

import io.midstream.shell.picture.Palette;
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
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A shell: reads commands line by line, from a terminal or from standard input. */
final class Interactive {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** What the completion would be coloured with. */
  private static final List<String> COMPLETION_COLOURS =
      List.of(
          LineReader.COMPLETION_STYLE_STARTING,
          LineReader.COMPLETION_STYLE_DESCRIPTION,
          LineReader.COMPLETION_STYLE_GROUP,
          LineReader.COMPLETION_STYLE_BACKGROUND,
          LineReader.COMPLETION_STYLE_LIST_STARTING,
          LineReader.COMPLETION_STYLE_LIST_DESCRIPTION,
          LineReader.COMPLETION_STYLE_LIST_GROUP,
          LineReader.COMPLETION_STYLE_LIST_BACKGROUND);

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
      if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
        return dispatcher.run(List.of("script", "-"));
      }
      terminal.handle(Terminal.Signal.INT, signal -> shell.interruption().ask());
      return fromTerminal(terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExitCode fromTerminal(Terminal terminal) throws IOException {
    Path state = StateFolder.of(System.getenv(), System.getProperty("user.home"));
    LineReaderBuilder builder = LineReaderBuilder.builder();
    if (shell.output().screen().style().palette() == Palette.NONE) {
      COMPLETION_COLOURS.forEach(name -> builder.variable(name, "fg:default"));
    }
    LineReader reader =
        builder
            .terminal(terminal)
            .completer(new ShellCompleter(dispatcher.commands(), shell.workspace()))
            .appName("midstream")
            // The completer sees to it that a list fits: nobody need be asked.
            .variable(LineReader.LIST_MAX, 0)
            .variable(LineReader.HISTORY_FILE, state.resolve("history"))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
            .option(LineReader.Option.AUTO_FRESH_LINE, true)
            .build();
    Output output = shell.output();
    output
        .out()
        .println("Midstream. 'help' lists the commands, Tab completes words, 'exit' leaves.");
    Optional<Journal> journal = journal(state);
    try {
      offer();
      output.out().flush();
      boolean goesOn = true;
      while (goesOn) {
        goesOn = take(reader);
      }
    } finally {
      if (journal.isPresent()) {
        journal.get().close();
      }
    }
    if (shell.workspace().open().filter(OpenScenario::changed).isPresent() && journal.isPresent()) {
      output.out().println("The unsaved changes are kept; the next session offers them.");
      output.out().flush();
    }
    return ExitCode.DONE;
  }

  private boolean take(LineReader reader) {
    try {
      return dispatcher.runLine(reader.readLine(prompt())).isPresent();
    } catch (UserInterruptException e) {
      // Ctrl-C gives up the line, not the shell.
      shell.output().out().flush();
      return true;
    } catch (EndOfFileException e) {
      return false;
    }
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
          .println("midstream: unsaved changes cannot be kept on disk: " + e.getMessage());
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
