package io.midstream.models.scenario;

import io.midstream.engine.measure.Measure;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * One trial of {@code independent/ft-like.yaml}, computed from the formulas of the model alone:
 * month by month and wave by wave, with draws of its own.
 */
final class IndependentTrial {
  static final double DISCOUNT_RATE = 0.083;
  private static final int HORIZON = 60;
  private static final int WAVES = 12;
  private static final int SERVICES = 150;
  private static final double CLOUD_BILL = 100_000;

  /** The 90th percentile of the standard normal distribution. */
  private static final double Z90 = 1.2815515655446004;

  private final SplittableRandom random;
  private final double growth;
  private final double upkeep;
  private final double reduction;
  private final double parallel;
  private final double slip;
  private final double effort;
  private final double training;
  private final double incidents;
  private final double platform;

  private final double[] net = new double[HORIZON + 1];
  private final double[] investment = new double[HORIZON + 1];
  private final double[] stayBill = new double[HORIZON + 1];
  private final double[] moveBill = new double[HORIZON + 1];
  private double parallelRunning;

  IndependentTrial(SplittableRandom random) {
    this.random = random;
    growth = 0.05 + 0.03 * random.nextGaussian();
    upkeep = triangular(20_000, 45_000, 70_000);
    reduction = pert(0.6, 0.8, 0.88);
    parallel = triangular(1, 3, 6);
    slip = pert(1, 1.15, 1.8);
    effort = SERVICES * lognormal(3, 12) * Math.max(0, 700 + 60 * random.nextGaussian());
    training = 50_000 + 100_000 * random.nextDouble();
    incidents = lognormal(2_000, 20_000);
    platform = triangular(30_000, 40_000, 60_000);
    months();
  }

  /** On either side of the mode the larger of two uniform numbers, from the end to the mode. */
  private double triangular(double low, double mode, double high) {
    double largest = Math.max(random.nextDouble(), random.nextDouble());
    boolean left = random.nextDouble() * (high - low) < mode - low;
    return left ? low + largest * (mode - low) : high - largest * (high - mode);
  }

  private double lognormal(double p10, double p90) {
    double mu = (Math.log(p10) + Math.log(p90)) / 2;
    return Math.exp(mu + Math.log(p90 / p10) / (2 * Z90) * random.nextGaussian());
  }

  private double pert(double low, double mode, double high) {
    double x = gamma(1 + 4 * (mode - low) / (high - low));
    double y = gamma(1 + 4 * (high - mode) / (high - low));
    return low + (high - low) * x / (x + y);
  }

