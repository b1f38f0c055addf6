package io.midstream.shell.picture;

import io.midstream.reports.chart.Ink;
import java.util.ArrayList;
import java.util.List;

/** The key of a picture: what its patterns stand for, in as many rows as it takes. */
final class Key {
  private static final int GAP = 3;

  private record Entry(String sample, String label, Ink ink) {}

  private final Style style;
  private final List<Entry> entries = new ArrayList<>();

  Key(Style style) {
    this.style = style;
  }

  void add(String sample, String label, Ink ink) {
    int room = style.width() - DisplayWidth.of(sample) - 1;
    String plain = PlainText.of(label, style);
    entries.add(new Entry(sample, DisplayWidth.fit(plain, room, style.either("…", "...")), ink));
  }

  /** How many rows it takes. */
  int rows() {
    List<int[]> places = places();
    return places.isEmpty() ? 0 : places.get(places.size() - 1)[0] + 1;
  }

  /** The row and the column of each entry. */
  private List<int[]> places() {
    List<int[]> places = new ArrayList<>();
    int row = 0;
    int column = 0;
    for (Entry entry : entries) {
      int columns = DisplayWidth.of(entry.sample()) + 1 + DisplayWidth.of(entry.label());
      if (column > 0 && column + columns > style.width()) {
        row++;
        column = 0;
      }
      places.add(new int[] {row, column});
      column += columns + GAP;
    }
    return places;
  }

  void onto(Canvas canvas, int top) {
    List<int[]> places = places();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      int row = top + places.get(i)[0];
      int column = places.get(i)[1];
      canvas.write(row, column, entry.sample(), entry.ink());
      canvas.write(row, column + DisplayWidth.of(entry.sample()) + 1, entry.label(), Ink.TEXT);
    }
  }
}
