package io.midstream.reports;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.comparison.Comparison;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Scenario;
import io.midstream.reports.output.HtmlReport;
import io.midstream.reports.output.LetterDocument;
import io.midstream.reports.output.MarkdownReport;
import io.midstream.reports.output.Pictures;
import io.midstream.reports.text.Languages;
import io.midstream.reports.theme.Theme;
import io.midstream.reports.workbook.ScenarioWorkbook;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** What a German reader sees. */
class GermanReportTest {
  /** Words that hardly an English text does without, and no German one has. */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(the|of|and|is|are|at|by|for|from|not|with|without|to|each|month|months|year"
              + "|cost|costs|bill|net|staying|migrating|value|source|none|never)\\b");

  private static Theme german() {
    return Theme.STANDARD.withLanguage(Languages.named("de").orElseThrow());
  }

  private static Fixtures.Builder builder() {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.name = "Beispiel";
    builder.line = "Hosting";
    return builder;
  }

  @Test
  void aPersonReadsTheSmallCase() {
    ReportInput small =
        Fixtures.input(Fixtures.small())
            .withNotices(List.of("Ein Hinweis."))
            .withSeed(7)
            .withTheme(german());
    Golden.check("small.de.md", MarkdownReport.render(ReportBuilder.of(small)));
  }

  @Test
  void nothingIsSaidInEnglish() {
    Fixtures.Builder doubtful = builder();
    doubtful.uncertainHosting = Optional.of(new Quantity.Uniform(30_000, 100_000));
    ReportInput input = Fixtures.input(doubtful.build());
    ReportInput before = Fixtures.input(builder().build());
    ReportInput everything =
        input
            .withOptions(List.of(new Option("Variante", before.projection())))
            .withUncertainty(Fixtures.uncertainty(input.scenario()))
            .withChange(
                new ReportChange(
                    "vorher.yaml",
                    List.of(new ReportChange.Value("today[Hosting].monthly", "", "2k")),
                    Comparison.of(before.scenario(), input.scenario(), 200, 7)))
            .withTheme(german());
    Report report = ReportBuilder.of(everything);
    assertGerman(MarkdownReport.render(report));
    assertGerman(
        HtmlReport.render(report).replaceAll("(?s)<(style|script)>.*?</\\1>|<[^>]+>", " "));
    Fixtures.Builder never = builder();
    never.reduction = -0.5;
    never.waves = 1;
    assertGerman(
        MarkdownReport.render(ReportBuilder.of(Fixtures.input(never.build()).withTheme(german()))));
  }

  @Test
  void theLetterIsGermanToo() {
    Letter letter =
        BillLetter.of(
            Fixtures.input(builder().build()).withTheme(german()),
            Optional.empty(),
            new Letter.Parties("", "", ""));
    assertGerman(LetterDocument.markdown(letter, Pictures.NONE));
    assertThat(LetterDocument.html(letter))
        .contains("<html lang=\"de\">", "An: alle, die die Cloud-Rechnung bezahlen");
  }

  /**
   * Names of sheets stay, and the words by which formulas find lines; so do names of the scenario.
   */
  @Test
  void theWorkbookIsGermanToo() throws IOException {
    Fixtures.Builder doubtful = builder();
    doubtful.uncertainHosting = Optional.of(new Quantity.Uniform(30_000, 100_000));
    List<String> words = new ArrayList<>();
    for (Scenario scenario : List.of(doubtful.build(), Fixtures.ft())) {
      ReportInput input = Fixtures.input(scenario).withTheme(german());
      try (XSSFWorkbook workbook =
          new XSSFWorkbook(new ByteArrayInputStream(ScenarioWorkbook.render(input)))) {
        for (Sheet sheet : workbook) {
          for (Row row : sheet) {
            for (Cell cell : row) {
              boolean classifies =
                  sheet.getSheetName().equals("Lines")
                      && row.getRowNum() > 4
                      && cell.getColumnIndex() < 8;
              if (shown(cell) && !classifies) {
                words.add(cell.getStringCellValue());
              }
            }
          }
        }
      }
    }
    assertThat(words).hasSizeGreaterThan(500).contains("Zahlungsreihe", "entfällt");
    assertGerman(
        String.join("\n", words)
            .replaceAll("(month-end|mid-month|year-end|monthly|yearly)(, )?", "")
            .replaceAll("„[^“]+“", "")
            .replaceAll("(?m)^(Rate of return|in_.*|measure_.*)$", ""));
  }

  private static boolean shown(Cell cell) {
    return cell.getCellType() == CellType.STRING
        || (cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.STRING);
  }

  /** What a scenario or a command is written in stays as it is. */
  private static void assertGerman(String text) {
    String said =
        text.replaceAll("(?m)^ +midstream explain .*$", "")
            .replaceAll("(?m)^midstream explain .*$", "")
            .replaceAll("[a-zA-Z]+(\\\\?\\[[^\\]]*\\])?(\\.[a-zA-Z\\[\\]\\\\0-9]+)+", "")
            .replaceAll("support of (Kubernetes|the home-grown platform)", "")
            .replaceAll("2000 releases to both stacks", "")
            .replaceAll("slipPerToken", "");
    assertThat(said.lines().filter(line -> ENGLISH.matcher(line).find()).toList()).isEmpty();
  }
}
