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
 * the quartile range. Beyond 2^−{@value #OCTAVES_LESS_ONE} on either side the exact function
 * answers.
 */
final class QuantileTable {
  private static final int OCTAVES = 11;
  static final int OCTAVES_LESS_ONE = OCTAVES + 1;
  private static final int NODES = 6;
  private static final int FEWEST_BITS = 4;
  private static final int MOST_BITS = 8;
  static final double TOLERANCE = 1e-10;

  /** Start and reciprocal width of a cell, then its coefficients: together one cache line. */
  private static final int STRIDE = 2 + NODES;

  private static final double[] NODE = nodes();
  private static final double[][] TO_COEFFICIENTS = toCoefficients();

  private final Quantile exact;
  private final int bits;
  private final int firstCell;
  private final int cells;
  private final double[] lower;
  private final double[] upper;

  private QuantileTable(Quantile exact, int bits) {
    this.exact = exact;
    this.bits = bits;
    this.firstCell = cell(least());
    this.cells = OCTAVES << bits;
    this.lower = new double[cells * STRIDE];
    this.upper = new double[cells * STRIDE];
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

  private static double least() {
    return Math.scalb(1.0, -OCTAVES_LESS_ONE);
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
    store(lower, cell, start, width, low);
    store(upper, cell, start, width, high);
  }

  private static void store(double[] table, int cell, double start, double width, double[] values) {
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
      if (!near(lower(p), exact.at(p), spread) || !near(upper(p), exact.upper(p), spread)) {
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
    return u < 0.5 ? lower(u) : upper(1 - u);
  }

  private double lower(double p) {
    return p < least() ? exact.at(p) : value(lower, p);
  }

  private double upper(double q) {
    return q < least() ? exact.upper(q) : value(upper, q);
  }

  private double value(double[] table, double p) {
    int at = Math.min(cell(p) - firstCell, cells - 1) * STRIDE;
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
