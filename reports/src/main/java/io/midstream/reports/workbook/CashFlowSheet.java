package io.midstream.reports.workbook;

import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Treatment;
import io.midstream.engine.scenario.Unit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The sums of the lines by period, and the rows that the measures are taken from. */
final class CashFlowSheet {
  private static final int MEANING = 1;

  /** A row of one category or treatment on a side. */
  record Part(String label, Side side, Enum<?> of, int row) {}

  private final Book book;
  private final LinesSheet lines;
  private final Page page;
  private final int horizon;
  private final Map<Figure, Integer> rows = new EnumMap<>(Figure.class);
  private final List<Part> categories = new ArrayList<>();
  private final List<Part> treatments = new ArrayList<>();
  private int row = Periods.BODY;

  CashFlowSheet(Book book, LinesSheet lines) {
    this.book = book;
    this.lines = lines;
    this.page = book.page(Tab.CASH_FLOW);
    this.horizon = book.horizon();
  }

  void write() {
    page.title(
        "Cash flow",
        "Sums of the lines by month, nominal, in {0}; today is an instant before the first month.",
        book.unit(Unit.MONEY));
    Periods.head(page, "Figure", horizon, horizon);
    page.heads(Periods.NUMBERS_ROW, MEANING, "What it is");
    page.numberHeads(Periods.NUMBERS_ROW, Periods.TOTAL, "Total");
    page.widths(40, 46);
    page.width(Periods.TOTAL, Periods.TOTAL, 14);
    page.hide(MEANING + 1, Periods.TOTAL - 1);
    flows();
    bill();
    parts();
    workings();
  }

  private void flows() {
    row(Figure.YEAR, Look.ASIDE, Shape.WHOLE, this::year);
    sum(Figure.STAY, Look.PLAIN, by(Side.STAY));
    sum(Figure.RUN, Look.PLAIN, by(Side.MOVE) + kind("run"));
    sum(Figure.INVESTMENT, Look.PLAIN, by(Side.MOVE) + kind("investment"));
    row(Figure.MOVE, Look.PLAIN, p -> at(Figure.RUN, p) + "+" + at(Figure.INVESTMENT, p));
    sum(Figure.BENEFIT, Look.PLAIN, by(Side.MOVE) + kind("benefit"));
    row(
        Figure.NET,
        Look.TOTAL,
        p -> at(Figure.STAY, p) + "+" + at(Figure.BENEFIT, p) + "-" + at(Figure.MOVE, p));
    running(Figure.CUMULATIVE, Figure.NET, Look.TOTAL);
    row(Figure.FACTOR, Look.PLAIN, Shape.FACTOR, this::factor);
    row(Figure.DISCOUNTED, Look.PLAIN, p -> at(Figure.NET, p) + "*" + at(Figure.FACTOR, p));
    running(Figure.CUMULATIVE_DISCOUNTED, Figure.DISCOUNTED, Look.PLAIN);
    row(
        Figure.DISCOUNTED_INVESTMENT,
        Look.PLAIN,
        p -> at(Figure.INVESTMENT, p) + "*" + at(Figure.FACTOR, p));
    for (Figure figure :
        List.of(
            Figure.STAY,
            Figure.RUN,
            Figure.INVESTMENT,
            Figure.MOVE,
            Figure.BENEFIT,
            Figure.DISCOUNTED,
            Figure.DISCOUNTED_INVESTMENT)) {
      total(at(figure), Look.PLAIN);
    }
    total(at(Figure.NET), Look.TOTAL);
  }

  private void bill() {
    page.section(row++, Periods.FIRST, "The bill");
    sum(Figure.STAY_BILL, Look.PLAIN, by(Side.STAY) + category(Category.BILL));
    sum(Figure.MOVE_BILL, Look.PLAIN, by(Side.MOVE) + category(Category.BILL) + cost());
    row(Figure.INCREASE, Look.TOTAL, p -> at(Figure.MOVE_BILL, p) + "-" + at(Figure.STAY_BILL, p));
    sum(Figure.PARALLEL, Look.PLAIN, by(Side.MOVE) + "," + Named.PARALLEL + ",\"yes\"");
    total(at(Figure.STAY_BILL), Look.PLAIN);
    total(at(Figure.MOVE_BILL), Look.PLAIN);
    total(at(Figure.INCREASE), Look.TOTAL);
    total(at(Figure.PARALLEL), Look.PLAIN);
  }

