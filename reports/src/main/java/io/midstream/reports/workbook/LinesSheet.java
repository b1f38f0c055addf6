package io.midstream.reports.workbook;

import io.midstream.engine.model.Amount;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.LineRole;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Treatment;
import io.midstream.reports.text.Names;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** Every line by period: an amount × a curve × an index. */
final class LinesSheet {
  private static final int LONGEST_NAME = 300;

  private static final int SIDE = 1;
  private static final int CATEGORY = 2;
  private static final int KIND = 3;
  private static final int TREATMENT = 4;
  private static final int FOLLOWS = 5;
  private static final int PARALLEL = 6;
  private static final int USAGE = 7;
  private static final int AMOUNT = 8;
  private static final int OVER = 9;
  private static final int SIZE = 10;
  private static final int STEADY = 11;
  private static final int AFTER = 12;

  /** A smaller share than this of what is spread is rounding, and not lost to the horizon. */
  private static final String NEGLIGIBLE = "1E-9";

  /** So many addresses of one function and no more: a spreadsheet takes 255. */
  private static final int ADDENDS = 200;

  private final Book book;
  private final CurvesSheet curves;
  private final Optional<TokensSheet> tokens;
  private final Page page;
  private final List<Line> lines;
  private final int firstWorking;
  private final IdentityHashMap<Line, Integer> rows = new IdentityHashMap<>();
  private final IdentityHashMap<Line, List<Integer>> replayed = new IdentityHashMap<>();
  private final Map<String, Integer> usage = new LinkedHashMap<>();
  private int working;

