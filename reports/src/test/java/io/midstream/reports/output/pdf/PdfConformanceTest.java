package io.midstream.reports.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.Fixtures;
import io.midstream.reports.Report;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.output.PdfReport;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

/** PDF/UA-1, by the validator veraPDF. */
class PdfConformanceTest {
  @Test
  void theValidatorSeesWhatIsMissing() throws Exception {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(plain);
    }
    assertThat(VeraPdf.faults(plain.toByteArray())).isNotEmpty();
  }

  @Test
  void aReportIsAccessible() throws Exception {
    Report report =
        ReportBuilder.of(
            Fixtures.input(Fixtures.ft()).withUncertainty(Fixtures.uncertainty(Fixtures.ft())));
    assertThat(VeraPdf.faults(PdfReport.render(report, Paper.A4))).isEmpty();
  }
}
