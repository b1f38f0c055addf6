package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to many scenarios works as printed, with fewer of them and fewer trials. */
class BatchGuideIT {
  private static final Path GUIDE = Path.of("../reports/guide/batch.md");

  @TempDir Path folder;

  @Test
  void theGuidesCommandsWork() throws Exception {
    List<String> blocks =
        Pattern.compile("(?ms)^```sh\n(.*?)^```$")
            .matcher(Files.readString(GUIDE))
            .results()
            .map(found -> found.group(1))
            .toList();
    assertThat(blocks).hasSize(2);
    String commands = String.join("", blocks);
    assertThat(commands).contains("seq 1 100", "--trials 10000");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String jar = Path.of("target/midstream.jar").toAbsolutePath().toString();
    String script =
        "set -e\nmidstream() { '%s' -Djava.awt.headless=true -jar '%s' \"$@\"; }\n"
                .formatted(java, jar)
            + commands.replace("seq 1 100", "seq 1 3").replace("--trials 10000", "--trials 200");
    Process process =
        new ProcessBuilder("bash", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
    assertThat(told).contains("3 plans worth €");
    assertThat(folder.resolve("portfolio/index.md")).content().contains("rank correlation of 0.3");
    assertThat(folder.resolve("plans-out/platform-3.html")).content().contains("platform 3");
    assertThat(Files.readString(folder.resolve("plans-out/platform-1.json")))
        .as("the scenarios differ")
        .isNotEqualTo(Files.readString(folder.resolve("plans-out/platform-2.json")));
  }
}
