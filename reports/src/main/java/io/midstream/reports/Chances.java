package io.midstream.reports;

import io.midstream.engine.simulation.Estimate;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;

/** Writes probabilities that a simulation found, without saying more than it knows. */
final class Chances {
  /** Standard errors in half of a 95% interval. */
  static final double HALF_WIDTH_95 = 1.96;

  private static final double DOUBT = 0.05;
  private static final double PLAIN = 0.001;
  private static final double LEAST = 0.00001;

  private Chances() {}

  /**
   * A probability as a percentage. One that is not quite 0 or 1 is not rounded to it: {@code
   * 99.96%}.
   */
  static String percent(double probability) {
    double rest = Math.min(probability, 1 - probability);
    if (rest <= 0 || rest >= PLAIN) {
      return Figures.percent(probability);
    }
    if (rest < LEAST) {
      return probability < 0.5 ? "less than 0.001%" : "more than 99.999%";
    }
    return Digits.upTo(100 * probability, 3) + "%";
  }

  /**
   * In how many of the trials something happened, with what that says beyond them. Where it always
   * or never happened the standard error is 0, yet the probability is not known for sure: the bound
   * is that of Clopper and Pearson, 1 − 0.05^(1/n).
   *
   * @param trials how many trials, ≥ 1
   */
  static String ofTrials(Estimate share, long trials) {
    double doubt = -Math.expm1(Math.log(DOUBT) / trials);
    if (share.value() <= 0) {
      return "in none of them (with 95%% confidence, the probability is at most %s)"
          .formatted(percent(doubt));
    }
    if (share.value() >= 1) {
      return "in every one of them (with 95%% confidence, the probability is at least %s)"
          .formatted(percent(1 - doubt));
    }
    return "in %s of them (± %s points at 95%% confidence)"
        .formatted(
            percent(share.value()), Digits.precise(100 * HALF_WIDTH_95 * share.standardError(), 2));
  }
}
