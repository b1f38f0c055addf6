package io.midstream.shell.picture;

import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.LineChart.Point;
import java.util.List;

/**
 * Curves and areas as Braille dots, two across and four down in each cell; without Unicode as one
 * character in each cell.
 *
 * <p>Positions are in cells: across from the left edge of the first column, down from the middle of
 * the first row.
 */
final class Dots {
  private static final int BRAILLE = 0x2800;

  /** The bits of a Braille character, by row and column. */
  private static final int[][] BITS = {{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}};

  /** How a curve is drawn, so that curves can be told apart without colour. */
  enum Pattern {
    SOLID('*', 1, 1),
    DOTTED('o', 1, 2),
    DASHED('=', 4, 6),
    SPARSE('x', 1, 4);

    private final char ascii;
    private final int on;
    private final int period;

    Pattern(char ascii, int on, int period) {
      this.ascii = ascii;
      this.on = on;
      this.period = period;
    }

    private boolean draws(int dot) {
      return dot % period < on;
    }
  }

  /** How an area is filled. */
  enum Shade {
    LIGHT('.'),
    MEDIUM(':'),
    DENSE('%');

    private final char ascii;

    Shade(char ascii) {
      this.ascii = ascii;
    }

    private boolean draws(int x, int y, boolean unicode) {
      if (!unicode) {
        return this != LIGHT || (x + y) % 2 == 0;
      }
      return switch (this) {
        case LIGHT -> y % 4 == 1 && x % 4 == (y / 4 % 2) * 2;
        case MEDIUM -> y % 2 == 1 && x % 2 == 0;
        case DENSE -> (x + y) % 2 == 0;
      };
    }
  }

  private static final class Cell {
    private int curve;
    private int area;
    private char ascii = ' ';
    private boolean dense;
    private Ink ink = Ink.TEXT;
    private Ink areaInk = Ink.TEXT;
  }

  private final int columns;
  private final int rows;
  private final boolean unicode;
  private final int across;
  private final int down;
  private final Cell[][] cells;

  Dots(int columns, int rows, Style style) {
    this.columns = columns;
    this.rows = rows;
    this.unicode = style.unicode();
    this.across = unicode ? 2 : 1;
    this.down = unicode ? 4 : 1;
    this.cells = new Cell[rows][columns];
    for (Cell[] row : cells) {
      for (int c = 0; c < columns; c++) {
        row[c] = new Cell();
      }
    }
  }

  /** A sample of a curve, for a key. */
  static String sample(Pattern pattern, Style style) {
    Dots dots = new Dots(3, 1, style);
    dots.curve(List.of(new Point(0, 0), new Point(3, 0)), pattern, Ink.TEXT);
    return dots.text();
  }

  /** A sample of an area, for a key. */
  static String sample(Shade shade, Style style) {
    Dots dots = new Dots(2, 1, style);
    dots.area(
        List.of(new Point(0, 0.5), new Point(2, 0.5)),
        List.of(new Point(0, -0.5), new Point(2, -0.5)),
        shade,
        Ink.TEXT);
    return dots.text();
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (Cell cell : cells[0]) {
      text.append(glyph(cell));
    }
    return text.toString();
  }

  private int dot(double y) {
    double at = unicode ? y * down + 2 : y + 0.5;
    return (int) Math.max(0, Math.min(rows * down - 1.0, Math.floor(at)));
  }

  /** Draws a curve through points that go from left to right. */
  void curve(List<Point> points, Pattern pattern, Ink ink) {
    Course course = new Course(points);
    int first = (int) Math.max(0, Math.floor(course.from() * across));
    int last = (int) Math.min(columns * across - 1.0, Math.ceil(course.to() * across) - 1);
    int drawn = 0;
    for (int x = first; x <= Math.max(first, last) && x < columns * across; x++) {
      double left = (double) x / across;
      double right = (x + 1.0) / across;
      int start = dot(course.at(left));
      int end = dot(course.at(right));
      int top = Math.min(Math.min(start, end), dot(course.least(left, right)));
      int bottom = Math.max(Math.max(start, end), dot(course.most(left, right)));
      if (start != end && top == Math.min(start, end) && bottom == Math.max(start, end)) {
        // The next column begins where this one ends.
        top += end < start ? 1 : 0;
        bottom -= end > start ? 1 : 0;
      }
      for (int n = 0; n <= bottom - top; n++) {
        if (pattern.draws(drawn++)) {
          curveDot(x, start <= end ? top + n : bottom - n, pattern, ink);
        }
      }
    }
  }

  private void curveDot(int x, int y, Pattern pattern, Ink ink) {
    Cell cell = cells[y / down][x / across];
    cell.curve |= unicode ? BITS[y % down][x % across] : 1;
    cell.ascii = pattern.ascii;
    cell.ink = ink;
  }

  /** Fills the area between two courses. */
  void area(List<Point> lower, List<Point> upper, Shade shade, Ink ink) {
    Course low = new Course(lower);
    Course high = new Course(upper);
    int first = (int) Math.max(0, Math.ceil(low.from() * across - 0.5));
    int last = (int) Math.min(columns * across - 1.0, Math.floor(low.to() * across - 0.5));
    for (int x = first; x <= last; x++) {
      double at = (x + 0.5) / across;
      double bottom = low.at(at);
      double top = high.at(at);
      if (bottom - top > 1e-9) {
        for (int y = dot(top); y <= dot(bottom); y++) {
          if (shade.draws(x, y, unicode)) {
            areaDot(x, y, shade, ink);
          }
        }
      }
    }
  }

  private void areaDot(int x, int y, Shade shade, Ink ink) {
    Cell cell = cells[y / down][x / across];
    cell.area |= unicode ? BITS[y % down][x % across] : 1;
    cell.dense |= shade == Shade.DENSE;
    cell.areaInk = ink;
    if (cell.curve == 0) {
      cell.ascii = shade.ascii;
    }
  }

  /** An area keeps out of the cells of a curve, unless it is so dense that it is what matters. */
  private String glyph(Cell cell) {
    if (!unicode) {
      return Character.toString(cell.ascii);
    }
    int dots = cell.curve == 0 ? cell.area : cell.dense ? cell.curve | cell.area : cell.curve;
    return dots == 0 ? " " : Character.toString(BRAILLE + dots);
  }

  /** Puts what was drawn onto a canvas. */
  void onto(Canvas canvas, int top, int left) {
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        Cell cell = cells[r][c];
        if (cell.curve != 0) {
          canvas.set(top + r, left + c, glyph(cell), cell.ink, Canvas.Use.CHART);
        } else if (cell.area != 0 && canvas.use(top + r, left + c) == Canvas.Use.BLANK) {
          canvas.set(top + r, left + c, glyph(cell), cell.areaInk, Canvas.Use.AREA);
        }
      }
    }
  }
}
