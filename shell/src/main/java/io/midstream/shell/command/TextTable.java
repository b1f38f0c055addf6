package io.midstream.shell.command;

import io.midstream.shell.picture.DisplayWidth;
import io.midstream.shell.picture.PlainText;
import io.midstream.shell.picture.Shading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table for the terminal: the first column to the left, the others to the right.
 *
 * <p>One that is too wide is folded: columns that find no room come in further blocks below, each
 * with the first column and its headings again. A long text of the first column goes on in the next
 * line, its figures beside its end. No figure is ever cut.
 */
final class TextTable {
  private static final int GAP = 2;

  /** The first column keeps at least this, however little room there is. */
  private static final int LEAST_FIRST = 16;

  private final List<List<String>> rows = new ArrayList<>();

  /** How dark the background of a cell is, by row and column, where it has one. */
  private final Map<List<Integer>, Double> shares = new HashMap<>();

  /** A table with these headings. */
  TextTable(String... headings) {
    row(headings);
  }

  /** Adds a row; a column that it does not fill is blank. */
  TextTable row(String... cells) {
    rows.add(Arrays.stream(cells).map(PlainText::of).toList());
    return this;
  }

  /** Gives a cell of the row added last a background, from 0 for light to 1 for dark. */
  void shade(int column, double share) {
    shares.put(List.of(rows.size() - 1, column), share);
  }

  /**
   * The table, each line indented by two and ended by a line break.
   *
   * @param foldsAt the columns that a line may take; empty for a table that is not folded
   */
  String text(OptionalInt foldsAt) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        widths[c] = Math.max(widths[c], DisplayWidth.of(row.get(c)));
      }
    }
    List<List<Integer>> blocks = new ArrayList<>();
    if (foldsAt.isEmpty()) {
      List<Integer> all = new ArrayList<>();
      for (int c = 1; c < columns; c++) {
        all.add(c);
      }
      blocks.add(all);
    } else {
      widths[0] = needed(first(widths, foldsAt.getAsInt()));
      blocks.addAll(blocks(widths, foldsAt.getAsInt()));
    }
    StringBuilder text = new StringBuilder();
    for (List<Integer> block : blocks) {
      if (text.length() > 0) {
        text.append('\n');
      }
      for (int r = 0; r < rows.size(); r++) {
        append(r, block, widths, text);
      }
    }
    return text.toString();
  }

  /**
   * The width of the first column. If wrapping it a little makes room for the whole table, so it
   * is; else it takes half of the room at most.
   */
  private static int first(int[] widths, int room) {
    int others = 0;
    int widest = 0;
    for (int c = 1; c < widths.length; c++) {
      others += GAP + widths[c];
      widest = Math.max(widest, GAP + widths[c]);
    }
    int left = room - GAP - others;
    int half = Math.max(LEAST_FIRST, room / 2 - GAP);
    int most = left >= Math.min(widths[0], room / 3) ? left : half;
    return Math.min(widths[0], Math.max(LEAST_FIRST, Math.min(most, room - GAP - widest)));
  }

  /** What the first column takes of the width that it may take. */
  private int needed(int most) {
    return rows.stream()
        .flatMap(row -> wrapped(row.get(0), most).stream())
        .mapToInt(DisplayWidth::of)
        .max()
        .orElse(0);
  }

  /** The columns but the first, in blocks that have room; an error stays beside its figure. */
  private List<List<Integer>> blocks(int[] widths, int room) {
    List<List<Integer>> blocks = new ArrayList<>();
    List<Integer> block = new ArrayList<>();
    int used = GAP + widths[0];
    for (int c = 1; c < widths.length; ) {
      int next = c + 1;
      int width = GAP + widths[c];
      while (next < widths.length && belongsToTheOneBefore(rows.get(0).get(next))) {
        width += GAP + widths[next++];
      }
      if (!block.isEmpty() && used + width > room) {
        blocks.add(block);
        block = new ArrayList<>();
        used = GAP + widths[0];
      }
      used += width;
      for (; c < next; c++) {
        block.add(c);
      }
    }
    blocks.add(block);
    return blocks;
  }

  private static boolean belongsToTheOneBefore(String heading) {
    return heading.startsWith("±") || heading.equals("95%");
  }

  private void append(int r, List<Integer> block, int[] widths, StringBuilder text) {
    List<String> row = rows.get(r);
    List<String> lines = wrapped(row.get(0), widths[0]);
    for (String before : lines.subList(0, lines.size() - 1)) {
      text.append("  ").append(before.stripTrailing()).append('\n');
    }
    String last = lines.get(lines.size() - 1);
    StringBuilder line = new StringBuilder("  ").append(last).append(pad(last, widths[0]));
    for (int c : block) {
      String cell = c < row.size() ? row.get(c) : "";
      String padded = "  " + pad(cell, widths[c]) + cell;
      Optional<Double> share = Optional.ofNullable(shares.get(List.of(r, c)));
      line.append(share.map(s -> Shading.marked(padded, s)).orElse(padded));
    }
    text.append(line.toString().stripTrailing()).append('\n');
  }

  /** A text in lines of so many columns, all but the first indented. */
  private static List<String> wrapped(String text, int columns) {
    return DisplayWidth.of(text) <= columns
        ? List.of(text)
        : DisplayWidth.wrap(text, columns, "  ");
  }

  private static String pad(String text, int columns) {
    return " ".repeat(Math.max(0, columns - DisplayWidth.of(text)));
  }
}
