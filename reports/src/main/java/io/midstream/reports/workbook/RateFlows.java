package io.midstream.reports.workbook;

/** The net flows as the search for a rate takes them, and their value at a rate. */
final class RateFlows {
  private static final int FORWARD_ROW = Periods.BODY;
  private static final int BACKWARD_ROW = Periods.BODY + 1;

  /** The row after them. */
  static final int END_ROW = BACKWARD_ROW + 1;

  private final Page page;
  private final int horizon;

  RateFlows(Page page, int horizon) {
    this.page = page;
    this.horizon = horizon;
  }

  /**
   * Writes the net flows from the first that is not 0 on, and from the last back: no power
   * overflows.
   *
   * @param net the net flows of all periods
   */
  void write(String net) {
    page.say(FORWARD_ROW, 0, "from the first net flow on", Look.PLAIN, Shape.TEXT);
    page.say(BACKWARD_ROW, 0, "from the last net flow back", Look.PLAIN, Shape.TEXT);
    for (int p = 0; p <= horizon; p++) {
      page.formula(
          FORWARD_ROW,
          Periods.column(p),
          "IF(%1$s+%2$s>%3$s,0,INDEX(%4$s,1,MIN(%3$s,%1$s+%2$s)+1))"
              .formatted(Named.FIRST_FLOW, Periods.number(p), Named.HORIZON, net),
          Look.PLAIN,
          Shape.AMOUNT);
      page.formula(
          BACKWARD_ROW,
          Periods.column(p),
          "IF(%1$s<%2$s,0,INDEX(%3$s,1,MAX(0,%1$s-%2$s)+1))"
              .formatted(Named.LAST_FLOW, Periods.number(p), net),
          Look.PLAIN,
          Shape.AMOUNT);
    }
  }

  /** The value at a continuous rate a month, seen from the first flow; exact in its sign. */
  String fromTheFirst(String y) {
    return value(FORWARD_ROW, "EXP(" + y + ")-1");
  }

  /** The sign of the net present value at a rate: 1 or −1; 0 counts as 1. */
  String sign(String y) {
    return "IF(IF(%1$s>=0,%2$s,%3$s)>=0,1,-1)"
        .formatted(y, fromTheFirst(y), value(BACKWARD_ROW, "EXP(-(" + y + "))-1"));
  }

  private String value(int row, String rate) {
    return "%s+NPV(%s,%s)"
        .formatted(Page.fixed(row, Periods.FIRST), rate, Periods.range(row, 1, horizon));
  }
}
