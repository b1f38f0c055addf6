package io.midstream.reports.workbook;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * The scan for several rates: y, the continuous rate a month, between −99% and 1000% a year in 64 ×
 * 64 steps. Each step whose ends differ in the sign of the net present value holds a rate.
 */
final class RateScan {
  private static final int GRID = 64;
  private static final double LOWEST = Math.log1p(-0.99) / 12;
  private static final double HIGHEST = Math.log1p(10) / 12;

  private final Page page;
  private final RateFlows flows;
  private final int scanRow;
  private final int withinRow;

  /**
   * The scan from a row on.
   *
   * @param scanRow its head
   */
  RateScan(Page page, RateFlows flows, int scanRow) {
    this.page = page;
    this.flows = flows;
    this.scanRow = scanRow;
    this.withinRow = scanRow + GRID + 3;
  }

  /** How many rates there are. */
  String found() {
    return Page.fixed(scanRow + GRID, GRID + 3);
  }

  /** How many rates there are up to the end of each row of steps. */
  String counts() {
    return Page.down(GRID + 3, scanRow + 1, scanRow + GRID);
  }

  /**
   * Where the step begins that holds a rate.
   *
   * @param k the rate, from 0
   * @param gridRow the cell with its row of steps, from 0
   * @param before the cell with the number of rates before that row
   */
  String from(int k, String gridRow, String before) {
    return "%s+(%d*%s+COUNTIF(%s,\"<\"&(%d-%s)))*%s"
        .formatted(LOWEST, GRID, gridRow, cells(withinRow + 1 + k, 1, GRID), k + 1, before, step());
  }

  /** Whether a row holds formulas that are 0 where there is no more than one rate. */
  boolean holds(int row) {
    return row > scanRow && row != withinRow;
  }

  /** The width of a step. */
  static double step() {
    return (HIGHEST - LOWEST) / (GRID * GRID);
  }

  private static String cells(int row, int from, int to) {
    return Page.fixed(row, from) + ":" + Page.fixed(row, to);
  }

  /** The sign of the net present value at each step of the scan, 64 steps a row. */
  void write() {
    page.say(scanRow, 0, "Scan: y of the row; sign at each step", Look.HEAD, Shape.TEXT);
    for (int j = 0; j <= GRID; j++) {
      page.number(scanRow, 1 + j, j, Look.HEAD, Shape.WHOLE);
    }
    page.say(scanRow, GRID + 2, "rates in it", Look.HEAD, Shape.TEXT);
    page.say(scanRow, GRID + 3, "so far", Look.HEAD, Shape.TEXT);
    for (int i = 0; i < GRID; i++) {
      int row = scanRow + 1 + i;
      page.number(row, 0, LOWEST + i * GRID * step(), Look.ASIDE, Shape.GENERAL);
      for (int j = 0; j <= GRID; j++) {
        String y =
            Page.inRow(row, 0)
                + "+"
                + step()
                + "*"
                + CellReference.convertNumToColString(1 + j)
                + "$"
                + (scanRow + 1);
        page.formula(
            row,
            1 + j,
            "IF(%s<2,0,IF(%s>=0,1,-1))".formatted(Named.SIGN_CHANGES, flows.fromTheFirst(y)),
            Look.ASIDE,
            Shape.GENERAL);
      }
      // A step with a rate in it brings −1 to the sum of products, any other 1.
      page.formula(
          row,
          GRID + 2,
          "IF(%s<2,0,(%d-SUMPRODUCT(%s,%s))/2)"
              .formatted(Named.SIGN_CHANGES, GRID, cells(row, 1, GRID), cells(row, 2, GRID + 1)),
          Look.ASIDE,
          Shape.GENERAL);
      String before = i == 0 ? "0" : Page.inRow(row - 1, GRID + 3);
      page.formula(
          row, GRID + 3, before + "+" + Page.inRow(row, GRID + 2), Look.ASIDE, Shape.GENERAL);
    }
  }

  /**
   * Writes for each rate the steps of its row of the scan: how many rates there are up to each.
   *
   * @param gridRows the cell that says in which row of steps each rate lies, from 0
   */
  void writeWithin(List<String> gridRows) {
    page.say(withinRow, 0, "Rates up to each step, in the row of each", Look.HEAD, Shape.TEXT);
    String block = Page.fixed(scanRow + 1, 1) + ":" + Page.fixed(scanRow + GRID, GRID + 1);
    for (int k = 0; k < gridRows.size(); k++) {
      int row = withinRow + 1 + k;
      String gridRow = "(MIN(%d,%s)+1)".formatted(GRID - 1, gridRows.get(k));
      page.number(row, 0, k + 1, Look.ASIDE, Shape.WHOLE);
      for (int j = 1; j <= GRID; j++) {
        String before = j == 1 ? "0" : Page.inRow(row, j - 1);
        page.formula(
            row,
            j,
            "IF(%1$s<2,0,%2$s+IF(INDEX(%3$s,%4$s,%5$d)*INDEX(%3$s,%4$s,%6$d)<0,1,0))"
                .formatted(Named.SIGN_CHANGES, before, block, gridRow, j, j + 1),
            Look.ASIDE,
            Shape.GENERAL);
      }
    }
  }
}
