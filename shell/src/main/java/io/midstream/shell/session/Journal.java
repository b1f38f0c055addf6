package io.midstream.shell.session;

import io.midstream.models.library.ScenarioSource;
import io.midstream.reports.output.WholeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Keeps the open scenario on disk as long as it has unsaved changes, so that they outlive the
 * process.
 *
 * <p>The file is written whole after every change. A lock beside it says that its process is alive;
 * the operating system releases it however the process ends. A journal without a living process is
 * offered to the next session.
 */
public final class Journal implements AutoCloseable {
  private static final String ENDING = ".journal";
  private static final String LOCK = ".lock";

  /** The first line: what the file is, so that a later version knows. */
  private static final String HEADER = "midstream-journal 1";

  private final Path file;
  private final Path lockFile;
  private final FileChannel channel;

  private Journal(Path file, Path lockFile, FileChannel channel) {
    this.file = file;
    this.lockFile = lockFile;
    this.channel = channel;
  }

  /**
   * What a process that died has left.
   *
   * @param when of its last change
   */
  public record Left(Path file, OpenScenario scenario, Instant when) {
    /** Forgets it. */
    public void drop() throws IOException {
      Files.deleteIfExists(file);
      Files.deleteIfExists(lockOf(file));
    }
  }

  /**
   * A new journal in a folder, for this process.
   *
   * @throws IOException if the folder cannot be written
   */
  public static Journal in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(UUID.randomUUID() + ENDING);
    Path lockFile = lockOf(file);
    FileChannel channel =
        FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw new IOException(lockFile + " is locked");
    }
    return new Journal(file, lockFile, channel);
  }

  private static Path lockOf(Path journal) {
    String name = journal.toString();
    return Path.of(name.substring(0, name.length() - ENDING.length()) + LOCK);
  }

  /** Keeps the scenario if it has unsaved changes; else there is nothing to lose. */
  public void keep(OpenScenario scenario) throws IOException {
    if (scenario.changed()) {
      WholeFile.write(file, text(scenario).getBytes(StandardCharsets.UTF_8));
    } else {
      Files.deleteIfExists(file);
    }
  }

  /** Leaves what is unsaved to the next session. */
  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(lockFile);
  }

  /** What processes that are gone have left in a folder, the latest first. */
  public static List<Left> left(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Left> left = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).toList()) {
        if (!alive(file)) {
          FileTime when = Files.getLastModifiedTime(file);
          read(file).ifPresent(s -> left.add(new Left(file, s, when.toInstant())));
        }
      }
    }
    left.sort(Comparator.comparing(Left::when).reversed());
    return List.copyOf(left);
  }

  /** The scenario of a journal; empty if something has damaged it: the shell starts nonetheless. */
  private static Optional<OpenScenario> read(Path file) throws IOException {
    try {
      return scenario(Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
  }

  private static boolean alive(Path journal) throws IOException {
    Path lockFile = lockOf(journal);
    if (!Files.exists(lockFile)) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      // This very process holds it.
      return true;
    }
  }

  /** One line a fact, its fields between tabs. */
  private static String text(OpenScenario scenario) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    ScenarioSource saved = scenario.saved();
    line(
        text,
        "saved",
        saved.name(),
        saved.label(),
        saved.file().map(f -> f.toAbsolutePath().toString()).orElse(""),
        saved.text());
    for (OpenScenario.Version version : scenario.versions()) {
      line(text, "version", version.what(), version.text(), version.was(), version.is());
    }
    line(text, "at", String.valueOf(scenario.at()));
    scenario.variant().ifPresent(v -> line(text, "variant", v));
    return text.toString();
  }

  private static void line(StringBuilder text, String... fields) {
    for (int i = 0; i < fields.length; i++) {
      String escaped =
          fields[i]
              .replace("\\", "\\\\")
              .replace("\t", "\\t")
              .replace("\n", "\\n")
              .replace("\r", "\\r");
      text.append(i == 0 ? "" : "\t").append(escaped);
    }
    text.append('\n');
  }

  /** The scenario of a journal's text; empty if it is none that this version understands. */
  private static Optional<OpenScenario> scenario(String text) {
    if (!text.startsWith(HEADER + "\n")) {
      return Optional.empty();
    }
    Optional<ScenarioSource> saved = Optional.empty();
    List<OpenScenario.Version> versions = new ArrayList<>();
    // Written after the versions: a text that was cut off does not say it.
    int at = -1;
    Optional<String> variant = Optional.empty();
    for (String line : text.split("\n", -1)) {
      String[] f = line.split("\t", -1);
      for (int i = 0; i < f.length; i++) {
        f[i] = f[i].translateEscapes();
      }
      switch (f[0]) {
        case "saved" ->
            saved =
                Optional.of(
                    new ScenarioSource(
                        f[1],
                        f[2],
                        f[3].isEmpty() ? Optional.empty() : Optional.of(Path.of(f[3])),
                        f[4]));
        // An earlier Midstream wrote no values.
        case "version" ->
            versions.add(
                f.length < 5
                    ? new OpenScenario.Version(f[2], f[1])
                    : new OpenScenario.Version(f[2], f[1], f[3], f[4]));
        case "at" -> at = Integer.parseInt(f[1]);
        case "variant" -> variant = Optional.of(f[1]);
        default -> {
          // The header, and the end of the text.
        }
      }
    }
    if (saved.isEmpty() || at < 0 || at >= versions.size()) {
      return Optional.empty();
    }
    return Optional.of(new OpenScenario(saved.get(), versions, at, variant));
  }
}
