package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.BillLetter;
import io.midstream.reports.Fixtures;
import io.midstream.reports.Letter;
import io.midstream.reports.PortfolioInput;
import io.midstream.reports.PortfolioReport;
import io.midstream.reports.Report;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.output.pdf.Paper;
import io.midstream.reports.output.pdf.PdfFile;
import io.midstream.reports.output.pdf.PdfLogo;
import io.midstream.reports.output.pdf.PdfPrinter;
import io.midstream.reports.output.pdf.PdfSource;
import io.midstream.reports.output.pdf.VeraPdf;
import io.midstream.reports.text.Languages;
import io.midstream.reports.theme.Theme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that is printed lies on its pages and can be read by those who do not see it. */
class PdfLayoutTest {
  private static byte[] print(PdfSource source) {
    List<String> warnings = new ArrayList<>();
    byte[] file = PdfPrinter.print(source, warnings::add);
    assertThat(warnings).isEmpty();
    return file;
  }

  private static PdfSource sheet(Letter letter, Paper paper, double chartMm) {
    return LetterDocument.source(
        letter, paper, chartMm, letter.theme().logo().flatMap(PdfLogo::of));
  }

  private static Letter letter(String name) {
    return letter(name, Theme.STANDARD);
  }

  private static Letter letter(String name, Theme theme) {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.name = name;
    return BillLetter.of(
        Fixtures.input(builder.build()).withTheme(theme),
        Optional.empty(),
        new Letter.Parties("finance", name, "1 December 2026"));
  }

  static Stream<ReportInput> inputs() {
    return Stream.of(
        Fixtures.ftWithOptions().withUncertainty(Fixtures.uncertainty(Fixtures.ft())),
        Fixtures.input(Fixtures.small())
            .withNotices(List.of("A notice."))
            .withTheme(Fixtures.brand()));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void aReportIsAccessible(ReportInput input) throws Exception {
    byte[] file = print(PdfReport.source(ReportBuilder.of(input), Paper.LETTER));
    assertThat(VeraPdf.faults(file)).isEmpty();
  }

  static Stream<Theme> themes() {
    return Stream.of(Theme.STANDARD, Fixtures.brand());
  }

  @ParameterizedTest
  @MethodSource("themes")
  void anIndexIsAccessible(Theme theme) throws Exception {
    PortfolioInput.Plan plan =
        new PortfolioInput.Plan("a", "a.pdf", Fixtures.input(Fixtures.small()));
    PortfolioInput input =
        new PortfolioInput(
            List.of(plan),
            List.of(),
            List.of(new PortfolioInput.Failure("x.yaml", List.of("it is faulty"))),
            "0.1.0",
            theme);
    byte[] file = print(PdfReport.source(PortfolioReport.of(input), Paper.A4));
    assertThat(VeraPdf.faults(file)).isEmpty();
  }

  @Test
  void aLetterWithALogoIsOneAccessibleSheetToo() throws Exception {
    Letter letter = letter("FT content platform", Fixtures.brand());
    assertThat(VeraPdf.faults(print(sheet(letter, Paper.A4, 115)))).isEmpty();
    try (PdfFile file = PdfFile.of(LetterDocument.pdf(letter, Paper.A4))) {
      assertThat(file.pages()).isEqualTo(1);
      assertThat(file.elements("Figure"))
          .first()
          .returns("Logo of Ink & Paper", PDStructureElement::getAlternateDescription);
    }
  }

  /** In German, whose words are longer, with everything that an input tells of. */
  @Test
  void aLogoLeavesTheContentsOnTheFirstPage() throws IOException {
    Theme german = Fixtures.brand().withLanguage(Languages.named("de").orElseThrow());
    Report report = ReportBuilder.of(Fixtures.ftWithOptions().withTheme(german));
    try (PdfFile file = PdfFile.of(PdfReport.render(report, Paper.A4))) {
      assertThat(file.text(1)).contains("Ink & Paper", "Inhalt", "Anhang: die Zahlen");
    }
  }

  /** Also where the last table ends with its page. */
  @ParameterizedTest
  @ValueSource(ints = {52, 54, 56, 57, 58, 59, 60, 61, 62, 64, 66})
  void noPageIsEmpty(int horizon) throws IOException {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.horizon = horizon;
    Report report = ReportBuilder.of(Fixtures.input(builder.build()));
    try (PdfFile file = PdfFile.of(PdfReport.render(report, Paper.A4))) {
      for (int page = 1; page <= file.pages(); page++) {
        // Beside the name at the head and the number at the foot.
        assertThat(file.text(page).lines().filter(line -> !line.isBlank()).count())
            .as("lines of page %d", page)
            .isGreaterThan(2);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLetterIsOneAccessibleSheet(Paper paper) throws Exception {
    byte[] bytes = print(sheet(letter("FT content platform"), paper, 115));
    assertThat(VeraPdf.faults(bytes)).isEmpty();
    try (PdfFile file = PdfFile.of(bytes)) {
      assertThat(file.pages()).isEqualTo(1);
      assertThat(file.text())
          .contains("To: finance", "From: FT content platform", "Why it rises", "staying");
    }
  }

  static Stream<String> hostileNames() {
    return HostileNamesTest.names();
  }

  @ParameterizedTest
  @MethodSource("hostileNames")
  void hostileNamesAreWords(String name) throws Exception {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.name = name;
    builder.line = name;
    builder.waveName = name;
    ReportInput input = Fixtures.input(builder.build()).withNotices(List.of(name));
    byte[] bytes = print(PdfReport.source(ReportBuilder.of(input), Paper.A4));
    try (PdfFile file = PdfFile.of(bytes)) {
      assertThat(file.pages()).isLessThan(25);
      assertThat(file.rightEdge()).isLessThanOrEqualTo(RIGHT_MARGIN);
    }
    byte[] letter = print(sheet(letter(name), Paper.A4, 135));
    assertThat(VeraPdf.faults(letter)).isEmpty();
    try (PdfFile file = PdfFile.of(letter)) {
      assertThat(file.rightEdge()).isLessThanOrEqualTo(RIGHT_MARGIN);
    }
  }

  private static final double RIGHT_MARGIN = 595.3 - 20 * 72 / 25.4 + 0.5;

  @Test
  void markupInANameIsReadAsItIs() throws IOException {
    try (PdfFile file = PdfFile.of(print(sheet(letter("<b>&amp;"), Paper.A4, 135)))) {
      assertThat(file.text()).contains("From: <b>&amp;");
    }
  }
}
