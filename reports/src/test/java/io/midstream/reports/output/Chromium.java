package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Headless Chromium, a process for each page: the program that {@code CHROMIUM} names, else {@code
 * /usr/bin/chromium}. Where there is none the test fails; {@code ./verify} installs it.
 */
final class Chromium {
  private static final long SECONDS = 90;

  private final Path program;
  private final Path scratch;

  Chromium(Path scratch) {
    this.program =
        Path.of(Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"));
    this.scratch = scratch;
    if (!Files.isExecutable(program)) {
      fail(
          program
              + " is missing: reports are opened in Chromium. Install it (apt-get install chromium)"
              + " or name it in the environment variable CHROMIUM.");
    }
  }

  /**
   * What Chromium said about a page.
   *
   * @param output its standard output
   * @param console what pages wrote to the console, errors of loading included
   */
  record Visit(String output, List<String> console) {}

  /** Opens a page with these arguments. */
  Visit open(Path page, String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--enable-logging=stderr",
                "--hide-scrollbars",
                "--user-data-dir=" + Files.createTempDirectory(scratch, "profile")));
    command.addAll(List.of(arguments));
    command.add(page.toUri().toString());
    Path output = Files.createTempFile(scratch, "chromium", ".out");
    Path errors = Files.createTempFile(scratch, "chromium", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      fail("Chromium did not end within " + SECONDS + " s:\n" + read(errors));
    }
    assertThat(process.exitValue()).as(read(errors)).isZero();
    return new Visit(
        read(output), read(errors).lines().filter(line -> line.contains("CONSOLE")).toList());
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
