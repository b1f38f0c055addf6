package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C on the command line, and the shell in a terminal that only shows text. */
class StoppingIT {
  @TempDir Path folder;

  private Map<String, String> environment(String term) {
    return Map.of(
        "TERM",
        term,
        "NO_COLOR",
        "1",
        "LC_ALL",
        "C.UTF-8",
        "MIDSTREAM_STATE",
        folder.resolve("state").toString());
  }

  @Test
  void aSimulationGivesWhatItHasByThen() throws Exception {
    try (TypedTerminal screen =
        TypedTerminal.midstream(
            folder,
            environment("xterm"),
            "simulate",
            "starter",
            "--trials",
            "100M",
            "--measures",
            "npv",
            "--format",
            "json",
            "--out",
            "part.json")) {
      screen.await("% ");
      screen.type("", "C-c");
      screen.await("stopped; this is the result of the trials until then.");
      screen.await("part.json");
      screen.await("exit status 130");
      assertThat(screen.text()).doesNotContain("trials a second").doesNotContain("then.t");
    }
    assertThat(folder.resolve("part.json")).content().contains("\"trials\": ");
  }

  @Test
  void reportsThatWereStoppedSayWhatIsWritten() throws Exception {
    try (TypedTerminal screen =
        TypedTerminal.midstream(
            folder,
            environment("xterm"),
            "report",
            "nav",
            "starter",
            "vsco",
            "--format",
            "json",
            "--trials",
            "10M")) {
      screen.await("\n");
      Thread.sleep(2000);
      screen.type("", "C-c");
      screen.await("stopped: 0 of 3 reports are written, the index is not.");
      screen.await("exit status 130");
    }
  }

  @Test
  void whatWaitsForStandardInputIsStopped() throws Exception {
    try (TypedTerminal screen =
        TypedTerminal.midstream(folder, environment("xterm"), "script", "-")) {
      screen.type("version", "Enter");
      screen.await("midstream ");
      screen.type("", "C-c");
      screen.await("exit status 130");
    }
  }

  @Test
  void aDumbTerminalHasAShellToo() throws Exception {
    try (TypedTerminal screen = TypedTerminal.midstream(folder, environment("dumb"))) {
      screen.await("midstream> ");
      screen.type("open starter", "Enter");
      screen.await("Variants: big-bang");
      screen.await("starter> ");
      screen.type("set plan.parallel 4", "Enter");
      screen.await("NPV ");
      screen.await("starter*> ");
      screen.type("rubbish", "C-c");
      screen.await("starter*> ");
      screen.type("simulate --trials 100M --measures npv", "Enter");
      screen.await("% ");
      screen.type("", "C-c");
      screen.await("stopped; this is the result");
      screen.await("starter*> ");
      screen.type("", "C-d");
      screen.await("The unsaved changes are kept; the next session offers them.");
      screen.await("exit status 0");
      assertThat(screen.text()).contains("starter*> rubbish").doesNotContain("no command");
    }
    try (var files = Files.list(folder.resolve("state/sessions"))) {
      assertThat(files).singleElement().asString().endsWith(".journal");
    }
  }

  @Test
  void withoutAPlaceForItsStateTheShellSaysSoOnce() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "in the way\n");
    Map<String, String> environment =
        Map.of(
            "TERM",
            "xterm",
            "NO_COLOR",
            "1",
            "LC_ALL",
            "C.UTF-8",
            "MIDSTREAM_STATE",
            file.resolve("state").toString());
    try (TypedTerminal screen = TypedTerminal.midstream(folder, environment)) {
      screen.await("midstream> ");
      screen.type("open starter", "Enter");
      screen.await("starter> ");
      screen.type("version", "Enter");
      screen.await("midstream ");
      screen.await("starter> ");
      screen.type("exit", "Enter");
      screen.await("exit status 0");
      assertThat(screen.text())
          .containsOnlyOnce("unsaved changes and the history cannot be kept in")
          .doesNotContain("WARNING")
          .doesNotContain("\tat ");
    }
  }
}
