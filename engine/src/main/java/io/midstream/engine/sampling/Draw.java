package io.midstream.engine.sampling;

import io.midstream.engine.quantity.Quantity;

/** Turns uniform numbers into draws of a quantity. */
interface Draw {

  /** Fills a column of values from a column of uniform numbers. */
  void fill(double[] uniform, double[] values);

  /** The fastest way to draw a quantity; agrees with its {@link Quantile} to 1e-9. */
  static Draw of(Quantity quantity) {
    if (quantity instanceof Quantity.Uniform uniform) {
      return uniform(uniform.low(), uniform.high());
    }
    if (quantity instanceof Quantity.Triangular t) {
      return triangular(t.low(), t.mode(), t.high());
    }
    Quantile exact = Quantile.of(quantity);
    if (exact instanceof Quantile.Steps || hasKink(quantity)) {
      return (uniform, values) -> {
        for (int i = 0; i < values.length; i++) {
          values[i] = exact.at(uniform[i]);
        }
      };
    }
    QuantileTable table = QuantileTable.of(exact);
    return (uniform, values) -> {
      for (int i = 0; i < values.length; i++) {
        values[i] = table.at(uniform[i]);
      }
    };
  }

  /** A polynomial does not follow a kink; here the exact function is a short formula anyway. */
  private static boolean hasKink(Quantity quantity) {
    return quantity instanceof Quantity.Triangular
        || (quantity instanceof Quantity.Clipped clipped && hasKink(clipped.inner()));
  }

  private static Draw uniform(double low, double high) {
    double width = high - low;
    return (uniform, values) -> {
      for (int i = 0; i < values.length; i++) {
        values[i] = low + width * uniform[i];
      }
    };
  }

  private static Draw triangular(double low, double mode, double high) {
    double peak = (mode - low) / (high - low);
    // The two sides of the mode by number rather than by a branch that is guessed wrong every
    // other time: low + √(u (high − low)(mode − low)), high − √((1 − u)(high − low)(high − mode)).
    double[] end = {low, high};
    double[] sign = {1, -1};
    double[] from = {0, 1};
    double[] scale = {(high - low) * (mode - low), (high - low) * (high - mode)};
    return (uniform, values) -> {
      for (int i = 0; i < values.length; i++) {
        double u = uniform[i];
        int side = u < peak ? 0 : 1;
        values[i] = end[side] + sign[side] * Math.sqrt((from[side] + sign[side] * u) * scale[side]);
      }
    };
  }
}
