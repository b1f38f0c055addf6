package io.midstream.shell;

import io.midstream.shell.picture.Palette;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Lines that are edited in a terminal, with completion and the history of earlier ones. */
final class EditedLines implements Lines {
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

  /** JLine tells its troubles there, with where they happened: no matter of a person's. */
  private static final Logger JLINE = Logger.getLogger("org.jline");

  private final LineReader reader;

  /**
   * Lines of a terminal.
   *
   * @param state where the history is kept, if it can be
   */
  EditedLines(
      Terminal terminal, ShellContext shell, ShellCompleter completer, Optional<Path> state) {
    JLINE.setLevel(Level.OFF);
    LineReaderBuilder builder = LineReaderBuilder.builder();
    if (shell.output().screen().style().palette() == Palette.NONE) {
      COMPLETION_COLOURS.forEach(name -> builder.variable(name, "fg:default"));
    }
    state
        .map(folder -> folder.resolve("history"))
        .filter(file -> !Files.exists(file) || Files.isWritable(file))
        .ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    reader =
        builder
            .terminal(terminal)
            .parser(new QuotingParser())
            .completer(completer)
            .appName("midstream")
            // The completer sees to it that a list fits: nobody need be asked.
            .variable(LineReader.LIST_MAX, 0)
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
            .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
            .option(LineReader.Option.AUTO_FRESH_LINE, true)
            .option(LineReader.Option.CASE_INSENSITIVE, true)
            .build();
  }

  @Override
  public Optional<String> next(String prompt) {
    try {
      return Optional.of(reader.readLine(prompt));
    } catch (UserInterruptException e) {
      // Ctrl-C gives up the line, not the shell.
      return Optional.of("");
    } catch (EndOfFileException e) {
      return Optional.empty();
    }
  }
}
