package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Calls that cannot be done say what is wrong, what is allowed and what was probably meant. */
class WrongUseIT extends GoldenCalls {
  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("unknown-command", List.of("reprot", "starter")),
        Arguments.of("unknown-option", List.of("report", "starter", "--fromat", "html")),
        Arguments.of("no-such-format", List.of("watch", "starter", "--format", "json")),
        Arguments.of("unknown-short-option", List.of("report", "starter", "-x")),
        Arguments.of("option-without-value", List.of("report", "starter", "--out")),
        Arguments.of("option-twice", List.of("run", "starter", "--out", "a", "--out", "b")),
        Arguments.of("flag-with-value", List.of("list", "--technologies=all")),
        Arguments.of("missing-argument", List.of("explain")),
        Arguments.of("one-word-too-many", List.of("schema", "now")),
        Arguments.of("two-schemas", List.of("schema", "--result", "--simulation")),
        Arguments.of("no-command", List.of("--nope")),
        Arguments.of("unknown-scenario", List.of("run", "ft-content-platfrom")),
        Arguments.of("no-such-file", List.of("run", "nowhere/plan.yaml")),
        Arguments.of("a-folder", List.of("validate", "./")),
        Arguments.of("unknown-variant", List.of("run", "ft-content-platform", "--variant", "esc")),
        Arguments.of("wrong-path", List.of("run", "starter", "--set", "plan.paralel=3")),
        Arguments.of("wrong-value", List.of("run", "starter", "--set", "plan.parallel=long")),
        Arguments.of("no-setting", List.of("run", "starter", "--set", "plan.parallel")),
        Arguments.of("cannot-write", List.of("run", "starter", "--out", "a-file")));
  }

  @Test
  void namesCannotSteerTheTerminal() throws Exception {
    Files.writeString(
        folder.resolve("hostile.yaml"),
        """
        name: "\\e[31mred\\e]0;title\\a"
        start: 2024-01
        horizon: 1y
        today: [{name: "\\e[2Jbill", monthly: 1k}]
        """);
    for (String command : List.of("run", "explain", "validate", "report")) {
      Result result = run(command, "hostile.yaml");
      assertThat(result.exit()).isZero();
      assertThat(result.out() + result.err()).doesNotContain("\u001b").doesNotContain("\u0007");
    }
    assertThat(run("run", "hostile.yaml").out()).contains("red");
  }

  @Test
  void whatCannotBeAFileNameIsSaid() throws Exception {
    Result result = run("run a\0b\n", List.of("script", "-"));
    assertThat(result.exit()).isEqualTo(2);
    assertThat(result.err()).contains("cannot be the name of a file: Nul character not allowed.");
  }
}
