package io.midstream.shell.picture;

import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.LineChart.Band;
import io.midstream.reports.chart.LineChart.Event;
import io.midstream.reports.chart.LineChart.Line;
import io.midstream.reports.chart.LineChart.Mark;
import io.midstream.reports.chart.LineChart.Point;
import io.midstream.reports.text.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntFunction;

/** An area with two axes, curves in it, and words that keep clear of each other. */
final class Plot {
  /** Narrower than this, curves are named above the picture instead of at their ends. */
  private static final int NARROW = 60;

  private static final int LEAST_ROWS = 5;
  private static final int LEAST_DISTANCE = 2;
  private static final int BEST_DISTANCE = 4;

  /**
   * What is to be drawn.
   *
   * @param heading what stands above
   * @param vertical the values that the vertical axis shows
   * @param horizontal the horizontal axis for a number of columns
   */
  record Content(
      Heading heading,
      Vertical vertical,
      IntFunction<Horizontal> horizontal,
      List<Band> bands,
      List<Line> lines,
      List<Mark> marks,
      List<Event> events) {}

  /**
   * The vertical axis.
   *
   * @param unit writes the amounts
   * @param shares whether it shows shares, in quarters, not amounts
   */
  record Vertical(double low, double high, Money unit, boolean shares) {
    private List<String> labels(ValueTicks ticks) {
      return shares ? ticks.shares() : ticks.amounts(unit);
    }
  }

  /**
   * The horizontal axis.
   *
   * @param position where a value stands, in columns from the left edge
   */
  record Horizontal(DoubleUnaryOperator position, List<Label> labels) {}

  /**
   * What stands below a mark of the horizontal axis.
   *
   * @param at in columns from the left edge
   * @param text first row
   * @param below second row; may be empty
   */
  record Label(double at, String text, String below) {}

  private record Moment(Event event, int column, int row, int start, String text) {}

  private final Style style;
  private final Content content;
  private final Key key;
  private final boolean named;
  private final int right;
  private final int top;
  private final ValueTicks ticks;
  private final int gutter;
  private final int columns;
  private final Horizontal horizontal;
  private final List<Moment> moments;
  private final int axis;
  private final Canvas canvas;

  private Plot(Content content, Style style) {
    this.style = style;
    this.content = content;
    this.right = nameColumns();
    this.named = right > 0;
    this.key = key();
    int above = content.heading().rows(style) + key.rows();
    int momentRows = content.events().isEmpty() ? 0 : 1;
    Layout layout = new Layout(above + momentRows);
    List<Moment> found = layout.moments(1);
    if (momentRows > 0 && found.isEmpty()) {
      momentRows = content.events().size();
      layout = new Layout(above + momentRows);
      found = layout.moments(momentRows);
    }
    this.moments = found;
    this.top = above + momentRows;
    this.ticks = layout.ticks;
    this.gutter = layout.gutter;
    this.columns = layout.columns;
    this.horizontal = layout.horizontal;
    boolean below = horizontal.labels().stream().anyMatch(l -> !l.below().isEmpty());
    this.axis = top + ticks.length() + (touched() ? 1 : 0);
    this.canvas = new Canvas(axis + (below ? 3 : 2), style);
  }

  static Picture of(Content content, Style style) {
    return new Plot(content, style).draw();
  }

  /** Whether a curve comes down to the lowest mark, so that the axis has to keep clear of it. */
  private boolean touched() {
    return ticks.low() < 0
        || content.lines().stream()
            .flatMap(line -> line.points().stream())
            .anyMatch(p -> ticks.position(p.y()) < 0.75);
  }

  /** The measures of the area below so many rows. */
  private final class Layout {
    private final ValueTicks ticks;
    private final int gutter;
    private final int columns;
    private final Horizontal horizontal;

    Layout(int above) {
      Vertical vertical = content.vertical();
      int rows = Math.max(LEAST_ROWS, style.height() - above - 3);
      this.ticks =
          vertical.shares()
              ? new ValueTicks(0, 0.25, 4, Math.max(1, (rows - 1) / 4))
              : ValueTicks.of(vertical.low(), vertical.high(), rows, LEAST_DISTANCE, BEST_DISTANCE);
      this.gutter = vertical.labels(ticks).stream().mapToInt(Plot.this::width).max().orElse(0) + 1;
      this.columns = Math.max(2, style.width() - gutter - 1 - right);
      this.horizontal = content.horizontal().apply(columns);
    }

    private int column(double x) {
      double at = horizontal.position().applyAsDouble(x);
      return (int) Math.max(0, Math.min(columns - 1.0, Math.floor(at)));
    }