  private void parts() {
    page.section(row++, Periods.FIRST, "Costs by category");
    for (Category category : Category.values()) {
      for (Side side : Side.values()) {
        if (lines.has(side, category)) {
          part(categories, side, category, category(category));
        }
      }
    }
    page.section(row++, Periods.FIRST, "Costs by treatment");
    for (Side side : Side.values()) {
      for (Treatment treatment : Treatment.values()) {
        part(
            treatments,
            side,
            treatment,
            "," + Named.TREATMENT + ",\"" + LinesSheet.word(treatment) + "\"");
      }
    }
  }

  private void part(List<Part> parts, Side side, Enum<?> of, String criteria) {
    String label = book.say("{0}, {1}", book.word(of), book.word(side));
    parts.add(new Part(label, side, of, row));
    page.text(row, 0, label, Look.PLAIN, Shape.TEXT);
    for (int p = 0; p <= horizon; p++) {
      page.formula(
          row, Periods.column(p), sum(by(side) + criteria + cost(), p), Look.PLAIN, Shape.AMOUNT);
    }
    total(row, Look.PLAIN);
    row++;
  }

  private void workings() {
    page.section(row++, Periods.FIRST, "Workings of the measures");
    aside(
        Figure.BEHIND,
        p -> "IF(%s<-%s,%s,-1)".formatted(at(Figure.CUMULATIVE, p), Named.ROUNDING, period(p)));
    aside(
        Figure.BEHIND_DISCOUNTED,
        p ->
            "IF(%s<-%s,%s,-1)"
                .formatted(at(Figure.CUMULATIVE_DISCOUNTED, p), Named.ROUNDING, period(p)));
    aside(
        Figure.LOWEST,
        p ->
            "IF(%s<=%s+%s,%s,%s)"
                .formatted(
                    at(Figure.CUMULATIVE, p),
                    Named.LOWEST,
                    Named.ROUNDING,
                    period(p),
                    Named.HORIZON));
    aside(
        Figure.PEAK,
        p ->
            p == 0
                ? Named.HORIZON
                : "IF(%s>=%s-%s,%s,%s)"
                    .formatted(
                        at(Figure.INCREASE, p),
                        Named.PEAK_INCREASE,
                        Named.ROUNDING,
                        period(p),
                        Named.HORIZON));
    aside(
        Figure.ABOVE,
        p ->
            p == 0 ? "0" : "IF(%s>%s,1,0)".formatted(at(Figure.INCREASE, p), Named.BILL_TOLERANCE));
    aside(
        Figure.BELOW,
        p ->
            p == 0
                ? Named.HORIZON + "+1"
                : "IF(%s<-%s,%s,%s+1)"
                    .formatted(
                        at(Figure.INCREASE, p), Named.BILL_TOLERANCE, period(p), Named.HORIZON));
    row(
        Figure.EXACT,
        Look.ASIDE,
        p -> "IF(ABS(%1$s)<=%2$s,0,%1$s)".formatted(at(Figure.NET, p), Named.RATE_ROUNDING));
    aside(
        Figure.SIGN,
        p ->
            p == 0
                ? "SIGN(" + at(Figure.EXACT, 0) + ")"
                : "IF(%1$s=0,%2$s,SIGN(%1$s))"
                    .formatted(at(Figure.EXACT, p), at(Figure.SIGN, p - 1)));
    aside(
        Figure.CHANGE,
        p ->
            p == 0 ? "0" : "IF(%s*%s<0,1,0)".formatted(at(Figure.SIGN, p - 1), at(Figure.SIGN, p)));
    aside(Figure.LAST_FLOW, p -> "IF(%s=0,0,%s)".formatted(at(Figure.EXACT, p), period(p)));
    String rate = "(1+" + book.name(book.scenario().finance().discountRate()) + ")";
    row(
        Figure.OUTLAY,
        Look.ASIDE,
        p -> "MAX(0,-%s)*%s^(-%s/12)".formatted(at(Figure.EXACT, p), rate, period(p)));
    row(
        Figure.INFLOW,
        Look.ASIDE,
        p ->
            "MAX(0,%s)*%s^((%s-%s)/12)"
                .formatted(at(Figure.EXACT, p), rate, Named.HORIZON, period(p)));
  }

