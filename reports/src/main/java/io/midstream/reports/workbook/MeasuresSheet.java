package io.midstream.reports.workbook;

import static io.midstream.reports.workbook.CashFlowSheet.Figure;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.SteadyState;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Unit;
import io.midstream.reports.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Every measure: its value now and as it was written, or why it has none. */
final class MeasuresSheet {
  static final int HEAD_ROW = 3;
  private static final int VALUE = 1;
  private static final int MONTH = 2;
  private static final int WRITTEN = 3;
  private static final int CHANGE = 4;
  private static final int UNIT = 5;
  private static final int REASON = 6;
  private static final int DEFINITION = 7;
  private static final int COLUMNS = 8;

  /** Less than this of a factor is lost beside 1: the rate cannot be told from −100%. */
  private static final String LEAST_FACTOR = "5.6E-17";

  private static final String BEYOND_THE_WORKBOOK =
      Language.key(
          "an input is empty, or the plan runs beyond the months that this workbook has columns"
              + " for");

  private final Book book;
  private final CashFlowSheet cash;
  private final Optional<TokensSheet> tokens;
  private final Page page;
  private final int workingsRow;
  private final int steadyRow;

  /** Lays the sheet out and names its cells. */
  MeasuresSheet(Book book, CashFlowSheet cash, Optional<TokensSheet> tokens) {
    this.book = book;
    this.cash = cash;
    this.tokens = tokens;
    this.page = book.page(Tab.MEASURES);
    for (Measure measure : Measure.values()) {
      book.names().define(Named.measure(measure), Tab.MEASURES, Page.fixed(row(measure), VALUE));
    }
    this.steadyRow = HEAD_ROW + Measure.values().length + 3;
    this.workingsRow = steadyRow + Category.values().length + 6;
    book.names().define(Named.STEADY_MONTHS, Tab.MEASURES, Page.fixed(steadyRow + 1, VALUE));
    for (int i = 0; i < WORKINGS.length; i++) {
      book.names().define(WORKINGS[i], Tab.MEASURES, Page.fixed(workingsRow + 1 + i, VALUE));
    }
  }

  private static final String[] WORKINGS = {
    Named.ROUNDING,
    Named.RATE_ROUNDING,
    Named.BILL_TOLERANCE,
    Named.LOWEST,
    Named.LAST_BEHIND,
    Named.LAST_BEHIND_DISCOUNTED,
    Named.PEAK_INCREASE
  };

  /** The row of a measure, from 0. */
  static int row(Measure measure) {
    return HEAD_ROW + 1 + List.of(Measure.values()).indexOf(measure);
  }

  void write() {
    page.title(
        "Measures",
        "What the flows add up to now, what it was when this workbook was written, and the"
            + " difference.");
    page.heads(
        HEAD_ROW,
        0,
        "Measure",
        "Now",
        "Calendar month",
        "As written",
        "Change",
        "Unit",
        "Why there is none",
        "How it is defined");
    page.numberHeads(HEAD_ROW, VALUE, "Now", "Calendar month", "As written", "Change");
    page.widths(40, 18, 16, 18, 16, 24, 44, 100);
    page.freeze(1, HEAD_ROW + 1);
    page.printNarrow(HEAD_ROW);
    for (Measure measure : Measure.values()) {
      measure(measure);
    }
    steadyState();
    workings();
  }

