package io.midstream.engine.measure;

import io.midstream.engine.kernel.Rows;
import java.util.Arrays;

/**
 * The internal rates of return of a block of trials.
 *
 * <p>Where the net flow changes its sign once, say from outlay to inflow in month k, the net
 * present value divided by v^k, with v the monthly discount factor, is a monotone function of v,
 * and Newton's method on it converges fast. All trials take the same few steps together, as rows;
 * who has not converged then goes on alone, so that no result depends on its neighbours. What
 * changes its sign several times is left to {@link RateOfReturn}.
 */
final class RateColumns {
  /** The monthly discount factor from which rates are looked for: 20% a year. */
  private static final double START = 0.985;

  private static final int STEPS = 5;
  private static final int STEPS_ALONE = 40;

  /** A step so small that the next one would change nothing: the steps square. */
  private static final double CONVERGED = 1e-7;

  private static final double LARGEST_STEP = 0.1;

  /** Periods that Horner's rule takes at once. */
  private static final int AT_ONCE = 3;

  private final int periods;
  private final int trials;

  /** The net flow by period, and zeros behind it to a multiple of what is taken at once. */
  private final double[][] net;

  private final double[] now;
  private final double[] sign;
  private final double[] changes;
  private final double[] turn;
  private final double[] v;
  private final double[] value;
  private final double[] slope;
  private final double[] step;

  RateColumns(int periods, int trials) {
    this.periods = periods;
    this.trials = trials;
    this.net = new double[(periods + AT_ONCE - 1) / AT_ONCE * AT_ONCE][trials];
    this.now = new double[trials];
    this.sign = new double[trials];
    this.changes = new double[trials];
    this.turn = new double[trials];
    this.v = new double[trials];
    this.value = new double[trials];
    this.slope = new double[trials];
    this.step = new double[trials];
  }

  /** Starts before the first period of a block. */
  void begin() {
    Arrays.fill(sign, 0);
    Arrays.fill(changes, 0);
    Arrays.fill(turn, 0);
  }

  /**
   * Takes in the net flow of a period; periods come in order.
   *
   * @param rounding what is mere rounding of a flow, by trial
   */
  void period(int period, double[] flow, double[] rounding) {
    System.arraycopy(flow, 0, net[period], 0, trials);
    MeasureRows.sign(now, flow, rounding);
    MeasureRows.change(now, period, sign, changes, turn);
  }

  /**
   * Fills a column with annual rates; {@code NaN} where there is none or more than one.
   *
   * @param rounding what is mere rounding of a flow, by trial
   */
  void irr(double[] rounding, double[] rates) {
    Arrays.fill(v, START);
    for (int s = 0; s < STEPS; s++) {
      newton();
    }
    for (int i = 0; i < trials; i++) {
      if (changes[i] == 0) {
        rates[i] = Double.NaN;
      } else if (changes[i] == 1 && Math.abs(step[i]) < CONVERGED) {
        rates[i] = annual(v[i]);
      } else {
        rates[i] = alone(rounding[i], i);
      }
    }
  }

  private static double annual(double v) {
    double cube = v * v * v;
    double sixth = cube * cube;
    double rate = 1 / (sixth * sixth) - 1;
    // So close to −100% that it cannot be told from it, or too large to be a number.
    return rate > -1 && rate < Double.POSITIVE_INFINITY ? rate : Double.NaN;
  }

  private double alone(double rounding, int trial) {
    double x = v[trial];
    double move = Double.NaN;
    for (int s = 0; s < STEPS_ALONE && changes[trial] == 1 && !(Math.abs(move) < CONVERGED); s++) {
      double f = 0;
      double df = 0;
      for (int m = periods - 1; m >= 0; m--) {
        df = df * x + f;
        f = f * x + net[m][trial];
      }
      move = f / (x * df - turn[trial] * f);
      x *= 1 - Math.min(Math.max(move, -LARGEST_STEP), LARGEST_STEP);
    }
    if (Math.abs(move) < CONVERGED) {
      return annual(x);
    }
    double[] flows = new double[periods];
    for (int m = 0; m < flows.length; m++) {
      flows[m] = Math.abs(net[m][trial]) <= rounding ? 0 : net[m][trial];
    }
    return RateOfReturn.irr(flows).single().orElse(Double.NaN);
  }

  /** One step: {@code v ← v − f v / (v f' − k f)}, with f = Σ net(m) v^m by Horner's rule. */
  private void newton() {
    Arrays.fill(value, 0);
    Arrays.fill(slope, 0);
    for (int m = net.length; m > 0; m -= AT_ONCE) {
      Rows.horner(value, slope, v, net[m - 1], net[m - 2], net[m - 3]);
    }
    MeasureRows.step(step, value, slope, v, turn);
    // Far from the root the slope says little.
    MeasureRows.move(v, step, LARGEST_STEP);
  }
}