    /** The moments in one row, or each in its own; none if one row has no room. */
    private List<Moment> moments(int rows) {
      List<Event> events =
          content.events().stream().sorted(Comparator.comparingDouble(Event::x)).toList();
      List<Moment> found = new ArrayList<>();
      int free = 0;
      for (int i = 0; i < events.size(); i++) {
        int column = gutter + 1 + column(events.get(i).x());
        String text =
            DisplayWidth.fit(plain(events.get(i).text()), style.width(), style.either("…", "..."));
        int start = Math.max(0, Math.min(column, style.width() - width(text)));
        if (rows == 1 && start < free) {
          return List.of();
        }
        free = start + width(text) + 2;
        found.add(new Moment(events.get(i), column, rows == 1 ? 0 : i, start, text));
      }
      return found;
    }
  }

  private String plain(String text) {
    return PlainText.of(text, style);
  }

  private int width(String text) {
    return DisplayWidth.of(plain(text));
  }

  /** The columns for the names at the right ends of curves; 0 if they stand in the key. */
  private int nameColumns() {
    int widest = content.lines().stream().mapToInt(l -> width(l.label())).max().orElse(0);
    int room = Math.max(16, style.width() / 4);
    return style.width() >= NARROW && widest > 0 && widest <= room ? widest + 1 : 0;
  }

  private Key key() {
    Key entries = new Key(style);
    List<Dots.Pattern> patterns = patterns();
    for (int i = 0; i < content.lines().size(); i++) {
      Line line = content.lines().get(i);
      if (!named && !line.label().isEmpty()) {
        entries.add(Dots.sample(patterns.get(i), style), line.label(), line.ink());
      }
    }
    for (Band band : content.bands()) {
      if (!band.label().isEmpty()) {
        shade(band).ifPresent(s -> entries.add(Dots.sample(s, style), band.label(), band.ink()));
      }
    }
    return entries;
  }

  /** The last curve that is no limit or plan is the one that the picture is about. */
  private List<Dots.Pattern> patterns() {
    List<Dots.Pattern> patterns = new ArrayList<>();
    int solid = 0;
    for (int i = 0; i < content.lines().size(); i++) {
      solid = content.lines().get(i).dashed() ? solid : i;
    }
    int others = 0;
    for (int i = 0; i < content.lines().size(); i++) {
      boolean dashed = content.lines().get(i).dashed();
      patterns.add(
          i == solid && !dashed
              ? Dots.Pattern.SOLID
              : dashed
                  ? Dots.Pattern.DASHED
                  : others++ == 0 ? Dots.Pattern.DOTTED : Dots.Pattern.SPARSE);
    }
    return patterns;
  }

  /** The fill of a band: none for one so faint that it is only an ornament. */
  private static Optional<Dots.Shade> shade(Band band) {
    if (band.opacity() < 0.15 || band.lower().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        band.opacity() < 0.3
            ? Dots.Shade.LIGHT
            : band.opacity() < 0.6 ? Dots.Shade.MEDIUM : Dots.Shade.DENSE);
  }

  private Picture draw() {
    content.heading().onto(canvas);
    key.onto(canvas, content.heading().rows(style) - 1);
    verticalAxis();
    horizontalAxis();
    guides();
    curves();
    names();
    marks();
    return canvas.picture();
  }

  private int left() {
    return gutter + 1;
  }

  private double rowAt(double value) {
    return ticks.length() - ticks.position(value);
  }

  private void verticalAxis() {
    List<String> labels = content.vertical().labels(ticks);
    for (int row = top; row < axis; row++) {
      canvas.set(row, gutter, style.either("│", "|"), Ink.MUTED, Canvas.Use.CHART);
    }
    for (int mark = 0; mark < labels.size(); mark++) {
      int row = top + ticks.length() - mark * ticks.cells();
      canvas.write(row, gutter - 1 - width(labels.get(mark)), labels.get(mark), Ink.MUTED);
      canvas.set(row, gutter, style.either("┤", "+"), Ink.MUTED, Canvas.Use.CHART);
    }
    double zero = ticks.position(0);
    if (zero > 0.5 && zero < ticks.length() + 0.5) {
      int row = top + ticks.length() - (int) Math.round(zero);
      for (int c = 0; c < columns; c++) {
        canvas.set(row, left() + c, style.either("─", "-"), Ink.MUTED, Canvas.Use.GUIDE);
      }
    }
  }

