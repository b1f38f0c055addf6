package io.midstream.shell;

import io.midstream.shell.session.StandardInput;
import io.midstream.shell.session.Workspace;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The program: one call from the command line, or a shell that takes the same commands. */
public final class Midstream {
  /**
   * What is done before anyone could stop it: to listen for Ctrl-C would add some hundredths to it,
   * and without a listener Ctrl-C ends the process with the same exit code.
   */
  private static final Set<String> SHORT =
      Set.of(
          "--help",
          "-h",
          "help",
          "--version",
          "-V",
          "version",
          "run",
          "list",
          "show",
          "glossary",
          "explain",
          "diff",
          "validate",
          "variants",
          "schema",
          "clear",
          "new");

  private Midstream() {}

  /** Runs a call, or without words a shell, and ends the process with the exit code. */
  public static void main(String[] words) {
    System.exit(run(words).code());
  }

  private static ExitCode run(String[] words) {
    Output output =
        new Output(writer(FileDescriptor.out), writer(FileDescriptor.err), Screen.ofTheSystem());
    Interruption interruption = new Interruption();
    ShellContext shell =
        new ShellContext(
            output,
            new Workspace(new StandardInput(System.in)),
            interruption,
            // The launcher asks the system: Java cannot tell where standard error leads.
            Boolean.getBoolean("midstream.terminal.err"));
    Dispatcher dispatcher = new Dispatcher(shell, "1".equals(System.getenv("MIDSTREAM_DEBUG")));
    if (words.length == 0) {
      return new Interactive(dispatcher, shell).run();
    }
    if (!isShort(words)) {
      InterruptSignal.handle(() -> stop(interruption));
    }
    return dispatcher.run(List.of(words));
  }

  /**
   * Several scenarios one after the other are no short work: who stops it is told how far it is.
   */
  private static boolean isShort(String[] words) {
    long arguments = Stream.of(words).skip(1).takeWhile(word -> !word.startsWith("-")).count();
    return SHORT.contains(words[0]) && arguments <= 1;
  }

  /** Ctrl-C asks a command to stop; one that does not listen is not asked again. */
  static void stop(Interruption interruption) {
    if (!interruption.ask()) {
      System.exit(ExitCode.STOPPED.code());
    }
  }

  private static Writer writer(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
