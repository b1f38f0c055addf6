package io.midstream.models.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The theme that comes with Midstream, to be copied and changed: {@code models/themes}. */
public final class ThemeExample {
  /** The name of its logo, by which the theme refers to it. */
  public static final String LOGO = "example-logo.svg";

  private ThemeExample() {}

  /** The theme file. */
  public static String text() {
    return new String(read("example.yaml"), StandardCharsets.UTF_8);
  }

  /** The logo. */
  public static byte[] logo() {
    return read(LOGO);
  }

  private static byte[] read(String file) {
    try (InputStream in = ThemeExample.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the build has no " + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the theme's " + file, e);
    }
  }
}
