package io.midstream.reports;

import io.midstream.engine.measure.Answer;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Range;
import io.midstream.reports.text.Language;
import java.util.List;

/**
 * Says in the language of a report what the engine names in English: measures, why one has no
 * value, lines, waves and ranges.
 */
public final class EngineTerms {
  /** Why a measure may have no value; the blank is the horizon in months. */
  private static final List<String> REASONS =
      List.of(
          Language.key("the cumulative net is still negative at the horizon of {0} months"),
          Language.key(
              "the cumulative discounted net is still negative at the horizon of {0} months"),
          Language.key("there is no investment to relate the return to"),
          Language.key("the bill is never below today's plan within {0} months"),
          Language.key("staying has no bill in the last month of the horizon"),
          Language.key("the scenario reckons with no innovation tokens"),
          Language.key("the net flow never changes its sign"),
          Language.key("no month has a net outlay"),
          Language.key("no month has a net inflow"),
          Language.key("the rate is too large to be a number"),
          Language.key("the rate is so close to -100% that it cannot be told from it"),
          Language.key("no rate between -99% and 1000% gives a net present value of 0"));

  private final Language language;

  /** The terms in a language. */
  public EngineTerms(Language language) {
    this.language = language;
  }

  String label(Measure measure) {
    return language.say(measure.label());
  }

  String definition(Measure measure) {
    return language.say(measure.definition());
  }

  /** Why there is no single value. */
  public String reason(Answer answer, int horizon) {
    if (answer instanceof Answer.NotUnique several) {
      return language.say(
          "not unique: {0} rates give a net present value of 0", several.candidates().size());
    }
    return REASONS.stream()
        .filter(reason -> Language.ENGLISH.say(reason, horizon).equals(answer.reason()))
        .findFirst()
        .map(reason -> language.say(reason, horizon))
        .orElseGet(answer::reason);
  }

  /** The name of a line, cut after so many characters. */
  String line(Line line, int longest) {
    return switch (line.role()) {
      case OLD_STACK -> named(line, Language.key("{0} (old stack)"), longest);
      case PARALLEL_RUNNING -> named(line, Language.key("{0} (parallel running)"), longest);
      case REDUCED -> named(line, Language.key("{0} (Kubernetes)"), longest);
      case STRANDED -> named(line, Language.key("{0} (stranded)"), longest);
      case REPLAY -> own(line, Language.key("traffic replay"), longest);
      case EFFORT -> own(line, Language.key("migration effort"), longest);
      case ATTENTION -> own(line, Language.key("attention for innovation tokens"), longest);
      case TODAY, TARGET, ONE_OFF, BENEFIT, RISK, CUSTOM -> language.name(line.name(), longest);
    };
  }

  /** A line that the engine names after an item of the scenario. */
  private String named(Line line, String pattern, int longest) {
    String behind = pattern.substring("{0}".length());
    String name = line.name();
    if (!name.endsWith(behind)) {
      return language.name(name, longest);
    }
    String item = name.substring(0, name.length() - behind.length());
    return item.length() + behind.length() > longest
        ? language.name(name, longest)
        : language.say(pattern, language.name(item));
  }

  /** A line that the engine names by itself. */
  private String own(Line line, String name, int longest) {
    return line.name().equals(name) ? language.say(name) : language.name(line.name(), longest);
  }

  /**
   * The name of a wave, cut after so many characters.
   *
   * @param number counted from 1; by it waves are named that the scenario gives no name
   */
  String wave(String name, int number, int longest) {
    return name.equals("wave " + number)
        ? language.say("wave {0}", number)
        : language.name(name, longest);
  }

  /** A range of legal values. */
  public String range(Range range) {
    boolean open = range.high() == Double.POSITIVE_INFINITY;
    if (range.low() == Double.NEGATIVE_INFINITY) {
      return open ? language.say("any number") : language.say("at most {0}", number(range.high()));
    }
    String low = number(range.low());
    if (open) {
      return language.say(range.lowIncluded() ? "{0} or more" : "above {0}", low);
    }
    return language.say(
        range.lowIncluded() ? "{0} to {1}" : "above {0} and at most {1}",
        low,
        number(range.high()));
  }

  private String number(double value) {
    return language.digits().significant(value, 15);
  }
}
