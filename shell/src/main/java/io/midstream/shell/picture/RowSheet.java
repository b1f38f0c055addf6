package io.midstream.shell.picture;

import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.TimeAxis;
import io.midstream.reports.text.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;

/** A canvas with a labelled row for each bar and an axis below them. */
final class RowSheet {
  /** So many bars and no more have a blank row between them. */
  private static final int MOST_APART = 10;

  private static final int LEAST_COLUMNS = 8;
  private static final int TICK_ROOM = 9;
  private static final int LEAST_LABEL = 4;
  private static final double LABEL_SHARE = 0.34;
  private static final String[] EIGHTHS = {" ", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

  /**
   * Room for words.
   *
   * @param left columns between the labels and the area
   * @param right columns to the right of the area
   * @param above rows above the area
   * @param apart whether rows stand apart, where there are few
   */
  record Room(int left, int right, int above, boolean apart) {}

  /** The columns that a bar takes, the second not included. */
  record Drawn(int from, int until) {}

  /** Where values stand, in columns from the left edge of the area. */
  record Scale(DoubleUnaryOperator position) {
    double column(double value) {
      return position.applyAsDouble(value);
    }
  }

  private final Style style;
  private final Canvas canvas;
  private final List<String> labels;
  private final int top;
  private final int apart;
  private final int left;
  private final int columns;

  RowSheet(Heading heading, Key key, List<String> labels, Room room, Style style) {
    this.style = style;
    this.apart = room.apart() && labels.size() <= MOST_APART ? 2 : 1;
    int rest = style.width() - room.left() - room.right() - LEAST_COLUMNS - 1;
    int most = Math.max(LEAST_LABEL, Math.min(rest, (int) (style.width() * LABEL_SHARE)));
    String ellipsis = style.either("…", "...");
    this.labels =
        labels.stream()
            .map(l -> DisplayWidth.fitInside(PlainText.of(l, style), most, ellipsis))
            .toList();
    int above = heading.rows(style) + (key.rows() > 0 ? key.rows() : 0);
    this.top = above + room.above();
    this.left = widest(this.labels, style) + 1 + room.left();
    this.columns = Math.max(LEAST_COLUMNS, style.width() - left - room.right());
    this.canvas = new Canvas(top + Math.max(1, apart * labels.size() - apart + 1), style);
    heading.onto(canvas);
    key.onto(canvas, heading.rows(style) - 1);
    for (int row = 0; row < labels.size(); row++) {
      canvas.write(line(row), 0, this.labels.get(row), Ink.TEXT);
    }
  }

  /** Words as short as this share of the width asks for. */
  static String brief(String text, double share, Style style) {
    int room = (int) (style.width() * share);
    return DisplayWidth.fit(PlainText.of(text, style), room, style.either("…", "..."));
  }

  /** The columns of the widest of some texts. */
  static int widest(List<String> texts, Style style) {
    return texts.stream().mapToInt(t -> DisplayWidth.of(PlainText.of(t, style))).max().orElse(0);
  }

  private int line(int row) {
    return top + apart * row;
  }

  /** Draws an axis of amounts that holds all of some values. */
  Scale amounts(DoubleStream shown, Money unit) {
    double[] sorted = shown.sorted().toArray();
    double low = sorted[0];
    double high = sorted[sorted.length - 1];
    double span = high > low ? high - low : 1;
    Scale scale = new Scale(v -> Math.max(0, Math.min(1, (v - low) / span)) * columns);
    List<Double> values = ValueTicks.within(low, high, columns, TICK_ROOM);
    List<String> texts = AxisAmounts.of(values, unit);
    List<Plot.Label> marks = new ArrayList<>();
    for (int mark = 0; mark < texts.size(); mark++) {
      marks.add(new Plot.Label(scale.column(values.get(mark)), texts.get(mark), ""));
    }
    axis(marks);
    return scale;
  }

  /** Draws an axis of calendar months. */
  Scale months(TimeAxis time) {
    double end = Math.max(time.end(), 1e-9);
    Scale scale = new Scale(x -> Math.max(0, Math.min(1, x / end)) * columns);
    axis(
        MonthTicks.of(time, columns).stream()
            .map(t -> new Plot.Label(scale.column(t.at()), t.label(), t.year()))
            .toList());
    return scale;
  }

  private void axis(List<Plot.Label> marks) {
    int row = canvas.addRow();
    canvas.addRow();
    if (marks.stream().anyMatch(m -> !m.below().isEmpty())) {
      canvas.addRow();
    }
    for (int c = 0; c < columns; c++) {
      canvas.set(row, left + c, style.either("─", "-"), Ink.MUTED, Canvas.Use.CHART);
    }
    int free = 0;
    for (Plot.Label mark : marks) {
      int column = left + (int) Math.min(columns - 1.0, Math.floor(mark.at()));
      int width = canvas.columns(mark.text());
      int start = Math.min(column - width / 2, style.width() - width);
      if (start >= free) {
        canvas.set(row, column, style.either("┬", "+"), Ink.MUTED, Canvas.Use.CHART);
        canvas.write(row + 1, start, mark.text(), Ink.MUTED);
        canvas.write(row + 2, start, mark.below(), Ink.MUTED);
        free = start + Math.max(width, canvas.columns(mark.below())) + 1;
      }
    }
  }

  /**
   * Draws a bar between two positions; a fine one to the nearest half or eighth of a column.
   *
   * @return the columns that it takes; a bar is never so small that it takes none
   */
  Drawn bar(int row, double from, double to, Ink ink, Fill fill) {
    boolean eighths = style.unicode() && fill.fine();
    int first = columns;
    int last = -1;
    for (int c = (int) Math.floor(from); c <= Math.min(columns - 1.0, Math.ceil(to) - 1); c++) {
      double start = Math.max(0, from - c);
      double end = Math.min(1, to - c);
      String glyph = eighths ? block(start, end) : end - start >= 0.5 ? fill.glyph(style) : " ";
      if (!glyph.equals(" ")) {
        canvas.set(line(row), left + c, glyph, ink, Canvas.Use.CHART);
        first = Math.min(first, c);
        last = c;
      }
    }
    if (last < 0) {
      first = (int) Math.max(0, Math.min(columns - 1.0, Math.floor((from + to) / 2)));
      last = first;
      String glyph = eighths ? "▏" : fill.glyph(style);
      canvas.set(line(row), left + first, glyph, ink, Canvas.Use.CHART);
    }
    return new Drawn(first, last + 1);
  }

  /** There is but one block that leaves its left side blank: the right half. */
  private static String block(double start, double end) {
    if (start > 0 && end >= 1) {
      return start < 0.25 ? "█" : start < 0.75 ? "▐" : " ";
    }
    int eighths = (int) Math.round(8 * (end - start));
    return eighths >= 8 ? "█" : EIGHTHS[eighths];
  }

  /** Draws a line through all rows, the axis included, in the column of a position. */
  void through(int column) {
    for (int r = top; r < line(labels.size()) - apart + 1; r++) {
      canvas.set(r, left + column, style.either("│", "|"), Ink.TEXT, Canvas.Use.CHART);
    }
    int axis = top + Math.max(1, apart * labels.size() - apart + 1);
    canvas.set(axis, left + column, style.either("┼", "+"), Ink.TEXT, Canvas.Use.CHART);
  }

  /** Writes words above the area, centred on a column. */
  void above(String text, int column) {
    int width = canvas.columns(text);
    int start = left + column - width / 2;
    canvas.write(top - 1, Math.max(0, Math.min(start, style.width() - width)), text, Ink.TEXT);
  }

  /** Writes words to the left of a column. */
  void leftOf(int row, int column, String text) {
    canvas.write(line(row), left + column - 1 - canvas.columns(text), text, Ink.TEXT);
  }

  /** Writes words to the right of the columns before this one. */
  void rightOf(int row, int column, String text) {
    canvas.write(line(row), left + column + 1, text, Ink.TEXT);
  }

  /** Adds a line below. */
  void note(String text) {
    canvas.write(canvas.addRow(), 0, text, Ink.MUTED);
  }

  Picture picture() {
    return canvas.picture();
  }
}
