package io.midstream.engine.quantity;

import java.util.List;

/**
 * A number that is fixed or uncertain.
 *
 * <p>The base case of a scenario uses {@link #base()}. It is not the mean of a simulation: the
 * result of a typical input is not the typical result (the flaw of averages).
 */
public sealed interface Quantity {

  /** The value that the base case uses: median, mode, midpoint or mean, as each form says. */
  double base();

  /** The smallest value that can be drawn; negative infinity when there is none. */
  double lowest();

  /** The largest value that can be drawn; positive infinity when there is none. */
  double highest();

  /** The distribution in words, for example {@code lognormal, P5 2000, P95 20000}. */
  String describe();

  /** Whether a simulation draws this quantity, that is, whether it is a driver. */
  default boolean uncertain() {
    return true;
  }

  /** A fixed quantity of this value. */
  static Quantity fixed(double value) {
    return new Fixed(value);
  }

  /**
   * The quantity that a text says, such as {@code 120k}, {@code 80%}, {@code 2k to 20k} or {@code
   * triangular(1, 3, 6)}.
   *
   * @throws QuantitySyntaxException if the text is no quantity
   */
  static Quantity of(String text) {
    return QuantityParser.parse(text);
  }

  /**
   * One known number.
   *
   * @param value any finite number
   */
  record Fixed(double value) implements Quantity {
    public Fixed {
      QuantityChecks.finite("value", value);
    }

    @Override
    public double base() {
      return value;
    }

    @Override
    public double lowest() {
      return value;
    }

    @Override
    public double highest() {
      return value;
    }

    @Override
    public boolean uncertain() {
      return false;
    }

    @Override
    public String describe() {
      return "fixed";
    }
  }

  /**
   * The normal distribution; its base value is the mean.
   *
   * @param mean any finite number
   * @param sd standard deviation, &gt; 0
   */
  record Normal(double mean, double sd) implements Quantity {
    public Normal {
      QuantityChecks.finite("mean", mean);
      QuantityChecks.positive("standard deviation", sd);
    }

    /**
     * The normal distribution with these two quantiles.
     *
     * @param pLow probability of {@code low}, in (0, 1)
     * @param low the quantile at {@code pLow}
     * @param pHigh probability of {@code high}, in (pLow, 1)
     * @param high the quantile at {@code pHigh}, &gt; {@code low}
     */
    public static Normal ofQuantiles(double pLow, double low, double pHigh, double high) {
      double zLow = QuantityChecks.standardQuantile(pLow);
      double zHigh = QuantityChecks.standardQuantile(pHigh);
      double sd = (high - low) / (zHigh - zLow);
      // With symmetric probabilities the mean is the midpoint, free of rounding in z.
      double mean = pLow + pHigh == 1 ? (low + high) / 2 : low - sd * zLow;
      return new Normal(mean, sd);
    }

    @Override
    public double base() {
      return mean;
    }

    @Override
    public double lowest() {
      return Double.NEGATIVE_INFINITY;
    }

    @Override
    public double highest() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public String describe() {
      return "normal, mean " + QuantityChecks.show(mean) + ", sd " + QuantityChecks.show(sd);
    }
  }

  /**
   * The lognormal distribution given by two quantiles; its base value is the median, {@code
   * exp(mu)}.
   *
   * @param pLow probability of {@code low}, in (0, 1)
   * @param low the quantile at {@code pLow}, &gt; 0
   * @param pHigh probability of {@code high}, in (pLow, 1)
   * @param high the quantile at {@code pHigh}, &gt; {@code low}
   */
  record LogNormal(double pLow, double low, double pHigh, double high) implements Quantity {
    public LogNormal {
      QuantityChecks.openProbability("lower percentile", pLow);
      QuantityChecks.openProbability("upper percentile", pHigh);
      QuantityChecks.increasing("percentiles", pLow, pHigh);
      QuantityChecks.positive("lower value", low);
      QuantityChecks.increasing("values", low, high);
    }

    /** Standard deviation of the logarithm. */
    public double sigma() {
      return (Math.log(high) - Math.log(low))
          / (QuantityChecks.standardQuantile(pHigh) - QuantityChecks.standardQuantile(pLow));
    }

    @Override
    public double base() {
      // With symmetric probabilities the median is the geometric mean, free of rounding in z.
      return pLow + pHigh == 1
          ? Math.sqrt(low) * Math.sqrt(high)
          : Math.exp(Math.log(low) - sigma() * QuantityChecks.standardQuantile(pLow));
    }

    @Override
    public double lowest() {
      return 0;
    }

    @Override
    public double highest() {
      return Double.POSITIVE_INFINITY;
    }

    @Override
    public String describe() {
      return "lognormal, P%s %s, P%s %s"
          .formatted(
              QuantityChecks.show(pLow * 100),
              QuantityChecks.show(low),
              QuantityChecks.show(pHigh * 100),
              QuantityChecks.show(high));
    }
  }

  /**
   * The uniform distribution; its base value is the midpoint.
   *
   * @param low the smallest value
   * @param high the largest value, &gt; {@code low}
   */
  record Uniform(double low, double high) implements Quantity {
    public Uniform {
      QuantityChecks.increasing("bounds", low, high);
    }

