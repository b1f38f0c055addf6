package io.midstream.reports.workbook;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Unit;
import java.util.List;

/** The figures that a reader asks for first, and the charts. */
final class SummarySheet {
  private static final int LONGEST_NAME = 300;
  private static final int HEAD_ROW = 4;
  private static final int COLUMNS = 5;

  /** Rows and columns that a chart covers. */
  private static final int CHART_ROWS = 21;

  private static final List<Measure> MEASURES =
      List.of(
          Measure.NPV,
          Measure.NET,
          Measure.BREAK_EVEN,
          Measure.DISCOUNTED_PAYBACK,
          Measure.INVESTMENT,
          Measure.ROI,
          Measure.IRR,
          Measure.PEAK_FUNDING,
          Measure.PEAK_BILL_INCREASE,
          Measure.MONTHS_ABOVE,
          Measure.PARALLEL_RUNNING,
          Measure.BILL_REDUCTION,
          Measure.CUTOVER,
          Measure.COMPLETE);

  private final Book book;
  private final CashFlowSheet cash;
  private final FiscalYearsSheet years;
  private final Page page;

  SummarySheet(Book book, CashFlowSheet cash, FiscalYearsSheet years) {
    this.book = book;
    this.cash = cash;
    this.years = years;
    this.page = book.page(Tab.SUMMARY);
  }

  void write() {
    page.title(
        "Staying or migrating",
        "The base case, live: change a yellow number on the sheet Inputs and everything here"
            + " follows.");
    page.foreign(2, 0, book.scenario().name(), LONGEST_NAME, Look.STRONG, Shape.TEXT);
    page.heads(HEAD_ROW, 0, "Measure");
    page.numberHeads(HEAD_ROW, 1, "Now", "Calendar month", "As written", "Change");
    page.widths(38, 18, 16, 18, 18, 3);
    page.freeze(0, HEAD_ROW + 1);
    page.printNarrow(1);
    int row = HEAD_ROW + 1;
    for (Measure measure : MEASURES) {
      int at = MeasuresSheet.row(measure);
      Shape shape = Shape.ofMeasure(measure.unit());
      page.say(row, 0, measure.label(), Look.PLAIN, Shape.TEXT);
      for (int c = 1; c < COLUMNS; c++) {
        boolean month = c == 2;
        String cell = Tab.MEASURES.at(Page.fixed(at, c));
        page.formula(
            row,
            c,
            month ? "IF(" + cell + "=\"\",\"\"," + cell + ")" : cell,
            c == 1 ? Look.STRONG : c == 3 ? Look.ASIDE : Look.PLAIN,
            month ? Shape.MONTH : shape);
      }
      row++;
    }
  }

  /** Draws the charts, once their cells have values. */
  void charts() {
    int row = HEAD_ROW + MEASURES.size() + 2;
    String unit = book.unit(Unit.MONEY);
    NativeChart.lines(
        page,
        new NativeChart.Place(6, HEAD_ROW, 16, HEAD_ROW + CHART_ROWS),
        book.say("Cumulative net: staying minus migrating"),
        unit,
        cash.chartMonths(),
        List.of(
            new NativeChart.Series(
                book.say("Cumulative net"), cash.chart(Figure.CUMULATIVE), 0x0b3d91),
            new NativeChart.Series(
                book.say("Cumulative discounted net"),
                cash.chart(Figure.CUMULATIVE_DISCOUNTED),
                0x8a979e)));
    NativeChart.lines(
        page,
        new NativeChart.Place(0, row, 5, row + CHART_ROWS),
        book.say("The bill by month"),
        book.unit(Unit.MONEY_PER_MONTH),
        cash.chartMonths(),
        List.of(
            new NativeChart.Series(book.say("staying"), cash.chart(Figure.STAY_BILL), 0x8a979e),
            new NativeChart.Series(book.say("migrating"), cash.chart(Figure.MOVE_BILL), 0xb4530a)));
    NativeChart.columns(
        page,
        new NativeChart.Place(6, HEAD_ROW + CHART_ROWS + 1, 16, row + CHART_ROWS),
        book.say("Costs by fiscal year"),
        unit,
        years.chart(FiscalYearsSheet.HEAD_ROW),
        List.of(
            new NativeChart.Series(book.say("staying"), years.chart(years.stayRow()), 0x8a979e),
            new NativeChart.Series(book.say("migrating"), years.chart(years.moveRow()), 0xb4530a)));
  }
}
