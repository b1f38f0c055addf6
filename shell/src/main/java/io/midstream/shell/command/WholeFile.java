package io.midstream.shell.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** Writes a file whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** What fills a file. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes beside the file, then moves into its place; folders are made as needed. */
  static void write(Path file, Content content) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException(file + " is a folder");
    }
    Files.createDirectories(folder);
    // Not createTempFile: its files are for the owner alone, and reports are for others.
    Path temporary = folder.resolve("." + UUID.randomUUID() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(temporary)) {
        content.writeTo(out);
      }
      Files.move(
          temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
