package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.simulation.Estimate;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Language;
import java.util.Optional;
import java.util.OptionalDouble;

/** Figures of one scenario for tables: short, and the unit said once. */
final class Shown {
  private static final double SHOWN_SHARE = 0.001;

  private final Figures figures;

  Shown(Scenario scenario) {
    this.figures = Figures.of(scenario, Language.ENGLISH);
  }

  /** A figure of a measure; a position is shown as months, for there are means of them. */
  String figure(Measure measure, double value) {
    return figure(measure.unit(), value);
  }

  String figure(Unit unit, double value) {
    return Terminal.plain(
        switch (unit) {
          case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
              figures.money().inWords(value);
          case SHARE, RATE_PER_YEAR -> Language.ENGLISH.percent(value);
          case MONTHS, POSITION, PERIOD, MONTH_NUMBER, COUNT, DAYS, TOKENS ->
              Digits.ENGLISH.upTo(value, 1);
          case FACTOR -> Digits.ENGLISH.significant(value, 4);
        });
  }

  /** A value of an input with its unit, for a sentence. */
  String value(Unit unit, double value) {
    return switch (unit) {
      case MONTHS, DAYS, TOKENS -> Terminal.plain(figures.value(value, unit));
      default -> figure(unit, value);
    };
  }

  /** An error of a figure: two digits say enough. A single trial leaves it unknown. */
  String error(Measure measure, double value) {
    if (Double.isInfinite(value)) {
      return "unknown";
    }
    return switch (measure.unit()) {
      case SHARE, RATE_PER_YEAR -> Digits.ENGLISH.significant(100 * value, 2) + "%";
      case MONTHS, POSITION, PERIOD, COUNT, TOKENS, FACTOR -> Digits.ENGLISH.significant(value, 2);
      default -> figure(measure, value);
    };
  }

  /** A difference of two figures of a measure, with its sign; of shares, in points. */
  String difference(Measure measure, double value) {
    String sign = value > 0 ? "+" : "";
    return switch (measure.unit()) {
      case SHARE, RATE_PER_YEAR -> sign + Digits.ENGLISH.upTo(100 * value, 1) + " points";
      default -> sign + figure(measure, value);
    };
  }

  /** A figure; {@code never} or a dash where there is none. */
  String figure(Measure measure, OptionalDouble value) {
    return value.isPresent() ? figure(measure, value.getAsDouble()) : missing(measure);
  }

  String estimate(Measure measure, Optional<Estimate> value) {
    return value.map(e -> figure(measure, e.value())).orElse(missing(measure));
  }

  private static String missing(Measure measure) {
    return measure.neverHappensWithoutValue() ? "never" : "–";
  }

  /** A measure's label, with the unit where the figures do not show it. */
  static String label(Measure measure) {
    return switch (measure.unit()) {
      case POSITION, MONTHS -> measure.label() + ", months";
      case PERIOD -> measure.label() + ", number";
      default -> measure.label();
    };
  }

  /** A probability. */
  static String probability(Estimate share) {
    return probability(share.value());
  }

  /** A probability. One that is not 0 or 1 is not rounded to it: {@code < 0.1%}. */
  static String probability(double share) {
    double rest = Math.min(share, 1 - share);
    if (rest > 0 && rest < SHOWN_SHARE) {
      return share < 0.5 ? "< 0.1%" : "> 99.9%";
    }
    return Terminal.plain(Language.ENGLISH.percent(share));
  }

  /** A probability near 0 or 1, with two digits of what is missing to that. */
  static String bound(double share) {
    double rest = 100 * Math.min(share, 1 - share);
    int decimals = (int) Math.max(1, 1 - Math.floor(Math.log10(rest)));
    return Digits.ENGLISH.fixed(100 * share, decimals) + "%";
  }

  /** Half of the interval of a probability. */
  static String halfWidth(double share) {
    return Digits.ENGLISH.significant(100 * share, 2) + "%";
  }
}