  private void measure(Measure measure) {
    int row = row(measure);
    Shape shape = Shape.ofMeasure(measure.unit());
    page.say(row, 0, measure.label(), Look.PLAIN, Shape.TEXT);
    page.formula(row, VALUE, "IFERROR(" + value(measure) + "," + none() + ")", Look.STRONG, shape);
    month(measure.unit(), Page.inRow(row, VALUE))
        .ifPresent(m -> page.formula(row, MONTH, m, Look.PLAIN, Shape.MONTH));
    OptionalDouble written = book.projection().measures().value(measure);
    if (written.isPresent()) {
      page.number(row, WRITTEN, written.getAsDouble(), Look.ASIDE, shape);
    } else {
      page.say(row, WRITTEN, "none", Look.ASIDE, shape);
    }
    page.formula(
        row,
        CHANGE,
        "IF(AND(ISNUMBER(%1$s),ISNUMBER(%2$s)),%1$s-%2$s,\"\")"
            .formatted(Page.inRow(row, VALUE), Page.inRow(row, WRITTEN)),
        Look.PLAIN,
        shape);
    page.text(row, UNIT, book.unit(measure.unit()), Look.ASIDE, Shape.TEXT);
    page.formula(
        row,
        REASON,
        "IF(ISNUMBER(%s),\"\",IF(ISERROR(%s),%s,%s))"
            .formatted(
                Page.inRow(row, VALUE), npv(), book.quoted(BEYOND_THE_WORKBOOK), reason(measure)),
        Look.PLAIN,
        Shape.TEXT);
    String definition = book.say(measure.definition());
    page.text(row, DEFINITION, definition, Look.ASIDE, Shape.WRAPPED);
    page.heightFor(row, definition.length() / 105.0);
  }

