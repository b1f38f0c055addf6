package io.midstream.reports;

import io.midstream.engine.LineFlow;
import io.midstream.engine.explain.Explanation;
import io.midstream.engine.kernel.WaveTimes;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.QuantityText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says in the language of a report how the engine came to its figures, which the engine tells in
 * English: a text of its is one of those known here, with blanks for what changes. What is none of
 * them, such as a name or a formula without words, is shown as it is.
 */
final class ExplanationTexts {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST = 300;
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
  private static final Pattern PERCENT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)%");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final String CURVE = "curve ";
  private static final String TIMES = " × ";

  private static final List<Saying> SAYINGS =
      Stream.concat(
              Stream.of(ScheduleCurve.values()).map(ScheduleCurve::meaning),
              Stream.of(
                  // Amounts, indices and positions.
                  Language.key("what remains"),
                  Language.key("amount"),
                  Language.key("engineer-days"),
                  Language.key("of {0} services"),
                  Language.key("Σ over waves of services × Σ share × days × creep × learning"),
                  Language.key("index"),
                  Language.key("no growth"),
                  Language.key("month − 1"),
                  Language.key("the programme's start"),
                  Language.key("the last old service is off"),
                  Language.key("never"),
                  Language.key("at"),
                  Language.key("from"),
                  Language.key("until"),
                  // The flow of a line.
                  Language.key("{0} (stay), period 0 (today)"),
                  Language.key("{0} (move), period 0 (today)"),
                  Language.key("{0} (stay), month {1} ({2})"),
                  Language.key("{0} (move), month {1} ({2})"),
                  Language.key("amount × curve × index"),
                  Language.key("amount × index, once, in the period that contains its position"),
                  Language.key("Σ curve"),
                  Language.key("over all months, beyond the horizon too"),
                  Language.key("amount × curve / Σ curve × index"),
                  Language.key("{0} at full size"),
                  Language.key("amount × index"),
                  Language.key("share × curve × Σ (amount × index) of the lines replayed"),
                  Language.key("max(0, commitment × (1 − after(until)) − Σ of the bill it covers)"),
                  Language.key("bill that it covers"),
                  // Curves and waves.
                  Language.key("{0}, within a window"),
                  Language.key("first start"),
                  Language.key("last cutover"),
                  Language.key("last switch-off"),
                  Language.key("{0} of {1} services × {2} of the month"),
                  Language.key("{0} of all preparation × {1} of its own in this month"),
                  Language.key("delay by overspent tokens"),
                  Language.key("1 + slipPerToken × overspend"),
                  Language.key("work starts"),
                  Language.key("first start + slip × token delay × (planned start − first start)"),
                  Language.key("on both stacks"),
                  Language.key("work starts + stretched preparation"),
                  Language.key("cut over"),
                  Language.key("on both stacks + parallel"),
                  Language.key("old stack off"),
                  Language.key("cut over + decommission"),
                  // Tokens.
                  Language.key("tokens held"),
                  Language.key("tokens × (after(from) − after(until)) × what has not matured"),
                  Language.key("Σ over technologies"),
                  Language.key("the most in any month of the programme as planned"),
                  // Measures.
                  Language.key("not paid any more"),
                  Language.key("gained"),
                  Language.key("paid"),
                  Language.key("cumulative net at the end of period {0}"),
                  Language.key("cumulative discounted net at the end of period {0}"),
                  Language.key("month {0} ({1})"),
                  Language.key("bill if we migrate − bill if we stay"),
                  Language.key("cut over; starts at {0}, old stack off at {1}"),
                  Language.key("net present value a point below the rate"),
                  Language.key("net present value at the rate"),
                  Language.key("net present value a point above the rate"),
                  Language.key("Σ net × (1 + rate)^(−month/12)"),
                  Language.key("outlays"),
                  Language.key("inflows"),
                  Language.key("horizon"),
                  Language.key("months below zero, discounted to today"),
                  Language.key("months above zero, reinvested to the horizon"),
                  Language.key("(inflows / outlays)^(12/horizon) − 1")))
          .map(Saying::of)
          .toList();

  /** A text with blanks, and what finds it again. */
  private record Saying(String text, Pattern pattern) {
    static Saying of(String text) {
      String found =
          Stream.of(text.split("\\{\\d}", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining("(.+)"));
      return new Saying(text, Pattern.compile(found));
    }
  }

  private final Story story;

  /** What lines and waves are called in the report, by what the engine calls them. */
  private final Map<String, String> names = new HashMap<>();

  private final Map<String, Input> inputs = new HashMap<>();
  private final Map<String, Measure> measures = new HashMap<>();

  ExplanationTexts(Story story) {
    this.story = story;
    for (LineFlow flow : story.projection().lines()) {
      Line line = flow.line();
      names.putIfAbsent(line.name(), story.terms().line(line, LONGEST_NAME));
    }
    int number = 1;
    for (WaveTimes wave : story.projection().waves()) {
      names.putIfAbsent(wave.name(), story.terms().wave(wave.name(), number++, LONGEST_NAME));
    }
    story.scenario().inputs().forEach(input -> inputs.put(input.path(), input));
    for (Measure measure : Measure.values()) {
      measures.put(measure.label(), measure);
    }
  }

  /** What a figure is. */
  String label(Explanation of) {
    if (of.path().isPresent()) {
      return story.name(of.path().get());
    }
    return Optional.ofNullable(measures.get(of.label()))
        .map(story.terms()::label)
        .orElseGet(() -> said(of.label()));
  }

  /** How it follows from its parts, or where it comes from; may be empty. */
  String formula(Explanation of) {
    Optional<Input> input = of.path().flatMap(path -> Optional.ofNullable(inputs.get(path)));
    if (input.isPresent()) {
      return origin(input.get());
    }
    Optional<Measure> measure = Optional.ofNullable(measures.get(of.label()));
    String formula =
        measure.isPresent()
            ? definition(measure.get(), of.value().isPresent())
            : said(of.formula());
    return formula.isEmpty() ? "" : story.language().name(formula, LONGEST);
  }

  private String definition(Measure measure, boolean valued) {
    String definition = story.terms().definition(measure);
    return valued ? definition : story.reason(measure) + ". " + definition;
  }

  private String origin(Input input) {
    if (!input.written()) {
      return story.say("default");
    }
    String quantity = QuantityText.of(input.quantity(), input.unit(), story.figures());
    return input
        .provenance()
        .source()
        .map(
            source ->
                story.say("{0}; source: {1}", quantity, story.language().name(source, LONGEST)))
        .orElse(quantity);
  }

  private String said(String english) {
    if (english.isEmpty()) {
      return "";
    }
    Optional<String> name = Optional.ofNullable(names.get(english));
    if (name.isPresent()) {
      return name.get();
    }
    if (english.startsWith(CURVE)) {
      // The curve is called what a scenario calls it.
      return story.say("curve {0}", english.substring(CURVE.length()));
    }
    for (Saying saying : SAYINGS) {
      Matcher blanks = saying.pattern().matcher(english);
      if (blanks.matches()) {
        return story.say(saying.text(), filled(blanks).toArray());
      }
    }
    return english.contains(TIMES)
        ? Stream.of(english.split(TIMES)).map(this::said).collect(Collectors.joining(TIMES))
        : story.name(english);
  }

  private List<String> filled(Matcher blanks) {
    List<String> values = new ArrayList<>();
    for (int i = 1; i <= blanks.groupCount(); i++) {
      values.add(value(blanks.group(i)));
    }
    return values;
  }

  private String value(String written) {
    if (MONTH.matcher(written).matches()) {
      return story.language().calendar(YearMonth.parse(written));
    }
    Matcher percent = PERCENT.matcher(written);
    if (percent.matches()) {
      return story.language().percentage(number(percent.group(1), 1));
    }
    return NUMBER.matcher(written).matches() ? number(written, 2) : said(written);
  }

  private String number(String written, int decimals) {
    return story.digits().upTo(Double.parseDouble(written), decimals);
  }
}
