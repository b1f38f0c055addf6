package io.midstream.models.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files of {@code models/library} and {@code models/catalogue}, as packaged. */
final class LibraryFiles {
  private LibraryFiles() {}

  static String read(String file) {
    try (InputStream in = LibraryFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the library has no file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the library's " + file, e);
    }
  }
}
