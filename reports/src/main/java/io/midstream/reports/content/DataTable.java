package io.midstream.reports.content;

import java.util.List;

/**
 * A table of texts that are ready to be shown. The first cell of each row names the row.
 *
 * @param id names it; lower-case letters and hyphens
 * @param caption what it shows, units included
 * @param columns the columns
 * @param rows the rows, each with a cell for every column
 */
public record DataTable(String id, String caption, List<Column> columns, List<Row> rows) {
  public DataTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "table %s has %d columns but a row of %d cells"
                .formatted(id, columns.size(), row.cells().size()));
      }
    }
  }

  /**
   * A column.
   *
   * @param header its heading
   * @param numeric whether it holds numbers, which are aligned at their last digit
   */
  public record Column(String header, boolean numeric) {
    /** A column of words. */
    public static Column text(String header) {
      return new Column(header, false);
    }

    /** A column of numbers. */
    public static Column number(String header) {
      return new Column(header, true);
    }
  }

  /**
   * A row.
   *
   * @param cells a text for each column; empty where there is nothing to say
   * @param role how the row stands among the others
   * @param link what the first cell leads to: a file, relative to this one, or {@code #} and the id
   *     of a part of the page; empty for none
   */
  public record Row(List<String> cells, Role role, String link) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row like any other. */
    public static Row of(String... cells) {
      return of(List.of(cells));
    }

    /** A row like any other. */
    public static Row of(List<String> cells) {
      return new Row(cells, Role.PLAIN, "");
    }

    /** A row that sums the others. */
    public static Row total(List<String> cells) {
      return new Row(cells, Role.TOTAL, "");
    }

    /** A row that wants attention, such as an assumption without a source. */
    public static Row marked(List<String> cells) {
      return new Row(cells, Role.MARKED, "");
    }

    /** The same with a first cell that leads to a file. */
    public Row linked(String file) {
      return new Row(cells, role, file);
    }
  }

  /** How a row stands among the others. */
  public enum Role {
    /** Like any other. */
    PLAIN,
    /** It sums the others. */
    TOTAL,
    /** It wants attention. */
    MARKED
  }
}
