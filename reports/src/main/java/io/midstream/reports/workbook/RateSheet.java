package io.midstream.reports.workbook;

import io.midstream.reports.text.Language;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;

/**
 * The internal rate of return, found step by step in cells: the function of a spreadsheet stops at
 * seven digits, and finds one rate where there are several.
 *
 * <p>The search is over y, the continuously compounded monthly rate; a year's rate is {@code exp(12
 * y) − 1}. With one change of sign there is one rate: an interval about 0 is doubled until it holds
 * it. With several there may be several: y is scanned between −99% and 1000% a year in 64 × 64
 * steps, and each step whose ends differ in sign holds one. The interval is then halved 64 times.
 */
final class RateSheet {
  private static final int HALVINGS = 64;

  /** Columns of the halvings of a rate. */
  private static final int WIDTH = 4;

  /** An interval is doubled so often and no further: beyond it a rate is no number to use. */
  private static final int DOUBLINGS = 12;

  /** So many of several rates are worked out. */
  static final int ROOTS = 4;

  private static final int FACTS_ROW = RateFlows.END_ROW + 1;
  private static final int BRACKET_ROW = FACTS_ROW + 6;
  private static final int ROOTS_ROW = BRACKET_ROW + DOUBLINGS + 4;
  private static final int HALVING_ROW = ROOTS_ROW + ROOTS + 3;
  private static final int SCAN_ROW = HALVING_ROW + HALVINGS + 4;

  private final Book book;
  private final CashFlowSheet cash;
  private final Page page;
  private final int horizon;
  private final RateFlows flows;
  private final RateScan scan;

  RateSheet(Book book, CashFlowSheet cash) {
    this.book = book;
    this.cash = cash;
    this.page = book.page(Tab.RATE);
    this.horizon = book.horizon();
    this.flows = new RateFlows(page, horizon);
    this.scan = new RateScan(page, flows, SCAN_ROW);
    book.names().define(Named.SIGN_CHANGES, Tab.RATE, Page.fixed(FACTS_ROW, 1));
    book.names().define(Named.FIRST_FLOW, Tab.RATE, Page.fixed(FACTS_ROW + 1, 1));
    book.names().define(Named.LAST_FLOW, Tab.RATE, Page.fixed(FACTS_ROW + 2, 1));
    book.names().define(Named.BRACKET, Tab.RATE, Page.fixed(FACTS_ROW + 3, 1));
    book.names().define(Named.ROOTS, Tab.RATE, Page.fixed(FACTS_ROW + 4, 1));
    book.names().define(Named.RATE, Tab.RATE, Page.fixed(ROOTS_ROW + 1, 5));
    book.names().define(Named.RATE_FACTOR, Tab.RATE, Page.fixed(ROOTS_ROW + 1, 7));
  }

  void write() {
    page.title(
        "Rate of return",
        "Workings of the internal rate of return, to the last digit; y is the continuous rate a"
            + " month, a year’s rate is exp(12 y) − 1.");
    Periods.head(page, "Flows", horizon, horizon);
    page.widths(44, 22, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16, 16);
    flows.write(cash.all(Figure.EXACT));
    facts();
    bracket();
    roots();
    halvings();
    scan.write();
    scan.writeWithin(IntStream.range(0, ROOTS).mapToObj(RateSheet::gridRow).toList());
  }

  /** The cell that says in which row of steps a rate lies. */
  private static String gridRow(int k) {
    return Page.fixed(ROOTS_ROW + 1 + k, 3);
  }

  private void facts() {
    fact(
        0, Language.key("changes of sign of the net flow"), "SUM(" + cash.all(Figure.CHANGE) + ")");
    fact(
        1,
        Language.key("period of the first net flow"),
        "COUNTIF(" + cash.all(Figure.SIGN) + ",0)");
    fact(2, Language.key("period of the last net flow"), "MAX(" + cash.all(Figure.LAST_FLOW) + ")");
    fact(
        3,
        Language.key("doublings until the interval holds the rate (99: never)"),
        "MIN(" + Page.down(5, BRACKET_ROW + 1, BRACKET_ROW + 1 + DOUBLINGS) + ")");
    fact(
        4,
        Language.key("rates found"),
        "IF(%1$s=0,0,IF(%1$s=1,IF(%2$s=99,0,1),%3$s))"
            .formatted(Named.SIGN_CHANGES, Named.BRACKET, scan.found()));
  }

  private void fact(int i, String label, String formula) {
    page.say(FACTS_ROW + i, 0, label, Look.PLAIN, Shape.TEXT);
    page.formula(FACTS_ROW + i, 1, formula, Look.PLAIN, Shape.GENERAL);
  }

  private void bracket() {
    page.heads(
        BRACKET_ROW,
        0,
        "Interval about 0",
        "from y",
        "to y",
        "sign there",
        "sign here",
        "holds it");
    for (int i = 0; i <= DOUBLINGS; i++) {
      int row = BRACKET_ROW + 1 + i;
      page.number(row, 0, i, Look.PLAIN, Shape.WHOLE);
      page.formula(row, 1, "-" + Page.inRow(row, 2), Look.PLAIN, Shape.GENERAL);
      page.formula(row, 2, "0.01*2^" + Page.inRow(row, 0), Look.PLAIN, Shape.GENERAL);
      for (int end = 0; end < 2; end++) {
        page.formula(
            row,
            3 + end,
            "IF(%s<>1,0,%s)".formatted(Named.SIGN_CHANGES, flows.sign(Page.inRow(row, 1 + end))),
            Look.PLAIN,
            Shape.GENERAL);
      }
      page.formula(
          row,
          5,
          "IF(%s<>%s,%s,99)".formatted(Page.inRow(row, 3), Page.inRow(row, 4), Page.inRow(row, 0)),
          Look.PLAIN,
          Shape.GENERAL);
    }
  }

