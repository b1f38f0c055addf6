package io.midstream.reports.chart;

import io.midstream.reports.text.Money;
import java.util.List;

/**
 * A distribution as an S-curve: for each value, how likely the figure is not above it.
 *
 * @param unit writes the amounts on the horizontal axis
 * @param points values and their probabilities, both rising
 * @param marks points that are named
 */
public record DistributionChart(
    String id, String title, String description, Money unit, List<Point> points, List<Mark> marks)
    implements Chart {
  public DistributionChart {
    points = List.copyOf(points);
    marks = List.copyOf(marks);
    if (points.size() < 2) {
      throw new IllegalArgumentException("a curve needs two points: " + id);
    }
  }

  /**
   * A point.
   *
   * @param value a value of the figure
   * @param probability that the figure is not above it, 0 … 1
   */
  public record Point(double value, double probability) {}

  /**
   * A point that is named.
   *
   * @param at where
   * @param text its name, a few words
   */
  public record Mark(Point at, String text) {}
}
