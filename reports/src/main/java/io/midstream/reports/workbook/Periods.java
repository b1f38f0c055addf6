package io.midstream.reports.workbook;

import org.apache.poi.ss.util.CellReference;

/**
 * In which column a period stands: the same one on every sheet that runs over time, so that a
 * formula looks straight through from sheet to sheet.
 */
final class Periods {
  /** Column of period 0, from 0; the columns before it describe a row. */
  static final int FIRST = 14;

  /** Column of a row's total over the horizon, from 0. */
  static final int TOTAL = FIRST - 1;

  /** Row of the calendar months, from 0. */
  static final int MONTHS_ROW = 3;

  /** Row of the period numbers, from 0; the last row of the head. */
  static final int NUMBERS_ROW = 4;

  /** First row below the head, from 0. */
  static final int BODY = 5;

  /** The last period for which a spreadsheet has a column. */
  static final int MOST = 16_383 - FIRST;

  /** How many months one printed page holds. */
  private static final int MONTHS_A_PAGE = 24;

  private Periods() {}

  /** The column of a period, from 0. */
  static int column(int period) {
    return FIRST + period;
  }

  /** The letters of a period's column. */
  static String letters(int period) {
    return CellReference.convertNumToColString(column(period));
  }

  /** The cell that holds a period's number, as every cell of its column may name it. */
  static String number(int period) {
    return letters(period) + "$" + (NUMBERS_ROW + 1);
  }

  /** A cell of a row, fixed to the row but not to the column. */
  static String cell(int row, int period) {
    return letters(period) + "$" + (row + 1);
  }

  /** A row from one period to another. */
  static String range(int row, int from, int to) {
    return "$%s$%d:$%s$%d".formatted(letters(from), row + 1, letters(to), row + 1);
  }

  /**
   * Writes the head of a sheet over time and sets how it scrolls and prints.
   *
   * @param last the last period shown
   * @param horizon the last period that counts; those after it are set back
   */
  static void head(Page page, String first, int last, int horizon) {
    page.text(NUMBERS_ROW, 0, first, Look.HEAD, Shape.TEXT);
    for (int c = 1; c < FIRST; c++) {
      page.text(NUMBERS_ROW, c, "", Look.HEAD, Shape.WRAPPED);
    }
    page.say(MONTHS_ROW, FIRST, "today", Look.HEAD, Shape.CENTRED);
    for (int p = 0; p <= last; p++) {
      Look look = p <= horizon ? Look.HEAD : Look.ASIDE;
      page.number(NUMBERS_ROW, column(p), p, look, Shape.WHOLE);
      if (p > 0) {
        page.formula(
            MONTHS_ROW,
            column(p),
            "EDATE(" + Named.START_MONTH + "," + number(p) + "-1)",
            look,
            Shape.MONTH);
      }
    }
    page.freeze(1, BODY);
    page.printWide((last + MONTHS_A_PAGE) / MONTHS_A_PAGE, NUMBERS_ROW);
    page.width(FIRST, FIRST + last, 11);
  }

  /** The part of a month after a position: {@code clamp(m − position, 0, 1)}. */
  static String after(String position, int period) {
    return "MAX(0,MIN(1," + number(period) + "-" + position + "))";
  }
}
