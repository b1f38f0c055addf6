package io.midstream.engine.measure;

import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.kernel.Kernel;
import io.midstream.engine.kernel.PeriodSums;
import io.midstream.engine.kernel.Rows;
import io.midstream.engine.kernel.Sum;
import io.midstream.engine.scenario.Finance;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The measures of every trial of a block, column-wise. {@code NaN} in a column means that the
 * measure has no value in that trial; {@link Measures} says why for a base case. All memory is
 * taken when the columns are made: they are computed anew for each block.
 */
public final class MeasureColumns implements PeriodSums {
  /** The share of the largest stay bill by which a bill must differ to count as above or below. */
  static final double BILL_TOLERANCE = 1e-9;

  /** The share of what all amounts come to that is mere rounding. */
  static final double ROUNDING = 1e-12;

  /** The measures that need the bill month by month. */
  private static final Measure[] BILL_MONTHS = {
    Measure.PEAK_BILL_MONTH,
    Measure.MONTHS_ABOVE,
    Measure.OVERRUN,
    Measure.FIRST_MONTH_BELOW,
    Measure.BILL_REDUCTION
  };

  private static final Measure[] BILL = {
    Measure.PEAK_BILL_INCREASE,
    Measure.PEAK_BILL_MONTH,
    Measure.MONTHS_ABOVE,
    Measure.OVERRUN,
    Measure.FIRST_MONTH_BELOW,
    Measure.BILL_REDUCTION
  };

  private final Kernel kernel;
  private final int horizon;
  private final int trials;
  private final Set<Measure> wanted;
  private final boolean wantsInvestment;
  private final boolean wantsParallel;
  private final boolean wantsFundingMonth;
  private final boolean wantsTokens;
  private final boolean wantsPayback;
  private final boolean wantsIrr;
  private final boolean wantsMirr;
  private final boolean wantsBill;
  private final boolean wantsBillMonths;
  private final double[] zero;
  private final Map<Measure, double[]> columns = new EnumMap<>(Measure.class);

  // The columns that periods add to, at hand: looking them up each time would show.
  private final double[] investment;
  private final double[] pvInvestment;
  private final double[] parallelRunning;
  private final double[] breakEven;
  private final double[] payback;
  private final double[] fundingMonth;
  private final double[] peakIncrease;
  private final double[] peakMonth;
  private final double[] peakTokens;
  private final double[] monthsOverspent;

  private final DiscountRows discount;
  private final DiscountRows monthEnd;
  private final double[][] cumulative;
  private final double[][] discounted;
  private final double[][] increase;
  private final double[] rounding;
  private final double[] lowest;
  private final double[] tolerance;
  private final double[] outlays;
  private final double[] inflows;
  private final double[] stayBillAtEnd;
  private final double[] scratch;
  private final RateColumns rates;

  /** Columns for these measures of a kernel's blocks. */
  public MeasureColumns(Kernel kernel, Set<Measure> wanted) {
    this.kernel = kernel;
    this.horizon = kernel.scenario().horizon();
    this.trials = kernel.trials();
    this.wanted = EnumSet.copyOf(wanted);
    this.wantsInvestment = wants(Measure.INVESTMENT, Measure.PV_INVESTMENT, Measure.ROI);
    this.wantsParallel = wants(Measure.PARALLEL_RUNNING);
    this.wantsFundingMonth = wants(Measure.PEAK_FUNDING_MONTH);
    this.wantsTokens = wants(Measure.PEAK_TOKENS, Measure.MONTHS_OVERSPENT);
    this.wantsPayback = wants(Measure.DISCOUNTED_PAYBACK);
    this.wantsIrr = wants(Measure.IRR);
    this.wantsMirr = wants(Measure.MIRR);
    this.wantsBill = wants(BILL);
    this.wantsBillMonths = wants(BILL_MONTHS);
    this.zero = new double[trials];
    this.discount = new DiscountRows(kernel, kernel.scenario().finance().discounting());
    this.monthEnd = new DiscountRows(kernel, Finance.Discounting.MONTH_END);
    this.cumulative = new double[horizon + 1][trials];
    this.discounted = new double[horizon + 1][trials];
    this.increase = new double[horizon + 1][trials];
    this.rounding = new double[trials];
    this.lowest = new double[trials];
    this.tolerance = new double[trials];
    this.outlays = new double[trials];
    this.inflows = new double[trials];
    this.stayBillAtEnd = new double[trials];
    this.scratch = new double[trials];
    this.rates = new RateColumns(horizon + 1, trials);
    for (Measure measure : Measure.values()) {
      columns.put(measure, new double[trials]);
    }
    this.investment = column(Measure.INVESTMENT);
    this.pvInvestment = column(Measure.PV_INVESTMENT);
    this.parallelRunning = column(Measure.PARALLEL_RUNNING);
    this.breakEven = column(Measure.BREAK_EVEN);
    this.payback = column(Measure.DISCOUNTED_PAYBACK);
    this.fundingMonth = column(Measure.PEAK_FUNDING_MONTH);
    this.peakIncrease = column(Measure.PEAK_BILL_INCREASE);
    this.peakMonth = column(Measure.PEAK_BILL_MONTH);
    this.peakTokens = column(Measure.PEAK_TOKENS);
    this.monthsOverspent = column(Measure.MONTHS_OVERSPENT);
  }

