package io.midstream.engine.sampling;

import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;

/**
 * An inverse distribution function as a table of polynomials, many times faster than the exact one.
 *
 * <p>The cells divide each halving of the distance to 0 or 1 into equal parts, so that they are as
 * fine in the tails as the function is steep there; a cell's number is in the leading bits of the
 * probability. Each holds the polynomial of degree 5 through six Chebyshev nodes. The number of
 * cells is doubled until a check between the nodes agrees to {@value #TOLERANCE} of the value or of
 * the quartile range. Beyond 2^−{@value #DEEPEST} on either side the exact function answers.
 */
final class QuantileTable {
  private static final int OCTAVES = 11;
  static final int DEEPEST = OCTAVES + 1;
  private static final int NODES = 6;
  private static final int FEWEST_BITS = 4;
  private static final int MOST_BITS = 8;
  static final double TOLERANCE = 1e-10;

  /** The least probability in the table. */
  private static final double LEAST = Math.scalb(1.0, -DEEPEST);

  /** Start and reciprocal width of a cell, then its coefficients: together one cache line. */
  private static final int STRIDE = 2 + NODES;

  private static final double[] NODE = nodes();
  private static final double[][] TO_COEFFICIENTS = toCoefficients();

  private final Quantile exact;
  private final int bits;
  private final int firstCell;
  private final int cells;

  /** The cells of the lower half, then those of the upper, counted from 1. */
  private final double[] table;

  private QuantileTable(Quantile exact, int bits) {
    this.exact = exact;
    this.bits = bits;
    this.firstCell = cell(LEAST);
    this.cells = OCTAVES << bits;
    this.table = new double[2 * cells * STRIDE];
    for (int c = 0; c < cells; c++) {
      fill(c);
    }
  }

  static QuantileTable of(Quantile exact) {
    int bits = FEWEST_BITS;
    QuantileTable table = new QuantileTable(exact, bits);
    while (bits < MOST_BITS && !table.accurate()) {
      bits++;
      table = new QuantileTable(exact, bits);
    }
    return table;
  }

  /** Exponent and leading bits of the mantissa, as one number. */
  private int cell(double p) {
    return (int) (Double.doubleToRawLongBits(p) >>> (52 - bits));
  }

  private double start(int cell) {
    return Double.longBitsToDouble((long) (cell + firstCell) << (52 - bits));
  }

  private void fill(int cell) {
    double start = start(cell);
    double width = start(cell + 1) - start;
    double[] low = new double[NODES];
    double[] high = new double[NODES];
    for (int k = 0; k < NODES; k++) {
      double p = start + width * NODE[k];
      low[k] = exact.at(p);
      high[k] = exact.upper(p);
    }
    store(cell, start, width, low);
    store(cells + cell, start, width, high);
  }

  private void store(int cell, double start, double width, double[] values) {
    int at = cell * STRIDE;
    table[at] = start;
    table[at + 1] = 1 / width;
    for (int c = 0; c < NODES; c++) {
      double sum = 0;
      for (int k = 0; k < NODES; k++) {
        sum += TO_COEFFICIENTS[c][k] * values[k];
      }
      table[at + 2 + c] = sum;
    }
  }

  /** Compares with the exact function between the nodes of some cells. */
  private boolean accurate() {
    double spread = exact.at(0.75) - exact.at(0.25);
    for (int c = 0; c < cells; c += 3) {
      double p = start(c) + (start(c + 1) - start(c)) * 0.12;
      if (!near(at(p), exact.at(p), spread) || !near(at(1 - p), exact.upper(p), spread)) {
        return false;
      }
    }
    return true;
  }

  private static boolean near(double value, double exact, double spread) {
    return Math.abs(value - exact) <= TOLERANCE * Math.max(Math.abs(exact), spread);
  }

  /** The value at a probability in (0, 1). */
  double at(double u) {
    double p = Math.min(u, 1 - u);
    if (p < LEAST) {
      return u < 0.5 ? exact.at(p) : exact.upper(p);
    }
    int half = u < 0.5 ? 0 : cells;
    int at = (Math.min(cell(p) - firstCell, cells - 1) + half) * STRIDE;
    double t = (p - table[at]) * table[at + 1];
    return table[at + 2]
        + t
            * (table[at + 3]
                + t
                    * (table[at + 4]
                        + t * (table[at + 5] + t * (table[at + 6] + t * table[at + 7]))));
  }

  /** Chebyshev nodes on [0, 1]. */
  private static double[] nodes() {
    double[] nodes = new double[NODES];
    for (int k = 0; k < NODES; k++) {
      nodes[k] = (1 - StrictMath.cos(Math.PI * (k + 0.5) / NODES)) / 2;
    }
    return nodes;
  }

  /** The matrix that takes values at the nodes to the coefficients of their polynomial. */
  private static double[][] toCoefficients() {
    double[][] powers = new double[NODES][NODES];
    for (int k = 0; k < NODES; k++) {
      double power = 1;
      for (int c = 0; c < NODES; c++) {
        powers[k][c] = power;
        power *= NODE[k];
      }
    }
    return new LUDecomposition(new Array2DRowRealMatrix(powers)).getSolver().getInverse().getData();
  }
}
