package io.midstream.engine.measure;

import io.midstream.engine.kernel.Rows;
import java.util.Arrays;

/**
 * The internal rates of return of a block of trials.
 *
 * <p>Where the net flow changes its sign once, say from outlay to inflow in month k, the net
 * present value divided by v^k, with v the monthly discount factor, is a monotone function of v;
 * Newton's method on it converges from anywhere near in a few steps, the same number for every
 * trial so that a result does not depend on its neighbours. What has not converged then, and what
 * changes its sign several times, is left to {@link RateOfReturn}.
 */
final class RateColumns {
  private static final int STEPS = 8;
  private static final double CONVERGED = 1e-8;

  private final int trials;
  private final double[] net;
  private final double[] sign;
  private final double[] changes;
  private final double[] turn;
  private final double[] v;
  private final double[] value;
  private final double[] slope;
  private final double[] step;

  RateColumns(int trials) {
    this.trials = trials;
    this.net = new double[trials];
    this.sign = new double[trials];
    this.changes = new double[trials];
    this.turn = new double[trials];
    this.v = new double[trials];
    this.value = new double[trials];
    this.slope = new double[trials];
    this.step = new double[trials];
  }

  /**
   * Fills a column with annual rates; {@code NaN} where there is none or more than one.
   *
   * @param cumulative cumulative net by period and trial
   * @param rounding what is mere rounding of a flow, by trial
   * @param start a monthly discount factor to start from
   */
  void irr(double[][] cumulative, double[] rounding, double start, double[] rates) {
    signs(cumulative, rounding);
    Arrays.fill(v, start);
    for (int s = 0; s < STEPS; s++) {
      newton(cumulative);
    }
    for (int i = 0; i < trials; i++) {
      if (changes[i] == 0) {
        rates[i] = Double.NaN;
      } else if (changes[i] == 1 && Math.abs(step[i]) < CONVERGED && v[i] > 0) {
        rates[i] = 1 / twelfthPower(v[i]) - 1;
      } else {
        rates[i] = alone(cumulative, rounding[i], i);
      }
    }
  }

  private static double twelfthPower(double x) {
    double cube = x * x * x;
    double sixth = cube * cube;
    return sixth * sixth;
  }

  private static double alone(double[][] cumulative, double rounding, int trial) {
    double[] flows = new double[cumulative.length];
    for (int m = 0; m < flows.length; m++) {
      double flow = cumulative[m][trial] - (m == 0 ? 0 : cumulative[m - 1][trial]);
      flows[m] = Math.abs(flow) <= rounding ? 0 : flow;
    }
    return RateOfReturn.irr(flows).single().orElse(Double.NaN);
  }

  /** Counts the changes of sign of the net flow, and remembers the period of the last. */
  private void signs(double[][] cumulative, double[] rounding) {
    Arrays.fill(sign, 0);
    Arrays.fill(changes, 0);
    Arrays.fill(turn, 0);
    for (int m = 0; m < cumulative.length; m++) {
      flow(cumulative, m);
      for (int i = 0; i < trials; i++) {
        double up = Math.min(Math.max((net[i] - rounding[i]) * Rows.STEEP, 0), 1);
        double down = Math.min(Math.max((-net[i] - rounding[i]) * Rows.STEEP, 0), 1);
        double now = up - down;
        double counts = Math.abs(now);
        double changed = counts * Math.abs(sign[i]) * Math.abs(now - sign[i]) / 2;
        changes[i] += changed;
        turn[i] += changed * (m - turn[i]);
        sign[i] += counts * (now - sign[i]);
      }
    }
  }

  private void flow(double[][] cumulative, int m) {
    if (m == 0) {
      System.arraycopy(cumulative[0], 0, net, 0, trials);
    } else {
      Rows.difference(net, cumulative[m], cumulative[m - 1]);
    }
  }

  /** One step: {@code v ← v − f v / (v f' − k f)}, with f = Σ net(m) v^m by Horner's rule. */
  private void newton(double[][] cumulative) {
    Arrays.fill(value, 0);
    Arrays.fill(slope, 0);
    for (int m = cumulative.length - 1; m >= 0; m--) {
      flow(cumulative, m);
      for (int i = 0; i < trials; i++) {
        slope[i] = slope[i] * v[i] + value[i];
        value[i] = value[i] * v[i] + net[i];
      }
    }
    for (int i = 0; i < trials; i++) {
      step[i] = value[i] / (v[i] * slope[i] - turn[i] * value[i]);
    }
    for (int i = 0; i < trials; i++) {
      // A step is kept within a factor: far from the root the slope says little.
      v[i] *= 1 - Math.min(Math.max(step[i], -0.1), 0.1);
    }
  }
}