  private void horizontalAxis() {
    int row = axis;
    String corner = style.either(axis > top + ticks.length() ? "└" : "┼", "+");
    canvas.set(row, gutter, corner, Ink.MUTED, Canvas.Use.CHART);
    for (int c = 0; c < columns; c++) {
      canvas.set(row, left() + c, style.either("─", "-"), Ink.MUTED, Canvas.Use.CHART);
    }
    int free = 0;
    for (Label label : horizontal.labels()) {
      int column = left() + (int) Math.max(0, Math.min(columns - 1.0, Math.floor(label.at())));
      int width = Math.max(width(label.text()), width(label.below()));
      int start = column - width(label.text()) / 2;
      if (start < free || start + width > style.width()) {
        continue;
      }
      canvas.set(row, column, style.either("┬", "+"), Ink.MUTED, Canvas.Use.CHART);
      canvas.write(row + 1, start, label.text(), Ink.MUTED);
      canvas.write(row + 2, start, label.below(), Ink.MUTED);
      free = start + width + 1;
    }
  }

  /** A moment is a dotted line from its words downwards. */
  private void guides() {
    int first = top - (moments.isEmpty() ? 0 : moments.get(moments.size() - 1).row() + 1);
    for (Moment moment : moments) {
      int row = first + moment.row();
      canvas.write(row, moment.start(), moment.text(), Ink.TEXT);
      for (int r = row + 1; r < axis; r++) {
        if (canvas.use(r, moment.column()) != Canvas.Use.TEXT) {
          canvas.set(r, moment.column(), style.either("┊", ":"), Ink.MUTED, Canvas.Use.GUIDE);
        }
      }
    }
  }

  private List<Point> placed(List<Point> points) {
    return points.stream()
        .map(p -> new Point(horizontal.position().applyAsDouble(p.x()), rowAt(p.y())))
        .toList();
  }

  private void curves() {
    Dots dots = new Dots(columns, ticks.length() + 1, style);
    for (Band band : content.bands()) {
      shade(band)
          .ifPresent(s -> dots.area(placed(band.lower()), placed(band.upper()), s, band.ink()));
    }
    List<Dots.Pattern> patterns = patterns();
    for (boolean solid : new boolean[] {false, true}) {
      for (int i = 0; i < content.lines().size(); i++) {
        if (solid == (patterns.get(i) == Dots.Pattern.SOLID)) {
          Line line = content.lines().get(i);
          dots.curve(placed(line.points()), patterns.get(i), line.ink());
        }
      }
    }
    dots.onto(canvas, top, left());
  }

  /** The name of each curve at the height of its end, moved apart where they would meet. */
  private void names() {
    if (!named) {
      return;
    }
    List<Line> lines =
        content.lines().stream().sorted(Comparator.comparingDouble(Plot::end).reversed()).toList();
    int lowest = top + ticks.length();
    int[] rows = new int[lines.size()];
    for (int i = 0; i < rows.length; i++) {
      int row = top + (int) Math.round(rowAt(end(lines.get(i))));
      rows[i] = Math.max(row, i == 0 ? top : rows[i - 1] + 1);
    }
    for (int i = rows.length - 1; i >= 0; i--) {
      rows[i] = Math.min(rows[i], lowest - (rows.length - 1 - i));
      canvas.write(rows[i], left() + columns + 1, lines.get(i).label(), lines.get(i).ink());
    }
  }

  private static double end(Line line) {
    return line.points().get(line.points().size() - 1).y();
  }

  private void marks() {
    List<int[]> places = new ArrayList<>();
    for (Mark mark : content.marks()) {
      double at = horizontal.position().applyAsDouble(mark.at().x());
      int column = left() + (int) Math.max(0, Math.min(columns - 1.0, Math.floor(at)));
      int row = top + (int) Math.max(0, Math.min(ticks.length(), Math.round(rowAt(mark.at().y()))));
      places.add(new int[] {row, column});
      if (mark.dot()) {
        canvas.set(row, column, style.either("●", "O"), Ink.TEXT, Canvas.Use.TEXT);
      }
    }
    WordPlacer placer = new WordPlacer(canvas, top, axis - 1, left(), left() + columns - 1);
    for (int i = 0; i < places.size(); i++) {
      String text = plain(content.marks().get(i).text());
      if (!placer.place(text, places.get(i)[0], places.get(i)[1])) {
        String note = style.either("●", "O") + " " + text;
        for (String line : DisplayWidth.wrap(note, style.width())) {
          canvas.write(canvas.addRow(), 0, line, Ink.TEXT);
        }
      }
    }
  }
}
