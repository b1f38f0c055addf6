package io.midstream.reports.output;

import io.midstream.reports.output.pdf.PdfLogo;
import io.midstream.reports.output.pdf.PdfSource;
import io.midstream.reports.theme.Theme;

/** The logo at the head of a document. */
final class Brand {
  /** The size of a logo on paper at most, in millimetres. */
  private static final double HEIGHT_MM = 11;

  private static final double WIDTH_MM = 60;

  private Brand() {}

  /** The logo as an image of a page; empty for none. */
  static String image(Theme theme) {
    // The name stands beside it, and need not be heard twice.
    return theme
        .logo()
        .map(
            logo ->
                "<img src=\"%s\" alt=\"%s\"/>"
                    .formatted(
                        logo.address(),
                        theme.organisation().isEmpty() ? Templates.escape(alternative(theme)) : ""))
        .orElse("");
  }

  /** The logo as the printer finds it on a page. */
  static String object(PdfLogo logo, Theme theme) {
    double scale = Math.min(HEIGHT_MM / logo.height(), WIDTH_MM / logo.width());
    return "<object type=\"%s\" alt=\"%s\" style=\"width:%smm;height:%smm\"></object>"
        .formatted(
            PdfSource.LOGO,
            Templates.escape(alternative(theme)),
            scale * logo.width(),
            scale * logo.height());
  }

  /** What stands for the logo where it is not seen. */
  static String alternative(Theme theme) {
    return theme.organisation().isEmpty()
        ? theme.language().say("Logo")
        : theme.language().say("Logo of {0}", theme.organisation());
  }
}
