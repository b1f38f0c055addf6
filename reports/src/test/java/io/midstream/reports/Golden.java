package io.midstream.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of what a person sees. {@code mvn -pl reports -am test -Dgolden.rewrite=true} writes them
 * anew; what changed is then seen in the difference.
 */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/golden");

  private Golden() {}

  /** Compares a text with its golden file, or rewrites the file. */
  public static void check(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (rewriting()) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      assertThat(actual).as(name).isEqualTo(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A golden file, rewritten first if that is asked for. */
  public static String read(String name, String actual) {
    Path file = FOLDER.resolve(name);
    try {
      if (rewriting()) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, actual);
      }
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean rewriting() {
    return Boolean.getBoolean("golden.rewrite");
  }
}
