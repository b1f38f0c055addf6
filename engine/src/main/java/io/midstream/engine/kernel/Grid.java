package io.midstream.engine.kernel;

/** Values by period 0 … H and trial; a row is one period. */
public final class Grid {
  private final double[][] rows;

  Grid(int lastPeriod, int trials) {
    rows = new double[lastPeriod + 1][trials];
  }

  /** The last period, H. */
  public int lastPeriod() {
    return rows.length - 1;
  }

  /** The number of trials. */
  public int trials() {
    return rows[0].length;
  }

  /** The value of a period in a trial. */
  public double get(int period, int trial) {
    return rows[period][trial];
  }

  /** A copy of all periods of one trial. */
  public double[] trial(int trial) {
    double[] values = new double[rows.length];
    for (int m = 0; m < rows.length; m++) {
      values[m] = rows[m][trial];
    }
    return values;
  }

  /** The row of a period, to be read or written by the kernel. */
  double[] row(int period) {
    return rows[period];
  }
}
