package io.midstream.reports.chart;

/** There is no font on this machine to write a picture's words with. */
public final class NoFontException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private NoFontException(Throwable cause) {
    super(
        "a PNG needs a font and this machine has none: install fontconfig, FreeType and a font such"
            + " as DejaVu Sans, or ask for svg, which needs none of them",
        cause);
  }

  /** Paints, and says what is missing where Java only stumbles over it. */
  static void guard(Runnable paint) {
    try {
      paint.run();
    } catch (InternalError | LinkageError e) {
      // Java says "Fontconfig head is null" in one of these ways, by version.
      throw new NoFontException(e);
    } catch (RuntimeException e) {
      if (String.valueOf(e.getMessage()).contains("Fontconfig")) {
        throw new NoFontException(e);
      }
      throw e;
    }
  }
}
