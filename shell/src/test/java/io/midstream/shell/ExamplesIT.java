package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example that the help prints works as it is printed: those of a command one after the
 * other, in an empty folder, in a shell that has just started.
 */
class ExamplesIT {
  /** They need a shell that was killed before: the guide's session has them. */
  private static final Set<String> ELSEWHERE = Set.of("restore");

  @TempDir Path folder;

  private static List<String> program() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-jar",
        Path.of("target/midstream.jar").toAbsolutePath().toString());
  }

  private static Process start(Path where, String input, List<String> command) throws IOException {
    Path in = Files.writeString(where.resolveSibling(where.getFileName() + ".in"), input);
    return new ProcessBuilder(command)
        .directory(where.toFile())
        .redirectInput(in.toFile())
        .redirectErrorStream(true)
        .start();
  }

  private static String run(Path where, String input, List<String> command) throws Exception {
    Process process = start(where, input, command);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(input + "\n" + out).isZero();
    return out;
  }

  private static List<String> and(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return all;
  }

  /** The examples of a command as its help shows them. */
  private static List<String> examples(String help) {
    return help.substring(help.indexOf("\nExamples:\n") + 11).lines().map(String::strip).toList();
  }

  @Test
  void everyExampleWorks() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    List<String> names =
        run(home, "", and(program(), "help"))
            .lines()
            .filter(line -> line.matches("  [a-z-]+ {2,}[A-Z].*"))
            .map(line -> line.strip().split(" ", 2)[0])
            .toList();
    assertThat(names).hasSizeGreaterThan(30).contains("report", "set", "glossary", "chart");
    StringBuilder asking = new StringBuilder();
    names.forEach(name -> asking.append("glossary npv\nhelp ").append(name).append('\n'));
    String[] helps =
        run(home, asking.toString(), and(program(), "script", "-"))
            .split("(?m)^Net present value\n", -1);
    assertThat(helps).hasSize(names.size() + 1);
    Map<String, List<String>> examples = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      examples.put(names.get(i), examples(helps[i + 1]));
    }
    for (Map.Entry<String, List<String>> example : examples.entrySet()) {
      String name = example.getKey();
      assertThat(example.getValue()).as(name).hasSizeGreaterThanOrEqualTo(2);
      if (!ELSEWHERE.contains(name)) {
        work(Files.createDirectory(folder.resolve(name)), example.getValue());
      }
    }
  }

  private static void work(Path where, List<String> lines) throws Exception {
    if (lines.stream().anyMatch(line -> line.startsWith("printf "))) {
      // They are for the system's shell, in which a function stands for the launcher.
      String launcher = "set -e\nmidstream() { '" + String.join("' '", program()) + "' \"$@\"; }\n";
      run(where, launcher + String.join("\n", lines) + "\n", List.of("sh"));
      return;
    }
    List<String> ended =
        lines.stream().filter(line -> !line.startsWith("midstream watch ")).toList();
    run(where, String.join("\n", ended) + "\n", and(program(), "script", "-"));
    for (String line : lines) {
      if (!ended.contains(line)) {
        watches(where, line);
      }
    }
  }

  /** What waits for a file to change has begun to wait. */
  private static void watches(Path where, String line) throws IOException {
    String[] words = line.split(" ", -1);
    Process process = start(where, "", and(program(), Arrays.copyOfRange(words, 1, words.length)));
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(out.readLine()).startsWith("NPV ");
      assertThat(out.readLine()).startsWith("midstream: watching our-platform.yaml");
    } finally {
      process.destroyForcibly();
    }
  }
}
