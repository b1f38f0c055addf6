package io.midstream.reports.workbook;

import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.reports.text.Language;
import java.util.List;

/** The innovation tokens held, by technology and month, and the excess over the supply. */
final class TokensSheet {
  private static final int LONGEST_NAME = 300;

  /** Stands for a time of no length: novelty that is gone as soon as it is there. */
  private static final String AT_ONCE = "1E-200";

  /** The share of the tokens held or supplied by which they may differ by mere rounding. */
  private static final String ROUNDING = "1E-12";

  private static final int COUNT = 2;
  private static final int FROM = 3;
  private static final int UNTIL = 4;
  private static final int MATURES = 5;

  /** The schedules on which tokens are held. */
  private enum Course {
    PLANNED(Language.key("on the planned schedule"), Language.key("Held on the planned schedule")),
    MOVE(Language.key("migrating"), Language.key("Held migrating")),
    STAY(Language.key("staying"), Language.key("Held staying"));

    private final String label;
    private final String head;

    Course(String label, String head) {
      this.label = label;
      this.head = head;
    }
  }

  private final Book book;
  private final Page page;
  private final Tokens tokens;
  private final int last;
  private int row = Periods.BODY;
  private int stayRow;
  private int moveRow;
  private int excessRow;
  private int overspentRow;

  /**
   * A sheet for a scenario that reckons with tokens.
   *
   * @param last the last period looked at for the planned programme, at least the horizon
   */
  TokensSheet(Book book, Tokens tokens, int last) {
    this.book = book;
    this.page = book.page(Tab.TOKENS);
    this.tokens = tokens;
    this.last = last;
  }

  void write() {
    page.title(
        "Tokens",
        "Innovation tokens held: tokens × part of the month between from and until × what has not"
            + " matured. The planned programme is looked at beyond the horizon too.");
    Periods.head(page, "Technology", last, book.horizon());
    page.heads(Periods.NUMBERS_ROW, 1, "Course", "Tokens", "From", "Until", "Matures in (months)");
    page.widths(34, 22, 9, 9, 9, 11);
    page.hide(MATURES + 1, Periods.FIRST - 1);
    int planned = course(Course.PLANNED, last);
    moveRow = course(Course.MOVE, book.horizon());
    stayRow = course(Course.STAY, book.horizon());
    page.section(row++, Periods.FIRST, "Beyond the supply");
    excessRow = row++;
    row(excessRow, Language.key("While the planned programme runs"), last, p -> excess(planned, p));
    overspentRow = row++;
    row(
        overspentRow,
        Language.key("Months of the programme with more held than supplied"),
        book.horizon(),
        this::overspent);
  }

  private interface Cell {
    String of(int period);
  }

  private void row(int at, String label, int until, Cell cell) {
    page.say(at, 0, label, Look.TOTAL, Shape.TEXT);
    for (int p = 1; p <= until; p++) {
      page.formula(at, Periods.column(p), cell.of(p), Look.TOTAL, Shape.POSITION);
    }
  }

  /** Writes the technologies of a course and their sum, and gives the row of the sum. */
  private int course(Course course, int until) {
    page.section(row++, Periods.FIRST, course.head);
    int first = row;
    for (TokenSpend spend : tokens.spend()) {
      technology(spend, course, until);
    }
    int sum = row++;
    int lastSpend = sum - 1;
    row(
        sum,
        Language.key("Held in all"),
        until,
        p ->
            lastSpend < first
                ? "0"
                : "SUM(%s:%s)".formatted(Periods.cell(first, p), Periods.cell(lastSpend, p)));
    return sum;
  }

  private void technology(TokenSpend spend, Course course, int until) {
    page.foreign(row, 0, spend.on(), LONGEST_NAME, Shape.TEXT);
    page.say(row, 1, course.label, Look.ASIDE, Shape.TEXT);
    page.formula(row, COUNT, book.name(spend.tokens()), Look.PLAIN, Shape.POSITION);
    page.formula(row, FROM, position(spend.from(), course), Look.PLAIN, Shape.POSITION);
    page.formula(row, UNTIL, position(spend.until(), course), Look.PLAIN, Shape.POSITION);
    page.formula(
        row,
        MATURES,
        spend.matures().map(book::name).orElse(Book.NEVER),
        Look.PLAIN,
        Shape.POSITION);
    String from = Page.inRow(row, FROM);
    for (int p = 1; p <= until; p++) {
      page.formula(
          row,
          Periods.column(p),
          "%s*(%s-%s)*MAX(0,1-MAX(0,%s-0.5-%s)/MAX(%s,%s))"
              .formatted(
                  Page.inRow(row, COUNT),
                  Periods.after(from, p),
                  Periods.after(Page.inRow(row, UNTIL), p),
                  Periods.number(p),
                  from,
                  Page.inRow(row, MATURES),
                  AT_ONCE),
          Look.PLAIN,
          Shape.POSITION);
    }
    row++;
  }

  /** Where we stay, the migration never starts and so is never complete. */
  private String position(Position position, Course course) {
    if (position instanceof Position.AtMonth || course == Course.MOVE) {
      return book.position(position);
    }
    if (course == Course.STAY) {
      return Book.NEVER;
    }
    return position == Position.Landmark.COMPLETE ? Named.PLANNED_LAST : book.position(position);
  }

  private String excess(int planned, int period) {
    String held = Periods.cell(planned, period);
    return "IF(AND(%s,%s),%s-%s,0)"
        .formatted(runs(Named.PLANNED_CUT, period), exceeds(held), held, supply());
  }

  private String overspent(int period) {
    return "IF(AND(%s,%s),1,0)"
        .formatted(runs(Named.CUT, period), exceeds(Periods.cell(moveRow, period)));
  }

  /** Whether more is held than supplied, by more than rounding, as the engine has it. */
  private String exceeds(String held) {
    return "%1$s-%2$s>%3$s*MAX(%1$s,%2$s)".formatted(held, supply(), ROUNDING);
  }

  private String supply() {
    return book.name(tokens.supply());
  }

  /** Whether a month overlaps the programme until its last cutover. */
  private static String runs(String cut, int period) {
    return "AND(%1$s>%2$s,%3$s>%2$s,%3$s-1<%1$s)"
        .formatted(cut, Named.FIRST, Periods.number(period));
  }

  /** The cell of the tokens held on a side in a period. */
  String held(Side side, int period) {
    return Tab.TOKENS.at(Periods.cell(side == Side.STAY ? stayRow : moveRow, period));
  }

  /** The largest excess of the planned programme; an error where it runs beyond this sheet. */
  String overspend() {
    return "IF(%s>%d,NA(),MAX(0,%s))"
        .formatted(
            Named.PLANNED_CUT,
            last,
            "MAX(" + Tab.TOKENS.at(Periods.range(excessRow, 1, last)) + ")");
  }

  String peak() {
    return "MAX(" + Tab.TOKENS.at(Periods.range(moveRow, 1, book.horizon())) + ")";
  }

  String monthsOverspent() {
    return "SUM(" + Tab.TOKENS.at(Periods.range(overspentRow, 1, book.horizon())) + ")";
  }

  /** The tokens of those technologies that a side holds for ever. */
  String forEver() {
    List<String> kept =
        tokens.spend().stream()
            .filter(
                s ->
                    s.from() != Position.Landmark.NEVER
                        && s.until() == Position.Landmark.NEVER
                        && s.matures().isEmpty())
            .map(s -> book.name(s.tokens()))
            .toList();
    return kept.isEmpty() ? "0" : "(" + String.join("+", kept) + ")";
  }
}
