package io.midstream.reports.chart;

import java.util.List;

/**
 * What is done when.
 *
 * @param time the horizontal axis
 * @param phases the phases that any row may have
 * @param rows the rows, from top to bottom
 */
public record Gantt(
    String id, String title, String description, TimeAxis time, List<Phase> phases, List<Row> rows)
    implements Chart {
  public Gantt {
    phases = List.copyOf(phases);
    rows = List.copyOf(rows);
  }

  /**
   * A phase.
   *
   * @param label its name
   * @param ink its colour
   */
  public record Phase(String label, Ink ink) {}

  /**
   * A row.
   *
   * @param label what it stands for
   * @param spans its phases
   */
  public record Row(String label, List<Span> spans) {
    public Row {
      spans = List.copyOf(spans);
    }
  }

  /**
   * A phase of a row.
   *
   * @param phase index of the phase
   * @param from position where it begins
   * @param until position where it ends, ≥ {@code from}
   */
  public record Span(int phase, double from, double until) {}
}
