package io.midstream.reports.chart;

import io.midstream.reports.text.Money;
import java.util.List;

/**
 * Options side by side, each a bar of the same parts.
 *
 * @param unit writes the amounts
 * @param parts the parts of every bar, from left to right
 * @param bars the bars, from top to bottom
 */
public record StackedBars(
    String id, String title, String description, Money unit, List<Part> parts, List<Bar> bars)
    implements Chart {
  public StackedBars {
    parts = List.copyOf(parts);
    bars = List.copyOf(bars);
    for (Bar bar : bars) {
      if (bar.values().size() != parts.size()) {
        throw new IllegalArgumentException("a bar needs a value for each part: " + bar.label());
      }
    }
  }

  /**
   * A part of every bar.
   *
   * @param label its name
   * @param ink its colour
   */
  public record Part(String label, Ink ink) {}

  /**
   * A bar.
   *
   * @param label what it stands for
   * @param values a value for each part; a negative one is a part that reduces the bar
   * @param total what is written at its end
   */
  public record Bar(String label, List<Double> values, String total) {
    public Bar {
      values = List.copyOf(values);
    }
  }
}
