package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher as a person starts it: the JVM tells on standard error of options that it does not
 * know or that do not fit the archive of classes, and no other test would see that.
 *
 * <p>It runs in a folder that is laid out as the checkout is, with the application that was
 * packaged: in the checkout itself it would build, inside a build.
 */
class LauncherIT {
  private static final Path TOP = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path home;

  private void layOut() throws IOException {
    Files.copy(TOP.resolve("midstream"), home.resolve("midstream"));
    for (String same : List.of("pom.xml", "engine", "models", "reports")) {
      Files.createSymbolicLink(home.resolve(same), TOP.resolve(same));
    }
    Path shell = Files.createDirectory(home.resolve("shell"));
    Path target = Files.createDirectory(shell.resolve("target"));
    for (String same : List.of("pom.xml", "src", "target/midstream.jar", "target/lib")) {
      Files.createSymbolicLink(shell.resolve(same), TOP.resolve("shell").resolve(same));
    }
    Files.createFile(target.resolve("built.stamp"));
  }

  /** JUnit warns of links that lead out of a folder it deletes. */
  @AfterEach
  void removeLinks() throws IOException {
    List<Path> links;
    try (Stream<Path> all = Files.walk(home)) {
      links = all.filter(Files::isSymbolicLink).toList();
    }
    for (Path link : links) {
      Files.delete(link);
    }
  }

  private String run(String... words) throws Exception {
    return runWith("", words);
  }

  private String runWith(String options, String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(home.resolve("midstream").toString()));
    command.addAll(List.of(words));
    Path out = home.resolve("out");
    Path err = home.resolve("err");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(home.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment
        .keySet()
        .removeAll(List.of("MIDSTREAM_JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    environment.put("MIDSTREAM_JAVA_OPTS", options);
    Process process = builder.start();
    process.getOutputStream().close();
    int exit = process.waitFor();
    assertThat(err).as(command.toString()).content().isEmpty();
    assertThat(exit).as(command.toString()).isZero();
    return Files.readString(out);
  }

  @Test
  void itPrintsResultsAndNothingElse() throws Exception {
    layOut();
    // The first call makes the archive of classes, the others start from it.
    assertThat(run("list")).contains("starter");
    assertThat(home.resolve("shell/target/cds")).isDirectoryContaining("glob:**.jsa");
    assertThat(run("list")).contains("starter");
    assertThat(run("simulate", "starter", "--trials", "60k")).contains("60,000");
    // The JVM keeps signals to itself, or there are none: then nobody listens for Ctrl-C.
    assertThat(runWith("-Xrs", "simulate", "starter", "--trials", "2k")).contains("2,000");
  }

  /** A name that is none any more would do no harm but to speed, and nobody would know. */
  @Test
  void theLoopsThatItHasCompiledAtOnceAreThere() throws Exception {
    Matcher named =
        Pattern.compile("for loops in ([\\w. ]+);")
            .matcher(Files.readString(TOP.resolve("midstream")));
    assertThat(named.find()).isTrue();
    for (String name : named.group(1).split(" ")) {
      Class<?> loops = Class.forName("io.midstream.engine." + name);
      assertThat(loops.getDeclaredMethods()).extracting(Method::getName).contains("warmUp");
    }
  }
}
