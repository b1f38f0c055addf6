package io.midstream.engine.kernel;

import java.util.Arrays;

/**
 * Arithmetic on rows: one value a trial.
 *
 * <p>Most loops here are plain, without branches or calls, the form that the JIT compiles to vector
 * instructions; that is where the speed of a simulation comes from. To compile one takes as long as
 * thousands of trials, and until then all wait for it: so there are few, and what is one of them
 * with a factor of 1 or −1, which changes no bit, is that one. A row may be longer than the trials
 * in use; all of it is computed. A result may be written over what it is made of, but for {@link
 * #twelfthRoot}.
 */
public final class Rows {
  /** Turns the sign of a difference into 0 or 1: far above any ratio of two figures. */
  public static final double STEEP = 1e300;

  private Rows() {}

  /** {@code sum += k × a}. */
  static void add(double[] sum, double k, double[] a) {
    follow(sum, sum, a, k);
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

  /** {@code row = constant + a}. */
  static void set(double[] row, double constant, double[] a) {
    set(row, constant, 1, a);
  }

  /** {@code row = constant + k × a}. */
  static void set(double[] row, double constant, double k, double[] a) {
    for (int i = 0; i < row.length; i++) {
      row[i] = constant + k * a[i];
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

  /**
   * {@code amount /= total}, or 0: an empty curve has no month to put the amount in. A total is
   * negative where a window ends before it starts; the amount is paid all the same.
   */
  static void spread(double[] amount, double[] total) {
    for (int i = 0; i < amount.length; i++) {
      amount[i] = total[i] != 0 ? amount[i] / total[i] : 0;
    }
  }

  /** {@code row += k}. */
  static void shift(double[] row, double k) {
    set(row, k, 1, row);
  }

  /** {@code row *= by}. */
  public static void multiply(double[] row, double[] by) {
    product(row, row, by);
  }

  /** {@code row /= by}. */
  static void divide(double[] row, double by) {
    for (int i = 0; i < row.length; i++) {
      row[i] /= by;
    }
  }

  /** {@code row = 1 − row}. */
  static void complement(double[] row) {
    set(row, 1, -1, row);
  }

  /** {@code row = after(position)(month)}, the part of the month after the position. */
  static void after(double[] row, double[] position, int month) {
    for (int i = 0; i < row.length; i++) {
      row[i] = Math.min(Math.max(month - position[i], 0), 1);
    }
  }

  /** {@code sum += 2k × after(position)(month)} for finite positions. */
  static void addTwiceAfter(double[] sum, double k, double[] position, int month) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += k * twiceWithin(month - position[i]);
    }
  }

  /**
   * Twice {@code min(max(x, 0), 1)}, to the bit, in half the vector instructions: {@code min} and
   * {@code max} have NaN and −0 to look after. Both differences are exact.
   */
  private static double twiceWithin(double x) {
    double beyond = x - 1;
    return x + Math.abs(x) - (beyond + Math.abs(beyond));
  }

  /** {@code row = amount / (2 (until − from))}: half of what is done a month. */
  static void halfRate(double[] row, double[] amount, double[] from, double[] until) {
    for (int i = 0; i < row.length; i++) {
      row[i] = 0.5 * amount[i] / (until[i] - from[i]);
    }
  }

  /** {@code row = after(from)(month) − after(until)(month)}. */
  static void window(double[] row, double[] from, double[] until, int month) {
    for (int i = 0; i < row.length; i++) {
      row[i] =
          Math.min(Math.max(month - from[i], 0), 1) - Math.min(Math.max(month - until[i], 0), 1);
    }
  }

  /** {@code sum += 2 rate × (after(from)(month) − after(until)(month))} for finite positions. */
  static void addTwiceWindow(
      double[] sum, double[] rate, double[] from, double[] until, int month) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += rate[i] * (twiceWithin(month - from[i]) - twiceWithin(month - until[i]));
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
    follow(sum, sum, row, 1);
  }

  /** {@code row = a − b}. */
  public static void difference(double[] row, double[] a, double[] b) {
    follow(row, a, b, -1);
  }

  /** {@code row = before + a}. */
  public static void follow(double[] row, double[] before, double[] a) {
    follow(row, before, a, 1);
  }

  /** {@code row = before + a × k}. */
  public static void follow(double[] row, double[] before, double[] a, double k) {
    for (int i = 0; i < row.length; i++) {
      row[i] = before[i] + a[i] * k;
    }
  }

  /** {@code row = before + a × b}. */
  static void follow(double[] row, double[] before, double[] a, double[] b) {
    for (int i = 0; i < row.length; i++) {
      row[i] = before[i] + a[i] * b[i];
    }
  }

