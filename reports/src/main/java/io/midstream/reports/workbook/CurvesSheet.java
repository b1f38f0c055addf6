package io.midstream.reports.workbook;

import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.ScheduleCurve;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Every curve by month, from the table of waves; and the growth indices. */
final class CurvesSheet {
  private static final int LONGEST_NAME = 300;
  private static final int MEANING = 1;

  private final Book book;
  private final InputsSheet inputs;
  private final Page page;
  private final int last;
  private final Map<ScheduleCurve, Integer> curves = new EnumMap<>(ScheduleCurve.class);
  private final Map<CurveRef, Integer> windows = new LinkedHashMap<>();
  private final Map<GrowthIndex, Integer> indices = new LinkedHashMap<>();
  private int row = Periods.BODY;

  /**
   * Lays the sheet out.
   *
   * @param last the last period computed, at least the horizon: what a window spreads may end later
   */
  CurvesSheet(Book book, InputsSheet inputs, int last) {
    this.book = book;
    this.inputs = inputs;
    this.page = book.page(Tab.CURVES);
    this.last = last;
  }

  /** The curves within a window that a model's lines follow. */
  static Set<CurveRef> windows(Iterable<Line> lines) {
    Set<CurveRef> found = new LinkedHashSet<>();
    for (Line line : lines) {
      Timing timing = line.timing();
      Optional<Curve> curve =
          timing instanceof Timing.Monthly monthly
              ? Optional.of(monthly.curve())
              : timing instanceof Timing.Spread spread
                  ? Optional.of(spread.curve())
                  : Optional.empty();
      curve
          .filter(Curve.Scheduled.class::isInstance)
          .map(c -> ((Curve.Scheduled) c).ref())
          .filter(CurvesSheet::windowed)
          .ifPresent(found::add);
    }
    return found;
  }

  private static boolean windowed(CurveRef ref) {
    return ref.from().isPresent() || ref.until().isPresent();
  }

  /** The position at which the window of a spread line ends, in months from the start. */
  static double until(Line line, Evaluation evaluation) {
    return windows(List.of(line)).stream()
        .flatMap(ref -> ref.until().stream())
        .flatMap(until -> until.input().stream())
        .mapToDouble(month -> evaluation.input(month, 0) - 1)
        .max()
        .orElse(0);
  }

  void write() {
    page.title(
        "Curves",
        "Which share of an amount applies in each month, from the waves of the schedule; and how"
            + " prices and volumes grow.");
    Periods.head(page, "Curve", last, book.horizon());
    page.heads(Periods.NUMBERS_ROW, MEANING, "What it says");
    page.widths(34, 62);
    page.hide(MEANING + 1, Periods.FIRST - 1);
    curves();
    windows();
    indices();
  }

  private interface Cell {
    String of(int period);
  }

  /** Writes a row of shares, which begins with month 1: in period 0 every curve is 0. */
  private int share(String name, String meaning, Look look, Cell cell) {
    page.text(row, 0, name, look, Shape.TEXT);
    page.text(row, MEANING, meaning, Look.ASIDE, Shape.TEXT);
    page.number(row, Periods.FIRST, 0, look, Shape.SHARE);
    for (int p = 1; p <= last; p++) {
      page.formula(
          row, Periods.column(p), cell.of(p), p > book.horizon() ? Look.ASIDE : look, Shape.SHARE);
    }
    return row++;
  }

  private void curve(ScheduleCurve curve, Cell cell) {
    curves.put(curve, share(curve.documentName(), book.say(curve.meaning()), Look.PLAIN, cell));
  }

