package io.midstream.reports.workbook;

import io.midstream.reports.text.Language;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One sheet being written. Rows and columns count from 0. */
final class Page {
  /** What a spreadsheet takes for the beginning of a formula, or of its own mark of a text. */
  private static final String FORMULA = "=+-@'\t\r";

  /** The underscore of what a workbook takes for the code of a character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final double LINE_POINTS = 13;
  private static final int MOST_LINES = 8;

  private final Tab tab;
  private final XSSFSheet sheet;
  private final Styles styles;
  private final Language language;

  Page(Tab tab, XSSFSheet sheet, Styles styles, Language language) {
    this.tab = tab;
    this.sheet = sheet;
    this.styles = styles;
    this.language = language;
    sheet.setDisplayGridlines(false);
    sheet.setDefaultRowHeightInPoints(15);
    sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getFooter().setLeft("&A");
    sheet.getFooter().setRight("&P / &N");
  }

  Tab tab() {
    return tab;
  }

  XSSFSheet sheet() {
    return sheet;
  }

  /** The title of the sheet and what it is about, in English with what fills its blanks. */
  void title(String title, String about, Object... values) {
    say(0, 0, title, Look.TITLE, Shape.TEXT);
    sheet.getRow(0).setHeightInPoints(24);
    text(1, 0, language.say(about, values), Look.ASIDE, Shape.TEXT);
  }

  /** A text of this package in the language of the workbook. */
  String said(String english) {
    return language.say(english);
  }

  /** The number format of calendar months. */
  String monthPattern() {
    return Patterns.month(language);
  }

  /** A text of this package, given in English and written in the language of the workbook. */
  void say(int row, int column, String english, Look look, Shape shape) {
    text(row, column, language.say(english), look, shape);
  }

  /** A text that is ready to be shown, or a word that formulas look for. */
  void text(int row, int column, String text, Look look, Shape shape) {
    Cell cell = cell(row, column);
    cell.setCellValue(text);
    cell.setCellStyle(styles.of(look, shape));
  }

  /**
   * A text from a scenario: never a formula, made fit to be shown, and cut after so many
   * characters.
   */
  void foreign(int row, int column, String text, int longest, Shape shape) {
    foreign(row, column, text, longest, Look.PLAIN, shape);
  }

  void foreign(int row, int column, String text, int longest, Look look, Shape shape) {
    String shown = language.name(text, longest);
    boolean quoted = FORMULA.indexOf(shown.charAt(0)) >= 0;
    text(row, column, literal(shown), look, quoted ? Shape.QUOTED : shape);
  }

  /** A spreadsheet reads _x003D_ as an equals sign unless its underscore is written so itself. */
  private static String literal(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  void number(int row, int column, double value, Look look, Shape shape) {
    Cell cell = cell(row, column);
    cell.setCellValue(value);
    cell.setCellStyle(styles.of(look, shape));
  }

  /** A formula, without its equals sign. */
  void formula(int row, int column, String formula, Look look, Shape shape) {
    Cell cell = cell(row, column);
    cell.setCellFormula(formula);
    cell.setCellStyle(styles.of(look, shape));
  }

  private Cell cell(int row, int column) {
    Row line = sheet.getRow(row);
    if (line == null) {
      line = sheet.createRow(row);
    }
    Cell cell = line.getCell(column);
    return cell == null ? line.createCell(column) : cell;
  }

  /** The heads of columns of words, in English. */
  void heads(int row, int column, String... heads) {
    heads(row, column, Shape.WRAPPED, heads);
  }

  /** The heads of columns of numbers, in English. */
  void numberHeads(int row, int column, String... heads) {
    heads(row, column, Shape.WRAPPED_RIGHT, heads);
  }

  private void heads(int row, int column, Shape shape, String... heads) {
    for (int i = 0; i < heads.length; i++) {
      say(row, column + i, heads[i], Look.HEAD, shape);
    }
  }

  /** The head of a group of rows, in English, ruled over so many columns. */
  void section(int row, int columns, String head) {
    for (int c = 0; c < columns; c++) {
      text(row, c, c == 0 ? language.say(head) : "", Look.SECTION, Shape.TEXT);
    }
  }

  /** The width of columns, in characters. */
  void width(int from, int to, double characters) {
    for (int c = from; c <= to; c++) {
      sheet.setColumnWidth(c, (int) (characters * 256));
    }
  }

  void widths(double... characters) {
    for (int c = 0; c < characters.length; c++) {
      width(c, c, characters[c]);
    }
  }

  void hide(int from, int to) {
    for (int c = from; c <= to; c++) {
      sheet.setColumnHidden(c, true);
    }
  }

  void height(int row, double points) {
    if (sheet.getRow(row) == null) {
      sheet.createRow(row);
    }
    sheet.getRow(row).setHeightInPoints((float) points);
  }

  /** Makes a row high enough for the longest of its texts, each so many lines long. */
  void heightFor(int row, double... lines) {
    double most = Math.ceil(Arrays.stream(lines).max().orElse(1));
    height(row, LINE_POINTS * Math.max(1, Math.min(most, MOST_LINES)) + 2);
  }

  void freeze(int columns, int rows) {
    sheet.createFreezePane(columns, rows);
  }

  /** Prints on one page's width, with the head on every page. */
  void printNarrow(int lastHeadRow) {
    fit(1);
    sheet.setRepeatingRows(new CellRangeAddress(0, lastHeadRow, -1, -1));
  }

  /** Prints on so many pages side by side, with head and names on every page. */
  void printWide(int pages, int lastHeadRow) {
    fit(pages);
    sheet.setRepeatingRows(new CellRangeAddress(Periods.MONTHS_ROW, lastHeadRow, -1, -1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, 0));
  }

  private void fit(int pages) {
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) Math.min(pages, 99));
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  /** The address of a cell, fixed. */
  static String fixed(int row, int column) {
    return "$" + CellReference.convertNumToColString(column) + "$" + (row + 1);
  }

  /** The address of a cell of the formula's own row, fixed to its column. */
  static String inRow(int row, int column) {
    return "$" + CellReference.convertNumToColString(column) + (row + 1);
  }

  /** The address of a part of a column, fixed. */
  static String down(int column, int fromRow, int toRow) {
    return fixed(fromRow, column) + ":" + fixed(toRow, column);
  }
}
