package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.BeyondHorizon;
import io.midstream.engine.Engine;
import io.midstream.engine.kernel.Block;
import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.kernel.Grid;
import io.midstream.engine.measure.Answer;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Model;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Treatment;
import io.midstream.reports.EngineTerms;
import io.midstream.reports.text.FiscalYears;
import io.midstream.reports.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The values that the cells of a workbook hold, beside those of the engine. */
final class WorkbookFigures {
  private static final int FIRST_PERIOD = 14;
  private static final int AFTER_HORIZON = 12;
  private static final int FIRST_LINE = 5;
  private static final String YEARS = "Fiscal years";
  private static final int YEARS_ROW = 4;
  private static final int FIRST_YEAR = 2;

  private final String file;
  private final XSSFWorkbook workbook;
  private final Language language;

  private WorkbookFigures(String file, XSSFWorkbook workbook, Language language) {
    this.file = file;
    this.workbook = workbook;
    this.language = language;
  }

  /** A file whose words are in a language; its sheets are called the same in all. */
  static WorkbookFigures read(Path file, Language language) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new WorkbookFigures(file.getFileName().toString(), new XSSFWorkbook(in), language);
    }
  }

  /**
   * Every line, curve, sum and measure is the engine's, to 1e-9.
   *
   * @param values by path, inputs that differ from the scenario's base case
   */
  void agreeWith(Scenario scenario, Map<String, Double> values) {
    Map<String, double[]> columns = new HashMap<>();
    values.forEach((path, value) -> columns.put(path, new double[] {value}));
    Model model = Model.of(scenario);
    List<Grid> flows = new ArrayList<>();
    Evaluation engine =
        Evaluation.of(
            model, Block.of(scenario.inputs(), 1, columns), (line, flow) -> flows.add(flow));
    Measures measures = Measures.of(engine, 0);

    double scale = engine.kernel().scale()[0];
    List<Line> lines = model.lines();
    for (int i = 0; i < lines.size(); i++) {
      row("Lines", FIRST_LINE + i, lines.get(i).name(), flows.get(i).trial(0), scale);
      if (values.isEmpty()) {
        assertClose(
            file + ": what " + lines.get(i).name() + " loses to the horizon",
            number(workbook.getSheet("Lines").getRow(FIRST_LINE + i).getCell(AFTER_HORIZON)),
            lost(scenario, lines.get(i)),
            scale);
      }
    }
    for (ScheduleCurve curve : ScheduleCurve.values()) {
      String name = curve.documentName();
      row("Curves", find("Curves", name), name, engine.curve(Curve.of(curve)).trial(0), 1);
    }
    double[] net = Measures.net(engine, 0);
    double[] cumulative = net.clone();
    double[] discounted = net.clone();
    for (int m = 0; m < net.length; m++) {
      cumulative[m] += m == 0 ? 0 : cumulative[m - 1];
      discounted[m] *= Measures.discountFactor(engine, m, 0);
    }
    cash("Staying", engine.stay().trial(0), scale);
    cash("Migrating", engine.move().trial(0), scale);
    cash("Benefits", engine.benefit().trial(0), scale);
    cash("Net", net, scale);
    cash("Cumulative net", cumulative, scale);
    cash("Discounted net", discounted, scale);
    cash("Bill, staying", engine.stayBill().trial(0), scale);
    cash("Bill, migrating", engine.moveBill().trial(0), scale);
    Years years = new Years(FiscalYears.of(scenario), scale);
    years.row("Staying", engine.stay().trial(0));
    years.row("Migrating", engine.move().trial(0));
    years.row("Benefits", engine.benefit().trial(0));
    years.row("Net", net);
    for (Side side : Side.values()) {
      for (Category category : Category.values()) {
        years.part(category, side, lines, flows, line -> line.category() == category);
      }
      for (Treatment treatment : Treatment.values()) {
        years.part(treatment, side, lines, flows, line -> line.treatment() == treatment);
      }
    }
    for (Measure measure : Measure.values()) {
      measure(measure, measures.answer(measure), scenario.horizon(), scale);
    }
  }

  /** The sums by fiscal year, as this class adds them up. */
  private final class Years {
    private final FiscalYears years;
    private final double scale;

    Years(FiscalYears years, double scale) {
      this.years = years;
      this.scale = scale;
    }

    /** The row of a side's costs of one kind, which is there where there are such costs. */
    void part(Enum<?> of, Side side, List<Line> lines, List<Grid> flows, Predicate<Line> belongs) {
      double[] sum = new double[flows.get(0).trial(0).length];
      boolean any = false;
      for (int i = 0; i < lines.size(); i++) {
        Line line = lines.get(i);
        if (line.side() == side && line.kind() != Kind.BENEFIT && belongs.test(line)) {
          any = true;
          double[] flow = flows.get(i).trial(0);
          for (int p = 0; p < sum.length; p++) {
            sum[p] += flow[p];
          }
        }
      }
      if (any) {
        String name = of.name().toLowerCase(Locale.ROOT);
        String on = side == Side.STAY ? "staying" : "migrating";
        row("%s, %s".formatted(language.say(name), language.say(on)), sum);
      }
    }

    void row(String label, double[] flow) {
      Map<String, Double> expected = new LinkedHashMap<>();
      for (int p = 0; p < flow.length; p++) {
        expected.merge(years.of(p), flow[p], Double::sum);
      }
      Row heads = workbook.getSheet(YEARS).getRow(YEARS_ROW);
      Row cells = workbook.getSheet(YEARS).getRow(find(YEARS, language.say(label)));
      int column = FIRST_YEAR;
      for (Map.Entry<String, Double> year : expected.entrySet()) {
        String what = "%s: %s, %s, %s".formatted(file, YEARS, label, year.getKey());
        assertThat(text(heads.getCell(column))).as(what).isEqualTo(year.getKey());
        assertClose(what, number(cells.getCell(column)), year.getValue(), scale);
        column++;
      }
    }
  }

  private static double lost(Scenario scenario, Line line) {
    return Engine.project(scenario).beyondHorizon().stream()
        .filter(lost -> lost.line().equals(line))
        .mapToDouble(BeyondHorizon::amount)
        .sum();
  }

  private void cash(String label, double[] expected, double scale) {
    row("Cash flow", find("Cash flow", language.say(label)), label, expected, scale);
  }

  private void row(String sheet, int row, String what, double[] expected, double scale) {
    Row cells = workbook.getSheet(sheet).getRow(row);
    for (int p = 0; p < expected.length; p++) {
      assertClose(
          "%s: %s, %s, period %d".formatted(file, sheet, what, p),
          number(cells.getCell(FIRST_PERIOD + p)),
          expected[p],
          scale);
    }
  }

  private int find(String sheet, String label) {
    for (Row row : workbook.getSheet(sheet)) {
      Cell first = row.getCell(0);
      if (first != null
          && first.getCellType() == CellType.STRING
          && first.getStringCellValue().equals(label)) {
        return row.getRowNum();
      }
    }
    throw new AssertionError("the sheet %s has no row %s".formatted(sheet, label));
  }

  private void measure(Measure measure, Answer answer, int horizon, double scale) {
    Row row = workbook.getSheet("Measures").getRow(find("Measures", language.say(measure.label())));
    Cell cell = row.getCell(1);
    String reason = row.getCell(6).getStringCellValue();
    String what = file + ": " + measure.documentName();
    if (answer instanceof Answer.Value value) {
      double least =
          switch (measure.unit()) {
            case MONEY, MONEY_PER_MONTH -> scale;
            default -> 1000;
          };
      assertThat(reason).as(what).isEmpty();
      assertClose(what, number(cell), value.value(), least);
    } else {
      assertThat(text(cell)).as(what).isEqualTo(language.say("none"));
      String expected = new EngineTerms(language).reason(answer, horizon);
      if (answer instanceof Answer.NotUnique) {
        assertThat(reason).as(what).startsWith(expected);
      } else {
        assertThat(reason).as(what).isEqualTo(expected);
      }
    }
  }

  /** The value of a cell, and that no cell is an error. */
  static double number(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    assertThat(type)
        .as("%s!%s is a number", cell.getSheet().getSheetName(), cell.getAddress())
        .isEqualTo(CellType.NUMERIC);
    return cell.getNumericCellValue();
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.FORMULA
            && cell.getCachedFormulaResultType() == CellType.NUMERIC
        ? Double.toString(cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  /** The cells whose value is an error. */
  List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (Sheet sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.ERROR
              || (cell.getCellType() == CellType.FORMULA
                  && cell.getCachedFormulaResultType() == CellType.ERROR)) {
            errors.add(sheet.getSheetName() + "!" + cell.getAddress());
          }
        }
      }
    }
    return errors;
  }

  /** 1e-9 relative; next to 0 what rounding leaves of sums of that size. */
  private static void assertClose(String what, double theirs, double ours, double scale) {
    assertThat(theirs)
        .as(what)
        .isCloseTo(ours, within(1e-9 * Math.abs(ours) + 1e-12 * Math.max(1, scale)));
  }
}
