package io.midstream.reports.workbook;

import io.midstream.reports.text.Language;
import io.midstream.reports.workbook.CashFlowSheet.Part;
import java.util.List;
import org.apache.poi.ss.util.CellReference;

/** The cash flow by fiscal year: by kind, by category, and by how accounting treats it. */
final class FiscalYearsSheet {
  static final int HEAD_ROW = 4;
  private static final int YEAR_ROW = 3;
  private static final int TOTAL = 1;
  static final int FIRST_YEAR = 2;

  private final Book book;
  private final CashFlowSheet cash;
  private final Page page;
  private final int columns;
  private int row = HEAD_ROW + 1;
  private int stayRow;
  private int moveRow;

  FiscalYearsSheet(Book book, CashFlowSheet cash) {
    this.book = book;
    this.cash = cash;
    this.page = book.page(Tab.FISCAL_YEARS);
    // One more than fit when months and years begin together: the first month may be changed.
    this.columns = (book.horizon() + 22) / 12;
  }

  /** How many fiscal years the months of the workbook fall in as it is written. */
  int years() {
    int firstMonth = book.scenario().start().getMonthValue();
    int before = Math.floorMod(firstMonth - book.scenario().finance().fiscalYearStart(), 12);
    return (before + book.horizon() + 11) / 12;
  }

  void write() {
    page.title(
        "Fiscal years",
        "Sums of the cash flow, nominal and not discounted. What is paid before month 1 counts in"
            + " the year of month 1.");
    page.heads(HEAD_ROW, 0, "Figure");
    page.numberHeads(HEAD_ROW, TOTAL, "All years");
    page.say(YEAR_ROW, 0, "year in which it begins", Look.ASIDE, Shape.TEXT);
    for (int y = 0; y < columns; y++) {
      year(y);
    }
    page.widths(34, 15);
    page.width(FIRST_YEAR, FIRST_YEAR + columns, 13);
    page.freeze(1, HEAD_ROW + 1);
    page.printNarrow(HEAD_ROW);
    stayRow = figure(Figure.STAY, book.say("Staying"));
    int runRow = figure(Figure.RUN, book.say("Migrating: running"));
    int investmentRow = figure(Figure.INVESTMENT, book.say("Migrating: investment"));
    moveRow =
        derived(
            book.say("Migrating"),
            Look.PLAIN,
            column -> "%s%d+%s%d".formatted(column, runRow + 1, column, investmentRow + 1));
    total(moveRow, Look.PLAIN);
    figure(Figure.BENEFIT, book.say("Benefits"));
    netAndCumulative();
    parts(Language.key("Costs by category"), cash.categories());
    parts(Language.key("Operating expense and capital expenditure"), cash.treatments());
  }

  private interface Cell {
    String of(String column);
  }

  private static String letters(int year) {
    return CellReference.convertNumToColString(FIRST_YEAR + year);
  }

  private void year(int y) {
    String last = cash.cell(Figure.YEAR, book.horizon());
    String before = letters(y - 1) + (YEAR_ROW + 1);
    page.formula(
        YEAR_ROW,
        FIRST_YEAR + y,
        y == 0
            ? cash.cell(Figure.YEAR, 0)
            : "IF(%1$s=\"\",\"\",IF(%1$s>=%2$s,\"\",%1$s+1))".formatted(before, last),
        Look.ASIDE,
        Shape.WHOLE);
    String year = letters(y) + (YEAR_ROW + 1);
    page.formula(
        HEAD_ROW,
        FIRST_YEAR + y,
        "IF(%1$s=\"\",\"\",IF(%2$s=1,%1$s&\"\",%1$s&\"/\"&RIGHT(\"0\"&MOD(%1$s+1,100),2)))"
            .formatted(year, Named.FISCAL_YEAR_START),
        Look.HEAD,
        Shape.GENERAL);
  }

  private int figure(Figure figure, String label) {
    return sums(label, Look.PLAIN, cash.all(figure));
  }

  private int sums(String label, Look look, String flows) {
    int at =
        derived(
            label,
            look,
            column ->
                "SUMIF(%s,%s$%d,%s)".formatted(cash.all(Figure.YEAR), column, YEAR_ROW + 1, flows));
    total(at, look);
    return at;
  }

  /** A row of which the columns after the last fiscal year stay empty. */
  private int derived(String label, Look look, Cell cell) {
    page.text(row, 0, label, look, Shape.TEXT);
    for (int y = 0; y < columns; y++) {
      String column = letters(y);
      page.formula(
          row,
          FIRST_YEAR + y,
          "IF(%s$%d=\"\",\"\",%s)".formatted(column, YEAR_ROW + 1, cell.of(column)),
          look,
          Shape.AMOUNT);
    }
    return row++;
  }

  private void total(int at, Look look) {
    page.formula(
        at,
        TOTAL,
        "SUM(%s%d:%s%d)".formatted(letters(0), at + 1, letters(columns - 1), at + 1),
        look,
        Shape.AMOUNT);
  }

  private void netAndCumulative() {
    int net = sums(book.say("Net"), Look.TOTAL, cash.all(Figure.NET));
    derived(
        book.say("Cumulative net"),
        Look.PLAIN,
        column -> "SUM($%1$s%3$d:%2$s%3$d)".formatted(letters(0), column, net + 1));
  }

  private void parts(String head, List<Part> parts) {
    page.section(row++, FIRST_YEAR + columns, head);
    for (Part part : parts) {
      sums(
          part.label(), Look.PLAIN, Tab.CASH_FLOW.at(Periods.range(part.row(), 0, book.horizon())));
    }
  }

  /** The fiscal years of a row, for a chart. */
  NativeChart.Cells chart(int at) {
    return new NativeChart.Cells(page.sheet(), at, FIRST_YEAR, FIRST_YEAR + years() - 1);
  }

  int stayRow() {
    return stayRow;
  }

  int moveRow() {
    return moveRow;
  }
}
