package io.midstream.reports.workbook;

import io.midstream.reports.text.Language;

/** The rows of the cash flow, each a figure by period. */
enum Figure {
  YEAR(
      Language.key("Fiscal year"),
      Language.key("the year in which it begins; period 0 is in that of month 1")),
  STAY(Language.key("Staying"), Language.key("what we would pay if we did nothing")),
  RUN(Language.key("Migrating: running"), Language.key("running costs if we migrate")),
  INVESTMENT(Language.key("Migrating: investment"), Language.key("parallel running included")),
  MOVE(Language.key("Migrating"), Language.key("running + investment")),
  BENEFIT(Language.key("Benefits"), Language.key("what migrating gains besides")),
  NET(Language.key("Net"), Language.key("staying + benefits − migrating")),
  CUMULATIVE(Language.key("Cumulative net"), Language.key("running sum of the net")),
  FACTOR(Language.key("Discount factor"), Language.key("what 1 of the period is worth today")),
  DISCOUNTED(Language.key("Discounted net"), Language.key("net × discount factor")),
  CUMULATIVE_DISCOUNTED(
      Language.key("Cumulative discounted net"), Language.key("running sum of the discounted net")),
  DISCOUNTED_INVESTMENT(
      Language.key("Discounted investment"), Language.key("investment × discount factor")),
  STAY_BILL(Language.key("Bill, staying"), Language.key("lines of category bill")),
  MOVE_BILL(Language.key("Bill, migrating"), Language.key("lines of category bill")),
  INCREASE(Language.key("Increase of the bill"), Language.key("migrating − staying")),
  PARALLEL(
      Language.key("Parallel-running cost"),
      Language.key("parallel running, traffic replay, stranded commitments")),
  BEHIND(Language.key("Period, where the cumulative net is negative"), Language.key("else −1")),
  BEHIND_DISCOUNTED(
      Language.key("Period, where the cumulative discounted net is negative"),
      Language.key("else −1")),
  LOWEST(
      Language.key("Period, where the cumulative net is lowest"), Language.key("else the horizon")),
  PEAK(Language.key("Period, where the bill increases most"), Language.key("else the horizon")),
  ABOVE(Language.key("Bill above staying’s"), Language.key("1 where it is, by more than rounding")),
  BELOW(
      Language.key("Period, where the bill is below staying’s"),
      Language.key("else after the horizon")),
  EXACT(Language.key("Net without rounding"), Language.key("0 where both sides pay the same")),
  SIGN(Language.key("Sign of the last net flow"), Language.key("so far")),
  CHANGE(Language.key("Change of sign"), Language.key("1 where the net changes its sign")),
  LAST_FLOW(Language.key("Period, where there is a net flow"), Language.key("else 0")),
  OUTLAY(
      Language.key("Outlay, discounted at month ends"),
      Language.key("for the modified rate of return")),
  INFLOW(
      Language.key("Inflow, reinvested to the horizon"),
      Language.key("for the modified rate of return"));

  private final String label;
  private final String meaning;

  Figure(String label, String meaning) {
    this.label = label;
    this.meaning = meaning;
  }

  /** What it is called, in English. */
  String label() {
    return label;
  }

  /** What it is, in English. */
  String meaning() {
    return meaning;
  }
}
