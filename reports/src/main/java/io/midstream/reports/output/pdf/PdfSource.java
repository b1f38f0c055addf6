package io.midstream.reports.output.pdf;

import io.midstream.reports.chart.Chart;
import java.util.List;

/**
 * What a PDF is made from.
 *
 * @param xhtml the pages as well-formed XHTML, whose {@code object} elements of type {@value
 *     #CHART} name a chart by its id in {@code data}
 * @param charts the charts
 * @param about what it is about
 * @param paper the sheet that it is laid out for
 */
public record PdfSource(String xhtml, List<Chart> charts, About about, Paper paper) {
  /** The type of an {@code object} that is a chart. */
  public static final String CHART = "chart";

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
