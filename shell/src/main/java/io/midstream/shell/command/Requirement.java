package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a plan has to keep: {@code npv > 0}, {@code P80(breakEven) < 48}, {@code mean(npv) >= 500k},
 * {@code P(npv > 0) >= 90%}.
 *
 * @param text as it was written
 * @param of what of the measure is compared
 * @param measure what is measured
 * @param event for a probability, the event; empty otherwise
 * @param bound what it is compared with
 */
record Requirement(String text, Figure of, Measure measure, Optional<Bound> event, Bound bound) {
  private static final String RELATION = "\\s*(<=|>=|<|>|≤|≥)\\s*";
  private static final Pattern PROBABILITY =
      Pattern.compile("P\\(\\s*(\\w+)" + RELATION + "([^)]+)\\)" + RELATION + "(.+)");
  private static final Pattern FIGURE =
      Pattern.compile("(?:(P\\d{1,2}|mean)\\(\\s*(\\w+)\\s*\\)|(\\w+))" + RELATION + "(.+)");

  private static final String ALLOWED =
      "such as \"npv > 0\", \"P80(breakEven) < 48\", \"mean(npv) >= 500k\" or"
          + " \"P(npv > 0) >= 90%\"";

  /** What of a measure is compared. */
  sealed interface Figure {
    /** Its value in the base case. */
    record Base() implements Figure {}

    /** The mean of a simulation. */
    record Mean() implements Figure {}

    /** A percentile of a simulation. */
    record Percentile(int percent) implements Figure {}

    /** How often something holds in a simulation. */
    record Probability() implements Figure {}
  }

  /** A comparison with a number. */
  record Bound(boolean below, boolean equalToo, double value) {
    boolean holds(double figure) {
      if (figure == value) {
        return equalToo;
      }
      return below ? figure < value : figure > value;
    }

    private static Bound of(String relation, String number, String text) {
      boolean below = relation.startsWith("<") || relation.equals("≤");
      boolean equalToo = !relation.equals("<") && !relation.equals(">");
      if (number.matches("[<>=≤≥].*")) {
        throw Amounts.wrong("require", text, ALLOWED);
      }
      return new Bound(below, equalToo, Amounts.number("require", number.strip()));
    }
  }

  static Requirement parse(String text) {
    Matcher probability = PROBABILITY.matcher(text.strip());
    if (probability.matches()) {
      return new Requirement(
          text.strip(),
          new Figure.Probability(),
          Named.measure(probability.group(1)),
          Optional.of(Bound.of(probability.group(2), probability.group(3), text)),
          Bound.of(probability.group(4), probability.group(5), text));
    }
    Matcher matcher = FIGURE.matcher(text.strip());
    if (!matcher.matches()) {
      throw Amounts.wrong("require", text, ALLOWED);
    }
    String function = Optional.ofNullable(matcher.group(1)).orElse("");
    String measure = function.isEmpty() ? matcher.group(3) : matcher.group(2);
    return new Requirement(
        text.strip(),
        figure(function, text),
        Named.measure(measure),
        Optional.empty(),
        Bound.of(matcher.group(4), matcher.group(5), text));
  }

  private static Figure figure(String function, String text) {
    if (function.isEmpty()) {
      return new Figure.Base();
    }
    if (function.equals("mean")) {
      return new Figure.Mean();
    }
    int percent = Integer.parseInt(function.substring(1));
    if (percent < 5 || percent > 95 || percent % 5 != 0) {
      throw Amounts.wrong("require", text, "a percentile of P5, P10 … P95");
    }
    return new Figure.Percentile(percent);
  }

  boolean simulated() {
    return !(of instanceof Figure.Base);
  }
}
