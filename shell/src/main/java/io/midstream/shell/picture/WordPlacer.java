package io.midstream.shell.picture;

import io.midstream.reports.chart.Ink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds a place beside a point for words, where they hide nothing. */
final class WordPlacer {
  private static final int FURTHEST_ROW = 3;
  private static final int FURTHEST_COLUMN = 6;

  /** A row is about as far as two columns, and words on the point's own row are read first. */
  private static final int ROW_COST = 3;

  private static final int AREA_COST = 4;
  private static final int GUIDE_COST = 12;
  private static final int BESIDE_COST = 2;

  private record Place(int row, int start, int cost) {}

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
   * Writes words as near to a point as they can stand, rather on blank paper than over an area or a
   * line that only helps to read, and never over a curve or other words.
   *
   * @return whether there was a place
   */
  boolean place(String text, int row, int column) {
    int width = canvas.columns(text);
    List<Place> places = new ArrayList<>();
    for (int r = row - FURTHEST_ROW; r <= row + FURTHEST_ROW; r++) {
      for (int start = column - width - FURTHEST_COLUMN;
          start <= column + 1 + FURTHEST_COLUMN;
          start++) {
        int aside = start > column ? start - column : Math.max(0, column - start - width + 1);
        if (r != row || aside > 1) {
          int over = over(r, start, width);
          if (over >= 0) {
            int apart = Math.abs(r - row) * ROW_COST + aside;
            places.add(new Place(r, start, 10 * (apart + over) + centred(start, width, column)));
          }
        }
      }
    }
    Optional<Place> best = places.stream().min(Comparator.comparingInt(Place::cost));
    best.ifPresent(p -> canvas.write(p.row(), p.start(), text, Ink.TEXT));
    return best.isPresent();
  }

  /** Of places that are equally near, the one that begins at the point, then the most central. */
  private static int centred(int start, int width, int column) {
    return start == column ? 0 : Math.min(9, 1 + Math.abs(start + width / 2 - column) / 4);
  }

  /** What it costs to stand on what is there; −1 if that must not be hidden. */
  private int over(int row, int start, int width) {
    if (row < top || row > bottom || start < left || start + width - 1 > right) {
      return -1;
    }
    int cost = 0;
    for (int c = start - 1; c <= start + width; c++) {
      boolean beside = c < start || c == start + width;
      boolean inside = c >= left && c <= right;
      Canvas.Use use = inside ? canvas.use(row, c) : Canvas.Use.BLANK;
      if (use == Canvas.Use.TEXT || (use == Canvas.Use.CHART && !beside)) {
        return -1;
      }
      cost = beside ? cost + besideCost(use) : Math.max(cost, cost(use));
    }
    return cost;
  }

  private static int cost(Canvas.Use use) {
    return switch (use) {
      case GUIDE -> GUIDE_COST;
      case AREA -> AREA_COST;
      case BLANK, CHART, TEXT -> 0;
    };
  }

  private static int besideCost(Canvas.Use use) {
    return use == Canvas.Use.CHART ? BESIDE_COST : 0;
  }
}
