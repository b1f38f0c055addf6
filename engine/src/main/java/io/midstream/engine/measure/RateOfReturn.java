package io.midstream.engine.measure;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * Internal rates of return of monthly flows, as annual effective rates.
 *
 * <p>The search is over the continuously compounded monthly rate y, where the annual rate is {@code
 * exp(12 y) − 1}: on that axis −99% and 1000% are equally far from exploding.
 */
public final class RateOfReturn {
  private static final double LOWEST = Math.log1p(-0.99) / 12;
  private static final double HIGHEST = Math.log1p(10) / 12;
  private static final int SCAN_STEPS = 4_096;

  /** Beyond a monthly factor of e^50 a rate is no longer a number anyone could use. */
  private static final double WIDEST = 50;

  private final double[] flows;
  private final int firstFlow;
  private final int lastFlow;

  private RateOfReturn(double[] net) {
    this.flows = net.clone();
    int first = 0;
    while (first < flows.length - 1 && flows[first] == 0) {
      first++;
    }
    int last = flows.length - 1;
    while (last > 0 && flows[last] == 0) {
      last--;
    }
    this.firstFlow = first;
    this.lastFlow = last;
  }

  /**
   * The annual effective rate at which the net present value, discounted at month ends, is 0.
   *
   * <p>With one change of sign there is exactly one such rate, however large. With several there
   * may be several; those in (−99%, 1000%) are looked for, and more than one is an answer of its
   * own.
   *
   * @param net net flow of period 0 … H; what is mere rounding is 0, or its sign would count
   */
  public static Answer irr(double[] net) {
    RateOfReturn rate = new RateOfReturn(net);
    return switch (rate.signChanges()) {
      case 0 -> new Answer.None("the net flow never changes its sign");
      case 1 -> rate.single();
      default -> rate.several();
    };
  }

  /**
   * The modified internal rate of return: outlays discounted, inflows reinvested to the horizon,
   * both at the same rate.
   *
   * @param net net flow of period 0 … H, H ≥ 1
   * @param discountRate annual effective rate, above −1
   */
  public static Answer mirr(double[] net, double discountRate) {
    double outlays = 0;
    double inflows = 0;
    int horizon = net.length - 1;
    for (int m = 0; m <= horizon; m++) {
      if (net[m] < 0) {
        outlays -= net[m] * Math.pow(1 + discountRate, -m / 12.0);
      } else {
        inflows += net[m] * Math.pow(1 + discountRate, (horizon - m) / 12.0);
      }
    }
    if (outlays == 0) {
      return new Answer.None("no month has a net outlay");
    }
    if (inflows == 0) {
      return new Answer.None("no month has a net inflow");
    }
    double rate = Math.pow(inflows / outlays, 12.0 / horizon) - 1;
    return Double.isFinite(rate)
        ? new Answer.Value(rate)
        : new Answer.None("the rate is too large to be a number");
  }

  private int signChanges() {
    int changes = 0;
    double last = 0;
    for (double flow : flows) {
      if (flow != 0) {
        if (last * flow < 0) {
          changes++;
        }
        last = Math.signum(flow);
      }
    }
    return changes;
  }

  /**
   * Present value at a monthly rate, scaled by a positive factor that keeps every power at most 1,
   * so that no rate overflows; the sign and the zeros are those of the net present value.
   */
  private double scaledValue(double y) {
    int reference = y >= 0 ? firstFlow : lastFlow;
    double value = 0;
    for (int m = firstFlow; m <= lastFlow; m++) {
      value += flows[m] * StrictMath.exp(-y * (m - reference));
    }
    return value;
  }

  private Answer single() {
    double low = -0.01;
    double high = 0.01;
    while (scaledValue(low) * scaledValue(high) > 0) {
      low *= 2;
      high *= 2;
      if (high > WIDEST) {
        return new Answer.None("the rate is too large to be a number");
      }
    }
    double rate = annual(root(low, high));
    return rate > -1
        ? new Answer.Value(rate)
        : new Answer.None("the rate is so close to -100% that it cannot be told from it");
  }

  private Answer several() {
    List<Double> roots = new ArrayList<>();
    scan(0, SCAN_STEPS, parts(0), parts(SCAN_STEPS), roots);
    return switch (roots.size()) {
      case 0 -> new Answer.None("no rate between -99% and 1000% gives a net present value of 0");
      case 1 -> new Answer.Value(roots.get(0));
      default -> new Answer.NotUnique(roots);
    };
  }

  /**
   * Finds the roots between two grid points. Inflows and outlays each grow with the discount
   * factor; where the one at its largest is below the other at its smallest there is no root, and
   * the interval is left. Else it is halved, down to the steps of the grid.
   */
  private void scan(int low, int high, double[] atLow, double[] atHigh, List<Double> roots) {
    boolean negative = atLow[0] < atHigh[1];
    boolean positive = atHigh[0] > atLow[1];
    if (negative || positive) {
      return;
    }
    if (high - low > 1) {
      int middle = (low + high) >>> 1;
      double[] atMiddle = parts(middle);
      scan(low, middle, atLow, atMiddle, roots);
      scan(middle, high, atMiddle, atHigh, roots);
      return;
    }
    double before = atLow[0] - atLow[1];
    double after = atHigh[0] - atHigh[1];
    if (after == 0) {
      roots.add(annual(rate(high)));
    } else if (before * after < 0) {
      roots.add(annual(root(rate(low), rate(high))));
    }
  }

  /** The continuously compounded monthly rate of a grid point. */
  private static double rate(int step) {
    return LOWEST + step * ((HIGHEST - LOWEST) / SCAN_STEPS);
  }

  /** Present value of the inflows and of the outlays at a grid point. */
  private double[] parts(int step) {
    double v = Math.exp(-rate(step));
    double in = 0;
    double out = 0;
    for (int m = lastFlow; m >= 0; m--) {
      in = in * v + Math.max(flows[m], 0);
      out = out * v + Math.max(-flows[m], 0);
    }
    return new double[] {in, out};
  }

  private double root(double low, double high) {
    return new BrentSolver(1e-15, 1e-17, 0).findRoot(this::scaledValue, low, high);
  }

  private static double annual(double y) {
    return Math.expm1(12 * y);
  }
}
