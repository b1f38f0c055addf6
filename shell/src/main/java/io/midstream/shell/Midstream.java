package io.midstream.shell;

import io.midstream.shell.session.Workspace;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program: one call from the command line, or a shell that takes the same commands. */
public final class Midstream {
  private Midstream() {}

  /** Runs a call, or without words a shell, and ends the process with the exit code. */
  public static void main(String[] words) {
    System.exit(run(words).code());
  }

  private static ExitCode run(String[] words) {
    Output output =
        new Output(writer(FileDescriptor.out), writer(FileDescriptor.err), Screen.ofTheSystem());
    // The launcher asks the system: Java cannot tell where standard error leads.
    ShellContext shell =
        new ShellContext(
            output,
            new Workspace(),
            new Interruption(),
            Boolean.getBoolean("midstream.terminal.err"));
    Dispatcher dispatcher = new Dispatcher(shell, "1".equals(System.getenv("MIDSTREAM_DEBUG")));
    return words.length > 0
        ? dispatcher.run(List.of(words))
        : new Interactive(dispatcher, shell).run();
  }

  private static Writer writer(FileDescriptor descriptor) {
    return new BufferedWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
  }
}