  /** Where each rate lies, and what it comes to. */
  private void roots() {
    page.heads(
        ROOTS_ROW,
        0,
        "Rate",
        "from y",
        "to y",
        "scan: row",
        "scan: rates before",
        "rate a year",
        "sign at from",
        "factor a year");
    for (int k = 0; k < ROOTS; k++) {
      int row = ROOTS_ROW + 1 + k;
      page.number(row, 0, k + 1, Look.PLAIN, Shape.WHOLE);
      String counts = scan.counts();
      page.formula(
          row,
          3,
          "IF(%s<%d,0,COUNTIF(%s,\"<%d\"))".formatted(Named.ROOTS, k + 1, counts, k + 1),
          Look.PLAIN,
          Shape.GENERAL);
      page.formula(
          row,
          4,
          "IF(%1$s=0,0,INDEX(%2$s,MAX(1,%1$s),1))".formatted(Page.inRow(row, 3), counts),
          Look.PLAIN,
          Shape.GENERAL);
      String scanned = scan.from(k, Page.inRow(row, 3), Page.inRow(row, 4));
      String doubled = "0.01*2^MIN(%d,%s)".formatted(DOUBLINGS, Named.BRACKET);
      page.formula(
          row,
          1,
          k == 0 ? "IF(%s=1,-%s,%s)".formatted(Named.SIGN_CHANGES, doubled, scanned) : scanned,
          Look.PLAIN,
          Shape.GENERAL);
      page.formula(
          row,
          2,
          k == 0
              ? "IF(%s=1,%s,%s+%s)"
                  .formatted(Named.SIGN_CHANGES, doubled, Page.inRow(row, 1), RateScan.step())
              : Page.inRow(row, 1) + "+" + RateScan.step(),
          Look.PLAIN,
          Shape.GENERAL);
      page.formula(
          row,
          5,
          "IF(%s<%d,%s,%s-1)"
              .formatted(Named.ROOTS, k + 1, book.quoted("none"), Page.inRow(row, 7)),
          Look.PLAIN,
          Shape.PERCENT);
      page.formula(
          row,
          7,
          "IF(%s<%d,0,EXP(12*%s))"
              .formatted(Named.ROOTS, k + 1, Page.fixed(HALVING_ROW + HALVINGS, WIDTH * k + 2)),
          Look.PLAIN,
          Shape.GENERAL);
      page.formula(
          row,
          6,
          "IF(%s<%d,0,%s)".formatted(Named.ROOTS, k + 1, flows.sign(Page.inRow(row, 1))),
          Look.PLAIN,
          Shape.GENERAL);
    }
  }

  /** Four columns a rate: the half whose ends differ in sign is kept. */
  private void halvings() {
    for (int k = 0; k < ROOTS; k++) {
      page.text(
          HALVING_ROW,
          WIDTH * k,
          book.say("halvings, rate {0}: from y", k + 1),
          Look.HEAD,
          Shape.WRAPPED);
      page.heads(HALVING_ROW, WIDTH * k + 1, "to y", "middle", "as at from");
      for (int i = 0; i < HALVINGS; i++) {
        halving(HALVING_ROW + 1 + i, k, i);
      }
    }
  }

  private void halving(int row, int k, int i) {
    int at = WIDTH * k;
    String low = Page.inRow(row, at);
    String high = Page.inRow(row, at + 1);
    String middle = Page.inRow(row, at + 2);
    String lowBefore = Page.inRow(row - 1, at);
    String highBefore = Page.inRow(row - 1, at + 1);
    String middleBefore = Page.inRow(row - 1, at + 2);
    String same = Page.inRow(row - 1, at + 3);
    int root = ROOTS_ROW + 1 + k;
    aside(
        row,
        at,
        i == 0 ? Page.fixed(root, 1) : "IF(%s,%s,%s)".formatted(same, middleBefore, lowBefore));
    aside(
        row,
        at + 1,
        i == 0 ? Page.fixed(root, 2) : "IF(%s,%s,%s)".formatted(same, highBefore, middleBefore));
    aside(row, at + 2, "(%s+%s)/2".formatted(low, high));
    aside(
        row,
        at + 3,
        "IF(%s<%d,FALSE,%s=%s)"
            .formatted(Named.ROOTS, k + 1, flows.sign(middle), Page.fixed(root, 6)));
  }

  private void aside(int row, int column, String formula) {
    page.formula(row, column, formula, Look.ASIDE, Shape.GENERAL);
  }

  /**
   * Gives the formulas their values. Most workbooks have one rate and need no scan: its cells are
   * then 0, and are not worth the time of an evaluation.
   */
  void evaluate(FormulaEvaluator evaluator) {
    double changes = evaluator.evaluate(cell(FACTS_ROW, 1)).getNumberValue();
    for (Row row : page.sheet()) {
      boolean scanned = scan.holds(row.getRowNum());
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          if (scanned && changes < 2) {
            cell.setCellValue(0);
          } else {
            evaluator.evaluateFormulaCell(cell);
          }
        }
      }
    }
  }

  private Cell cell(int row, int column) {
    return page.sheet().getRow(row).getCell(column);
  }
}
