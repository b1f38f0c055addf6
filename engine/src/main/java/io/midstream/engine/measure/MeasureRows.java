package io.midstream.engine.measure;

import static io.midstream.engine.kernel.Rows.STEEP;

import java.util.Arrays;

/**
 * What measures take of one period for every trial of a block, and what they are finished with once
 * a block. Only the former is kept free of branches.
 *
 * <p>A condition such as {@code a > b} is {@code min(max((a − b) × STEEP, 0), 1)}, which is 1 or 0
 * without a branch. A loop reads an array once for all that is made of it, but is split where the
 * JIT would no longer make vectors of it: it gives up beyond some thirty operations.
 */
final class MeasureRows {
  private MeasureRows() {}

  /**
   * Goes on to a period with a running sum, {@code row = before + flow × factor}, and keeps the
   * latest period in which it is below zero by more than rounding.
   */
  static void run(
      double[] row,
      double[] before,
      double[] flow,
      double factor,
      double[] rounding,
      double period,
      double[] latestBelow) {
    for (int i = 0; i < row.length; i++) {
      double sum = before[i] + flow[i] * factor;
      row[i] = sum;
      latestBelow[i] = Math.max(latestBelow[i], Math.min(-(sum + rounding[i]) * STEEP - 1, period));
    }
  }

  /** Keeps the lowest value with its period, which changes only by more than rounding. */
  static void lowest(
      double[] values, double[] rounding, double period, double[] lowest, double[] lowestPeriod) {
    for (int i = 0; i < values.length; i++) {
      double value = values[i];
      double at = lowestPeriod[i];
      double lower = Math.min(Math.max((lowest[i] - value - rounding[i]) * STEEP, 0), 1);
      lowestPeriod[i] = at + lower * (period - at);
      lowest[i] = Math.min(lowest[i], value);
    }
  }

  /** Keeps the highest value with its period, which changes only by more than rounding. */
  static void highest(
      double[] values, double[] rounding, double period, double[] highest, double[] highestPeriod) {
    for (int i = 0; i < values.length; i++) {
      double value = values[i];
      double at = highestPeriod[i];
      double higher = Math.min(Math.max((value - highest[i] - rounding[i]) * STEEP, 0), 1);
      highestPeriod[i] = at + higher * (period - at);
      highest[i] = Math.max(highest[i], value);
    }
  }

  /**
   * Adds half of {@code factor × (|net| − net)} to outlays and of {@code |net| + net} to inflows.
   */
  static void returns(double[] outlays, double[] inflows, double[] net, double factor) {
    double half = 0.5 * factor;
    for (int i = 0; i < net.length; i++) {
      double flow = net[i];
      double size = Math.abs(flow);
      outlays[i] += (size - flow) * half;
      inflows[i] += (size + flow) * half;
    }
  }

  /** The same with a factor for each trial. */
  static void returns(double[] outlays, double[] inflows, double[] net, double[] factor) {
    for (int i = 0; i < net.length; i++) {
      double flow = net[i];
      double size = Math.abs(flow);
      double half = 0.5 * factor[i];
      outlays[i] += (size - flow) * half;
      inflows[i] += (size + flow) * half;
    }
  }

  /** {@code sign = −1, 0 or 1} as a flow is below, within or above rounding around 0. */
  static void sign(double[] sign, double[] flow, double[] rounding) {
    for (int i = 0; i < sign.length; i++) {
      double above = flow[i] - rounding[i];
      double below = flow[i] + rounding[i];
      // Twice what is above rounding, and twice what is below it; one of them is exactly 0.
      double beyond = above + Math.abs(above) + (below - Math.abs(below));
      sign[i] = Math.min(Math.max(beyond * STEEP, -1), 1);
    }
  }

  /** Counts how often a sign other than 0 has changed, with the period of the last change. */
  static void change(double[] now, double period, double[] sign, double[] changes, double[] turn) {
    for (int i = 0; i < now.length; i++) {
      double next = now[i];
      double before = sign[i];
      double last = turn[i];
      double changed = Math.max(-next * before, 0);
      changes[i] += changed;
      turn[i] = last + changed * (period - last);
      sign[i] = before + Math.abs(next) * (next - before);
    }
  }