  private static String by(Side side) {
    return Named.SIDE + ",\"" + LinesSheet.word(side) + "\"";
  }

  private static String kind(String kind) {
    return "," + Named.KIND + ",\"" + kind + "\"";
  }

  private static String cost() {
    return "," + Named.KIND + ",\"<>benefit\"";
  }

  private static String category(Category category) {
    return "," + Named.CATEGORY + ",\"" + LinesSheet.word(category) + "\"";
  }

  private String sum(String criteria, int period) {
    return "SUMIFS(" + lines.period(period) + "," + criteria + ")";
  }

  private void sum(Figure figure, Look look, String criteria) {
    row(figure, look, p -> sum(criteria, p));
  }

  private void running(Figure figure, Figure of, Look look) {
    int own = row;
    row(figure, look, p -> p == 0 ? at(of, 0) : Periods.cell(own, p - 1) + "+" + at(of, p));
  }

  private void aside(Figure figure, IntFunction<String> cell) {
    row(figure, Look.ASIDE, Shape.GENERAL, cell);
  }

  private void row(Figure figure, Look look, IntFunction<String> cell) {
    row(figure, look, Shape.AMOUNT, cell);
  }

  private void row(Figure figure, Look look, Shape shape, IntFunction<String> cell) {
    rows.put(figure, row);
    page.say(row, 0, figure.label(), look, Shape.TEXT);
    page.say(row, MEANING, figure.meaning(), look == Look.TOTAL ? look : Look.ASIDE, Shape.TEXT);
    for (int p = 0; p <= horizon; p++) {
      page.formula(row, Periods.column(p), cell.apply(p), look, shape);
    }
    row++;
  }

  private void total(int at, Look look) {
    page.formula(
        at, Periods.TOTAL, "SUM(" + Periods.range(at, 0, horizon) + ")", look, Shape.AMOUNT);
  }

  private String year(int period) {
    if (period == 0) {
      return Periods.cell(row, 1);
    }
    String month = Periods.letters(period) + "$" + (Periods.MONTHS_ROW + 1);
    return "YEAR(%1$s)-IF(MONTH(%1$s)<%2$s,1,0)".formatted(month, Named.FISCAL_YEAR_START);
  }

  private String factor(int period) {
    String month = period(period);
    return period == 0
        ? "1"
        : "(1+%1$s)^(-IF(%2$s=\"year-end\",ROUNDUP(%3$s/12,0),IF(%2$s=\"mid-month\",(%3$s-0.5)/12,%3$s/12)))"
            .formatted(
                book.name(book.scenario().finance().discountRate()), Named.DISCOUNTING, month);
  }

  private static String period(int period) {
    return Periods.number(period);
  }

  private int at(Figure figure) {
    return Optional.ofNullable(rows.get(figure)).orElseThrow();
  }

  private String at(Figure figure, int period) {
    return Periods.cell(at(figure), period);
  }

  /** A figure from one period to another, as a formula on another sheet names it. */
  String range(Figure figure, int from, int to) {
    return Tab.CASH_FLOW.at(Periods.range(at(figure), from, to));
  }

  /** A figure over all periods. */
  String all(Figure figure) {
    return range(figure, 0, horizon);
  }

  /** A figure over all months. */
  String months(Figure figure) {
    return range(figure, 1, horizon);
  }

  /** A figure in a period, from another sheet. */
  String cell(Figure figure, int period) {
    return Tab.CASH_FLOW.at("$" + Periods.cell(at(figure), period));
  }

  /** The months of a figure, for a chart. */
  NativeChart.Cells chart(Figure figure) {
    return chart(at(figure));
  }

  /** The calendar months, for a chart. */
  NativeChart.Cells chartMonths() {
    return chart(Periods.MONTHS_ROW);
  }

  private NativeChart.Cells chart(int at) {
    return new NativeChart.Cells(page.sheet(), at, Periods.column(1), Periods.column(horizon));
  }

  List<Part> categories() {
    return categories;
  }

  List<Part> treatments() {
    return treatments;
  }
}
