package io.midstream.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The program in a real terminal: tmux gives it one, types what a person would, and shows what is
 * on the screen. Whatever the program writes is also read here, so that the test waits for a text
 * and not for a time.
 */
final class TypedTerminal implements AutoCloseable {
  private final String socket;
  private final InputStream written;
  private final StringBuilder seen = new StringBuilder();

  private TypedTerminal(String socket, InputStream written) {
    this.socket = socket;
    this.written = written;
  }

  /**
   * A terminal with a program in it.
   *
   * @param folder for its socket and pipe
   * @param work where the program runs
   */
  static TypedTerminal start(
      Path folder,
      Path work,
      int width,
      int height,
      Map<String, String> environment,
      List<String> program)
      throws IOException, InterruptedException {
    String socket = folder.resolve("tmux").toString();
    Path pipe = folder.resolve("written");
    run(List.of("mkfifo", pipe.toString()));
    List<String> start = new ArrayList<>(List.of("tmux", "-S", socket, "-f", "/dev/null", "-u"));
    // The window waits for a line before the program starts, so that nothing it writes is missed.
    StringBuilder command = new StringBuilder("read line; exec env");
    environment.forEach((k, v) -> command.append(" '").append(k).append('=').append(v).append("'"));
    program.forEach(word -> command.append(" '").append(word).append("'"));
    start.addAll(
        List.of("new-session", "-d", "-x", "" + width, "-y", "" + height, "-c", work.toString()));
    start.add(command.toString());
    run(start);
    run(List.of("tmux", "-S", socket, "set-option", "-g", "status", "off"));
    run(List.of("tmux", "-S", socket, "pipe-pane", "-O", "exec cat > '" + pipe + "'"));
    TypedTerminal screen = new TypedTerminal(socket, Files.newInputStream(pipe));
    screen.type("", "Enter");
    return screen;
  }

  /** The packaged program with these words, as a terminal starts it. */
  static List<String> program(String... words) {
    List<String> program = new ArrayList<>();
    program.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    program.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    program.addAll(List.of("-Dmidstream.terminal.out=true", "-Dmidstream.terminal.err=true"));
    if (Runtime.version().feature() >= 23) {
      program.add("--sun-misc-unsafe-memory-access=allow");
    }
    program.addAll(List.of("-jar", Path.of("target/midstream.jar").toAbsolutePath().toString()));
    program.addAll(List.of(words));
    return program;
  }

  /** The packaged program with these words, and the exit status after it, in a terminal. */
  static TypedTerminal midstream(Path folder, Map<String, String> environment, String... words)
      throws IOException, InterruptedException {
    List<String> program = program(words);
    Path script = folder.resolve("program.sh");
    // A shell that ignores Ctrl-C would pass that on; a trap is for itself alone.
    Files.writeString(script, "trap : INT\n\"$@\"\necho \"exit status $?\"\nsleep 60\n");
    program.addAll(0, List.of("sh", script.toString()));
    return start(folder, folder, 80, 60, environment, program);
  }

  /** Types a text and then keys such as {@code Enter} or {@code C-c}. */
  void type(String text, String... keys) throws IOException, InterruptedException {
    if (!text.isEmpty()) {
      tmux("send-keys", "-l", "--", text);
    }
    for (String key : keys) {
      tmux("send-keys", key);
    }
  }

  /** Waits until the program has written a text, after everything waited for before. */
  void await(String text) throws IOException {
    byte[] buffer = new byte[8192];
    while (seen.indexOf(text) < 0) {
      int count = written.read(buffer);
      if (count < 0) {
        throw new IOException("the program ended before it wrote '" + text + "': " + seen);
      }
      seen.append(new String(buffer, 0, count, StandardCharsets.ISO_8859_1));
    }
    seen.delete(0, seen.indexOf(text) + text.length());
  }

  /** What is on the screen, colours as escape sequences, without the empty lines at its end. */
  String text() throws IOException, InterruptedException {
    return tmux("capture-pane", "-p", "-e").stripTrailing() + "\n";
  }

  /** The number of the process in the terminal. */
  long pid() throws IOException, InterruptedException {
    return Long.parseLong(tmux("display-message", "-p", "#{pane_pid}").strip());
  }

  private String tmux(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("tmux", "-S", socket));
    command.addAll(Arrays.asList(words));
    return run(command);
  }

  private static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(command + ": " + out);
    }
    return out;
  }

  @Override
  public void close() throws IOException {
    try {
      // It has gone by itself when its program was killed.
      new ProcessBuilder("tmux", "-S", socket, "kill-server")
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    written.close();
  }
}
