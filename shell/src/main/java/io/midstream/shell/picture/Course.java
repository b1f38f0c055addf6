package io.midstream.shell.picture;

import io.midstream.reports.chart.LineChart.Point;
import java.util.List;

/** A course through points, straight between them. */
final class Course {
  private final List<Point> points;

  /** A course through at least one point, from left to right. */
  Course(List<Point> points) {
    this.points = points;
  }

  double from() {
    return points.get(0).x();
  }

  double to() {
    return points.get(points.size() - 1).x();
  }

  /** The value at a position; beyond an end, the value there. */
  double at(double x) {
    int next = firstFrom(x);
    if (next == 0) {
      return points.get(0).y();
    }
    Point before = points.get(next - 1);
    if (next == points.size()) {
      return before.y();
    }
    Point after = points.get(next);
    double share = (x - before.x()) / (after.x() - before.x());
    return before.y() + share * (after.y() - before.y());
  }

  /** The least value over a stretch. */
  double least(double from, double to) {
    double least = Math.min(at(from), at(to));
    for (int i = firstFrom(from); i < points.size() && points.get(i).x() <= to; i++) {
      least = Math.min(least, points.get(i).y());
    }
    return least;
  }

  /** The largest value over a stretch. */
  double most(double from, double to) {
    double most = Math.max(at(from), at(to));
    for (int i = firstFrom(from); i < points.size() && points.get(i).x() <= to; i++) {
      most = Math.max(most, points.get(i).y());
    }
    return most;
  }

  /**
   * The index of the first point at or behind a position; the number of points if there is none.
   */
  private int firstFrom(double x) {
    int low = 0;
    int high = points.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (points.get(middle).x() < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
