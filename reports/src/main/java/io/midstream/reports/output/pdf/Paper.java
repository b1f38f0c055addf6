package io.midstream.reports.output.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The size of a sheet, upright. */
public enum Paper {
  /** 210 × 297 mm. */
  A4(210, 297),
  /** 8½ × 11 inches, 215.9 × 279.4 mm. */
  LETTER(215.9, 279.4);

  private final double widthMm;
  private final double heightMm;

  Paper(double widthMm, double heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  /** The name in commands, for example {@code a4}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The names in commands. */
  public static List<String> words() {
    return Arrays.stream(values()).map(Paper::word).toList();
  }

  /** The paper of this name, if there is one. */
  public static Optional<Paper> named(String word) {
    return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
  }

  /** The width in millimetres. */
  public double widthMm() {
    return widthMm;
  }

  /** The height in millimetres. */
  public double heightMm() {
    return heightMm;
  }

  /** The size as a style sheet says it. */
  String css() {
    return widthMm + "mm " + heightMm + "mm";
  }
}
