package io.midstream.reports.chart;

import java.util.List;
import java.util.Optional;

/**
 * A figure over two others, as a table whose cells are the stronger coloured the further they are
 * from zero; what is below zero has another colour, and a cell without a figure has none.
 *
 * @param down what the rows stand for
 * @param rows the values of the rows, from top to bottom
 * @param across what the columns stand for
 * @param columns the values of the columns, from left to right
 * @param cells by row and column
 */
public record HeatMap(
    String id,
    String title,
    String description,
    String down,
    List<String> rows,
    String across,
    List<String> columns,
    List<List<Cell>> cells)
    implements Chart {
  public HeatMap {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
  }

  /**
   * A cell.
   *
   * @param value its figure; empty where there is none
   * @param text the figure written out
   */
  public record Cell(Optional<Double> value, String text) {}
}
