package io.midstream.engine.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Argument checks and shared arithmetic of the forms of {@link Quantity}. */
final class QuantityChecks {
  private static final ContinuousDistribution STANDARD = NormalDistribution.of(0, 1);

  private QuantityChecks() {}

  static double standardQuantile(double probability) {
    return STANDARD.inverseCumulativeProbability(probability);
  }

  static void finite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " must be a finite number, not " + value);
    }
  }

  static void positive(String name, double value) {
    finite(name, value);
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be above 0, not " + show(value));
    }
  }

  static void probability(String name, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must be in [0, 1], not " + show(value));
    }
  }

  static void openProbability(String name, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          name + " must lie between 0 and 100, not " + show(value * 100));
    }
  }

  static void increasing(String name, double low, double high) {
    finite(name, low);
    finite(name, high);
    if (low >= high) {
      throw new IllegalArgumentException(
          "%s must increase, but %s is not below %s".formatted(name, show(low), show(high)));
    }
  }

  static void ordered(double low, double mode, double high) {
    increasing("bounds", low, high);
    if (!(mode >= low && mode <= high)) {
      throw new IllegalArgumentException(
          "the mode %s must lie in [%s, %s]".formatted(show(mode), show(low), show(high)));
    }
  }

  static void weights(List<Double> values, List<Double> weights) {
    if (values.isEmpty() || values.size() != weights.size()) {
      throw new IllegalArgumentException("discrete needs one weight for each value");
    }
    double total = 0;
    for (int i = 0; i < values.size(); i++) {
      finite("value", values.get(i));
      finite("weight", weights.get(i));
      if (weights.get(i) < 0) {
        throw new IllegalArgumentException(
            "a weight must not be negative: " + show(weights.get(i)));
      }
      total += weights.get(i);
    }
    if (total <= 0) {
      throw new IllegalArgumentException("the weights of discrete must not all be 0");
    }
  }

  /** At most ten significant digits, no trailing zeros, no exponent for everyday sizes. */
  static String show(double value) {
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return String.format(Locale.ROOT, "%.0f", value);
    }
    return new BigDecimal(value).round(new MathContext(10)).stripTrailingZeros().toPlainString();
  }

  static String show(double low, double mode, double high) {
    return show(low) + " – " + show(mode) + " – " + show(high);
  }
}
