package io.midstream.reports.workbook;

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

  private static final String BEYOND_THE_WORKBOOK =
      Language.key(
          "an input is empty, or the plan runs beyond the months that this workbook has columns"
              + " for");

  private final Book book;
  private final CashFlowSheet cash;
  private final MeasureFormulas formulas;
  private final Page page;
  private final int workingsRow;
  private final int steadyRow;

  /** Lays the sheet out and names its cells. */
  MeasuresSheet(Book book, CashFlowSheet cash, Optional<TokensSheet> tokens) {
    this.book = book;
    this.cash = cash;
    this.formulas = new MeasureFormulas(book, cash, tokens);
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
    page.formula(
        row,
        VALUE,
        "IFERROR(" + formulas.value(measure) + "," + formulas.none() + ")",
        Look.STRONG,
        shape);
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
                Page.inRow(row, VALUE),
                formulas.npv(),
                book.quoted(BEYOND_THE_WORKBOOK),
                formulas.reason(measure)),
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
