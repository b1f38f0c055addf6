package io.midstream.reports;

import io.midstream.engine.simulation.Estimate;
import io.midstream.reports.text.Language;

/**
 * Writes probabilities that a simulation found, without saying more than it knows.
 *
 * @param language what they are written in
 */
record Chances(Language language) {
  private static final double DOUBT = 0.05;
  private static final double PLAIN = 0.001;
  private static final double LEAST = 0.00001;

  /**
   * A probability as a percentage. One that is not quite 0 or 1 is not rounded to it: {@code
   * 99.96%}.
   */
  String percent(double probability) {
    double rest = Math.min(probability, 1 - probability);
    if (rest <= 0 || rest >= PLAIN) {
      return language.percent(probability);
    }
    if (rest < LEAST) {
      return language.say(
          probability < 0.5 ? "less than {0}" : "more than {0}",
          language.percentage(
              language.digits().fixed(100 * (probability < 0.5 ? LEAST : 1 - LEAST), 3)));
    }
    return language.percentage(language.digits().upTo(100 * probability, 3));
  }

  /** Half of the 95% interval of a share, in percentage points. */
  String halfWidth(Estimate share) {
    return language.digits().precise(100 * share.halfWidth(), 2);
  }

  /**
   * The bound, at 95% confidence, of the probability of what always or never happened: the standard
   * error is 0 then, yet the probability is not known for sure. The bound is that of Clopper and
   * Pearson, 1 − 0.05^(1/n).
   *
   * @param always whether it always happened, rather than never
   * @param trials how many trials, ≥ 1
   */
  String bound(boolean always, long trials) {
    double doubt = -Math.expm1(Math.log(DOUBT) / trials);
    return percent(always ? 1 - doubt : doubt);
  }
}