  LinesSheet(Book book, CurvesSheet curves, Optional<TokensSheet> tokens) {
    this.book = book;
    this.curves = curves;
    this.tokens = tokens;
    this.page = book.page(Tab.LINES);
    this.lines = book.projection().model().lines();
    this.firstWorking = Periods.BODY + lines.size() + 1;
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
    working = firstWorking;
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
    page.formula(row, AMOUNT, amount(line.amount()), Look.PLAIN, amountShape(line));
    over(line).ifPresent(o -> page.formula(row, OVER, o, Look.PLAIN, Shape.POSITION));
    page.formula(row, SIZE, size(line), Look.ASIDE, Shape.AMOUNT);
    page.formula(row, STEADY, steady(line), Look.ASIDE, Shape.AMOUNT);
    page.formula(row, AFTER, afterHorizon(line), Look.ASIDE, Shape.AMOUNT);
    total(row, Look.PLAIN);
    int from = line.timing() instanceof Timing.Once ? 0 : 1;
    if (from == 1) {
      page.number(row, Periods.FIRST, 0, Look.PLAIN, Shape.AMOUNT);
    }
    IntFunction<String> flow = flow(line);
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

  private String amount(Amount amount) {
    if (amount instanceof Amount.Of of) {
      return book.name(of.input());
    }
    if (amount instanceof Amount.Complement complement) {
      return "(1-" + amount(complement.of()) + ")";
    }
    if (amount instanceof Amount.EngineerDays) {
      return Named.EFFORT;
    }
    List<Amount> factors = ((Amount.Product) amount).factors();
    return factors.isEmpty()
        ? "1"
        : factors.stream().map(this::amount).collect(Collectors.joining("*"));
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

  /** What an amount is spread over, the period in which it is paid, or the end of a commitment. */
  private Optional<String> over(Line line) {
    Timing timing = line.timing();
    if (timing instanceof Timing.Spread spread) {
      return Optional.of(curves.total(((Curve.Scheduled) spread.curve()).ref()));
    }
    if (timing instanceof Timing.Once once) {
      return Optional.of(
          once.at() == Position.Landmark.NEVER
              ? Book.NEVER
              : "MAX(0,INT(" + book.position(once.at()) + ")+1)");
    }
    return timing instanceof Timing.Stranded stranded
        ? Optional.of(book.position(stranded.commitment().until()))
        : Optional.empty();
  }

  private String size(Line line) {
    String amount = "ABS(" + Page.inRow(at(line), AMOUNT) + ")";
    List<Integer> parts = replayed.getOrDefault(line, List.of());
    return line.timing() instanceof Timing.ShareOf
        ? amount + "*" + sum(parts.stream().map(r -> Page.fixed(r, AMOUNT)).toList())
        : amount;
  }

  private static String sum(List<String> addends) {
    return addends.isEmpty() ? "0" : "(" + String.join("+", addends) + ")";
  }

  /** What a running line costs a month at the prices of month 1, with the migration complete. */
  private String steady(Line line) {
    Timing timing = line.timing();
    if (line.kind() != Kind.RUN) {
      return "0";
    }
    if (line.side() == Side.STAY) {
      boolean passing = timing instanceof Timing.Once || timing instanceof Timing.Spread;
      return passing ? "0" : Periods.cell(at(line), 1);
    }
    if (!(timing instanceof Timing.Monthly monthly)) {
      return "0";
    }
    String amount = Page.inRow(at(line), AMOUNT);
    if (monthly.curve() instanceof Curve.Scheduled scheduled) {
      CurveRef ref = scheduled.ref();
      boolean opens = ref.from().filter(f -> f == Position.Landmark.NEVER).isEmpty();
      return opens && !ref.ends() && ref.follows().finalValue() == 1 ? amount : "0";
    }
    return amount + "*" + tokens.map(TokensSheet::forEver).orElse("0");
  }

  /** What a line loses to the horizon, at the prices of month 1. */
  private String afterHorizon(Line line) {
    String amount = Page.inRow(at(line), AMOUNT);
    String over = Page.inRow(at(line), OVER);
    if (line.timing() instanceof Timing.Once) {
      return "IF(%s>%s,%s,0)".formatted(over, Named.HORIZON, amount);
    }
    if (line.timing() instanceof Timing.Spread spread) {
      String within = curves.within(((Curve.Scheduled) spread.curve()).ref());
      return "IF(%1$s>0,IF(1-%2$s/%1$s>%3$s,%4$s*(1-%2$s/%1$s),0),0)"
          .formatted(over, within, NEGLIGIBLE, amount);
    }
    return "0";
  }

  private IntFunction<String> flow(Line line) {
    Timing timing = line.timing();
    String amount = Page.inRow(at(line), AMOUNT);
    String over = Page.inRow(at(line), OVER);
    if (timing instanceof Timing.Monthly monthly) {
      return p -> amount + "*" + value(monthly.curve(), p) + grown(line.grows(), p);
    }
    if (timing instanceof Timing.Spread spread) {
      return p ->
          "IF(%2$s>0,%1$s/%2$s,0)*%3$s%4$s"
              .formatted(amount, over, value(spread.curve(), p), grown(line.grows(), p));
    }
    if (timing instanceof Timing.Once) {
      return p ->
          "IF(%s=%s,%s%s,0)".formatted(over, Periods.number(p), amount, grown(line.grows(), p));
    }
    if (timing instanceof Timing.ShareOf share) {
      List<Integer> parts = replayed.getOrDefault(line, List.of());
      return p ->
          amount
              + "*"
              + value(share.curve(), p)
              + "*"
              + sum(parts.stream().map(r -> Periods.cell(r, p)).toList());
    }
    Commitment commitment = ((Timing.Stranded) timing).commitment();
    List<String> covered = new ArrayList<>();
    if (commitment.covers().old()) {
      covered.add("old");
    }
    if (commitment.covers().newer()) {
      covered.add("new");
    }
    return p ->
        "MAX(0,%s*(1-%s)-(%s))"
            .formatted(
                amount,
                Periods.after(over, p),
                covered.stream()
                    .map(stack -> Periods.cell(usageRow(line.side(), stack), p))
                    .collect(Collectors.joining("+")));
  }

  private String value(Curve curve, int period) {
    return curve instanceof Curve.Scheduled scheduled
        ? curves.curve(scheduled.ref(), period)
        : tokens.orElseThrow().held(((Curve.TokensHeld) curve).side(), period);
  }

  private String grown(List<GrowthIndex> grows, int period) {
    return grows.stream().map(i -> "*" + curves.index(i, period)).collect(Collectors.joining());
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
        AMOUNT,
        members.stream()
            .map(l -> Page.fixed(at(l), AMOUNT))
            .collect(Collectors.joining(",", "SUM(", ")")),
        Look.ASIDE,
        Shape.AMOUNT);
    for (int p = 1; p <= book.horizon(); p++) {
      page.formula(
          row,
          Periods.column(p),
          Page.inRow(row, AMOUNT) + grown(grows, p),
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
    usage.put(side + " " + stack, row);
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
                  Page.down(SIDE, Periods.BODY, last),
                  word(side),
                  Page.down(USAGE, Periods.BODY, last),
                  stack),
          Look.ASIDE,
          Shape.AMOUNT);
    }
  }

  private int usageRow(Side side, String stack) {
    return Optional.ofNullable(usage.get(side + " " + stack)).orElseThrow();
  }

  /** Whether a line of this treatment is on a side. */
  boolean has(Side side, Treatment treatment) {
    return lines.stream()
        .anyMatch(l -> l.side() == side && l.treatment() == treatment && l.kind() != Kind.BENEFIT);
  }

  /** Whether a cost of this category is on a side. */
  boolean has(Side side, Category category) {
    return lines.stream()
        .anyMatch(l -> l.side() == side && l.category() == category && l.kind() != Kind.BENEFIT);
  }
}
