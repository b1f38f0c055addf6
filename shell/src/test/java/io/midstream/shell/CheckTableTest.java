package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.shell.session.StandardInput;
import io.midstream.shell.session.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requirements are as long as people write them; the table has room on every terminal. */
class CheckTableTest {
  private static final String LONG =
      "P80(breakEvenFromProgramme)   <   48.0000000000000000000000000000000000000000000000000001";

  @TempDir Path folder;

  private String onATerminal(int columns, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Screen screen =
        new Screen(() -> true, () -> OptionalInt.of(columns), Map.of("TERM", "xterm-256color"));
    ShellContext shell =
        new ShellContext(
            new Output(new PrintWriter(out), new PrintWriter(err), screen),
            new Workspace(new StandardInput(InputStream.nullInputStream())),
            new Interruption(),
            false);
    assertThat(new Dispatcher(shell, false).run(List.of(words)))
        .as(err.toString())
        .isEqualTo(ExitCode.CHECK_FAILED);
    return out.toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void longRequirementsAreFolded(int columns) throws IOException {
    Path scenario = folder.resolve("long.yaml");
    Files.writeString(
        scenario,
        """
        name: A platform whose name is far longer than anybody would expect of a platform's name
        start: 2024-01
        horizon: 5y
        today: [{name: EC2, monthly: 40k to 60k, retires: per-service}]
        target: {reduction: 30%}
        estate: {services: 30}
        plan: {parallel: 3, waves: 3}
        """);
    String table =
        onATerminal(
            columns,
            "check",
            scenario.toString(),
            "--trials",
            "500",
            "--require",
            "npv > 0",
            "--require",
            LONG,
            "--require",
            "P(breakEvenFromProgramme <= 60) >= 90%",
            "--require",
            "mean(npv) >= 500000000000000");
    assertThat(table.lines()).isNotEmpty().allMatch(line -> line.length() <= columns);
    assertThat(table.lines().filter(line -> line.endsWith(" yes"))).hasSize(3);
    assertThat(table.lines().filter(line -> line.endsWith(" NO"))).hasSize(1);
    assertThat(table.replaceAll("\\s+", "")).contains(LONG.replaceAll("\\s+", ""));
  }
}
