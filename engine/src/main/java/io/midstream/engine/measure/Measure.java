package io.midstream.engine.measure;

import io.midstream.engine.scenario.Unit;
import java.util.Arrays;
import java.util.Optional;

/** Everything that a scenario is measured by, with its definition as reports print it. */
public enum Measure {
  /** Σ discounted net flow. */
  NPV(
      "npv",
      "Net present value",
      Unit.MONEY,
      "The sum of all monthly differences between staying and migrating, each discounted to today."
          + " Above zero, migrating pays."),
  /** Σ net flow. */
  NET(
      "net",
      "Net over the horizon",
      Unit.MONEY,
      "The same sum without discounting: stay + benefit − move."),
  /** Last turn of the cumulative net from negative to non-negative. */
  BREAK_EVEN(
      "breakEven",
      "Break-even",
      Unit.POSITION,
      "Months from the start of month 1 until the cumulative net turns from negative to"
          + " non-negative for the last time and stays so to the horizon, interpolated inside the"
          + " month; 0 when it is never negative."),
  /** Break-even counted from the programme's start. */
  BREAK_EVEN_FROM_PROGRAMME(
      "breakEvenFromProgramme",
      "Break-even from the programme's start",
      Unit.MONTHS,
      "Break-even counted from the start of the first wave; negative when it comes before."),
  /** Break-even counted from the last cutover. */
  BREAK_EVEN_FROM_CUTOVER(
      "breakEvenFromCutover",
      "Break-even from cutover",
      Unit.MONTHS,
      "Break-even counted from the last wave's cutover; negative when it comes before."),
  /** Break-even on discounted flows. */
  DISCOUNTED_PAYBACK(
      "discountedPayback",
      "Discounted payback",
      Unit.POSITION,
      "Break-even computed on discounted flows."),
  /** (PV(net before investment) − PV(investment)) / PV(investment). */
  ROI(
      "roi",
      "Return on investment",
      Unit.SHARE,
      "Net present value divided by the present value of the investment."),
  /** The annual effective rate at which NPV is 0. */
  IRR(
      "irr",
      "Internal rate of return",
      Unit.RATE_PER_YEAR,
      "The annual effective rate at which the net present value, discounted at month ends, is"
          + " zero."),
  /** Modified IRR, discount rate both ways. */
  MIRR(
      "mirr",
      "Modified internal rate of return",
      Unit.RATE_PER_YEAR,
      "The annual rate at which the discounted outlays grow to the inflows reinvested to the"
          + " horizon, both at the discount rate."),
  /** Σ investment lines. */
  INVESTMENT(
      "investment",
      "Investment",
      Unit.MONEY,
      "The sum of all lines of kind investment on the side of migrating, parallel running"
          + " included."),
  /** Σ discounted investment lines. */
  PV_INVESTMENT(
      "pvInvestment",
      "Present value of the investment",
      Unit.MONEY,
      "The investment, each month discounted to today."),
  /** −min(0, min cumulative). */
  PEAK_FUNDING(
      "peakFunding",
      "Peak funding",
      Unit.MONEY,
      "The most that migrating is ever behind staying, in cumulative net: the money that must be"
          + " found before it comes back."),
  /** The period of the lowest cumulative net. */
  PEAK_FUNDING_MONTH(
      "peakFundingMonth",
      "Month of peak funding",
      Unit.PERIOD,
      "The first period at whose end the cumulative net is lowest."),
  /** The largest increase of the bill over staying. */
  PEAK_BILL_INCREASE(
      "peakBillIncrease",
      "Peak increase of the bill",
      Unit.MONEY_PER_MONTH,
      "The most by which the bill of any month exceeds today's plan for it; 0 when it never does."),
  /** The first month of the largest increase. */
  PEAK_BILL_MONTH(
      "peakBillMonth",
      "Month of the peak bill increase",
      Unit.PERIOD,
      "The first month with the peak increase; month 1 when the bill never rises."),
  /** Months with a bill above today's plan. */
  MONTHS_ABOVE(
      "monthsAbove",
      "Months with a higher bill",
      Unit.COUNT,
      "How many months have a bill above today's plan, by more than a billionth of its largest"
          + " month."),
  /** Total increase in the months above. */
  OVERRUN(
      "overrun",
      "Total overrun of the bill",
      Unit.MONEY,
      "The sum of the increases in the months with a higher bill."),
  /** First month with a lower bill. */
  FIRST_MONTH_BELOW(
      "firstMonthBelow",
      "First month with a lower bill",
      Unit.PERIOD,
      "The first month whose bill is below today's plan for it."),
  /** Parallel running, replay and stranded lines. */
  PARALLEL_RUNNING(
      "parallelRunning",
      "Parallel-running cost",
      Unit.MONEY,
      "What the two stacks cost side by side: parallel running, traffic replay and stranded"
          + " commitments of the side of migrating."),
  /** 1 − bill_move/bill_stay in the last month. */
  BILL_REDUCTION(
      "billReduction",
      "Reduction of the bill",
      Unit.SHARE,
      "By which share the bill of the last month of the horizon is below staying's."),
  /** Largest excess of tokens held over the supply. */
  OVERSPEND(
      "overspend",
      "Innovation tokens overspent",
      Unit.TOKENS,
      "The largest excess of innovation tokens held over the supply in any month of the planned"
          + " programme."),
  /** Stretch of the schedule by novelty. */
  TOKEN_SLIP(
      "tokenSlip",
      "Delay by overspent tokens",
      Unit.FACTOR,
      "The factor by which the overspent tokens stretch the schedule: 1 + slipPerToken ×"
          + " overspend."),
  /** Most tokens held in any month of the horizon. */
  PEAK_TOKENS(
      "peakTokens",
      "Peak of innovation tokens held",
      Unit.TOKENS,
      "The most innovation tokens held in any month of the horizon."),
  /** Months of the programme with more tokens held than there are. */
  MONTHS_OVERSPENT(
      "monthsOverspent",
      "Months with overspent tokens",
      Unit.COUNT,
      "How many months of the programme, within the horizon, hold more tokens than there are."),
  /** Position of the programme's start. */
  PROGRAM_START(
      "programStart",
      "Programme's start",
      Unit.POSITION,
      "Months from the start of month 1 until work on the first wave starts."),
  /** Position of the last cutover. */
  CUTOVER(
      "cutover",
      "Last cutover",
      Unit.POSITION,
      "Months from the start of month 1 until the last wave's traffic is cut over."),
  /** Position at which the last old service is off. */
  COMPLETE(
      "complete",
      "Migration complete",
      Unit.POSITION,
      "Months from the start of month 1 until the last old service is switched off.");