  private void curves() {
    page.section(row++, Periods.FIRST, "Workings");
    int off =
        share(
            book.say("switched off"),
            book.say("share of the estate whose old stack is off"),
            Look.ASIDE,
            p -> passed(ScheduleSheet.WAVE_OFF, Named.wave("services_off"), p));
    int prepared =
        share(
            book.say("prepared"),
            book.say("share of the whole preparation done by the end of the month"),
            Look.ASIDE,
            CurvesSheet::prepared);
    page.section(row++, Periods.FIRST, "Curves");
    curve(ScheduleCurve.ALWAYS, p -> "1");
    curve(
        ScheduleCurve.NEW, p -> passed(ScheduleSheet.WAVE_READY, Named.wave("services_ready"), p));
    curve(ScheduleCurve.OLD, p -> "1-" + Periods.cell(off, p));
    curve(
        ScheduleCurve.PARALLEL,
        p -> Periods.cell(at(ScheduleCurve.NEW), p) + "-" + Periods.cell(off, p));
    curve(ScheduleCurve.OLD_ONLY, p -> "1-" + Periods.cell(at(ScheduleCurve.NEW), p));
    curve(
        ScheduleCurve.MIGRATED,
        p -> passed(ScheduleSheet.WAVE_CUTOVER, Named.wave("services_cutover"), p));
    curve(
        ScheduleCurve.BUILDING,
        p -> Periods.cell(prepared, p) + "-" + Periods.cell(prepared, p - 1));
    curve(
        ScheduleCurve.PROGRAM,
        p -> Periods.after(Named.FIRST, p) + "-" + Periods.after(Named.CUT, p));
    curve(ScheduleCurve.OPEN, p -> Periods.after(Named.FIRST, p));
    curve(ScheduleCurve.PENDING, p -> "1-" + Periods.after(Named.LAST, p));
    curve(ScheduleCurve.COMPLETE, p -> Periods.after(Named.LAST, p));
  }

  /**
   * The share of services past a position of their wave: those past it before the month, whole, and
   * those within it by the part of the month after it, Σ n (m − x) = m Σ n − Σ n x.
   */
  private static String passed(String positions, String servicesTimesPosition, int period) {
    String begin = Periods.number(period - 1);
    String end = Periods.number(period);
    String within = positions + ",\">\"&" + begin + "," + positions + ",\"<\"&" + end;
    return "(SUMIF(%s,\"<=\"&%s,%s)+%s*SUMIFS(%s,%s)-SUMIFS(%s,%s))/%s"
        .formatted(
            positions,
            begin,
            ScheduleSheet.WAVE_SERVICES,
            end,
            ScheduleSheet.WAVE_SERVICES,
            within,
            servicesTimesPosition,
            within,
            Named.SERVICES);
  }

  /**
   * The share of the whole preparation done by the end of a month: waves ready before it, whole,
   * and those under way by their rate. A wave without any preparation counts in the month in which
   * it would start.
   */
  private static String prepared(int period) {
    String end = Periods.number(period);
    String underWay =
        ScheduleSheet.WAVE_START
            + ",\"<\"&"
            + end
            + ","
            + ScheduleSheet.WAVE_READY
            + ",\">=\"&"
            + end;
    return "SUMIF(%s,\"<\"&%s,%s)+%s*SUMIFS(%s,%s)-SUMIFS(%s,%s)"
        .formatted(
            ScheduleSheet.WAVE_READY,
            end,
            ScheduleSheet.WAVE_EFFORT_SHARE,
            end,
            ScheduleSheet.WAVE_RATE,
            underWay,
            ScheduleSheet.WAVE_RATE_START,
            underWay);
  }

  private void windows() {
    Set<CurveRef> refs = windows(book.projection().model().lines());
    if (!refs.isEmpty()) {
      page.section(row++, Periods.FIRST, "Curves within a window");
    }
    for (CurveRef ref : refs) {
      String name = book.say("{0} within a window", ref.follows().documentName());
      int curve = at(ref.follows());
      windows.put(
          ref,
          share(
              name,
              book.say(
                  "{0}, from and until the positions that a line names",
                  book.say(ref.follows().meaning())),
              Look.PLAIN,
              p -> Periods.cell(curve, p) + "*" + window(ref, p)));
    }
  }

