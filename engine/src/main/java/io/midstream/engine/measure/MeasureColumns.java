package io.midstream.engine.measure;

import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.kernel.Grid;
import io.midstream.engine.model.Curve;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.Side;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * The measures of every trial of an evaluation, column-wise. {@code NaN} in a column means that the
 * measure has no value in that trial; {@link Measures} says why. The two internal rates of return
 * are not columns: they are solved a trial at a time by {@link RateOfReturn}.
 */
public final class MeasureColumns {
  /** The share of the largest stay bill by which a bill must differ to count as above or below. */
  private static final double BILL_TOLERANCE = 1e-9;

  private final Evaluation evaluation;
  private final int horizon;
  private final int trials;
  private final Map<Measure, double[]> columns = new EnumMap<>(Measure.class);

  private MeasureColumns(Evaluation evaluation) {
    this.evaluation = evaluation;
    this.horizon = evaluation.scenario().horizon();
    this.trials = evaluation.trials();
  }

  /** Computes the measures of every trial. */
  public static MeasureColumns of(Evaluation evaluation) {
    MeasureColumns measures = new MeasureColumns(evaluation);
    measures.cash();
    measures.bill();
    measures.schedule();
    measures.tokens();
    return measures;
  }

  /**
   * The column of a measure: one value a trial, {@code NaN} where there is none.
   *
   * @throws IllegalArgumentException for {@link Measure#IRR} and {@link Measure#MIRR}
   */
  public double[] column(Measure measure) {
    double[] column = columns.get(measure);
    if (column == null) {
      throw new IllegalArgumentException(measure + " is not computed column-wise");
    }
    return column;
  }

  private double[] start(Measure measure, double value) {
    double[] column = new double[trials];
    Arrays.fill(column, value);
    columns.put(measure, column);
    return column;
  }

  private void fill(Measure measure, IntToDoubleFunction value) {
    Arrays.setAll(start(measure, 0), value);
  }

  private void cash() {
    double[] net = start(Measure.NET, 0);
    double[] npv = start(Measure.NPV, 0);
    double[] investment = start(Measure.INVESTMENT, 0);
    double[] pvInvestment = start(Measure.PV_INVESTMENT, 0);
    double[] parallel = start(Measure.PARALLEL_RUNNING, 0);
    double[] rounding = new double[trials];
    Arrays.setAll(rounding, evaluation::rounding);
    double[] lowest = new double[trials];
    double[] lowestMonth = start(Measure.PEAK_FUNDING_MONTH, 0);
    double[] breakEven = start(Measure.BREAK_EVEN, 0);
    double[] payback = start(Measure.DISCOUNTED_PAYBACK, 0);
    Finance.Discounting convention = evaluation.scenario().finance().discounting();
    for (int m = 0; m <= horizon; m++) {
      for (int i = 0; i < trials; i++) {
        double flow =
            evaluation.stay().get(m, i)
                + evaluation.benefit().get(m, i)
                - evaluation.move().get(m, i);
        double factor = Discounting.factor(convention, evaluation.discountRate(i), m);
        double invested = evaluation.investment().get(m, i);
        breakEven[i] = turned(breakEven[i], m, net[i], flow, rounding[i]);
        payback[i] = turned(payback[i], m, npv[i], flow * factor, rounding[i]);
        net[i] += flow;
        npv[i] += flow * factor;
        investment[i] += invested;
        pvInvestment[i] += invested * factor;
        parallel[i] += evaluation.parallelRunning().get(m, i);
        // On a plateau the first month counts, whatever the last digits of the others.
        if (net[i] < lowest[i] - rounding[i]) {
          lowest[i] = net[i];
          lowestMonth[i] = m;
        }
      }
    }
    fill(Measure.PEAK_FUNDING, i -> lowest[i] < 0 ? -lowest[i] : 0);
    fill(Measure.ROI, i -> pvInvestment[i] > 0 ? npv[i] / pvInvestment[i] : Double.NaN);
    fill(Measure.BREAK_EVEN_FROM_PROGRAMME, i -> breakEven[i] - evaluation.first(i));
    fill(Measure.BREAK_EVEN_FROM_CUTOVER, i -> breakEven[i] - evaluation.cut(i));
  }

  /**
   * Follows the last turn of a running sum from negative to non-negative: 0 while it never was
   * negative, {@code NaN} while it is, else the position of the turn, linear inside the month. What
   * is below zero by no more than rounding is not negative.
   */
  private static double turned(
      double soFar, int month, double before, double flow, double rounding) {
    if (before + flow < -rounding) {
      return Double.NaN;
    }
    return before < -rounding ? month - 1 + Math.min(1, -before / flow) : soFar;
  }

  private void bill() {
    double[] peak = start(Measure.PEAK_BILL_INCREASE, 0);
    double[] peakMonth = start(Measure.PEAK_BILL_MONTH, 1);
    double[] above = start(Measure.MONTHS_ABOVE, 0);
    double[] overrun = start(Measure.OVERRUN, 0);
    double[] below = start(Measure.FIRST_MONTH_BELOW, Double.NaN);
    double[] tolerance = new double[trials];
    double[] rounding = new double[trials];
    Arrays.setAll(rounding, evaluation::rounding);
    Grid stay = evaluation.stayBill();
    Grid move = evaluation.moveBill();
    for (int m = 1; m <= horizon; m++) {
      for (int i = 0; i < trials; i++) {
        tolerance[i] = Math.max(tolerance[i], BILL_TOLERANCE * stay.get(m, i));
      }
    }
    for (int m = 1; m <= horizon; m++) {
      for (int i = 0; i < trials; i++) {
        double increase = move.get(m, i) - stay.get(m, i);
        if (increase > peak[i] + rounding[i]) {
          peak[i] = increase;
          peakMonth[i] = m;
        }
        if (increase > tolerance[i]) {
          above[i]++;
          overrun[i] += increase;
        } else if (increase < -tolerance[i] && Double.isNaN(below[i])) {
          below[i] = m;
        }
      }
    }
    fill(
        Measure.BILL_REDUCTION,
        i -> {
          double staying = stay.get(horizon, i);
          return staying > 0 ? 1 - move.get(horizon, i) / staying : Double.NaN;
        });
  }

  private void schedule() {
    fill(Measure.PROGRAM_START, evaluation::first);
    fill(Measure.CUTOVER, evaluation::cut);
    fill(Measure.COMPLETE, evaluation::last);
  }

  private void tokens() {
    if (evaluation.scenario().tokens().isEmpty()) {
      for (Measure measure : Measures.TOKEN_MEASURES) {
        start(measure, Double.NaN);
      }
      return;
    }
    fill(Measure.OVERSPEND, evaluation::overspend);
    fill(Measure.TOKEN_SLIP, evaluation::tokenSlip);
    fill(Measure.MONTHS_OVERSPENT, evaluation::monthsOverspent);
    Grid held = evaluation.curve(new Curve.TokensHeld(Side.MOVE));
    double[] peak = start(Measure.PEAK_TOKENS, Double.NEGATIVE_INFINITY);
    for (int m = 1; m <= horizon; m++) {
      for (int i = 0; i < trials; i++) {
        peak[i] = Math.max(peak[i], held.get(m, i));
      }
    }
  }
}
