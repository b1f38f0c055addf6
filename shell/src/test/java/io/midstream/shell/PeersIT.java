package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The benchmark beside programs of a folder that is named as a person names it, from where she
 * stands. What compiles and runs them is a stand-in: it is not there on every machine.
 */
class PeersIT {
  @TempDir Path folder;

  private void program(String name, String... lines) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.write(file, List.of(lines));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  private String benchmark() throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            Path.of("target/midstream.jar").toAbsolutePath().toString(),
            "benchmark",
            "starter",
            "--trials",
            "2000",
            "--repeats",
            "1",
            "--peers",
            "peers");
    builder.environment().merge("PATH", "bin:", (path, bin) -> folder.resolve(bin) + path);
    Process process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  @Test
  void peersOfARelativeFolderAreCompiledAndRun() throws Exception {
    Path peers = Files.createDirectory(folder.resolve("peers"));
    Files.createFile(peers.resolve("ft.c"));
    Files.createFile(peers.resolve("ft_np.py"));
    program(
        "gcc",
        "#!/bin/sh",
        "for word; do test \"${word%.c}\" = \"$word\" || test -f \"$word\" || exit 1; done",
        "printf '#!/bin/sh\\necho \"$1 -> 2000000 trials/s\"\\n' >\"$word\"",
        "chmod +x \"$word\"");
    program("python3", "#!/bin/sh", "test -f \"$1\" && echo '-> 500000 trials/s'");
    assertThat(benchmark())
        .containsPattern("C, naive +2\\.00 +2\\.00")
        .containsPattern("C, vfast +2\\.00 +2\\.00")
        .containsPattern("NumPy, model_alg +0\\.50");
  }

  @Test
  void whatCannotBeCompiledIsNamed() throws Exception {
    Files.createDirectory(folder.resolve("peers"));
    program("gcc", "#!/bin/sh", "exit 1");
    program("python3", "#!/bin/sh", "exit 1");
    assertThat(benchmark())
        .contains("C: gcc could not compile peers/ft.c", "NumPy, model: not run (python3 failed)");
  }
}
