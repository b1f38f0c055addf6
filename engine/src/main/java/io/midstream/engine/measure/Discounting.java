package io.midstream.engine.measure;

import io.midstream.engine.scenario.Finance;

/** Discount factors: what a flow of a period is worth in period 0. */
final class Discounting {
  private Discounting() {}

  /**
   * The factor of a period: 1 in period 0; {@code (1 + r)^(−m/12)} at month ends, {@code (1 +
   * r)^(−(m − ½)/12)} in mid-month, {@code (1 + r)^(−⌈m/12⌉)} at year ends.
   *
   * @param rate annual effective rate, above −1
   */
  static double factor(Finance.Discounting convention, double rate, int period) {
    if (period == 0) {
      return 1;
    }
    double years =
        switch (convention) {
          case MONTH_END -> period / 12.0;
          case MID_MONTH -> (period - 0.5) / 12.0;
          case YEAR_END -> Math.ceil(period / 12.0);
        };
    return Math.pow(1 + rate, -years);
  }
}
