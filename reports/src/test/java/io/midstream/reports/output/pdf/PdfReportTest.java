package io.midstream.reports.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.Fixtures;
import io.midstream.reports.Golden;
import io.midstream.reports.Report;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.output.PdfReport;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The report of the Financial Times' case, read back. */
class PdfReportTest {
  private static Report report;
  private static byte[] bytes;
  private static PdfFile file;

  @BeforeAll
  static void print() throws IOException {
    report =
        ReportBuilder.of(
            Fixtures.ftWithOptions().withUncertainty(Fixtures.uncertainty(Fixtures.ft())));
    bytes = PdfReport.render(report, Paper.A4);
    file = PdfFile.of(bytes);
  }

  @AfterAll
  static void close() throws IOException {
    file.close();
  }

  @Test
  void aPersonReadsTheFirstPages() throws IOException {
    Golden.check("ft.pdf.txt", file.text(1) + file.text(2) + file.text(3));
  }

  @Test
  void isLaidOutForItsPaper() throws IOException {
    assertThat(size(file)).isEqualTo(new Size(595, 842));
    try (PdfFile letter = PdfFile.of(PdfReport.render(report, Paper.LETTER))) {
      assertThat(size(letter)).isEqualTo(new Size(612, 792));
      assertThat(letter.pages()).isBetween(file.pages(), file.pages() + 4);
    }
  }

  private record Size(long width, long height) {}

  private static Size size(PdfFile file) {
    PDRectangle box = file.document().getPage(0).getMediaBox();
    return new Size(Math.round(box.getWidth()), Math.round(box.getHeight()));
  }

  @Test
  void isNotTooLongToBeRead() {
    assertThat(file.pages()).isLessThan(25);
    assertThat(bytes.length).isLessThan(1_500_000);
  }

  @Test
  void everyPageSaysWhichItIs() throws IOException {
    for (int page = 1; page <= file.pages(); page++) {
      assertThat(file.text(page)).contains("page " + page + " of " + file.pages());
      if (page > 1) {
        assertThat(file.text(page)).startsWith(report.title());
      }
    }
  }

  @Test
  void contentsAndBookmarksLeadToTheHeadings() throws IOException {
    Map<String, Integer> bookmarks = file.bookmarks();
    assertThat(bookmarks.keySet())
        .containsAll(report.sections().stream().map(section -> section.heading()).toList())
        .hasSize(report.sections().size() + 1);
    for (Map.Entry<String, Integer> bookmark : bookmarks.entrySet()) {
      assertThat(file.text(bookmark.getValue())).contains(bookmark.getKey());
      assertThat(file.text(1))
          .containsPattern(
              Pattern.quote(bookmark.getKey()) + "[ .]+" + bookmark.getValue() + "\\n");
    }
    assertThat(file.countBookmarks()).isGreaterThan(bookmarks.size() + report.charts().size());
  }

  @Test
  void chartsAreDrawingsWithWords() throws IOException {
    assertThat(file.pictures()).isZero();
    assertThat(file.drawings()).hasSameSizeAs(report.charts());
    assertThat(file.text()).contains("peak Apr 2017: £96.3k, £10.3k above plan", "ahead by £1.29M");
  }

  @Test
  void fontsComeAlong() throws IOException {
    assertThat(file.fonts())
        .hasSize(2)
        .allMatch(font -> font.matches("[A-Z]{6}\\+LiberationSans(-Bold)?"));
  }

  @Test
  void isTaggedForThoseWhoListen() {
    PDDocumentCatalog catalog = file.document().getDocumentCatalog();
    assertThat(catalog.getMarkInfo().isMarked()).isTrue();
    assertThat(catalog.getLanguage()).isEqualTo("en");
    assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
    assertThat(file.elements("H1")).hasSize(1);
    assertThat(file.elements("H2")).hasSize(report.sections().size() + 2);
    assertThat(file.elements("TH")).isNotEmpty();
    assertThat(file.elements("Figure"))
        .extracting(PDStructureElement::getAlternateDescription)
        .containsExactlyElementsOf(
            report.charts().stream().map(c -> c.title() + ". " + c.description()).toList());
  }

  @Test
  void theNumbersBehindEachChartAreThere() throws IOException {
    String text = file.text();
    for (Chart chart : report.charts()) {
      assertThat(text).contains(chart.title().replace('\u00a0', ' '));
    }
    assertThat(text).contains("The cloud bill by month (GBP)", "Dec 2023 (month 84)");
  }

  @Test
  void theSameReportIsTheSameFile() {
    assertThat(PdfReport.render(report, Paper.A4)).isEqualTo(bytes);
  }

  @Test
  void everyBlankIsFilledIn() throws IOException {
    assertThat(file.text()).doesNotContain("%d", "%s", "null", "NaN", "Infinity", "Optional[");
  }

  @Test
  void noWordRunsIntoTheMargin() throws IOException {
    assertThat(file.rightEdge()).isLessThanOrEqualTo(595 - 20 * MM + 0.5);
  }

  private static final double MM = 72 / 25.4;
}