  /** Marsaglia and Tsang (2000), for shapes of at least 1. */
  private double gamma(double shape) {
    double d = shape - 1 / 3.0;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double z = random.nextGaussian();
      double v = Math.pow(1 + c * z, 3);
      if (v > 0 && Math.log(random.nextDouble()) < z * z / 2 + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }

  private static int services(int wave) {
    return SERVICES / WAVES + (wave < SERVICES % WAVES ? 1 : 0);
  }

  private static double after(double position, int month) {
    return Math.min(Math.max(month - position, 0), 1);
  }

  private double start(int wave) {
    return 1 + slip * wave;
  }

  private double ready(int wave) {
    return start(wave) + slip;
  }

  private double off(int wave) {
    return ready(wave) + parallel;
  }

  private void months() {
    for (int m = 1; m <= HORIZON; m++) {
      double old = 0;
      double fresh = 0;
      double building = 0;
      for (int w = 0; w < WAVES; w++) {
        double share = (double) services(w) / SERVICES;
        old += share * (1 - after(off(w), m));
        fresh += share * after(ready(w), m);
        building += share * (after(start(w), m) - after(ready(w), m)) / slip;
      }
      double both = old + fresh - 1;
      double bill = CLOUD_BILL * Math.pow(1 + growth, (m - 1) / 12.0);
      double twice = both * (bill + upkeep);
      investment[m] = twice + effort * building + (m == 1 ? training : 0);
      parallelRunning += twice;
      stayBill[m] = bill;
      moveBill[m] = bill * (1 - fresh) + bill * both + (1 - reduction) * bill * fresh;
      double stay = bill + upkeep;
      double run = (bill + upkeep) * (1 - fresh) + (1 - reduction) * bill * fresh + platform;
      double benefit = incidents * after(off(WAVES - 1), m);
      net[m] = stay + benefit - run - investment[m];
    }
  }

  /** All measures; {@code NaN} where there is none. */
  void measure(Map<Measure, double[]> results, int trial) {
    double[] discounted = new double[HORIZON + 1];
    double pvInvestment = 0;
    for (int m = 0; m <= HORIZON; m++) {
      double factor = m == 0 ? 1 : Math.pow(1 + DISCOUNT_RATE, -m / 12.0);
      discounted[m] = net[m] * factor;
      pvInvestment += investment[m] * factor;
    }
    double npv = sum(discounted);
    double breakEven = lastTurn(net);
    double cutover = off(WAVES - 1);
    put(results, Measure.NPV, trial, npv);
    put(results, Measure.NET, trial, sum(net));
    put(results, Measure.BREAK_EVEN, trial, breakEven);
    put(results, Measure.BREAK_EVEN_FROM_PROGRAMME, trial, breakEven - 1);
    put(results, Measure.BREAK_EVEN_FROM_CUTOVER, trial, breakEven - cutover);
    put(results, Measure.DISCOUNTED_PAYBACK, trial, lastTurn(discounted));
    put(results, Measure.ROI, trial, npv / pvInvestment);
    put(results, Measure.IRR, trial, irr());
    put(results, Measure.MIRR, trial, mirr(discounted));
    put(results, Measure.INVESTMENT, trial, sum(investment));
    put(results, Measure.PV_INVESTMENT, trial, pvInvestment);
    put(results, Measure.PARALLEL_RUNNING, trial, parallelRunning);
    put(results, Measure.BILL_REDUCTION, trial, 1 - moveBill[HORIZON] / stayBill[HORIZON]);
    put(results, Measure.PROGRAM_START, trial, 1);
    put(results, Measure.CUTOVER, trial, cutover);
    put(results, Measure.COMPLETE, trial, cutover);
    funding(results, trial);
    billNotice(results, trial);
  }

  private void funding(Map<Measure, double[]> results, int trial) {
    double lowest = 0;
    int month = 0;
    double cumulative = 0;
    for (int m = 0; m <= HORIZON; m++) {
      cumulative += net[m];
      if (cumulative < lowest) {
        lowest = cumulative;
        month = m;
      }
    }
    put(results, Measure.PEAK_FUNDING, trial, -lowest);
    put(results, Measure.PEAK_FUNDING_MONTH, trial, month);
  }

  private void billNotice(Map<Measure, double[]> results, int trial) {
    double tolerance = 0;
    for (double bill : stayBill) {
      tolerance = Math.max(tolerance, 1e-9 * bill);
    }
    double peak = 0;
    int peakMonth = 1;
    int above = 0;
    double overrun = 0;
    double below = Double.NaN;
    for (int m = 1; m <= HORIZON; m++) {
      double increase = moveBill[m] - stayBill[m];
      if (increase > tolerance) {
        above++;
        overrun += increase;
      }
      if (increase > peak + tolerance) {
        peak = increase;
        peakMonth = m;
      }
      if (increase < -tolerance && Double.isNaN(below)) {
        below = m;
      }
    }
    put(results, Measure.PEAK_BILL_INCREASE, trial, peak);
    put(results, Measure.PEAK_BILL_MONTH, trial, peakMonth);
    put(results, Measure.MONTHS_ABOVE, trial, above);
    put(results, Measure.OVERRUN, trial, overrun);
    put(results, Measure.FIRST_MONTH_BELOW, trial, below);
  }

  private static void put(Map<Measure, double[]> results, Measure measure, int i, double value) {
    results.computeIfPresent(
        measure,
        (key, column) -> {
          column[i] = value;
          return column;
        });
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static double lastTurn(double[] flows) {
    double turn = 0;
    double cumulative = 0;
    for (int m = 0; m < flows.length; m++) {
      double before = cumulative;
      cumulative += flows[m];
      if (before < 0 && cumulative >= 0) {
        turn = m - 1 - before / flows[m];
      }
    }
    return cumulative < 0 ? Double.NaN : turn;
  }

  private double mirr(double[] discounted) {
    double outlays = 0;
    double inflows = 0;
    for (double flow : discounted) {
      outlays += Math.max(-flow, 0);
      inflows += Math.max(flow, 0);
    }
    return inflows == 0 || outlays == 0
        ? Double.NaN
        : (1 + DISCOUNT_RATE) * Math.pow(inflows / outlays, 12.0 / HORIZON) - 1;
  }

  /** The one root between −99% and 1000%, of forty slices; none or several are no rate. */
  private double irr() {
    double least = Math.pow(11, -1 / 12.0);
    double step = (Math.pow(0.01, -1 / 12.0) - least) / 40;
    int roots = 0;
    double root = Double.NaN;
    double atLow = value(least);
    for (int s = 1; s <= 40; s++) {
      double atHigh = value(least + s * step);
      if (atLow * atHigh < 0) {
        roots++;
        root = bisect(least + (s - 1) * step, least + s * step);
      }
      atLow = atHigh;
    }
    return roots == 1 ? Math.pow(root, -12) - 1 : Double.NaN;
  }

  private double bisect(double from, double to) {
    double low = from;
    double high = to;
    double sign = Math.signum(value(low));
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      if (Math.signum(value(middle)) == sign) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** Net present value at a monthly discount factor. */
  private double value(double v) {
    double value = 0;
    for (int m = HORIZON; m >= 0; m--) {
      value = value * v + net[m];
    }
    return value;
  }
}
