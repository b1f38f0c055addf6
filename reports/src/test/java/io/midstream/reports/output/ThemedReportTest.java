package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.BillLetter;
import io.midstream.reports.Fixtures;
import io.midstream.reports.Letter;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Languages;
import io.midstream.reports.theme.Colours;
import io.midstream.reports.theme.Logo;
import io.midstream.reports.theme.Theme;
import java.awt.Color;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemedReportTest {
  private static final String HOSTILE =
      "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><script>alert(2)</script></svg>";

  private final Theme theme =
      new Theme(
          Language.ENGLISH,
          "Smith & Sons <b>",
          Optional.of(Logo.of(HOSTILE.getBytes(StandardCharsets.UTF_8))),
          new Colours(Color.decode("#7a1f5c"), Color.decode("#101010"), Color.decode("#fffffe")),
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
    assertThat(LetterDocument.markdown(letter(input.withTheme(theme)), chart -> "bill.svg"))
        .startsWith("Smith \\& Sons".replace("\\&", "&amp;"))
        .endsWith("---\n\nConfidential\n");
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
    java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
    JsonResult.write(input, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