  /** after(from) − after(until). */
  private String window(CurveRef ref, int period) {
    return "(%s-%s)"
        .formatted(
            ref.from().map(f -> Periods.after(book.position(f), period)).orElse("1"),
            ref.until().map(u -> Periods.after(book.position(u), period)).orElse("0"));
  }

  private void indices() {
    if (book.scenario().indices().isEmpty()) {
      return;
    }
    page.section(row++, Periods.FIRST, "Growth indices");
    for (GrowthIndex index : book.scenario().indices()) {
      page.foreign(row, 0, index.name(), LONGEST_NAME, Shape.TEXT);
      page.say(row, MEANING, "what an amount of month 1 has grown to", Look.ASIDE, Shape.TEXT);
      page.number(row, Periods.FIRST, 1, Look.PLAIN, Shape.FACTOR);
      for (int p = 1; p <= book.horizon(); p++) {
        String month = Periods.number(p);
        page.formula(
            row,
            Periods.column(p),
            "(1+%1$s)^IF(%2$s=\"yearly\",INT((%3$s-1)/12),(%3$s-1)/12)"
                .formatted(book.name(index.rate()), inputs.step(index), month),
            Look.PLAIN,
            Shape.FACTOR);
      }
      indices.put(index, row++);
    }
  }

  private int at(ScheduleCurve curve) {
    return Optional.ofNullable(curves.get(curve)).orElseThrow();
  }

  private int at(CurveRef ref) {
    return windowed(ref) ? Optional.ofNullable(windows.get(ref)).orElseThrow() : at(ref.follows());
  }

  /** The cell of a curve in a period. */
  String curve(CurveRef ref, int period) {
    return Tab.CURVES.at(Periods.cell(at(ref), period));
  }

  /** The cell of an index in a period. */
  String index(GrowthIndex index, int period) {
    int at = Optional.ofNullable(indices.get(index)).orElseThrow();
    return Tab.CURVES.at(Periods.cell(at, period));
  }

  /** A factor for each of the indices that an amount grows by; empty for none. */
  String grown(List<GrowthIndex> grows, int period) {
    return grows.stream().map(i -> "*" + index(i, period)).collect(Collectors.joining());
  }

  /** The sum of a curve over an axis without end; an error where it ends beyond this sheet. */
  String total(CurveRef ref) {
    if (windowed(ref)) {
      return "IF(%s>%d,NA(),SUM(%s))"
          .formatted(end(ref), last, Tab.CURVES.at(Periods.range(at(ref), 1, last)));
    }
    return switch (ref.follows()) {
      case BUILDING -> "1";
      case PROGRAM -> Named.CUT + "-" + Named.FIRST;
      case PENDING -> Named.LAST;
      case OLD -> whole("services_off");
      case OLD_ONLY -> whole("services_ready");
      case PARALLEL -> whole("services_off") + "-" + whole("services_ready");
      case ALWAYS, NEW, MIGRATED, OPEN, COMPLETE ->
          throw new IllegalArgumentException("a curve that never ends has no sum: " + ref);
    };
  }

  /** The sum of a curve over the months of the horizon. */
  String within(CurveRef ref) {
    return "SUM(" + Tab.CURVES.at(Periods.range(at(ref), 1, book.horizon())) + ")";
  }

  private static String whole(String column) {
    return "SUM(" + Named.wave(column) + ")/" + Named.SERVICES;
  }

  /** The position after which a curve within a window is 0. */
  private String end(CurveRef ref) {
    Optional<String> until =
        ref.until()
            .filter(u -> u != Position.Landmark.NEVER)
            .map(book::position)
            .map(u -> ref.from().map(f -> "MAX(%s,%s)".formatted(book.position(f), u)).orElse(u));
    if (!ref.follows().ends()) {
      return until.orElseThrow();
    }
    return until.map(u -> "MIN(" + Named.LAST + "," + u + ")").orElse(Named.LAST);
  }
}
