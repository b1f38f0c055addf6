package io.midstream.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** A shell: reads commands line by line, from a terminal or from standard input. */
final class Interactive {
  private static final String PROMPT = "midstream> ";

  private final Dispatcher dispatcher;
  private final Output output;
  private final DefaultParser words = new DefaultParser();

  Interactive(Dispatcher dispatcher, Output output) {
    this.dispatcher = dispatcher;
    this.output = output;
  }

  /** Takes commands until the end of the input, {@code exit} or {@code quit}. */
  ExitCode run() {
    // Asking the terminal rather than the JVM: whether there is a console means something else in
    // every JDK.
    try (Terminal terminal = TerminalBuilder.builder().system(true).dumb(true).build()) {
      return terminal.getType().startsWith(Terminal.TYPE_DUMB)
          ? fromInput()
          : fromTerminal(terminal);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ExitCode fromTerminal(Terminal terminal) {
    LineReader reader = LineReaderBuilder.builder().terminal(terminal).build();
    output.out().println("Midstream. 'help' lists the commands, 'exit' leaves.");
    output.out().flush();
    while (true) {
      try {
        if (!take(reader.readLine(PROMPT))) {
          return ExitCode.DONE;
        }
      } catch (UserInterruptException e) {
        // Ctrl-C gives up the line, not the shell.
        output.out().flush();
      } catch (EndOfFileException e) {
        return ExitCode.DONE;
      }
    }
  }

  /** Standard input is a script: the first failing command decides how the call ends. */
  private ExitCode fromInput() {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      ExitCode ended = ExitCode.DONE;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        List<String> call = split(line);
        if (leaves(call)) {
          break;
        }
        if (!call.isEmpty()) {
          ExitCode code = dispatcher.run(call);
          ended = ended == ExitCode.DONE ? code : ended;
        }
      }
      return ended;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean take(String line) {
    List<String> call = split(line);
    if (leaves(call)) {
      return false;
    }
    if (!call.isEmpty()) {
      dispatcher.run(call);
    }
    return true;
  }

  private static boolean leaves(List<String> call) {
    return call.size() == 1 && (call.get(0).equals("exit") || call.get(0).equals("quit"));
  }

  private List<String> split(String line) {
    if (line.isBlank() || line.stripLeading().startsWith("#")) {
      return List.of();
    }
    try {
      return words.parse(line, line.length()).words().stream().filter(w -> !w.isEmpty()).toList();
    } catch (EOFError e) {
      output.err().println("midstream: a quote has no end.");
      output.err().flush();
      return List.of();
    }
  }
}
