package io.midstream.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of a terminal that shows text and can do nothing else, such as the one inside an editor.
 * The system sees to what is typed.
 */
final class PlainLines implements Lines {
  private final BufferedReader in;
  private final PrintWriter out;
  private volatile String prompt = "";

  PlainLines(InputStream in, PrintWriter out) {
    this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    this.out = out;
  }

  @Override
  public Optional<String> next(String shown) throws IOException {
    prompt = shown;
    out.print(shown);
    out.flush();
    Optional<String> line = Optional.ofNullable(in.readLine());
    if (line.isEmpty()) {
      out.println();
    }
    return line;
  }

  /** Ctrl-C: the system has dropped the line; another is asked for. From any thread. */
  void again() {
    out.print(System.lineSeparator() + prompt);
    out.flush();
  }
}
