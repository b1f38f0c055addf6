package io.midstream.reports.text;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Unit;
import java.util.ArrayList;
import java.util.List;

/** Writes the distribution of an input with its units, so that a reader need not guess it. */
public final class QuantityText {
  private final Unit unit;
  private final Figures figures;
  private final Language language;

  private QuantityText(Unit unit, Figures figures) {
    this.unit = unit;
    this.figures = figures;
    this.language = figures.language();
  }

  /** The distribution in words, for example {@code lognormal, P5 £2,000, P95 £20,000}. */
  public static String of(Quantity quantity, Unit unit, Figures figures) {
    return new QuantityText(unit, figures).of(quantity);
  }

  private String of(Quantity quantity) {
    if (quantity instanceof Quantity.Normal q) {
      return language.say("normal, mean {0}, sd {1}", show(q.mean()), show(q.sd()));
    }
    if (quantity instanceof Quantity.LogNormal q) {
      return language.say(
          "lognormal, P{0} {1}, P{2} {3}",
          language.digits().upTo(q.pLow() * 100, 2),
          show(q.low()),
          language.digits().upTo(q.pHigh() * 100, 2),
          show(q.high()));
    }
    if (quantity instanceof Quantity.Uniform q) {
      return language.say("uniform, {0} to {1}", show(q.low()), show(q.high()));
    }
    if (quantity instanceof Quantity.Triangular q) {
      return language.say(
          "triangular, low {0}, most likely {1}, high {2}",
          show(q.low()), show(q.mode()), show(q.high()));
    }
    if (quantity instanceof Quantity.Pert q) {
      return language.say(
          "PERT, low {0}, most likely {1}, high {2}",
          show(q.low()), show(q.mode()), show(q.high()));
    }
    if (quantity instanceof Quantity.Bernoulli q) {
      return language.say("yes or no, yes with {0}", language.plainPercent(q.probability()));
    }
    if (quantity instanceof Quantity.Discrete q) {
      return discrete(q);
    }
    if (quantity instanceof Quantity.Clipped q) {
      return language.say(
          "{0}, clipped to {1} to {2}", of(q.inner()), show(q.low()), show(q.high()));
    }
    return language.say("fixed");
  }

  private String discrete(Quantity.Discrete q) {
    List<String> choices = new ArrayList<>();
    for (int i = 0; i < q.values().size(); i++) {
      choices.add(
          language.say(
              "{0} (weight {1})",
              show(q.values().get(i)), language.digits().significant(q.weights().get(i), 3)));
    }
    return language.say("one of {0}", String.join(", ", choices));
  }

  /** A value of a distribution; "a month" is said once, with the base value. */
  private String show(double value) {
    return switch (unit) {
      case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
          figures.money().exact(value);
      case SHARE, RATE_PER_YEAR -> language.plainPercent(value);
      case MONTHS, MONTH_NUMBER, POSITION, PERIOD, COUNT, DAYS, FACTOR, TOKENS ->
          language.number(value);
    };
  }
}
