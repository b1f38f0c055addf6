package io.midstream.engine.sampling;

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
  private static final int OCTAVES = 16;
  static final int DEEPEST = OCTAVES + 1;
  private static final int NODES = 6;
  private static final int FEWEST_BITS = 3;
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
    fill();
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

  private void fill() {
    Course lower = new Course();
    Course upper = new Course();
    double[] low = new double[NODES];
    double[] high = new double[NODES];
    for (int cell = 0; cell < cells; cell++) {
      double start = start(cell);
      double width = start(cell + 1) - start;
      for (int k = 0; k < NODES; k++) {
        double p = start + width * NODE[k];
        low[k] = lower.isKnown() ? exact.at(p, lower.at(p)) : exact.at(p);
        high[k] = upper.isKnown() ? exact.upper(p, upper.at(p)) : exact.upper(p);
        lower.goOn(p, low[k]);
        upper.goOn(p, high[k]);
      }
      store(cell, start, width, low);
      store(cells + cell, start, width, high);
    }
  }

  /** The parabola through the last three points of a curve, which guesses where it goes on. */
  private static final class Course {
    private final double[] at = new double[3];
    private final double[] value = new double[3];
    private int points;

    boolean isKnown() {
      return points == at.length;
    }

    void goOn(double p, double x) {
      if (isKnown()) {
        System.arraycopy(at, 1, at, 0, 2);
        System.arraycopy(value, 1, value, 0, 2);
        points--;
      }
      at[points] = p;
      value[points] = x;
      points++;
    }

    /** By Newton's divided differences. */
    double at(double p) {
      double first = (value[2] - value[1]) / (at[2] - at[1]);
      double before = (value[1] - value[0]) / (at[1] - at[0]);
      double second = (first - before) / (at[2] - at[0]);
      return value[2] + (p - at[2]) * (first + (p - at[1]) * second);
    }
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
      double low = at(p);
      double high = at(1 - p);
      if (!near(low, exact.at(p, low), spread) || !near(high, exact.upper(p, high), spread)) {
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

  /**
   * The matrix that takes values at the nodes to the coefficients of their polynomial: a column
   * holds those of Lagrange's polynomial, which is 1 at its node and 0 at the others.
   */
  private static double[][] toCoefficients() {
    double[][] coefficients = new double[NODES][NODES];
    for (int k = 0; k < NODES; k++) {
      double[] product = new double[NODES];
      product[0] = 1;
      int degree = 0;
      for (int j = 0; j < NODES; j++) {
        if (j != k) {
          degree++;
          for (int c = degree; c >= 0; c--) {
            double lower = c == 0 ? 0 : product[c - 1];
            product[c] = (lower - NODE[j] * product[c]) / (NODE[k] - NODE[j]);
          }
        }
      }
      for (int c = 0; c < NODES; c++) {
        coefficients[c][k] = product[c];
      }
    }
    return coefficients;
  }
}
