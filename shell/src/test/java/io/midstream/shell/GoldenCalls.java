package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The packaged program as a person or a script calls it. A class below has {@code calls}: names of
 * files of {@code golden/commands}, each with the words of a call. What the call prints is compared
 * with the file; {@code -Dgolden.rewrite=true} writes it anew.
 */
abstract class GoldenCalls {
  static final Path GOLDEN = Path.of("src/test/resources/golden/commands");

  @TempDir Path folder;

  /** What a call gave. */
  record Result(int exit, String out, String err) {}

  @BeforeEach
  void faultyFile() throws IOException {
    Files.writeString(
        folder.resolve("faulty.yaml"),
        """
        name: faulty
        start: 2024-01
        horizon: 5y
        today:
          - {name: EC2, montly: 60k, retires: per-servce}
        plan: {parallel: triangular(1, 3, 6), waves: 0}
        """);
    Files.writeString(folder.resolve("a-file"), "not a folder\n");
  }

  Result run(String input, List<String> words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
    if (Runtime.version().feature() >= 23) {
      // As the launcher has it: the JDK would tell of a library's use of Unsafe.
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.add("-jar");
    command.add(Path.of("target/midstream.jar").toAbsolutePath().toString());
    command.addAll(words);
    Path in = Files.writeString(folder.resolve(".in"), input);
    Path out = folder.resolve(".out");
    Path err = folder.resolve(".err");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int exit = process.waitFor();
    return new Result(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  Result run(String... words) throws Exception {
    return run("", List.of(words));
  }

  static List<String> and(List<String> words, String... more) {
    List<String> all = new ArrayList<>(words);
    all.addAll(List.of(more));
    return all;
  }

  JsonNode json(String... words) throws Exception {
    Result result = run(words);
    assertThat(result.exit()).as(result.err()).isZero();
    return JsonMapper.builder().build().readTree(result.out());
  }

  /** The program without words, whose lines come by a pipe. */
  Process piped() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            Path.of("target/midstream.jar").toAbsolutePath().toString())
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .start();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("calls")
  void printsWhatAPersonShouldSee(String name, List<String> words) throws Exception {
    Result result = run("", words);
    String seen =
        "$ midstream "
            + String.join(" ", words)
            + "\n"
            + result.out()
            + (result.err().isEmpty() ? "" : "--- on standard error\n" + result.err())
                .replace(folder.toString(), "FOLDER")
            + "--- exit status "
            + result.exit()
            + "\n";
    assertThat(seen).doesNotContain("\tat ").doesNotContain("Exception");
    Path golden = GOLDEN.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(golden, seen);
    }
    assertThat(seen).isEqualTo(Files.readString(golden));
  }
}
