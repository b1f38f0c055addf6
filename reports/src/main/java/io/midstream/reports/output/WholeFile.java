package io.midstream.reports.output;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.UUID;

/** Writes a file whole or not at all. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes beside the file, then moves into its place; folders are made as needed. A file that has
   * this content already is left alone.
   *
   * @return whether the file was written
   * @throws IOException if the file cannot be written; what was there before is then still there
   */
  public static boolean write(Path file, byte[] content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is a folder");
    }
    Files.createDirectories(folder);
    if (holds(file, content)) {
      return false;
    }
    // Not Files.createTempFile, whose files nobody else may read.
    Path temporary = folder.resolve("." + UUID.randomUUID() + ".part");
    try {
      Files.write(temporary, content, StandardOpenOption.CREATE_NEW);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
    return true;
  }

  private static boolean holds(Path file, byte[] content) throws IOException {
    return Files.isRegularFile(file)
        && Files.size(file) == content.length
        && Files.isReadable(file)
        && Arrays.equals(Files.readAllBytes(file), content);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network drives have no atomic move; a plain one still replaces a whole file.
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