  /**
   * Calls the loops over rows by which nearly every simulation measures a period: see {@code
   * Simulation.warmUp}.
   *
   * @param trials the length of the rows
   * @param times how often each is called
   */
  public static void warmUp(int trials, int times) {
    MeasureRows.warmUp(trials, times);
  }

  /** The measures of every trial of an evaluation, but for the rates of return. */
  static MeasureColumns of(Evaluation evaluation) {
    Set<Measure> measures = EnumSet.allOf(Measure.class);
    measures.remove(Measure.IRR);
    measures.remove(Measure.MIRR);
    MeasureColumns result = new MeasureColumns(evaluation.kernel(), measures);
    result.begin();
    evaluation.replay(result);
    result.finish();
    return result;
  }

  /** The sums that some measures are made of. */
  public static Set<Sum> sums(Set<Measure> measures) {
    Set<Sum> sums = EnumSet.of(Sum.NET);
    if (!Collections.disjoint(
        measures, EnumSet.of(Measure.INVESTMENT, Measure.PV_INVESTMENT, Measure.ROI))) {
      sums.add(Sum.INVESTMENT);
    }
    if (measures.contains(Measure.PARALLEL_RUNNING)) {
      sums.add(Sum.PARALLEL_RUNNING);
    }
    if (!Collections.disjoint(measures, List.of(BILL))) {
      sums.add(Sum.BILL_INCREASE);
    }
    if (!Collections.disjoint(measures, List.of(BILL_MONTHS))) {
      sums.add(Sum.STAY_BILL);
    }
    return sums;
  }

  /** Evaluates the block's present draws and measures them. */
  public void run() {
    begin();
    kernel.run(this);
    finish();
  }

  /** The column of a measure: one value a trial, {@code NaN} where there is none. */
  public double[] column(Measure measure) {
    double[] column = columns.get(measure);
    if (column == null) {
      throw new IllegalStateException("there is no column of " + measure);
    }
    return column;
  }

  /** The cumulative net of a period, one value a trial. */
  public double[] cumulative(int period) {
    return cumulative[period];
  }

  private boolean wants(Measure... measures) {
    for (Measure measure : measures) {
      if (wanted.contains(measure)) {
        return true;
      }
    }
    return false;
  }

  private void begin() {
    for (Measure measure :
        new Measure[] {
          Measure.INVESTMENT, Measure.PV_INVESTMENT, Measure.PARALLEL_RUNNING,
          Measure.MONTHS_ABOVE, Measure.OVERRUN, Measure.PEAK_BILL_INCREASE,
          Measure.PEAK_FUNDING_MONTH, Measure.PEAK_BILL_MONTH, Measure.MONTHS_OVERSPENT
        }) {
      Arrays.fill(column(measure), 0);
    }
    Arrays.fill(column(Measure.BREAK_EVEN), -1);
    Arrays.fill(column(Measure.DISCOUNTED_PAYBACK), -1);
    Arrays.fill(column(Measure.PEAK_TOKENS), Double.NEGATIVE_INFINITY);
    Arrays.fill(lowest, 0);
    Arrays.fill(tolerance, 0);
    Arrays.fill(outlays, 0);
    Arrays.fill(inflows, 0);
    rates.begin();
  }

  @Override
  public void period(int period, Rowset sums) {
    if (period == 0) {
      Rows.times(rounding, kernel.scale(), ROUNDING);
    }
    double[] net = sums.row(Sum.NET);
    double[] sum = cumulative[period];
    double[] before = period == 0 ? zero : cumulative[period - 1];
    MeasureRows.run(sum, before, net, 1, rounding, period, breakEven);
    if (wantsFundingMonth) {
      MeasureRows.lowest(sum, rounding, period, lowest, fundingMonth);
    } else {
      Rows.smallest(lowest, sum);
    }
    discount(period, net, sums);
    if (wantsParallel) {
      Rows.add(parallelRunning, sums.row(Sum.PARALLEL_RUNNING));
    }
    if (period > 0) {
      if (wantsBillMonths) {
        bill(period, sums.row(Sum.STAY_BILL), sums.row(Sum.BILL_INCREASE));
      } else if (wantsBill) {
        Rows.largest(peakIncrease, sums.row(Sum.BILL_INCREASE));
      }
      if (wantsTokens) {
        kernel.tokens(period, scratch, peakTokens, monthsOverspent);
      }
    }
    if (wantsIrr) {
      rates.period(period, net, rounding);
    }
    if (wantsMirr) {
      if (monthEnd.vary()) {
        MeasureRows.returns(outlays, inflows, net, monthEnd.row(period));
      } else {
        MeasureRows.returns(outlays, inflows, net, monthEnd.factor(period));
      }
    }
  }

