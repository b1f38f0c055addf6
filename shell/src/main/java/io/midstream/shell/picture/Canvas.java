package io.midstream.shell.picture;

import io.midstream.reports.chart.Ink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A sheet of cells, each of one character, its colour and what it is for. */
final class Canvas {
  /** What a cell is for: what may be written over it. */
  enum Use {
    /** Nothing. */
    BLANK,
    /** Part of an area. */
    AREA,
    /** Part of a line that helps to read: a zero line, a moment. */
    GUIDE,
    /** Part of a curve, a bar or an axis. */
    CHART,
    /** A word or a marked point. */
    TEXT
  }

  private record Cell(String glyph, Ink ink, boolean bold, Use use) {}

  private static final Cell BLANK = new Cell(" ", Ink.TEXT, false, Use.BLANK);

  /** The right half of a wide character. */
  private static final String TAIL = "";

  private final Style style;
  private final int width;
  private final List<Cell[]> rows;

  Canvas(int height, Style style) {
    this.style = style;
    this.width = style.width();
    this.rows = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      addRow();
    }
  }

  /** Adds a blank row at the bottom and says which it is. */
  int addRow() {
    Cell[] row = new Cell[width];
    Arrays.fill(row, BLANK);
    rows.add(row);
    return rows.size() - 1;
  }

  int width() {
    return width;
  }

  Style style() {
    return style;
  }

  /** The columns that a text takes here. */
  int columns(String text) {
    return DisplayWidth.of(PlainText.of(text, style));
  }

  private boolean inside(int row, int column) {
    return row >= 0 && row < rows.size() && column >= 0 && column < width;
  }

  /** What a cell is for; the edge of the sheet is as good as written on. */
  Use use(int row, int column) {
    return inside(row, column) ? rows.get(row)[column].use() : Use.TEXT;
  }

  /** Sets one character of one column. Outside of the sheet it does nothing. */
  void set(int row, int column, String glyph, Ink ink, Use use) {
    if (inside(row, column)) {
      put(row, column, new Cell(glyph, ink, false, use));
    }
  }

  private void put(int row, int column, Cell cell) {
    Cell[] cells = rows.get(row);
    if (cells[column].glyph().equals(TAIL) && !cell.glyph().equals(TAIL) && column > 0) {
      cells[column - 1] = BLANK;
    }
    boolean wide = column + 1 < width && cells[column + 1].glyph().equals(TAIL);
    cells[column] = cell;
    if (wide && !cell.glyph().equals(TAIL)) {
      cells[column + 1] = BLANK;
    }
  }

  /** Writes a text, made harmless, as far as the sheet goes. */
  void write(int row, int column, String text, Ink ink) {
    write(row, column, text, ink, false);
  }

  /** Writes a text in bold. */
  void writeBold(int row, int column, String text) {
    write(row, column, text, Ink.TEXT, true);
  }

  private void write(int row, int column, String text, Ink ink, boolean bold) {
    int at = column;
    for (int c : PlainText.of(text, style).codePoints().toArray()) {
      int columns = DisplayWidth.of(c);
      if (columns == 0) {
        accent(row, at - 1, c);
        continue;
      }
      if (!inside(row, at) || !inside(row, at + columns - 1)) {
        return;
      }
      put(row, at, new Cell(Character.toString(c), ink, bold, Use.TEXT));
      if (columns == 2) {
        put(row, at + 1, new Cell(TAIL, ink, bold, Use.TEXT));
      }
      at += columns;
    }
  }

  /** Puts an accent on the character that ends in a column. */
  private void accent(int row, int column, int accent) {
    if (!inside(row, column)) {
      return;
    }
    Cell[] cells = rows.get(row);
    int at = cells[column].glyph().equals(TAIL) ? column - 1 : column;
    Cell cell = cells[at];
    cells[at] =
        new Cell(cell.glyph() + Character.toString(accent), cell.ink(), cell.bold(), cell.use());
  }

  /** The sheet, without blanks at the ends of its lines. */
  Picture picture() {
    StringBuilder text = new StringBuilder();
    for (Cell[] row : rows) {
      line(row, text);
      text.append('\n');
    }
    return new Picture(text.toString());
  }

  private void line(Cell[] row, StringBuilder text) {
    int end = row.length;
    while (end > 0 && row[end - 1].glyph().equals(" ")) {
      end--;
    }
    String now = "";
    for (int c = 0; c < end; c++) {
      String code = row[c].glyph().equals(" ") ? now : code(row[c]);
      if (!code.equals(now)) {
        text.append(escape(now.isEmpty() ? code : code.isEmpty() ? "0" : "0;" + code));
        now = code;
      }
      text.append(row[c].glyph());
    }
    if (!now.isEmpty()) {
      text.append(escape("0"));
    }
  }

  private String code(Cell cell) {
    return cell.bold() ? style.palette().bold() : style.palette().code(cell.ink());
  }

  private static String escape(String parameters) {
    return "\u001b[" + parameters + "m";
  }
}
