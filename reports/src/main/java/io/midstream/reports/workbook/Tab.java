package io.midstream.reports.workbook;

/** The sheets, in the order of their tabs. */
enum Tab {
  SUMMARY("Summary"),
  INPUTS("Inputs"),
  SCHEDULE("Schedule"),
  TOKENS("Tokens"),
  CURVES("Curves"),
  LINES("Lines"),
  CASH_FLOW("Cash flow"),
  MEASURES("Measures"),
  FISCAL_YEARS("Fiscal years"),
  RATE("Rate of return"),
  ABOUT("About");

  private final String title;

  Tab(String title) {
    this.title = title;
  }

  /** The name on the tab. */
  String title() {
    return title;
  }

  /** A cell or range of this sheet, as a formula on another one names it. */
  String at(String address) {
    return (title.indexOf(' ') < 0 ? title : "'" + title + "'") + "!" + address;
  }
}
