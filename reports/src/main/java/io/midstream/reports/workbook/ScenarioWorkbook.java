package io.midstream.reports.workbook;

import io.midstream.engine.Projection;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.Tokens;
import io.midstream.reports.ReportInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The base case as an OOXML workbook in which every number of the scenario is an input and all else
 * is a formula.
 *
 * <p>The formulas follow the engine's arithmetic and come to its figures within 1e-9. Each cell
 * also holds its value, for programs that do not calculate; those that do are told to calculate
 * anew.
 */
public final class ScenarioWorkbook {
  /** More cells than this take more memory and time than a spreadsheet is worth. */
  private static final int MOST_FLOWS = 400_000;

  /** No plan is followed further than this many months. */
  private static final int FURTHEST = 3_000;

  /** So much later than written a plan may run and still find its months: half, and two years. */
  private static final double STRETCH = 1.5;

  private static final int MORE_MONTHS = 24;

  /** In the order in which values flow, so that no evaluation has to go deep. */
  private static final List<Tab> ORDER =
      List.of(
          Tab.INPUTS,
          Tab.SCHEDULE,
          Tab.TOKENS,
          Tab.CURVES,
          Tab.LINES,
          Tab.CASH_FLOW,
          Tab.RATE,
          Tab.MEASURES,
          Tab.FISCAL_YEARS,
          Tab.SUMMARY);

  private final Book book;
  private final Projection projection;

  private ScenarioWorkbook(Book book) {
    this.book = book;
    this.projection = book.projection();
  }

  /**
   * The file's content; the same results give the same bytes.
   *
   * @throws IOException if the workbook would be too large for a spreadsheet
   */
  public static byte[] render(ReportInput input) throws IOException {
    long flows = (input.projection().lines().size() + 60L) * (input.scenario().horizon() + 1L);
    if (flows > MOST_FLOWS) {
      throw new IOException(
          String.format(
                  Locale.ROOT,
                  "a workbook of %,d lines over %,d months is more than a spreadsheet can bear; ask for csv",
                  input.projection().lines().size(),
                  input.scenario().horizon())
              + " or json, or shorten the horizon");
    }
    Book book = new Book(input);
    try (XSSFWorkbook workbook = book.workbook()) {
      new ScenarioWorkbook(book).write();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return undated(bytes.toByteArray());
    }
  }

  private void write() {
    Optional<Tokens> spent = book.scenario().tokens();
    InputsSheet inputs = new InputsSheet(book);
    inputs.write();
    ScheduleSheet schedule = new ScheduleSheet(book, inputs);
    Optional<TokensSheet> tokens =
        spent.map(t -> new TokensSheet(book, t, columns(projection.evaluation().last(0))));
    tokens.ifPresent(TokensSheet::write);
    schedule.write(tokens.map(TokensSheet::overspend).orElse("0"));
    CurvesSheet curves = new CurvesSheet(book, inputs, columns(spreadUntil()));
    curves.write();
    LinesSheet lines = new LinesSheet(book, curves, tokens);
    lines.write();
    CashFlowSheet cash = new CashFlowSheet(book, lines);
    MeasuresSheet measures = new MeasuresSheet(book, cash, tokens);
    cash.write();
    RateSheet rate = new RateSheet(book, cash);
    rate.write();
    measures.write();
    FiscalYearsSheet years = new FiscalYearsSheet(book, cash);
    years.write();
    SummarySheet summary = new SummarySheet(book, cash, years);
    summary.write();
    new AboutSheet(book).write();
    evaluate(rate);
    // Charts keep a copy of the values that they show.
    summary.charts();
    describe();
    book.workbook().setForceFormulaRecalculation(true);
  }

  /** The last period with a column, for what ends at a position and may end later. */
  private int columns(double end) {
    double wanted = Math.ceil(end * STRETCH) + MORE_MONTHS;
    double bounded = Math.min(wanted, Math.min(FURTHEST, Periods.MOST));
    return (int) Math.max(book.horizon(), bounded);
  }

  /** The latest end of what is spread over a curve within a window; 0 where there is none. */
  private double spreadUntil() {
    boolean spread =
        projection.model().lines().stream()
            .filter(l -> l.timing() instanceof Timing.Spread)
            .map(List::of)
            .anyMatch(l -> !CurvesSheet.windows(l).isEmpty());
    if (!spread) {
      return -MORE_MONTHS;
    }
    double end = projection.evaluation().last(0);
    for (Line line : projection.model().lines()) {
      if (line.timing() instanceof Timing.Spread) {
        end = Math.max(end, CurvesSheet.until(line, projection.evaluation()));
      }
    }
    return end;
  }

  /** Gives each formula its value, for those who open the file without calculating. */
  private void evaluate(RateSheet rate) {
    FormulaEvaluator evaluator = book.workbook().getCreationHelper().createFormulaEvaluator();
    for (Tab tab : ORDER) {
      if (tab == Tab.RATE) {
        rate.evaluate(evaluator);
      } else if (tab != Tab.TOKENS || book.scenario().tokens().isPresent()) {
        evaluate(book.page(tab), evaluator);
      }
    }
  }

  private static void evaluate(Page page, FormulaEvaluator evaluator) {
    for (Row row : page.sheet()) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          evaluator.evaluateFormulaCell(cell);
        }
      }
    }
  }

  private void describe() {
    POIXMLProperties properties = book.workbook().getProperties();
    properties.getCoreProperties().setTitle(book.language().name(book.scenario().name()));
    properties.getCoreProperties().setCreator("Midstream");
    properties.getCoreProperties().setCreated(Optional.empty());
    properties.getExtendedProperties().setApplication("Midstream");
  }

  /** The same archive without the time at which it was written. */
  private static byte[] undated(byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(LocalDateTime.of(1980, 2, 1, 0, 0));
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