  /** The calendar month that a position or a period falls in. */
  private static Optional<String> month(Unit unit, String value) {
    String months =
        switch (unit) {
          case POSITION -> "IF(%1$s=%2$s,%2$s-1,INT(%1$s))".formatted(value, Named.HORIZON);
          case PERIOD -> "MAX(0,%s-1)".formatted(value);
          default -> "";
        };
    return months.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "IF(ISNUMBER(%s),EDATE(%s,%s),\"\")".formatted(value, Named.START_MONTH, months));
  }

  private String npv() {
    return "SUM(" + cash.all(Figure.DISCOUNTED) + ")";
  }

  private String value(Measure measure) {
    return switch (measure) {
      case NPV -> npv();
      case NET -> "SUM(" + cash.all(Figure.NET) + ")";
      case BREAK_EVEN -> lastTurn(Named.LAST_BEHIND, Figure.CUMULATIVE);
      case BREAK_EVEN_FROM_PROGRAMME -> Named.measure(Measure.BREAK_EVEN) + "-" + Named.FIRST;
      case BREAK_EVEN_FROM_CUTOVER -> Named.measure(Measure.BREAK_EVEN) + "-" + Named.CUT;
      case DISCOUNTED_PAYBACK ->
          lastTurn(Named.LAST_BEHIND_DISCOUNTED, Figure.CUMULATIVE_DISCOUNTED);
      case ROI ->
          when(
              Named.measure(Measure.PV_INVESTMENT) + ">0",
              Named.measure(Measure.NPV) + "/" + Named.measure(Measure.PV_INVESTMENT));
      case IRR ->
          when(
              "AND(%s=1,%s>%s)".formatted(Named.ROOTS, Named.RATE_FACTOR, LEAST_FACTOR),
              Named.RATE);
      case MIRR ->
          when(
              "AND(" + outlays() + ">0," + inflows() + ">0)",
              "(%s/%s)^(12/%s)-1".formatted(inflows(), outlays(), Named.HORIZON));
      case INVESTMENT -> "SUM(" + cash.all(Figure.INVESTMENT) + ")";
      case PV_INVESTMENT -> "SUM(" + cash.all(Figure.DISCOUNTED_INVESTMENT) + ")";
      case PEAK_FUNDING -> "IF(%1$s<-%2$s,-%1$s,0)".formatted(Named.LOWEST, Named.ROUNDING);
      case PEAK_FUNDING_MONTH ->
          "IF(%s<-%s,MIN(%s),0)".formatted(Named.LOWEST, Named.ROUNDING, cash.all(Figure.LOWEST));
      case PEAK_BILL_INCREASE ->
          "IF(%1$s>%2$s,%1$s,0)".formatted(Named.PEAK_INCREASE, Named.ROUNDING);
      case PEAK_BILL_MONTH ->
          "IF(%s>%s,MIN(%s),1)"
              .formatted(Named.PEAK_INCREASE, Named.ROUNDING, cash.all(Figure.PEAK));
      case MONTHS_ABOVE -> "SUM(" + cash.months(Figure.ABOVE) + ")";
      case OVERRUN ->
          "SUMPRODUCT(%s,%s)".formatted(cash.months(Figure.ABOVE), cash.months(Figure.INCREASE));
      case FIRST_MONTH_BELOW -> {
        String first = "MIN(" + cash.months(Figure.BELOW) + ")";
        yield when(first + "<=" + Named.HORIZON, first);
      }
      case PARALLEL_RUNNING -> "SUM(" + cash.all(Figure.PARALLEL) + ")";
      case BILL_REDUCTION -> {
        String stay = cash.cell(Figure.STAY_BILL, book.horizon());
        yield when(
            stay + ">" + Named.ROUNDING,
            "-" + cash.cell(Figure.INCREASE, book.horizon()) + "/" + stay);
      }
      case OVERSPEND -> tokens.map(t -> Named.OVERSPEND).orElseGet(this::none);
      case TOKEN_SLIP -> tokens.map(t -> Named.TOKEN_SLIP).orElseGet(this::none);
      case PEAK_TOKENS -> tokens.map(TokensSheet::peak).orElseGet(this::none);
      case MONTHS_OVERSPENT -> tokens.map(TokensSheet::monthsOverspent).orElseGet(this::none);
      case PROGRAM_START -> Named.FIRST;
      case CUTOVER -> Named.CUT;
      case COMPLETE -> Named.LAST;
    };
  }

  private String when(String condition, String value) {
    return "IF(" + condition + "," + value + "," + none() + ")";
  }

  /** The last turn of a running sum from negative to not, linear inside the month. */
  private String lastTurn(String last, Figure running) {
    String all = cash.all(running);
    String before = "INDEX(%s,1,%s+1)".formatted(all, last);
    String after = "INDEX(%s,1,MIN(%s,%s+1)+1)".formatted(all, Named.HORIZON, last);
    return "IF(%1$s<0,0,IF(%1$s=%2$s,%3$s,%1$s+MIN(1,-%4$s/(%5$s-%4$s))))"
        .formatted(last, Named.HORIZON, none(), before, after);
  }

  private String outlays() {
    return "SUM(" + cash.all(Figure.OUTLAY) + ")";
  }

  private String inflows() {
    return "SUM(" + cash.all(Figure.INFLOW) + ")";
  }

  /** A formula for the reason why a measure has no value, as the engine has it. */
  private String reason(Measure measure) {
    int horizon = book.horizon();
    return switch (measure) {
      case BREAK_EVEN, BREAK_EVEN_FROM_PROGRAMME, BREAK_EVEN_FROM_CUTOVER ->
          book.quoted("the cumulative net is still negative at the horizon of {0} months", horizon);
      case DISCOUNTED_PAYBACK ->
          book.quoted(
              "the cumulative discounted net is still negative at the horizon of {0} months",
              horizon);
      case ROI -> book.quoted("there is no investment to relate the return to");
      case IRR ->
          "IF(%1$s=0,%2$s,IF(%3$s>1,SUBSTITUTE(%4$s,\"{0}\",%3$s),IF(%1$s>1,%5$s,IF(%3$s=0,%6$s,%7$s))))"
              .formatted(
                  Named.SIGN_CHANGES,
                  book.quoted("the net flow never changes its sign"),
                  Named.ROOTS,
                  book.quoted(
                      "not unique: {0} rates give a net present value of 0 (the first are on the"
                          + " sheet Rate of return)",
                      "{0}"),
                  book.quoted("no rate between -99% and 1000% gives a net present value of 0"),
                  book.quoted("the rate is too large to be a number"),
                  book.quoted("the rate is so close to -100% that it cannot be told from it"));
      case MIRR ->
          "IF(%s=0,%s,IF(%s=0,%s,%s))"
              .formatted(
                  outlays(),
                  book.quoted("no month has a net outlay"),
                  inflows(),
                  book.quoted("no month has a net inflow"),
                  book.quoted("the rate is too large to be a number"));
      case FIRST_MONTH_BELOW ->
          book.quoted("the bill is never below today's plan within {0} months", horizon);
      case BILL_REDUCTION -> book.quoted("staying has no bill in the last month of the horizon");
      case OVERSPEND, TOKEN_SLIP, PEAK_TOKENS, MONTHS_OVERSPENT ->
          book.quoted("the scenario reckons with no innovation tokens");
      default -> book.quoted("it has a value wherever one can be computed");
    };
  }

  /** What a cell holds in the place of a value. */
  private String none() {
    return book.quoted("none");
  }

  private void steadyState() {
    page.section(
        steadyRow, COLUMNS, "Steady-state total cost, at the prices of month 1, not discounted");
    page.say(steadyRow + 1, 0, "Months counted", Look.PLAIN, Shape.TEXT);
    page.number(steadyRow + 1, VALUE, SteadyState.DEFAULT_MONTHS, Look.INPUT, Shape.GENERAL);
    page.text(steadyRow + 1, UNIT, book.unit(Unit.MONTHS), Look.ASIDE, Shape.TEXT);
    page.heads(steadyRow + 2, 0, "Cost");
    page.numberHeads(steadyRow + 2, VALUE, "Staying", "Migrating");
    int row = steadyRow + 3;
    int first = row;
    for (Category category : Category.values()) {
      page.text(row, 0, book.say("running: {0}", book.word(category)), Look.PLAIN, Shape.TEXT);
      for (Side side : Side.values()) {
        page.formula(
            row,
            column(side),
            "%s*SUMIFS(%s,%s,\"%s\",%s,\"%s\")"
                .formatted(
                    Named.STEADY_MONTHS,
                    Named.STEADY,
                    Named.SIDE,
                    LinesSheet.word(side),
                    Named.CATEGORY,
                    LinesSheet.word(category)),
            Look.PLAIN,
            Shape.CURRENCY);
      }
      row++;
    }
    page.say(row, 0, "migration (all investment)", Look.PLAIN, Shape.TEXT);
    page.say(row + 1, 0, "Total", Look.TOTAL, Shape.TEXT);
    for (Side side : Side.values()) {
      page.formula(
          row,
          column(side),
          "SUMIFS(%s,%s,\"%s\",%s,\"investment\")"
              .formatted(Named.TOTAL, Named.SIDE, LinesSheet.word(side), Named.KIND),
          Look.PLAIN,
          Shape.CURRENCY);
      page.formula(
          row + 1,
          column(side),
          "SUM(" + Page.down(column(side), first, row) + ")",
          Look.TOTAL,
          Shape.CURRENCY);
    }
  }

  private static int column(Side side) {
    return side == Side.STAY ? VALUE : MONTH;
  }

  private void workings() {
    page.section(workingsRow, COLUMNS, "Workings");
    working(
        0,
        Language.key("Cumulative net below this is rounding"),
        "0.000000000001*SUM(" + Named.SIZE + ")");
    working(
        1,
        Language.key("Net flow below this is rounding"),
        "0.000000000001*MAX(%s,%s,%s)"
            .formatted(largest(Figure.STAY), largest(Figure.MOVE), largest(Figure.BENEFIT)));
    working(
        2,
        Language.key("Bills that differ by less are equal"),
        "MAX(0.000000001*MAX(0,MAX(%s)),%s)"
            .formatted(cash.months(Figure.STAY_BILL), Named.ROUNDING));
    working(
        3,
        Language.key("Lowest cumulative net"),
        "MIN(0,MIN(" + cash.all(Figure.CUMULATIVE) + "))");
    working(
        4,
        Language.key("Last period in which the cumulative net is negative"),
        "MAX(" + cash.all(Figure.BEHIND) + ")");
    working(
        5,
        Language.key("Last period in which the cumulative discounted net is negative"),
        "MAX(" + cash.all(Figure.BEHIND_DISCOUNTED) + ")");
    working(
        6,
        Language.key("Highest increase of the bill"),
        "MAX(0,MAX(" + cash.months(Figure.INCREASE) + "))");
  }

  private String largest(Figure figure) {
    String all = cash.all(figure);
    return "MAX(" + all + "),-MIN(" + all + ")";
  }

  private void working(int i, String label, String formula) {
    page.say(workingsRow + 1 + i, 0, label, Look.ASIDE, Shape.TEXT);
    page.formula(workingsRow + 1 + i, VALUE, formula, Look.ASIDE, Shape.GENERAL);
  }
}
