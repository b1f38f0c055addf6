package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example that the help prints works as it is printed. */
class ExamplesIT {
  /**
   * What waits for a file to change or restores what a killed shell had: both are in the guide's
   * session, which a terminal types, and one ends it. And the standard input is taken here.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "watch our-platform.yaml",
          "watch our-platform.yaml --times 1",
          "restore",
          "restore --drop",
          "exit",
          "quit",
          "script - --keep-going");

  /** What has to be there before the examples of a command. */
  private static final Map<String, List<String>> BEFORE =
      Map.of(
          "merge",
          List.of(
              "simulate ft-content-platform --trials 2k --part 1/2 --out part-1.json",
              "simulate ft-content-platform --trials 2k --part 2/2 --out part-2.json"),
          "set",
          List.of("open starter --discard"),
          "undo",
          List.of("set plan.parallel 3", "set plan.slip 1.2"),
          "use",
          List.of("open starter --discard"));

  @TempDir Path folder;

  private String run(int exit, String input, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-jar"));
    command.add(Path.of("target/midstream.jar").toAbsolutePath().toString());
    command.addAll(List.of(words));
    Path in = Files.writeString(folder.resolve(".in"), input);
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isEqualTo(exit);
    return out;
  }

  /** The examples of a command as its help shows them. */
  private static List<String> examples(String help) {
    return help.substring(help.indexOf("\nExamples:\n") + 11)
        .lines()
        .map(line -> line.strip().replaceFirst("^midstream ", ""))
        .toList();
  }

  @Test
  void everyExampleWorks() throws Exception {
    List<String> names =
        run(0, "", "help")
            .lines()
            .filter(line -> line.matches("  [a-z-]+ {2,}[A-Z].*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertThat(names).hasSizeGreaterThan(30).contains("report", "set", "glossary", "chart");
    Map<String, List<String>> examples = new LinkedHashMap<>();
    StringBuilder asking = new StringBuilder();
    names.forEach(name -> asking.append("glossary npv\nhelp ").append(name).append('\n'));
    String[] helps = run(0, asking.toString(), "script", "-").split("(?m)^Net present value\n", -1);
    assertThat(helps).hasSize(names.size() + 1);
    for (int i = 0; i < names.size(); i++) {
      examples.put(names.get(i), examples(helps[i + 1]));
    }
    StringBuilder script = new StringBuilder();
    Files.writeString(
        folder.resolve("plan.midstream"), "open starter\nset plan.parallel 4\nsave as plan\n");
    examples.forEach(
        (name, lines) -> {
          assertThat(lines).as(name).hasSizeGreaterThanOrEqualTo(2);
          BEFORE.getOrDefault(name, List.of()).forEach(line -> script.append(line).append('\n'));
          lines.stream()
              .filter(l -> !ELSEWHERE.contains(l))
              .forEach(l -> script.append(l).append('\n'));
        });
    Files.writeString(folder.resolve("all.midstream"), script);
    run(0, "", "script", "all.midstream");
  }
}
