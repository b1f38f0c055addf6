package io.midstream.reports.chart;

import io.midstream.reports.text.Money;
import java.util.List;

/**
 * How far each of several things moves a figure to either side.
 *
 * @param unit writes the amounts on the axis
 * @param base where the figure stands when none of them moves
 * @param rows the rows, from top to bottom
 */
public record TornadoChart(
    String id, String title, String description, Money unit, double base, List<Row> rows)
    implements Chart {
  public TornadoChart {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param label what moves; cut inside where there is no room for it
   * @param low the figure at its low end
   * @param lowLabel what the low end is
   * @param high the figure at its high end
   * @param highLabel what the high end is
   */
  public record Row(String label, double low, String lowLabel, double high, String highLabel) {}
}
