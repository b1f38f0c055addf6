package io.midstream.engine.sampling;

import io.midstream.engine.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;

/** The inverse distribution function of a quantity, exact to what doubles allow. */
public interface Quantile {

  /**
   * The value below which a draw falls with this probability.
   *
   * @param p in (0, 1)
   */
  double at(double p);

  /**
   * The value above which a draw falls with this probability: {@code at(1 − q)}, without what the
   * subtraction loses when q is small.
   *
   * @param q in (0, 1)
   */
  double upper(double q);

  /**
   * The same as {@link #at(double)}, for which the value is roughly known.
   *
   * @param guess a value near it
   */
  default double at(double p, double guess) {
    return at(p);
  }

  /**
   * The same as {@link #upper(double)}, for which the value is roughly known.
   *
   * @param guess a value near it
   */
  default double upper(double q, double guess) {
    return upper(q);
  }

  /** The inverse distribution function of a quantity; of a fixed one, its value everywhere. */
  static Quantile of(Quantity quantity) {
    if (quantity instanceof Quantity.Bernoulli bernoulli) {
      double p = bernoulli.probability();
      return new Steps(List.of(0.0, 1.0), List.of(1 - p, p));
    }
    if (quantity instanceof Quantity.Discrete discrete) {
      return new Steps(discrete.values(), discrete.weights());
    }
    if (quantity instanceof Quantity.Fixed fixed) {
      return new Steps(List.of(fixed.value()), List.of(1.0));
    }
    if (quantity instanceof Quantity.Clipped clipped) {
      Quantile inner = of(clipped.inner());
      return inner instanceof Steps steps
          ? steps.within(clipped.low(), clipped.high())
          : Continuous.truncated(clipped);
    }
    return quantity instanceof Quantity.Pert pert
        ? Continuous.ofPert(pert)
        : Continuous.base(quantity);
  }

  /**
   * A choice among values, each with a weight. Truncation keeps the values inside the interval,
   * both ends included.
   */
  final class Steps implements Quantile {
    private final double[] values;
    private final double[] cumulative;

    Steps(List<Double> values, List<Double> weights) {
      List<Integer> order = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        if (weights.get(i) > 0) {
          order.add(i);
        }
      }
      order.sort(Comparator.comparing(values::get));
      this.values = order.stream().mapToDouble(values::get).toArray();
      this.cumulative = new double[order.size()];
      double total = order.stream().mapToDouble(weights::get).sum();
      double sum = 0;
      for (int i = 0; i < cumulative.length; i++) {
        sum += weights.get(order.get(i)) / total;
        cumulative[i] = sum;
      }
    }

    Steps within(double low, double high) {
      List<Double> kept = new ArrayList<>();
      List<Double> weights = new ArrayList<>();
      for (int i = 0; i < values.length; i++) {
        if (values[i] >= low && values[i] <= high) {
          kept.add(values[i]);
          weights.add(cumulative[i] - (i == 0 ? 0 : cumulative[i - 1]));
        }
      }
      return new Steps(kept, weights);
    }

    @Override
    public double at(double p) {
      int i = 0;
      while (i < values.length - 1 && p > cumulative[i]) {
        i++;
      }
      return values[i];
    }

    @Override
    public double upper(double q) {
      return at(1 - q);
    }
  }

  /** A continuous distribution on a scale: {@code shift + scale × X}. */
  record Continuous(ContinuousDistribution distribution, double shift, double scale)
      implements Quantile {

    private static Continuous base(Quantity quantity) {
      if (quantity instanceof Quantity.Normal normal) {
        return plain(NormalDistribution.of(normal.mean(), normal.sd()));
      }
      if (quantity instanceof Quantity.LogNormal lognormal) {
        return plain(LogNormalDistribution.of(Math.log(lognormal.base()), lognormal.sigma()));
      }
      if (quantity instanceof Quantity.Uniform uniform) {
        return plain(UniformContinuousDistribution.of(uniform.low(), uniform.high()));
      }
      if (quantity instanceof Quantity.Triangular t) {
        return plain(TriangularDistribution.of(t.low(), t.mode(), t.high()));
      }
      if (quantity instanceof Quantity.Pert pert) {
        return ofPert(pert).exact();
      }
      throw new IllegalArgumentException("not a continuous distribution: " + quantity.describe());
    }

    private static BetaInverse ofPert(Quantity.Pert pert) {
      double width = pert.high() - pert.low();
      double alpha = 1 + 4 * (pert.mode() - pert.low()) / width;
      double beta = 1 + 4 * (pert.high() - pert.mode()) / width;
      return new BetaInverse(BetaDistribution.of(alpha, beta), pert.low(), width);
    }

    private static Continuous plain(ContinuousDistribution distribution) {
      return new Continuous(distribution, 0, 1);
    }

    /** Truncations within one another amount to the narrowest interval. */
    private static Quantile truncated(Quantity.Clipped clipped) {
      double low = clipped.low();
      double high = clipped.high();
      Quantity inner = clipped.inner();
      while (inner instanceof Quantity.Clipped within) {
        low = Math.max(low, within.low());
        high = Math.min(high, within.high());
        inner = within.inner();
      }
      return new Truncated(base(inner), low, high);
    }

    double below(double x) {
      return distribution.cumulativeProbability((x - shift) / scale);
    }

    double above(double x) {
      return distribution.survivalProbability((x - shift) / scale);
    }

    @Override
    public double at(double p) {
      return shift + scale * distribution.inverseCumulativeProbability(p);
    }

    @Override
    public double upper(double q) {
      return shift + scale * distribution.inverseSurvivalProbability(q);
    }
  }

  /**
   * A continuous distribution on an interval: the inverse taken on [F(low), F(high)], from
   * whichever tail keeps more digits.
   */
  final class Truncated implements Quantile {
    private final Continuous inner;
    private final double low;
    private final double high;
    private final double belowLow;
    private final double belowHigh;
    private final double aboveLow;
    private final double aboveHigh;

    Truncated(Continuous inner, double low, double high) {
      this.inner = inner;
      this.low = low;
      this.high = high;
      this.belowLow = inner.below(low);
      this.belowHigh = inner.below(high);
      this.aboveLow = inner.above(low);
      this.aboveHigh = inner.above(high);
    }

    @Override
    public double at(double p) {
      return between(p, 1 - p);
    }

    @Override
    public double upper(double q) {
      return between(1 - q, q);
    }

    private double between(double p, double q) {
      double x =
          belowLow < 0.5
              ? inner.at(inside(q * belowLow + p * belowHigh))
              : inner.upper(inside(q * aboveLow + p * aboveHigh));
      return Math.min(Math.max(x, low), high);
    }

    private static double inside(double probability) {
      return Math.min(Math.max(probability, Double.MIN_NORMAL), Math.nextDown(1.0));
    }
  }
}