  /** {@code row = 0 + a × k}, which is +0 where the product is −0. */
  public static void times(double[] row, double[] a, double k) {
    set(row, 0, k, a);
  }

  /** {@code row = a × b}. */
  public static void product(double[] row, double[] a, double[] b) {
    for (int i = 0; i < row.length; i++) {
      row[i] = a[i] * b[i];
    }
  }

  /** {@code sum += a × b}. */
  public static void addProduct(double[] sum, double[] a, double[] b) {
    follow(sum, sum, a, b);
  }

  /** Counts the row and sums it up where {@code row > bound}. */
  public static void above(double[] count, double[] sum, double[] row, double[] bound) {
    for (int i = 0; i < count.length; i++) {
      double above = Math.min(Math.max((row[i] - bound[i]) * STEEP, 0), 1);
      count[i] += above;
      sum[i] += above * row[i];
    }
  }

  /**
   * Three steps of Horner's rule for a polynomial at v and its derivative, which go through memory
   * once; of four the JIT makes no vectors.
   */
  public static void horner(
      double[] value, double[] slope, double[] v, double[] c2, double[] c1, double[] c0) {
    for (int i = 0; i < value.length; i++) {
      double x = v[i];
      double s2 = slope[i] * x + value[i];
      double f2 = value[i] * x + c2[i];
      double s1 = s2 * x + f2;
      double f1 = f2 * x + c1[i];
      slope[i] = s1 * x + f1;
      value[i] = f1 * x + c0[i];
    }
  }

  /** The smallest value of a row. A branch that is hardly ever taken costs less than a minimum. */
  static double min(double[] row) {
    double least = row[0];
    for (double value : row) {
      if (value < least) {
        least = value;
      }
    }
    return least;
  }

  /** Whether every value of a row is above that of another. */
  static boolean isAbove(double[] row, double[] other) {
    for (int i = 0; i < row.length; i++) {
      if (!(row[i] > other[i])) {
        return false;
      }
    }
    return true;
  }

  /** The largest value of a row. */
  static double max(double[] row) {
    double most = row[0];
    for (double value : row) {
      if (value > most) {
        most = value;
      }
    }
    return most;
  }

  /**
   * {@code root = x^(1/12)}, by operations whose results are the same on every machine. Between a
   * half and two, Newton's method from a tangent takes five steps; elsewhere square roots are
   * rounded correctly and the strict cube root is defined to the bit.
   */
  public static void twelfthRoot(double[] root, double[] x) {
    tangentTwelfth(root, x);
    for (int step = 0; step < 5; step++) {
      newtonTwelfth(root, x);
    }
    if (min(x) < 0.5 || max(x) > 2) {
      farTwelfth(root, x);
    }
  }

  private static void tangentTwelfth(double[] root, double[] x) {
    for (int i = 0; i < root.length; i++) {
      root[i] = 1 + (x[i] - 1) / 12;
    }
  }

  private static void farTwelfth(double[] root, double[] x) {
    for (int i = 0; i < root.length; i++) {
      if (x[i] < 0.5 || x[i] > 2) {
        root[i] = StrictMath.cbrt(Math.sqrt(Math.sqrt(x[i])));
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

  /**
   * Calls the loops that nearly every simulation runs, with rows of nothing in particular: see
   * {@code Simulation.warmUp}.
   *
   * @param trials the length of the rows
   * @param times how often each is called
   */
  public static void warmUp(int trials, int times) {
    double[] row = new double[trials];
    double[] other = new double[trials];
    double[] three = filled(trials, 3);
    double[] two = filled(trials, 2);
    double[] one = filled(trials, 1);
    double[] saw = new double[trials];
    for (int i = 0; i < trials; i++) {
      saw[i] = i % 7;
    }
    for (int time = 0; time < times; time++) {
      follow(row, one, two, 0.5);
      follow(row, one, two, three);
      product(row, one, two);
      set(row, 1, 0.5, one);
      set(row, 1, 0.5, one, two);
      add(row, 0.5, one, two);
      add(row, 0.5, one, two, three);
      addTwiceAfter(row, 0.5, one, 2);
      addTwiceWindow(row, one, one, two, 2);
      after(row, one, 2);
      divide(row, 2);
      halfRate(row, one, two, three);
      addMagnitude(row, two);
      spread(row, two);
      largest(row, two);
      above(row, other, one, two);
      horner(row, other, one, one, two, three);
      newtonTwelfth(row, two);
      isAbove(two, one);
      // With branches: what the JIT has never seen taken it leaves out.
      min(saw);
      max(saw);
    }
  }

  /** A row of one value. */
  static double[] filled(int trials, double value) {
    double[] row = new double[trials];
    Arrays.fill(row, value);
    return row;
  }
}