  /** One of Newton's steps: {@code step = f / (v f' − k f)}, with the slope f' and the turn k. */
  static void step(double[] step, double[] value, double[] slope, double[] v, double[] turn) {
    for (int i = 0; i < step.length; i++) {
      step[i] = value[i] / (v[i] * slope[i] - turn[i] * value[i]);
    }
  }

  /** {@code v *= 1 − step}, where a step is kept within a bound. */
  static void move(double[] v, double[] step, double bound) {
    for (int i = 0; i < v.length; i++) {
      v[i] *= 1 - Math.min(Math.max(step[i], -bound), bound);
    }
  }

  /** {@code tolerance = max(tolerance × share, rounding)}. */
  static void tolerance(double[] tolerance, double share, double[] rounding) {
    for (int i = 0; i < tolerance.length; i++) {
      tolerance[i] = Math.max(tolerance[i] * share, rounding[i]);
    }
  }

  /** {@code ratio = part / whole}; {@code NaN} where the whole is not above a bound. */
  static void ratio(double[] ratio, double[] part, double[] whole, double[] bound) {
    for (int i = 0; i < ratio.length; i++) {
      ratio[i] = whole[i] > bound[i] ? part[i] / whole[i] : Double.NaN;
    }
  }

  /** A peak and its period, which are 0 and {@code none} where it is mere rounding. */
  static void beyondRounding(double[] peak, double[] period, double none, double[] rounding) {
    for (int i = 0; i < peak.length; i++) {
      boolean beyond = peak[i] > rounding[i];
      peak[i] = beyond ? peak[i] : 0;
      period[i] = beyond ? period[i] : none;
    }
  }

  /**
   * The modified internal rate of return a year, from outlays at the start and inflows at the end;
   * {@code NaN} where one of them is mere rounding.
   */
  static void modifiedReturn(
      double[] mirr,
      double[] outlays,
      double[] inflows,
      double[] rate,
      double[] rounding,
      int months) {
    for (int i = 0; i < mirr.length; i++) {
      mirr[i] =
          outlays[i] > rounding[i] && inflows[i] > rounding[i]
              ? (1 + rate[i]) * Math.pow(inflows[i] / outlays[i], 12.0 / months) - 1
              : Double.NaN;
    }
  }

  /** The first period from 1 on in which a row is below the negative of a tolerance, or NaN. */
  static void firstBelow(double[][] rows, double[] tolerance, double[] first) {
    for (int i = 0; i < first.length; i++) {
      int m = 1;
      while (m < rows.length && !(rows[m][i] < -tolerance[i])) {
        m++;
      }
      first[i] = m == rows.length ? Double.NaN : m;
    }
  }

  /**
   * The last turn of a running sum from negative to non-negative: 0 if it never is negative, {@code
   * NaN} if it ends so, else the position of the turn, linear inside the month. What is below zero
   * by no more than rounding is not negative.
   *
   * @param turn the latest period in which the sum is negative, −1 if there is none; then the turn
   */
  static void lastTurn(double[][] running, double[] turn) {
    for (int i = 0; i < turn.length; i++) {
      int last = (int) turn[i];
      if (last < 0) {
        turn[i] = 0;
      } else if (last == running.length - 1) {
        turn[i] = Double.NaN;
      } else {
        double before = running[last][i];
        double flow = running[last + 1][i] - before;
        turn[i] = last + Math.min(1, -before / flow);
      }
    }
  }

  /**
   * Calls the loops that nearly every simulation runs, with rows of nothing in particular: see
   * {@code Simulation.warmUp}.
   *
   * @param trials the length of the rows
   * @param times how often each is called
   */
  static void warmUp(int trials, int times) {
    double[] one = new double[trials];
    Arrays.fill(one, 1);
    double[] zero = new double[trials];
    double[] row = new double[trials];
    double[] second = new double[trials];
    double[] third = new double[trials];
    for (int time = 0; time < times; time++) {
      run(row, zero, one, 1, zero, 1, second);
      lowest(one, zero, 1, row, second);
      highest(one, zero, 1, row, second);
      returns(row, second, one, 1);
      sign(row, one, zero);
      change(one, 1, row, second, third);
      step(row, one, one, one, zero);
      move(row, zero, 1);
    }
  }
}
