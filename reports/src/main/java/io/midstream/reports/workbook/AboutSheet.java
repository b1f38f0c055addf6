package io.midstream.reports.workbook;

import io.midstream.reports.ReportInput;
import io.midstream.reports.text.Language;
import java.util.List;

/** How to read and use the workbook, what is live in it, and where it comes from. */
final class AboutSheet {
  private static final int LONGEST_NAME = 300;

  private final Book book;
  private final Page page;
  private int row = 3;

  AboutSheet(Book book) {
    this.book = book;
    this.page = book.page(Tab.ABOUT);
  }

  void write() {
    page.title("About this workbook", "How to read it, and where it comes from.");
    page.widths(34, 110);
    page.printNarrow(1);
    page.section(row++, 2, "Colours");
    page.number(row, 0, 123, Look.INPUT, Shape.GENERAL);
    say(
        "A number to change. On the sheet Inputs it turns orange once it differs from what was"
            + " written.");
    page.number(row, 0, 123, Look.PLAIN, Shape.GENERAL);
    say("A formula: change the inputs it is made of, not the formula.");
    page.number(row, 0, 123, Look.ASIDE, Shape.GENERAL);
    say("Grey: workings, remarks, and months after the horizon.");
    row++;
    page.section(row++, 2, "The sheets");
    for (List<String> sheet : SHEETS) {
      if (!sheet.get(0).equals(Tab.TOKENS.title()) || book.scenario().tokens().isPresent()) {
        page.text(row, 0, sheet.get(0), Look.PLAIN, Shape.TEXT);
        say(sheet.get(1));
      }
    }
    page.say(row, 0, "Over time", Look.PLAIN, Shape.TEXT);
    say(
        "A month stands in the same column on every sheet that runs over time. Positions are"
            + " months from the first day of the first month.");
    row++;
    page.section(row++, 2, "What is live");
    say(
        "Every number on yellow: amounts, rates, shares, durations, months, services, the first"
            + " month, the convention of discounting, when indices grow, the fiscal year. All else"
            + " follows by formulas.");
    say(
        "Fixed: the horizon, how many waves there are, which lines there are, the curve that each"
            + " follows, its side, category, kind and treatment. To change these, change the"
            + " scenario and write the workbook again.");
    say(
        "The base case alone: an uncertain number stands at its base value, a risk at probability"
            + " × impact. The simulation behind a report's 'How sure are we?' is not in here.");
    say("A measure without a value says none, and why beside it.");
    say(
        "Tokens and amounts spread over a window are followed beyond the horizon for so many months"
            + " as their sheets have columns; a plan that runs longer shows no figures rather than"
            + " wrong ones.");
    row++;
    page.section(row++, 2, "Where it comes from");
    ReportInput report = book.report();
    fact(Language.key("Scenario"), book.scenario().name());
    fact(Language.key("Name in commands"), report.reference());
    fact(Language.key("Midstream"), report.version());
    fact(Language.key("Digest of the input"), report.digest());
    for (String notice : report.notices()) {
      fact(Language.key("Note"), notice);
    }
  }

  private static final List<List<String>> SHEETS =
      List.of(
          List.of(Tab.SUMMARY.title(), Language.key("The figures asked for first, and charts.")),
          List.of(
              Tab.INPUTS.title(),
              Language.key(
                  "Every input with its unit, legal range, distribution and source; each is a named"
                      + " cell.")),
          List.of(
              Tab.SCHEDULE.title(),
              Language.key("When each wave starts, runs twice, is cut over and done.")),
          List.of(
              Tab.TOKENS.title(),
              Language.key("Innovation tokens held by month, and their excess.")),
          List.of(
              Tab.CURVES.title(),
              Language.key("Which share of an amount applies in each month; growth indices.")),
          List.of(
              Tab.LINES.title(),
              Language.key("Every line by month: an amount × a curve × its indices.")),
          List.of(
              Tab.CASH_FLOW.title(),
              Language.key("Sums of the lines by month; net, cumulative, discounted; the bill.")),
          List.of(Tab.MEASURES.title(), Language.key("Every measure with its definition.")),
          List.of(
              Tab.FISCAL_YEARS.title(),
              Language.key("Sums by fiscal year, category and treatment.")),
          List.of(
              Tab.RATE.title(),
              Language.key(
                  "Workings of the internal rate of return, to more digits than a spreadsheet's own"
                      + " function gives.")));

  private void say(String text) {
    String said = book.say(text);
    page.text(row, 1, said, Look.PLAIN, Shape.WRAPPED);
    page.heightFor(row, said.length() / 115.0);
    row++;
  }

  private void fact(String label, String value) {
    page.say(row, 0, label, Look.PLAIN, Shape.TEXT);
    page.foreign(row, 1, value, LONGEST_NAME, Shape.TEXT);
    row++;
  }
}
