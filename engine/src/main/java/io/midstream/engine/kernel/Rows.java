package io.midstream.engine.kernel;

import java.util.Arrays;

/**
 * Arithmetic on rows: one value a trial.
 *
 * <p>Each method is one plain loop without branches or calls, the form that the JIT compiles to
 * vector instructions; that is where the speed of a simulation comes from. A row may be longer than
 * the trials in use; all of it is computed.
 */
public final class Rows {
  /** Turns the sign of a difference into 0 or 1: far above any ratio of two figures. */
  public static final double STEEP = 1e300;

  private Rows() {}

  /** {@code sum += k × a}. */
  static void add(double[] sum, double k, double[] a) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += k * a[i];
    }
  }

  /** {@code sum += k × a × b}. */
  static void add(double[] sum, double k, double[] a, double[] b) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += k * a[i] * b[i];
    }
  }

  /** {@code sum += k × a × b × c}. */
  static void add(double[] sum, double k, double[] a, double[] b, double[] c) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += k * a[i] * b[i] * c[i];
    }
  }

  /** {@code row = constant + k × a × b}. */
  static void set(double[] row, double constant, double k, double[] a, double[] b) {
    for (int i = 0; i < row.length; i++) {
      row[i] = constant + k * a[i] * b[i];
    }
  }

  /** {@code sum += |row|}. */
  static void addMagnitude(double[] sum, double[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += Math.abs(row[i]);
    }
  }

  /** {@code amount /= total}, or 0: an empty curve has no month to put the amount in. */
  static void spread(double[] amount, double[] total) {
    for (int i = 0; i < amount.length; i++) {
      amount[i] = total[i] > 0 ? amount[i] / total[i] : 0;
    }
  }

  /** {@code row += k}. */
  static void shift(double[] row, double k) {
    for (int i = 0; i < row.length; i++) {
      row[i] += k;
    }
  }

  /** {@code row *= by}. */
  public static void multiply(double[] row, double[] by) {
    for (int i = 0; i < row.length; i++) {
      row[i] *= by[i];
    }
  }

  /** {@code row /= by}. */
  static void divide(double[] row, double by) {
    for (int i = 0; i < row.length; i++) {
      row[i] /= by;
    }
  }

  /** {@code row = 1 − row}. */
  static void complement(double[] row) {
    for (int i = 0; i < row.length; i++) {
      row[i] = 1 - row[i];
    }
  }

  /** {@code row = after(position)(month)}, the part of the month after the position. */
  static void after(double[] row, double[] position, int month) {
    for (int i = 0; i < row.length; i++) {
      row[i] = Math.min(Math.max(month - position[i], 0), 1);
    }
  }

  /** {@code sum += k × after(position)(month)}. */
  static void addAfter(double[] sum, double k, double[] position, int month) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += k * Math.min(Math.max(month - position[i], 0), 1);
    }
  }

  /** {@code row = after(from)(month) − after(until)(month)}. */
  static void window(double[] row, double[] from, double[] until, int month) {
    for (int i = 0; i < row.length; i++) {
      row[i] =
          Math.min(Math.max(month - from[i], 0), 1) - Math.min(Math.max(month - until[i], 0), 1);
    }
  }

  /** {@code sum += rate × (after(from)(month) − after(until)(month))}. */
  static void addWindow(double[] sum, double[] rate, double[] from, double[] until, int month) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] +=
          rate[i]
              * (Math.min(Math.max(month - from[i], 0), 1)
                  - Math.min(Math.max(month - until[i], 0), 1));
    }
  }

  /** {@code most = max(most, row)}. */
  public static void largest(double[] most, double[] row) {
    for (int i = 0; i < most.length; i++) {
      most[i] = Math.max(most[i], row[i]);
    }
  }

  /** {@code least = min(least, row)}. */
  public static void smallest(double[] least, double[] row) {
    for (int i = 0; i < least.length; i++) {
      least[i] = Math.min(least[i], row[i]);
    }
  }

  /** {@code sum += row}. */
  public static void add(double[] sum, double[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }

  /** {@code row = a − b}. */
  public static void difference(double[] row, double[] a, double[] b) {
    for (int i = 0; i < row.length; i++) {
      row[i] = a[i] - b[i];
    }
  }

  /** {@code row = before + a}. */
  public static void follow(double[] row, double[] before, double[] a) {
    for (int i = 0; i < row.length; i++) {
      row[i] = before[i] + a[i];
    }
  }

  /** {@code row = before + a × k}. */
  public static void follow(double[] row, double[] before, double[] a, double k) {
    for (int i = 0; i < row.length; i++) {
      row[i] = before[i] + a[i] * k;
    }
  }

  /** {@code row = before + a × b}. */
  public static void follow(double[] row, double[] before, double[] a, double[] b) {
    for (int i = 0; i < row.length; i++) {
      row[i] = before[i] + a[i] * b[i];
    }
  }

  /** {@code sum += a × b}. */
  public static void addProduct(double[] sum, double[] a, double[] b) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += a[i] * b[i];
    }
  }

  /** {@code latest = max(latest, value)} where {@code row < −bound}. */
  public static void latestBelow(double[] latest, double value, double[] row, double[] bound) {
    for (int i = 0; i < latest.length; i++) {
      double below = Math.min(Math.max((-bound[i] - row[i]) * STEEP, 0), 1);
      latest[i] += below * (value - latest[i]);
    }
  }

  /** {@code at = value} where {@code row ≤ level + bound}. */
  public static void whereAtMost(
      double[] at, double value, double[] row, double[] level, double[] bound) {
    for (int i = 0; i < at.length; i++) {
      double above = Math.min(Math.max((row[i] - level[i] - bound[i]) * STEEP, 0), 1);
      at[i] += (1 - above) * (value - at[i]);
    }
  }

  /** {@code at = value} where {@code row ≥ level − bound}. */
  public static void whereAtLeast(
      double[] at, double value, double[] row, double[] level, double[] bound) {
    for (int i = 0; i < at.length; i++) {
      double below = Math.min(Math.max((level[i] - bound[i] - row[i]) * STEEP, 0), 1);
      at[i] += (1 - below) * (value - at[i]);
    }
  }

  /** Counts the row and sums it up where {@code row > bound}. */
  public static void above(double[] count, double[] sum, double[] row, double[] bound) {
    for (int i = 0; i < count.length; i++) {
      double above = Math.min(Math.max((row[i] - bound[i]) * STEEP, 0), 1);
      count[i] += above;
      sum[i] += above * row[i];
    }
  }

  /** {@code sign = −1, 0 or 1} as the row is below, within or above the bound around 0. */
  public static void sign(double[] sign, double[] row, double[] bound) {
    for (int i = 0; i < sign.length; i++) {
      double counts = Math.min(Math.max(Math.abs(row[i]) - bound[i], 0) * STEEP, 1);
      sign[i] = counts * Math.min(Math.max(row[i] * STEEP, -1), 1);
    }
  }

  /** {@code sign = now} where now is not 0. */
  public static void turnTo(double[] sign, double[] now) {
    for (int i = 0; i < sign.length; i++) {
      sign[i] += Math.abs(now[i]) * (now[i] - sign[i]);
    }
  }

  /** One step of Horner's rule for a polynomial at v and its derivative. */
  public static void horner(double[] value, double[] slope, double[] v, double[] coefficient) {
    for (int i = 0; i < value.length; i++) {
      slope[i] = slope[i] * v[i] + value[i];
      value[i] = value[i] * v[i] + coefficient[i];
    }
  }

  /** Four such steps, which go through memory once. */
  public static void horner(
      double[] value,
      double[] slope,
      double[] v,
      double[] c3,
      double[] c2,
      double[] c1,
      double[] c0) {
    for (int i = 0; i < value.length; i++) {
      double x = v[i];
      double s3 = slope[i] * x + value[i];
      double f3 = value[i] * x + c3[i];
      double s2 = s3 * x + f3;
      double f2 = f3 * x + c2[i];
      double s1 = s2 * x + f2;
      double f1 = f2 * x + c1[i];
      slope[i] = s1 * x + f1;
      value[i] = f1 * x + c0[i];
    }
  }

  /** The smallest value of a row; four at a time, so that none waits for the one before. */
  static double min(double[] row) {
    double a = Double.POSITIVE_INFINITY;
    double b = a;
    double c = a;
    double d = a;
    int i = 0;
    for (; i + 3 < row.length; i += 4) {
      a = Math.min(a, row[i]);
      b = Math.min(b, row[i + 1]);
      c = Math.min(c, row[i + 2]);
      d = Math.min(d, row[i + 3]);
    }
    for (; i < row.length; i++) {
      a = Math.min(a, row[i]);
    }
    return Math.min(Math.min(a, b), Math.min(c, d));
  }

  /** The largest value of a row. */
  static double max(double[] row) {
    double a = Double.NEGATIVE_INFINITY;
    double b = a;
    double c = a;
    double d = a;
    int i = 0;
    for (; i + 3 < row.length; i += 4) {
      a = Math.max(a, row[i]);
      b = Math.max(b, row[i + 1]);
      c = Math.max(c, row[i + 2]);
      d = Math.max(d, row[i + 3]);
    }
    for (; i < row.length; i++) {
      a = Math.max(a, row[i]);
    }
    return Math.max(Math.max(a, b), Math.max(c, d));
  }

  /**
   * {@code root = x^(1/12)}, by operations whose results are the same on every machine. Between a
   * half and two, Newton's method from a tangent takes five steps; elsewhere square roots are
   * rounded correctly and the strict cube root is defined to the bit.
   */
  public static void twelfthRoot(double[] root, double[] x) {
    for (int i = 0; i < root.length; i++) {
      root[i] = 1 + (x[i] - 1) / 12;
    }
    for (int step = 0; step < 5; step++) {
      newtonTwelfth(root, x);
    }
    if (min(x) < 0.5 || max(x) > 2) {
      for (int i = 0; i < root.length; i++) {
        if (x[i] < 0.5 || x[i] > 2) {
          root[i] = StrictMath.cbrt(Math.sqrt(Math.sqrt(x[i])));
        }
      }
    }
  }

  private static void newtonTwelfth(double[] root, double[] x) {
    for (int i = 0; i < root.length; i++) {
      double y = root[i];
      double cube = y * y * y;
      double eleventh = cube * cube * cube * y * y;
      root[i] = y + (x[i] / eleventh - y) / 12;
    }
  }

  /** A row of one value. */
  static double[] filled(int trials, double value) {
    double[] row = new double[trials];
    Arrays.fill(row, value);
    return row;
  }
}
