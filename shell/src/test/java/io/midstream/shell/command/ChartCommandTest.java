package io.midstream.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.midstream.shell.CommandFailure;
import io.midstream.shell.Interruption;
import io.midstream.shell.Output;
import io.midstream.shell.Screen;
import io.midstream.shell.ShellContext;
import io.midstream.shell.session.StandardInput;
import io.midstream.shell.session.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures of scenarios of the library, compared with the files of {@code golden/pictures}; {@code
 * -Dgolden.rewrite=true} writes them anew.
 */
class ChartCommandTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/pictures");
  private static final List<String> MAIN =
      List.of("cumulative-net", "monthly-bill", "tornado", "s-curve");

  @TempDir Path folder;

  private static Screen terminal(int columns, String locale) {
    return new Screen(
        () -> true,
        () -> OptionalInt.of(columns),
        Map.of("TERM", "xterm-256color", "LC_ALL", locale));
  }

  /** What the command prints. */
  private static String drawn(Screen screen, List<String> words, String... flags) throws Exception {
    StringWriter out = new StringWriter();
    ShellContext shell =
        new ShellContext(
            new Output(out, new StringWriter(), screen),
            new Workspace(new StandardInput(InputStream.nullInputStream())),
            new Interruption(),
            false);
    List<Map.Entry<String, String>> options = new ArrayList<>();
    for (String flag : flags) {
      options.add(Map.entry(flag, "true"));
    }
    new ChartCommand(shell).run(new ShellCommand.Call(options, words, shell.workspace()));
    shell.output().out().flush();
    return out.toString();
  }

  static Stream<Arguments> pictures() {
    List<Arguments> all = new ArrayList<>();
    for (String scenario : List.of("ft-content-platform", "does-not-pay", "starter")) {
      all.add(Arguments.of(scenario, "80", MAIN, terminal(80, "C.UTF-8"), "no-color"));
      all.add(Arguments.of(scenario, "80-colour", MAIN, terminal(80, "C.UTF-8"), ""));
      all.add(Arguments.of(scenario, "80-ascii", MAIN, terminal(80, "C"), "no-color"));
      all.add(Arguments.of(scenario, "120", MAIN, terminal(120, "C.UTF-8"), "no-color"));
      all.add(Arguments.of(scenario, "120-ascii-colour", MAIN, terminal(120, "C"), ""));
    }
    all.add(Arguments.of("starter", "40", MAIN, terminal(40, "C.UTF-8"), "no-color"));
    all.add(
        Arguments.of(
            "ft-content-platform",
            "others",
            List.of("fan", "break-even", "waterfall", "waves", "options", "tokens"),
            Screen.NONE,
            ""));
    return all.stream();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pictures")
  void looksAsItShould(
      String scenario, String name, List<String> charts, Screen screen, String flag)
      throws Exception {
    StringBuilder seen = new StringBuilder();
    for (String chart : charts) {
      List<String> words = List.of(chart, scenario);
      seen.append(flag.isEmpty() ? drawn(screen, words) : drawn(screen, words, flag));
      seen.append('\n');
    }
    Path golden = GOLDEN.resolve(scenario + "-" + name + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, seen);
    }
    assertThat(seen.toString()).isEqualTo(Files.readString(golden));
  }

  @Test
  void theNamesOfChartsAreCompleted() {
    ShellContext shell =
        new ShellContext(
            new Output(new StringWriter(), new StringWriter()),
            new Workspace(new StandardInput(InputStream.nullInputStream())),
            new Interruption(),
            false);
    Completions completions = new Completions(List.of(new ChartCommand(shell)), shell.workspace());
    assertThat(completions.of(List.of("chart", ""), 1, "", 50))
        .extracting(Completions.Proposal::text)
        .isEqualTo(ChartKind.names());
    assertThat(completions.of(List.of("chart", "fan", ""), 2, "", 50))
        .extracting(Completions.Proposal::text)
        .contains("starter");
  }

  @Test
  void thePictureOfTheReadmeIsWhatTheCommandDraws() throws Exception {
    String picture = drawn(Screen.NONE, List.of("cumulative-net", "ft-content-platform"));
    assertThat(Path.of("../README.md")).content().contains("```\n" + picture + "```\n");
  }

  private Path hostile() throws IOException {
    return Files.writeString(
        folder.resolve("hostile.yaml"),
        """
        name: "\\e[31mred\\e]0;title\\a"
        start: 2024-01
        horizon: 2y
        estate: {services: 4}
        today: [{name: "\\e[2Jbill", monthly: 1k to 3k}]
        target: {reduction: 20% to 40%}
        plan:
          waves: [{name: "\\e[5mwave\\u009b2J", services: 4}]
          parallel: 1 to 3
        """);
  }

  @Test
  void noEscapeSequenceOfADocumentReachesTheTerminal() throws Exception {
    List<String> file = List.of(hostile().toString());
    for (ChartKind kind : ChartKind.values()) {
      if (kind == ChartKind.TOKENS) {
        continue;
      }
      List<String> words = List.of(kind.documentName(), file.get(0));
      String plain = drawn(terminal(80, "C.UTF-8"), words, "no-color");
      assertThat(plain).as(kind.documentName()).contains("red");
      assertThat(plain.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
      String coloured = drawn(terminal(80, "C.UTF-8"), words);
      assertThat(coloured).contains("\u001b[");
      // Bold, faint or a colour of the palette, and nothing else.
      assertThat(coloured.replaceAll("\u001b\\[(0|(0;)?(1|38;5;\\d+))m", "")).isEqualTo(plain);
    }
  }

  @Test
  void onlyPicturesGetPastTheGuardOfTheOutput() {
    StringWriter out = new StringWriter();
    Output output = new Output(out, new StringWriter());
    output.out().println("\u001b[31mred");
    output.out().flush();
    assertThat(out.toString()).doesNotContain("\u001b").contains("[31mred");
  }

  @Test
  void aChartThatNeedsUncertaintySaysSo() throws Exception {
    Path certain =
        Files.writeString(
            folder.resolve("certain.yaml"),
            """
            name: certain
            start: 2024-01
            horizon: 2y
            today: [{name: bill, monthly: 1k}]
            """);
    assertThatThrownBy(() -> drawn(Screen.NONE, List.of("s-curve", certain.toString())))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining("nothing in this scenario is uncertain");
    assertThat(drawn(Screen.NONE, List.of("monthly-bill", certain.toString())))
        .contains("the bill never rises above today’s plan");
  }
}
