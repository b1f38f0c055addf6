package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.BillLetter;
import io.midstream.reports.Fixtures;
import io.midstream.reports.Letter;
import io.midstream.reports.PortfolioInput;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.output.pdf.Paper;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Languages;
import io.midstream.reports.theme.Colours;
import io.midstream.reports.theme.Logo;
import io.midstream.reports.theme.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemedReportTest {
  private static final String HOSTILE =
      "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(2)</script></svg>";

  private final Theme theme =
      new Theme(
          Language.ENGLISH,
          "Smith & Sons <b>",
          Optional.of(Logo.of(HOSTILE.getBytes(StandardCharsets.UTF_8))),
          new Colours(0x7a1f5c, 0x101010, 0xfffffe),
          Colours.STANDARD_DARK,
          "Confidential");
  private final ReportInput input = Fixtures.input(Fixtures.ft());

  private static Letter letter(ReportInput input) {
    return BillLetter.of(input, Optional.empty(), new Letter.Parties("", "", ""));
  }

  @Test
  void thePageHasLogoNameColoursAndFooter() {
    String page = HtmlReport.render(ReportBuilder.of(input.withTheme(theme)));
    assertThat(page)
        .contains(
            "<img src=\"data:image/svg+xml;base64,",
            "<span>Smith &amp; Sons &lt;b&gt;</span>",
            "--accent:#7a1f5c",
            "--ink-text:#101010",
            "--ink-paper:#fffffe",
            "<footer class=\"imprint\">Confidential</footer>");
    assertThat(page).as("a logo is an image, whatever is in it").doesNotContain("alert");
  }

  @Test
  void theLetterHasThemToo() {
    String page = LetterDocument.html(letter(input.withTheme(theme)));
    assertThat(page)
        .contains(
            "<img src=\"data:image/svg+xml;base64,",
            "img-src data:",
            "Smith &amp; Sons &lt;b&gt;",
            "h1,h2{color:#7a1f5c}",
            "<p>Confidential</p>")
        .doesNotContain("alert", "<script");
    assertThat(LetterDocument.markdown(letter(input.withTheme(theme)), Pictures.NONE))
        .startsWith("Smith \\& Sons".replace("\\&", "&amp;"))
        .endsWith("---\n\nConfidential\n");
  }

  @Test
  void theLogoLiesBesideMarkdown(@TempDir Path folder) throws IOException {
    Theme brand = Fixtures.brand();
    byte[] logo = brand.logo().orElseThrow().content();
    ReportWriter.write(input.withTheme(brand), folder, "case", Set.of(Format.MD));
    ReportWriter.writeLetter(
        letter(input.withTheme(brand)), folder, "case", Set.of(Format.MD), Paper.A4);
    PortfolioInput index =
        new PortfolioInput(
            List.of(new PortfolioInput.Plan("case", "case.md", input)),
            List.of(),
            List.of(new PortfolioInput.Failure("x.yaml", List.of("it is faulty"))),
            "0.1.0",
            brand);
    ReportWriter.writeIndex(index, folder, Set.of(Format.MD), Paper.A4);
    for (String stem : List.of("case", "case-bill-notice", "index")) {
      assertThat(folder.resolve(stem + ".md"))
          .content()
          .startsWith("![Logo of Ink &amp; Paper](" + stem + "-logo.svg)\n\nInk &amp; Paper\n");
      assertThat(folder.resolve(stem + "-logo.svg")).hasBinaryContent(logo);
    }
    ReportWriter.write(input, folder, "plain", Set.of(Format.MD));
    assertThat(folder.resolve("plain-logo.svg")).doesNotExist();
  }

  /** A name beside the logo says whose it is; alone, it has to be told to those who do not see. */
  @Test
  void aLogoWithoutANameSaysThatItIsOne() {
    Theme brand = Fixtures.brand();
    Theme nameless =
        new Theme(
            Languages.named("de").orElseThrow(), "", brand.logo(), brand.light(), brand.dark(), "");
    assertThat(HtmlReport.render(ReportBuilder.of(input.withTheme(brand)))).contains(" alt=\"\"/>");
    assertThat(HtmlReport.render(ReportBuilder.of(input.withTheme(nameless))))
        .contains(" alt=\"Logo\"/>");
    assertThat(PdfReport.source(ReportBuilder.of(input.withTheme(nameless)), Paper.A4).xhtml())
        .contains("<object type=\"logo\" alt=\"Logo\"");
  }

  @Test
  void withoutAThemeNothingIsAdded() {
    String page = HtmlReport.render(ReportBuilder.of(input));
    assertThat(page).doesNotContain("--accent", "brand", "<footer", "<img");
    assertThat(LetterDocument.html(letter(input))).doesNotContain("brand", "<img");
  }

  @Test
  void numbersForProgramsAreTheSameInEveryTheme() {
    ReportInput german =
        input.withTheme(Theme.STANDARD.withLanguage(Languages.named("de").orElseThrow()));
    assertThat(CsvReport.render(german)).isEqualTo(CsvReport.render(input));
    assertThat(json(german)).isEqualTo(json(input));
  }

  private static String json(ReportInput input) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonResult.write(input, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
