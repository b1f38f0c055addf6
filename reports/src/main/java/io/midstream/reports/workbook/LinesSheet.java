package io.midstream.reports.workbook;

import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Side;
import io.midstream.reports.text.Names;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;

/** Every line by period: an amount × a curve × an index. */
final class LinesSheet {
  private static final int LONGEST_NAME = 300;

  static final int SIDE = 1;
  private static final int CATEGORY = 2;
  private static final int KIND = 3;
  private static final int TREATMENT = 4;
  private static final int FOLLOWS = 5;
  private static final int PARALLEL = 6;
  static final int USAGE = 7;
  static final int AMOUNT = 8;
  static final int OVER = 9;
  private static final int SIZE = 10;
  private static final int STEADY = 11;
  private static final int AFTER = 12;

  private final Book book;
  private final Page page;
  private final List<Line> lines;
  private final LineWorkings workings;
  private final LineFormulas formulas;
  private final IdentityHashMap<Line, Integer> rows = new IdentityHashMap<>();

  LinesSheet(Book book, CurvesSheet curves, Optional<TokensSheet> tokens) {
    this.book = book;
    this.page = book.page(Tab.LINES);
    this.lines = book.projection().model().lines();
    this.workings =
        new LineWorkings(book, curves, lines, this::at, Periods.BODY + lines.size() + 1);
    this.formulas = new LineFormulas(book, curves, tokens, workings, this::at);
    for (Line line : lines) {
      rows.put(line, Periods.BODY + rows.size());
    }
    name(Named.SIDE, SIDE);
    name(Named.CATEGORY, CATEGORY);
    name(Named.KIND, KIND);
    name(Named.TREATMENT, TREATMENT);
    name(Named.PARALLEL, PARALLEL);
    name(Named.SIZE, SIZE);
    name(Named.STEADY, STEADY);
    name(Named.TOTAL, Periods.TOTAL);
  }

  private void name(String name, int column) {
    book.names().define(name, Tab.LINES, Page.down(column, Periods.BODY, lastLine()));
  }

  private int lastLine() {
    return Periods.BODY + lines.size() - 1;
  }

  static String word(Side side) {
    return side == Side.STAY ? "staying" : "migrating";
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** All lines in a period, to be summed by the columns that describe them. */
  String period(int period) {
    return Tab.LINES.at(
        Periods.cell(Periods.BODY, period) + ":" + Periods.cell(lastLine(), period));
  }

  void write() {
    page.title(
        "Lines",
        "Each line is an amount × a curve × its indices. A positive figure is a cost, on a benefit"
            + " a gain; a stranded commitment is what of it no usage covers.");
    Periods.head(page, "Line", book.horizon(), book.horizon());
    page.heads(
        Periods.NUMBERS_ROW,
        SIDE,
        "Side",
        "Category",
        "Kind",
        "Treatment",
        "Follows",
        "Parallel-running cost",
        "Usage that a commitment covers");
    page.numberHeads(
        Periods.NUMBERS_ROW,
        AMOUNT,
        "Amount",
        "Spread over (months), paid in (period), until (position)",
        "Size, for rounding",
        "Steady state a month",
        "After the horizon, in no figure",
        "Total");
    page.height(Periods.NUMBERS_ROW, 66);
    page.widths(40, 10, 9, 11, 10, 30, 10, 12, 13, 13, 13, 13, 13, 14);
    workings.write();
    lines.forEach(this::line);
  }

  private int at(Line line) {
    return Optional.ofNullable(rows.get(line)).orElseThrow();
  }

  private void line(Line line) {
    int row = at(line);
    page.foreign(row, 0, line.name(), LONGEST_NAME, Shape.TEXT);
    page.text(row, SIDE, word(line.side()), Look.PLAIN, Shape.TEXT);
    page.text(row, CATEGORY, word(line.category()), Look.PLAIN, Shape.TEXT);
    page.text(row, KIND, word(line.kind()), Look.PLAIN, Shape.TEXT);
    page.text(row, TREATMENT, word(line.treatment()), Look.PLAIN, Shape.TEXT);
    page.foreign(row, FOLLOWS, follows(line), LONGEST_NAME, Shape.TEXT);
    boolean parallel = line.side() == Side.MOVE && line.role().parallelRunning();
    page.text(row, PARALLEL, parallel ? "yes" : "", Look.PLAIN, Shape.CENTRED);
    page.text(row, USAGE, usage(line), Look.PLAIN, Shape.CENTRED);
    page.formula(row, AMOUNT, formulas.amount(line.amount()), Look.PLAIN, amountShape(line));
    formulas.over(line).ifPresent(o -> page.formula(row, OVER, o, Look.PLAIN, Shape.POSITION));
    page.formula(row, SIZE, formulas.size(line), Look.ASIDE, Shape.AMOUNT);
    page.formula(row, STEADY, formulas.steady(line), Look.ASIDE, Shape.AMOUNT);
    page.formula(row, AFTER, formulas.afterHorizon(line), Look.ASIDE, Shape.AMOUNT);
    total(row, Look.PLAIN);
    int from = line.timing() instanceof Timing.Once ? 0 : 1;
    if (from == 1) {
      page.number(row, Periods.FIRST, 0, Look.PLAIN, Shape.AMOUNT);
    }
    IntFunction<String> flow = formulas.flow(line);
    for (int p = from; p <= book.horizon(); p++) {
      page.formula(row, Periods.column(p), flow.apply(p), Look.PLAIN, Shape.AMOUNT);
    }
  }

  private void total(int row, Look look) {
    page.formula(
        row,
        Periods.TOTAL,
        "SUM(" + Periods.range(row, 0, book.horizon()) + ")",
        look,
        Shape.AMOUNT);
  }

  /** A share of replayed bills is a share, all other amounts are money. */
  private static Shape amountShape(Line line) {
    return line.timing() instanceof Timing.ShareOf ? Shape.PERCENT : Shape.AMOUNT;
  }

  private String follows(Line line) {
    StringBuilder text = new StringBuilder();
    Timing timing = line.timing();
    if (timing instanceof Timing.Monthly monthly) {
      text.append(name(monthly.curve()));
    } else if (timing instanceof Timing.Spread spread) {
      text.append(book.say("spread over {0}", name(spread.curve())));
    } else if (timing instanceof Timing.ShareOf share) {
      text.append(book.say("{0}, of the new stack’s bill", name(share.curve())));
    } else if (timing instanceof Timing.Stranded) {
      text.append(book.say("what usage leaves of it"));
    } else {
      text.append(book.say("once"));
    }
    for (GrowthIndex index : line.grows()) {
      text.append(" × ").append(Names.shown(index.name()));
    }
    return text.toString();
  }

  private String name(Curve curve) {
    if (curve instanceof Curve.Scheduled scheduled) {
      CurveRef ref = scheduled.ref();
      boolean window = ref.from().isPresent() || ref.until().isPresent();
      String name = ref.follows().documentName();
      return window ? book.say("{0} within a window", name) : name;
    }
    return book.say("tokens held");
  }

  private static String usage(Line line) {
    if (line.category() != Category.BILL) {
      return "";
    }
    return line.role().oldStackUsage() ? "old" : line.role().newStackUsage() ? "new" : "";
  }

  /** Whether a cost of this category is on a side. */
  boolean has(Side side, Category category) {
    return lines.stream()
        .anyMatch(l -> l.side() == side && l.category() == category && l.kind() != Kind.BENEFIT);
  }
}