  private void discount(int period, double[] net, Rowset sums) {
    // Month by month it is only needed for the payback; else one row is carried along.
    double[] sum = discounted[wantsPayback ? period : horizon];
    double[] before = period == 0 ? zero : discounted[wantsPayback ? period - 1 : horizon];
    double[] invested = wantsInvestment ? sums.row(Sum.INVESTMENT) : zero;
    double[] flow = net;
    double factor = 1;
    if (discount.vary()) {
      double[] factors = discount.row(period);
      Rows.product(scratch, net, factors);
      flow = scratch;
      if (wantsInvestment) {
        Rows.addProduct(pvInvestment, invested, factors);
      }
    } else {
      factor = discount.factor(period);
      if (wantsInvestment) {
        Rows.follow(pvInvestment, pvInvestment, invested, factor);
      }
    }
    if (wantsPayback) {
      MeasureRows.run(sum, before, flow, factor, rounding, period, payback);
    } else {
      Rows.follow(sum, before, flow, factor);
    }
    if (wantsInvestment) {
      Rows.add(investment, invested);
    }
  }

  private void bill(int month, double[] stay, double[] more) {
    MeasureRows.highest(more, rounding, month, peakIncrease, peakMonth);
    Rows.largest(tolerance, stay);
    System.arraycopy(more, 0, increase[month], 0, trials);
    if (month == horizon) {
      System.arraycopy(stay, 0, stayBillAtEnd, 0, trials);
    }
  }

  /** What can only be told when all periods are known. */
  private void finish() {
    MeasureRows.tolerance(tolerance, BILL_TOLERANCE, rounding);
    System.arraycopy(cumulative[horizon], 0, column(Measure.NET), 0, trials);
    System.arraycopy(discounted[horizon], 0, column(Measure.NPV), 0, trials);
    System.arraycopy(kernel.first(), 0, column(Measure.PROGRAM_START), 0, trials);
    System.arraycopy(kernel.cut(), 0, column(Measure.CUTOVER), 0, trials);
    System.arraycopy(kernel.last(), 0, column(Measure.COMPLETE), 0, trials);
    returns();
    breakEven();
    peakFunding();
    billNotice();
    tokens();
  }

  private void returns() {
    MeasureRows.ratio(
        column(Measure.ROI), column(Measure.NPV), column(Measure.PV_INVESTMENT), zero);
    if (wantsIrr) {
      rates.irr(rounding, column(Measure.IRR));
    }
    if (wantsMirr) {
      MeasureRows.modifiedReturn(
          column(Measure.MIRR), outlays, inflows, kernel.discountRate(), rounding, horizon);
    }
  }

  private void breakEven() {
    if (wants(
        Measure.BREAK_EVEN, Measure.BREAK_EVEN_FROM_PROGRAMME, Measure.BREAK_EVEN_FROM_CUTOVER)) {
      double[] breakEven = column(Measure.BREAK_EVEN);
      MeasureRows.lastTurn(cumulative, breakEven);
      Rows.difference(column(Measure.BREAK_EVEN_FROM_PROGRAMME), breakEven, kernel.first());
      Rows.difference(column(Measure.BREAK_EVEN_FROM_CUTOVER), breakEven, kernel.cut());
    }
    if (wantsPayback) {
      MeasureRows.lastTurn(discounted, column(Measure.DISCOUNTED_PAYBACK));
    }
  }

  private void peakFunding() {
    double[] funding = column(Measure.PEAK_FUNDING);
    Rows.follow(funding, zero, lowest, -1);
    MeasureRows.beyondRounding(funding, column(Measure.PEAK_FUNDING_MONTH), 0, rounding);
  }

  private void billNotice() {
    if (!wantsBill) {
      return;
    }
    if (wants(Measure.FIRST_MONTH_BELOW)) {
      MeasureRows.firstBelow(increase, tolerance, column(Measure.FIRST_MONTH_BELOW));
    }
    if (wants(Measure.MONTHS_ABOVE, Measure.OVERRUN)) {
      for (int m = 1; m <= horizon; m++) {
        Rows.above(column(Measure.MONTHS_ABOVE), column(Measure.OVERRUN), increase[m], tolerance);
      }
    }
    MeasureRows.beyondRounding(
        column(Measure.PEAK_BILL_INCREASE), column(Measure.PEAK_BILL_MONTH), 1, rounding);
    Rows.follow(scratch, zero, increase[horizon], -1);
    MeasureRows.ratio(column(Measure.BILL_REDUCTION), scratch, stayBillAtEnd, rounding);
  }

  private void tokens() {
    if (kernel.scenario().tokens().isEmpty()) {
      for (Measure measure : Measures.TOKEN_MEASURES) {
        Arrays.fill(column(measure), Double.NaN);
      }
      return;
    }
    System.arraycopy(kernel.overspend(), 0, column(Measure.OVERSPEND), 0, trials);
    System.arraycopy(kernel.tokenSlip(), 0, column(Measure.TOKEN_SLIP), 0, trials);
  }
}