  private final String documentName;
  private final String label;
  private final Unit unit;
  private final String definition;

  Measure(String documentName, String label, Unit unit, String definition) {
    this.documentName = documentName;
    this.label = label;
    this.unit = unit;
    this.definition = definition;
  }

  /** The name in the JSON result and in commands, for example {@code breakEvenFromCutover}. */
  public String documentName() {
    return documentName;
  }

  /** The name that reports print. */
  public String label() {
    return label;
  }

  /** What it counts. */
  public Unit unit() {
    return unit;
  }

  /** How it is defined, in a sentence or two. */
  public String definition() {
    return definition;
  }

  /** Whether a larger value is the better one for those who migrate. */
  public boolean moreIsBetter() {
    return switch (this) {
      case NPV, NET, ROI, IRR, MIRR, BILL_REDUCTION -> true;
      default -> false;
    };
  }

  /**
   * Whether a case without a value is one in which what is measured never happens within the
   * horizon, rather than one in which it means nothing.
   */
  public boolean neverHappensWithoutValue() {
    return switch (this) {
      case BREAK_EVEN,
          BREAK_EVEN_FROM_PROGRAMME,
          BREAK_EVEN_FROM_CUTOVER,
          DISCOUNTED_PAYBACK,
          FIRST_MONTH_BELOW ->
          true;
      default -> false;
    };
  }

  /** The measure of this document name, if there is one. */
  public static Optional<Measure> named(String documentName) {
    return Arrays.stream(values()).filter(m -> m.documentName.equals(documentName)).findFirst();
  }
}
