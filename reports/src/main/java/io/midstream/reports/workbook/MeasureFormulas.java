package io.midstream.reports.workbook;

import io.midstream.engine.measure.Measure;
import java.util.Optional;

/** The formulas of the measures: each value, and the reason why there is none. */
final class MeasureFormulas {
  /** Less than this of a factor is lost beside 1: the rate cannot be told from −100%. */
  private static final String LEAST_FACTOR = "5.6E-17";

  private final Book book;
  private final CashFlowSheet cash;
  private final Optional<TokensSheet> tokens;

  MeasureFormulas(Book book, CashFlowSheet cash, Optional<TokensSheet> tokens) {
    this.book = book;
    this.cash = cash;
    this.tokens = tokens;
  }

  /** A formula for the net present value. */
  String npv() {
    return "SUM(" + cash.all(Figure.DISCOUNTED) + ")";
  }

  /** A formula for the value of a measure: the value, {@link #none}, or an error. */
  String value(Measure measure) {
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

  /** A formula for the reason why a measure has no value, as the engine has it. */
  String reason(Measure measure) {
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
  String none() {
    return book.quoted("none");
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
}
