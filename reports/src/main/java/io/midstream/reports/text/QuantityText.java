package io.midstream.reports.text;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Unit;
import java.util.ArrayList;
import java.util.List;

/** Writes the distribution of an input with its units, so that a reader need not guess it. */
public final class QuantityText {
  private QuantityText() {}

  /** The distribution in words, for example {@code lognormal, P5 £2,000, P95 £20,000}. */
  public static String of(Quantity quantity, Unit unit, Figures figures) {
    if (quantity instanceof Quantity.Normal q) {
      return "normal, mean "
          + show(q.mean(), unit, figures)
          + ", sd "
          + show(q.sd(), unit, figures);
    }
    if (quantity instanceof Quantity.LogNormal q) {
      return "lognormal, P%s %s, P%s %s"
          .formatted(
              Digits.upTo(q.pLow() * 100, 2),
              show(q.low(), unit, figures),
              Digits.upTo(q.pHigh() * 100, 2),
              show(q.high(), unit, figures));
    }
    if (quantity instanceof Quantity.Uniform q) {
      return "uniform, " + show(q.low(), unit, figures) + " to " + show(q.high(), unit, figures);
    }
    if (quantity instanceof Quantity.Triangular q) {
      return three("triangular", q.low(), q.mode(), q.high(), unit, figures);
    }
    if (quantity instanceof Quantity.Pert q) {
      return three("PERT", q.low(), q.mode(), q.high(), unit, figures);
    }
    if (quantity instanceof Quantity.Bernoulli q) {
      return "yes or no, yes with " + Figures.plainPercent(q.probability());
    }
    if (quantity instanceof Quantity.Discrete q) {
      return discrete(q, unit, figures);
    }
    if (quantity instanceof Quantity.Clipped q) {
      return "%s, clipped to %s to %s"
          .formatted(
              of(q.inner(), unit, figures),
              show(q.low(), unit, figures),
              show(q.high(), unit, figures));
    }
    return "fixed";
  }

  private static String three(
      String name, double low, double mode, double high, Unit unit, Figures figures) {
    return "%s, low %s, most likely %s, high %s"
        .formatted(
            name, show(low, unit, figures), show(mode, unit, figures), show(high, unit, figures));
  }

  private static String discrete(Quantity.Discrete q, Unit unit, Figures figures) {
    List<String> choices = new ArrayList<>();
    for (int i = 0; i < q.values().size(); i++) {
      choices.add(
          show(q.values().get(i), unit, figures)
              + " (weight "
              + Digits.significant(q.weights().get(i), 3)
              + ")");
    }
    return "one of " + String.join(", ", choices);
  }

  /** A value of a distribution; "a month" is said once, with the base value. */
  private static String show(double value, Unit unit, Figures figures) {
    return switch (unit) {
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
          figures.money().exact(value);
      case SHARE, RATE_PER_YEAR -> Figures.plainPercent(value);
      case MONTHS, MONTH_NUMBER, POSITION, PERIOD, COUNT, DAYS, FACTOR, TOKENS ->
          Figures.number(value);
    };
  }
}
