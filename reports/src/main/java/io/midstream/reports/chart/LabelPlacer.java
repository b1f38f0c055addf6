package io.midstream.reports.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds a place for the name of a point where it covers neither a line nor another name. */
final class LabelPlacer {
  private static final double[] DISTANCES = {9, 16, 26, 38, 54, 74, 100, 130};
  private static final double[][] DIRECTIONS = {
    {1, -1}, {-1, -1}, {0, -1}, {1, 1}, {-1, 1}, {0, 1}, {1, 0}, {-1, 0}
  };

  /** What it costs to cover a line that is read; no distance within a chart is worse. */
  static final double COURSE = 240;

  /** What it costs to cover a line that only divides. */
  static final double DIVIDER = 50;

  private static final double LABEL_PENALTY = 100_000;

  private final Rectangle2D bounds;
  private final List<Obstacle> lines = new ArrayList<>();
  private final List<Rectangle2D> taken = new ArrayList<>();

  /** A placer whose labels stay inside these bounds. */
  LabelPlacer(Rectangle2D bounds) {
    this.bounds = bounds;
  }

  private record Obstacle(Line2D line, double penalty) {}

  /** A line that labels should not cover, and what it costs if they do. */
  void avoid(Line2D line, double penalty) {
    lines.add(new Obstacle(line, penalty));
  }

  /** A place that labels must not cover. */
  void avoid(Rectangle2D rectangle) {
    taken.add(rectangle);
  }

  /** The best place of a label of this size for a point; it is taken from then on. */
  Rectangle2D place(double x, double y, double width, double height) {
    Rectangle2D best = new Rectangle2D.Double(x, y, width, height);
    double lowest = Double.POSITIVE_INFINITY;
    for (double distance : DISTANCES) {
      for (double[] direction : DIRECTIONS) {
        Rectangle2D candidate = candidate(x, y, width, height, distance, direction);
        double cost = cost(candidate) + distance;
        if (cost < lowest) {
          lowest = cost;
          best = candidate;
        }
      }
    }
    taken.add(best);
    return best;
  }

  private Rectangle2D candidate(
      double x, double y, double width, double height, double distance, double[] direction) {
    double dx = direction[0] * distance * (direction[1] == 0 ? 1 : 0.6);
    double left = direction[0] > 0 ? x + dx : direction[0] < 0 ? x + dx - width : x - width / 2;
    double top =
        direction[1] > 0
            ? y + distance * 0.8
            : direction[1] < 0 ? y - distance * 0.8 - height : y - height / 2;
    // Sliding along the edge of the plot is better than leaving it.
    left = Math.max(bounds.getMinX(), Math.min(left, bounds.getMaxX() - width));
    top = Math.max(bounds.getMinY(), Math.min(top, bounds.getMaxY() - height));
    return new Rectangle2D.Double(left, top, width, height);
  }

  private double cost(Rectangle2D candidate) {
    Rectangle2D roomy =
        new Rectangle2D.Double(
            candidate.getX() - 3,
            candidate.getY() - 2,
            candidate.getWidth() + 6,
            candidate.getHeight() + 4);
    double cost = 0;
    for (Rectangle2D other : taken) {
      cost += roomy.intersects(other) ? LABEL_PENALTY : 0;
    }
    for (Obstacle obstacle : lines) {
      cost += obstacle.line().intersects(roomy) ? obstacle.penalty() : 0;
    }
    return cost;
  }
}
