package io.midstream.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.Engine;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Provenance;
import io.midstream.engine.scenario.Scenario;
import io.midstream.reports.Fixtures;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Languages;
import io.midstream.reports.theme.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * What a workbook holds; that it calculates like the engine is tested with a spreadsheet program.
 */
class ScenarioWorkbookTest {

  private static XSSFWorkbook open(Scenario scenario) throws IOException {
    byte[] bytes = ScenarioWorkbook.render(Fixtures.input(scenario));
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<Cell> cells(XSSFWorkbook workbook) {
    List<Cell> cells = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        row.forEach(cells::add);
      }
    }
    return cells;
  }

  private static Cell named(XSSFWorkbook workbook, String name) {
    CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
    return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
  }

  @Test
  void followsAChangedInput() throws IOException {
    Fixtures.Builder changed = new Fixtures.Builder();
    changed.parallel = 4.5;
    double expected = Engine.project(changed.build()).measures().value(Measure.NPV).orElseThrow();
    try (XSSFWorkbook workbook = open(Fixtures.ft())) {
      Cell npv = named(workbook, "measure_npv");
      assertThat(npv.getNumericCellValue()).isNotCloseTo(expected, within(1.0));
      named(workbook, "in_plan_parallel").setCellValue(4.5);
      double now =
          workbook.getCreationHelper().createFormulaEvaluator().evaluate(npv).getNumberValue();
      assertThat(now).isCloseTo(expected, within(1e-9 * Math.abs(expected)));
      assertThat(workbook.getForceFormulaRecalculation()).isTrue();
    }
  }

  private static String pattern(String region, String currency, Shape shape) {
    Locale locale = Locale.forLanguageTag(region);
    Language language = Languages.named(locale.getLanguage()).orElseThrow().in(locale);
    return new Patterns(currency, language).of(shape).replace('\u00a0', '_');
  }

  @Test
  void numberFormatsFollowTheRegion() {
    assertThat(pattern("en-GB", "GBP", Shape.CURRENCY)).isEqualTo("\"£\"#,##0;-\"£\"#,##0");
    assertThat(pattern("en-GB", "SEK", Shape.CURRENCY)).isEqualTo("\"SEK_\"#,##0;-\"SEK_\"#,##0");
    assertThat(pattern("en", "XXX", Shape.CURRENCY)).isEqualTo("#,##0;-#,##0");
    assertThat(pattern("de-DE", "EUR", Shape.CURRENCY)).isEqualTo("#,##0\"_€\";-#,##0\"_€\"");
    assertThat(pattern("de", "GBP", Shape.CURRENCY_EXACT))
        .isEqualTo("#,##0.00\"_£\";-#,##0.00\"_£\"");
    assertThat(pattern("de-CH", "CHF", Shape.CURRENCY)).isEqualTo("\"CHF_\"#,##0;-\"CHF_\"#,##0");
    assertThat(pattern("de", "a\"b", Shape.CURRENCY)).isEqualTo("#,##0\"_ab\";-#,##0\"_ab\"");
    assertThat(pattern("de", "EUR", Shape.PERCENT)).isEqualTo("0.0#\"_\"%");
    assertThat(pattern("en", "EUR", Shape.PERCENT)).isEqualTo("0.0#%");
    assertThat(pattern("en", "EUR", Shape.MONTH)).isEqualTo("[$-409]mmm yyyy");
    assertThat(pattern("en-GB", "EUR", Shape.MONTH)).isEqualTo("[$-809]mmm yyyy");
    assertThat(pattern("de", "EUR", Shape.MONTH)).isEqualTo("[$-407]mmm yyyy");
    assertThat(pattern("de-AT", "EUR", Shape.MONTH)).isEqualTo("[$-C07]mmm yyyy");
  }

  @Test
  void aGermanWorkbookHasTheGermanFormats() throws IOException {
    Theme german = Theme.STANDARD.withLanguage(Languages.named("de").orElseThrow());
    byte[] bytes = ScenarioWorkbook.render(Fixtures.input(Fixtures.ft()).withTheme(german));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      DataFormatter formatter = new DataFormatter(Locale.GERMANY);
      FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
      assertThat(formatter.formatCellValue(named(workbook, "measure_npv"), evaluator))
          .matches("\\d{1,3}(\\.\\d{3})*\u00a0£");
    }
  }

  @Test
  void everythingBelowTheInputsIsAFormula() throws IOException {
    try (XSSFWorkbook workbook = open(Fixtures.ft())) {
      for (String sheet : List.of("Lines", "Cash flow", "Curves")) {
        for (Row row : workbook.getSheet(sheet)) {
          for (Cell cell : row) {
            boolean figure =
                row.getRowNum() >= Periods.BODY && cell.getColumnIndex() > Periods.FIRST;
            assertThat(figure && cell.getCellType() == CellType.NUMERIC)
                .as("%s!%s is a number that does not follow", sheet, cell.getAddress())
                .isFalse();
          }
        }
      }
      assertThat(cells(workbook))
          .noneMatch(
              cell ->
                  cell.getCellType() == CellType.FORMULA
                      && cell.getCachedFormulaResultType() == CellType.ERROR);
    }
  }

  @Test
  void refusesIllegalInputs() throws IOException {
    try (XSSFWorkbook workbook = open(Fixtures.ft())) {
      Sheet inputs = workbook.getSheet("Inputs");
      int guarded = 0;
      for (Name name : workbook.getAllNames()) {
        if (name.getNameName().startsWith("in_")) {
          guarded++;
          CellReference at = new CellReference(name.getRefersToFormula());
          assertThat(inputs.getDataValidations())
              .as(name.getNameName())
              .anyMatch(
                  v ->
                      IntStream.range(0, v.getRegions().countRanges())
                          .anyMatch(
                              i ->
                                  v.getRegions()
                                      .getCellRangeAddress(i)
                                      .isInRange(at.getRow(), at.getCol())));
        }
      }
      assertThat(guarded).isGreaterThan(20);
    }
  }

  @Test
  void drawsItsChartsItself() throws IOException {
    try (XSSFWorkbook workbook = open(Fixtures.small())) {
      List<XSSFChart> charts = workbook.getSheet("Summary").getDrawingPatriarch().getCharts();
      assertThat(charts).hasSize(3);
      for (XDDFChart chart : charts) {
        assertThat(chart.getFormattedTitle().getParagraph(0).getText()).isNotBlank();
        assertThat(chart.getAxes()).hasSize(2).allMatch(axis -> axis.isVisible());
        String xml = chart.getCTChart().getPlotArea().xmlText();
        assertThat(xml.split("<c:title>|<[a-z0-9]+:title>", -1)).hasSizeGreaterThanOrEqualTo(3);
      }
    }
  }

  @Test
  void isTheSameFileForTheSameResults() throws IOException {
    assertThat(ScenarioWorkbook.render(Fixtures.input(Fixtures.small())))
        .isEqualTo(ScenarioWorkbook.render(Fixtures.input(Fixtures.small())));
  }

  @Test
  void saysWhereItWouldBeTooLarge() {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.horizon = 600;
    Scenario large =
        builder
            .build()
            .with(
                scenario ->
                    IntStream.range(0, 700)
                        .mapToObj(
                            i -> CustomLine.once("line " + i, Quantity.fixed(1), Quantity.fixed(1)))
                        .toList());
    assertThatThrownBy(() -> ScenarioWorkbook.render(Fixtures.input(large)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lines over 600 months")
        .hasMessageContaining("csv");
  }

  private static final List<String> HOSTILE =
      List.of(
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-1",
          "@SUM(A1:A9)",
          "\t=1",
          "'=1",
          "_x003D_1",
          "\"&A1&\"",
          "A1",
          "R1C1",
          "in_plan_parallel",
          "[other.xlsx]Inputs!A1",
          "<script>alert(1)</script> & ]]>",
          "../../x\u0000\u0001\ud800",
          "x".repeat(10_000),
          "\u202e\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
          "\ud83d\ude80 \ud83d\udc69\u200d\ud83d\udcbb");

  /** A scenario with a line of each of these names. */
  private static Scenario of(List<String> names, Fixtures.Builder builder) {
    return builder
        .build()
        .with(
            scenario ->
                names.stream()
                    .map(n -> CustomLine.once(n, Quantity.fixed(1), Quantity.fixed(1)))
                    .toList());
  }

  private static Fixtures.Builder few() {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.horizon = 13;
    builder.waves = 2;
    return builder;
  }

  @Test
  void namesNeverBecomeFormulas() throws IOException {
    List<String> harmless = IntStream.range(0, HOSTILE.size()).mapToObj(i -> "line " + i).toList();
    Fixtures.Builder builder = few();
    builder.name = HOSTILE.get(0);
    builder.line = HOSTILE.get(1) + "/today";
    builder.waveName = HOSTILE.get(2);
    builder.provenance =
        new Provenance(
            Optional.of(HOSTILE.get(3)),
            Optional.of(HOSTILE.get(0)),
            Optional.of(HOSTILE.get(4)),
            Optional.of(HOSTILE.get(5)));
    try (XSSFWorkbook workbook = open(of(HOSTILE, builder));
        XSSFWorkbook plain = open(of(harmless, few()))) {
      assertThat(formulas(workbook)).isEqualTo(formulas(plain));
      assertThat(workbook.getNumberOfSheets()).isEqualTo(Tab.values().length);
      for (Name defined : workbook.getAllNames()) {
        if (!defined.getNameName().startsWith("_xlnm")) {
          assertThat(defined.getNameName()).matches("[A-Za-z_][A-Za-z0-9_]{0,80}");
        }
      }
      List<String> texts = new ArrayList<>();
      for (Cell cell : cells(workbook)) {
        if (cell.getCellType() == CellType.STRING) {
          String text = cell.getStringCellValue();
          texts.add(text);
          assertThat(text.length()).isLessThan(32_767);
          if (!text.isEmpty() && "=+-@'".indexOf(text.charAt(0)) >= 0) {
            assertThat(((XSSFCellStyle) cell.getCellStyle()).getQuotePrefixed()).as(text).isTrue();
          }
        }
      }
      assertThat(texts).contains("=cmd|' /C calc'!A0", "-1", "_x003D_1", "in_plan_parallel");
    }
  }

  /** Every formula, with the names of inputs replaced by the cells that they stand for. */
  private static List<String> formulas(XSSFWorkbook workbook) {
    Map<String, String> inputs = new HashMap<>();
    for (Name name : workbook.getAllNames()) {
      if (name.getNameName().startsWith("in_")) {
        inputs.put(name.getNameName(), name.getRefersToFormula());
      }
    }
    List<String> formulas = new ArrayList<>();
    for (Cell cell : cells(workbook)) {
      if (cell.getCellType() == CellType.FORMULA) {
        StringBuilder told = new StringBuilder();
        for (String word : cell.getCellFormula().split("(?<![A-Za-z0-9_])|(?![A-Za-z0-9_])")) {
          told.append(inputs.getOrDefault(word, word));
        }
        formulas.add(cell.getSheet().getSheetName() + cell.getAddress() + told);
      }
    }
    return formulas;
  }
}