    @Override
    public double base() {
      return (low + high) / 2;
    }

    @Override
    public double lowest() {
      return low;
    }

    @Override
    public double highest() {
      return high;
    }

    @Override
    public String describe() {
      return "uniform, " + QuantityChecks.show(low) + " to " + QuantityChecks.show(high);
    }
  }

  /**
   * The triangular distribution; its base value is the mode.
   *
   * @param low the smallest value
   * @param mode the most likely value, in [low, high]
   * @param high the largest value, &gt; {@code low}
   */
  record Triangular(double low, double mode, double high) implements Quantity {
    public Triangular {
      QuantityChecks.ordered(low, mode, high);
    }

    @Override
    public double base() {
      return mode;
    }

    @Override
    public double lowest() {
      return low;
    }

    @Override
    public double highest() {
      return high;
    }

    @Override
    public String describe() {
      return "triangular, " + QuantityChecks.show(low, mode, high);
    }
  }

  /**
   * The beta-PERT distribution with λ = 4; its base value is the mode.
   *
   * @param low the smallest value
   * @param mode the most likely value, in [low, high]
   * @param high the largest value, &gt; {@code low}
   */
  record Pert(double low, double mode, double high) implements Quantity {
    public Pert {
      QuantityChecks.ordered(low, mode, high);
    }

    @Override
    public double base() {
      return mode;
    }

    @Override
    public double lowest() {
      return low;
    }

    @Override
    public double highest() {
      return high;
    }

    @Override
    public String describe() {
      return "PERT, " + QuantityChecks.show(low, mode, high);
    }
  }

  /**
   * One with a probability, else zero; its base value is the probability.
   *
   * @param probability in [0, 1]
   */
  record Bernoulli(double probability) implements Quantity {
    public Bernoulli {
      QuantityChecks.probability("probability", probability);
    }

    @Override
    public double base() {
      return probability;
    }

    @Override
    public double lowest() {
      return 0;
    }

    @Override
    public double highest() {
      return 1;
    }

    @Override
    public String describe() {
      return "Bernoulli, " + QuantityChecks.show(probability);
    }
  }

  /**
   * A weighted choice among values; its base value is the weighted mean.
   *
   * @param values at least one
   * @param weights as many, each ≥ 0, not all zero; they are normalised
   */
  record Discrete(List<Double> values, List<Double> weights) implements Quantity {
    public Discrete {
      values = List.copyOf(values);
      weights = List.copyOf(weights);
      QuantityChecks.weights(values, weights);
    }

    @Override
    public double base() {
      double sum = 0;
      double total = 0;
      for (int i = 0; i < values.size(); i++) {
        sum += values.get(i) * weights.get(i);
        total += weights.get(i);
      }
      return sum / total;
    }

    @Override
    public double lowest() {
      return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    @Override
    public double highest() {
      return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    @Override
    public String describe() {
      StringBuilder text = new StringBuilder("discrete");
      for (int i = 0; i < values.size(); i++) {
        text.append(i == 0 ? ", " : " · ").append(QuantityChecks.show(values.get(i)));
        text.append(" (weight ").append(QuantityChecks.show(weights.get(i))).append(')');
      }
      return text.toString();
    }
  }

  /**
   * A distribution truncated to an interval; its base value is the inner one's, clamped.
   *
   * @param inner what is truncated
   * @param low lower end
   * @param high upper end, &gt; {@code low}
   */
  record Clipped(Quantity inner, double low, double high) implements Quantity {
    public Clipped {
      QuantityChecks.increasing("clip bounds", low, high);
      if (inner.highest() < low || inner.lowest() > high || noValueWithin(inner, low, high)) {
        throw new IllegalArgumentException(
            "clip(%s, %s) leaves nothing of the distribution"
                .formatted(QuantityChecks.show(low), QuantityChecks.show(high)));
      }
    }

    /** Whether the inner distribution is a choice among values that all lie outside. */
    private static boolean noValueWithin(Quantity inner, double low, double high) {
      if (inner instanceof Bernoulli b) {
        boolean zero = low <= 0 && high >= 0 && b.probability() < 1;
        boolean one = low <= 1 && high >= 1 && b.probability() > 0;
        return !zero && !one;
      }
      if (inner instanceof Discrete d) {
        for (int i = 0; i < d.values().size(); i++) {
          if (d.weights().get(i) > 0 && d.values().get(i) >= low && d.values().get(i) <= high) {
            return false;
          }
        }
        return true;
      }
      return inner instanceof Clipped c
          && noValueWithin(c.inner(), Math.max(low, c.low()), Math.min(high, c.high()));
    }

    @Override
    public double base() {
      return Math.min(Math.max(inner.base(), low), high);
    }

    @Override
    public double lowest() {
      return Math.max(low, inner.lowest());
    }

    @Override
    public double highest() {
      return Math.min(high, inner.highest());
    }

    @Override
    public String describe() {
      return inner.describe()
          + ", clipped to ["
          + QuantityChecks.show(low)
          + ", "
          + QuantityChecks.show(high)
          + "]";
    }
  }
}
