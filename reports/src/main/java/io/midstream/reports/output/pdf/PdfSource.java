package io.midstream.reports.output.pdf;

import io.midstream.reports.chart.Chart;
import java.util.List;
import java.util.Optional;

/**
 * What a PDF is made from.
 *
 * @param xhtml the pages as well-formed XHTML, whose {@code object} elements of type {@value
 *     #CHART} name a chart by its id in {@code data}, those of type {@value #LOGO} stand for the
 *     logo
 * @param charts the charts
 * @param logo the logo, where the pages have one
 * @param about what it is about
 * @param paper the sheet that it is laid out for
 */
public record PdfSource(
    String xhtml, List<Chart> charts, Optional<PdfLogo> logo, About about, Paper paper) {
  /** The type of an {@code object} that is a chart. */
  public static final String CHART = "chart";

  /** The type of an {@code object} that is the logo. */
  public static final String LOGO = "logo";

  public PdfSource {
    charts = List.copyOf(charts);
  }

  /**
   * What a document is about, for whoever files or searches it.
   *
   * @param title its title
   * @param author who answers for it; empty if nobody is named
   * @param subject what it says, in a sentence
   * @param keywords words to find it by
   * @param creator the program that wrote it, with its version
   * @param language its language, for example {@code en}
   */
  public record About(
      String title,
      String author,
      String subject,
      List<String> keywords,
      String creator,
      String language) {
    public About {
      keywords = List.copyOf(keywords);
    }
  }
}
