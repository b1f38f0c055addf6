package io.midstream.reports.workbook;

import io.midstream.engine.model.Line;
import io.midstream.engine.model.LineRole;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Side;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Rows below the lines, each a sum of several that some line looks at. */
final class LineWorkings {
  /** So many addresses of one function and no more: a spreadsheet takes 255. */
  private static final int ADDENDS = 200;

  private final Book book;
  private final CurvesSheet curves;
  private final List<Line> lines;
  private final ToIntFunction<Line> rows;
  private final Page page;
  private final IdentityHashMap<Line, List<Integer>> replayed = new IdentityHashMap<>();
  private final Map<String, Integer> bills = new LinkedHashMap<>();
  private int working;

  /**
   * The workings of lines.
   *
   * @param rows the row of a line on its sheet, from 0
   * @param firstRow the row of their head, from 0
   */
  LineWorkings(
      Book book, CurvesSheet curves, List<Line> lines, ToIntFunction<Line> rows, int firstRow) {
    this.book = book;
    this.curves = curves;
    this.lines = lines;
    this.rows = rows;
    this.page = book.page(Tab.LINES);
    this.working = firstRow;
  }

  void write() {
    page.section(working++, Periods.FIRST, "Workings");
    for (Line line : lines) {
      if (line.timing() instanceof Timing.ShareOf share) {
        replayed.put(line, replayed(share));
      }
    }
    for (Side side : Side.values()) {
      for (String stack : List.of("old", "new")) {
        usage(side, stack);
      }
    }
  }

  private int at(Line line) {
    return rows.applyAsInt(line);
  }

  /** The rows of the bills that a line replays; none for other lines. */
  List<Integer> replayed(Line line) {
    return replayed.getOrDefault(line, List.of());
  }

  /** The row of the bill of a stack, {@code old} or {@code new}, on a side. */
  int bill(Side side, String stack) {
    return Optional.ofNullable(bills.get(side + " " + stack)).orElseThrow();
  }

  /** Rows of the bills that are replayed, one for each growth that some of them share. */
  private List<Integer> replayed(Timing.ShareOf share) {
    Map<List<GrowthIndex>, List<Line>> groups = new LinkedHashMap<>();
    share.lines().forEach(l -> groups.computeIfAbsent(l.grows(), g -> new ArrayList<>()).add(l));
    List<Integer> parts = new ArrayList<>();
    groups.forEach(
        (grows, members) -> {
          for (int i = 0; i < members.size(); i += ADDENDS) {
            parts.add(replayed(grows, members.subList(i, Math.min(members.size(), i + ADDENDS))));
          }
        });
    return parts;
  }

  private int replayed(List<GrowthIndex> grows, List<Line> members) {
    int row = working++;
    page.say(row, 0, "new stack’s bill by service, whole", Look.ASIDE, Shape.TEXT);
    page.formula(
        row,
        LinesSheet.AMOUNT,
        members.stream()
            .map(l -> Page.fixed(at(l), LinesSheet.AMOUNT))
            .collect(Collectors.joining(",", "SUM(", ")")),
        Look.ASIDE,
        Shape.AMOUNT);
    for (int p = 1; p <= book.horizon(); p++) {
      page.formula(
          row,
          Periods.column(p),
          Page.inRow(row, LinesSheet.AMOUNT) + curves.grown(grows, p),
          Look.ASIDE,
          Shape.AMOUNT);
    }
    return row;
  }

  /** The bills that commitments may cover; only where there is a commitment. */
  private void usage(Side side, String stack) {
    Optional<Line> first = lines.stream().filter(l -> l.role() == LineRole.STRANDED).findFirst();
    if (first.isEmpty()) {
      return;
    }
    int row = working++;
    bills.put(side + " " + stack, row);
    page.text(
        row,
        0,
        book.say(
            stack.equals("old") ? "bill of the old stack, {0}" : "bill of the new stack, {0}",
            book.word(side)),
        Look.ASIDE,
        Shape.TEXT);
    // Commitments come after all bills they may cover; their own rows would be a circle.
    int last = at(first.get()) - 1;
    for (int p = 1; p <= book.horizon(); p++) {
      page.formula(
          row,
          Periods.column(p),
          "SUMIFS(%s:%s,%s,\"%s\",%s,\"%s\")"
              .formatted(
                  Periods.cell(Periods.BODY, p),
                  Periods.cell(last, p),
                  Page.down(LinesSheet.SIDE, Periods.BODY, last),
                  LinesSheet.word(side),
                  Page.down(LinesSheet.USAGE, Periods.BODY, last),
                  stack),
          Look.ASIDE,
          Shape.AMOUNT);
    }
  }
}
