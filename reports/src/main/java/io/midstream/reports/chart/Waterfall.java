package io.midstream.reports.chart;

import io.midstream.reports.text.Money;
import java.util.List;

/**
 * How one total becomes another.
 *
 * @param unit writes the amounts
 * @param from the first total
 * @param steps what is added to it, or taken away where negative
 * @param to the last total: the first and all steps
 */
public record Waterfall(
    String id, String title, String description, Money unit, Total from, List<Step> steps, Total to)
    implements Chart {
  public Waterfall {
    steps = List.copyOf(steps);
  }

  /**
   * A total.
   *
   * @param label what it is
   * @param value its value
   * @param ink its colour
   */
  public record Total(String label, double value, Ink ink) {}

  /**
   * A step.
   *
   * @param label what it is
   * @param change what it adds
   * @param ink its colour
   */
  public record Step(String label, double change, Ink ink) {}
}
