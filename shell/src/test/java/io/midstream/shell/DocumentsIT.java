package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

/** Scenario documents: the library, new ones, mistakes in them, changes of them on disk. */
class DocumentsIT extends GoldenCalls {
  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("list", List.of("list")),
        Arguments.of("list-technologies", List.of("list", "--technologies")),
        Arguments.of("validate-sound", List.of("validate", "starter", "nav")),
        Arguments.of("validate-faulty", List.of("validate", "faulty.yaml", "starter")),
        Arguments.of("new-over-a-file", List.of("new", "a-file")),
        Arguments.of("new-theme", List.of("new", "theme.yaml", "--theme")),
        Arguments.of("watch-the-library", List.of("watch", "starter")));
  }

  @Test
  void newWritesAScenarioThatRuns() throws Exception {
    assertThat(run("new", "mine.yaml").exit()).isZero();
    assertThat(run("validate", "mine.yaml").out()).startsWith("mine.yaml: sound");
    Result again = run("new", "mine.yaml");
    assertThat(again.exit()).isEqualTo(4);
    assertThat(again.err()).contains("left as it is");
  }

  @Test
  void showWithASettingKeepsEveryOtherLine() throws Exception {
    List<String> before = run("show", "starter").out().lines().toList();
    List<String> after = run("show", "starter", "--set", "plan.waves=7").out().lines().toList();
    assertThat(after).hasSameSizeAs(before);
    assertThat(after)
        .filteredOn(line -> !before.contains(line))
        .singleElement()
        .asString()
        .contains("waves: 7");
  }

  @Test
  void watchComputesAgainWhenTheFileChanges() throws Exception {
    run("new", "mine.yaml");
    Path mine = folder.resolve("mine.yaml");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target/midstream.jar").toAbsolutePath().toString(),
                "watch",
                "mine.yaml",
                "--times",
                "1")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      // The first line comes when the watching has begun.
      assertThat(out.readLine()).startsWith("NPV ");
      assertThat(out.readLine()).startsWith("midstream: watching");
      Files.delete(mine);
      assertThat(out.readLine()).isEqualTo("midstream: mine.yaml is gone; waiting for it.");
      Files.writeString(
          mine, run("show", "starter", "--set", "plan.parallel=6").out(), StandardCharsets.UTF_8);
      List<String> rest = out.lines().filter(l -> l.startsWith("NPV ")).toList();
      assertThat(rest).singleElement().asString().contains(" (−€");
      assertThat(process.waitFor()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}
