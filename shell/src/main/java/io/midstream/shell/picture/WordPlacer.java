package io.midstream.shell.picture;

import io.midstream.reports.chart.Ink;

/** Finds a place beside a point for words, where they hide nothing. */
final class WordPlacer {
  private static final int FURTHEST = 3;

  private final Canvas canvas;
  private final int top;
  private final int bottom;
  private final int left;
  private final int right;

  /** Places within these rows and columns, all inclusive. */
  WordPlacer(Canvas canvas, int top, int bottom, int left, int right) {
    this.canvas = canvas;
    this.top = top;
    this.bottom = bottom;
    this.left = left;
    this.right = right;
  }

  /**
   * Writes words as near to a point as they can stand: on blank paper if there is any, else over an
   * area, else over a line that only helps to read; never over a curve or other words.
   *
   * @return whether there was a place
   */
  boolean place(String text, int row, int column) {
    int width = canvas.columns(text);
    for (Canvas.Use most : new Canvas.Use[] {Canvas.Use.BLANK, Canvas.Use.AREA, Canvas.Use.GUIDE}) {
      for (int distance = 0; distance <= FURTHEST; distance++) {
        for (int r : distance == 0 ? new int[] {row} : new int[] {row + distance, row - distance}) {
          for (int start : starts(column, width, distance)) {
            if (free(r, start, width, most)) {
              canvas.write(r, start, text, Ink.TEXT);
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static int[] starts(int column, int width, int distance) {
    return distance == 0
        ? new int[] {column + 2, column - 1 - width}
        : new int[] {
          column - width / 2, column, column - width + 1, column + 2, column - 1 - width
        };
  }

  private boolean free(int row, int start, int width, Canvas.Use most) {
    if (row < top || row > bottom || start < left || start + width - 1 > right) {
      return false;
    }
    for (int c = Math.max(left, start - 1); c <= Math.min(right, start + width); c++) {
      boolean beside = c < start || c >= start + width;
      Canvas.Use use = canvas.use(row, c);
      if (beside ? use == Canvas.Use.TEXT : use.compareTo(most) > 0) {
        return false;
      }
    }
    return true;
  }
}
