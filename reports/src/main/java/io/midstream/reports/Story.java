package io.midstream.reports;

import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.measure.Answer;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Scenario;
import io.midstream.reports.chart.TimeAxis;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Scale;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/**
 * What every section needs: the results and the way their figures are written.
 *
 * @param input the results
 * @param figures writes figures of the scenario
 */
record Story(ReportInput input, Figures figures) {

  static Story of(ReportInput input) {
    return new Story(input, Figures.of(input.scenario(), input.theme().language()));
  }

  /** What other results say, in the same language. */
  Story of(Projection other) {
    return of(ReportInput.of(other, "", "", "").withTheme(input.theme()));
  }

  Language language() {
    return figures.language();
  }

  /** A text of the report; see {@link Language#say}. */
  String say(String english, Object... values) {
    return language().say(english, values);
  }

  /** A name of the scenario, fit to be shown. */
  String name(String name) {
    return language().name(name);
  }

  /** Names what comes from the engine. */
  EngineTerms terms() {
    return new EngineTerms(language());
  }

  /** Writes probabilities. */
  Chances chances() {
    return new Chances(language());
  }

  Digits digits() {
    return language().digits();
  }

  String percent(double fraction) {
    return language().percent(fraction);
  }

  String months(double months) {
    return language().months(months);
  }

  Projection projection() {
    return input.projection();
  }

  Scenario scenario() {
    return input.scenario();
  }

  int horizon() {
    return input.projection().horizon();
  }

  /** The value of a measure, if it has one. */
  OptionalDouble measure(Measure measure) {
    return projection().measures().value(measure);
  }

  /**
   * The value of a measure that always has one.
   *
   * @throws IllegalStateException if it has none after all
   */
  double value(Measure measure) {
    return measure(measure).orElseThrow(() -> new IllegalStateException(measure + " has no value"));
  }

  /** Why a measure has no value. */
  String reason(Measure measure) {
    return terms().reason(projection().measures().answer(measure), horizon());
  }

  /** An amount in a sentence. */
  String money(double amount) {
    return figures.money().inWords(amount);
  }

  /** The sum over all periods of the lines that pass a test. */
  double sum(Predicate<Line> test) {
    return projection().lines().stream()
        .filter(flow -> test.test(flow.line()))
        .mapToDouble(flow -> flow.flow().sum())
        .sum();
  }

  /** The flow of a period, summed over the lines that pass a test. */
  double sum(int period, Predicate<Line> test) {
    double sum = 0;
    for (LineFlow flow : projection().lines()) {
      sum += test.test(flow.line()) ? flow.flow().get(period) : 0;
    }
    return sum;
  }

  /** The time axis of the whole horizon. */
  TimeAxis time() {
    return new TimeAxis(scenario().start(), horizon(), language());
  }

  /** The unit of a table in this scale, in brackets behind a caption. */
  String unit(Scale scale) {
    return "(" + scale.unit(scenario().currency()) + ")";
  }

  /** The scale for a table of these amounts. */
  Scale scale(DoubleStream amounts) {
    return Scale.of(amounts, language());
  }

  /** The horizon in words, for example {@code 84 months}. */
  String overHorizon() {
    return language().unbroken(horizon() == 1 ? "{0} month" : "{0} months", horizon());
  }

  /** What a category is called where its costs are shown. */
  String label(Category category) {
    return switch (category) {
      case BILL -> say("Cloud bill");
      case PEOPLE -> say("People");
      case LICENCE -> say("Licences");
      case SERVICE -> say("Services");
      case OTHER -> say("Other");
    };
  }

  /** The answer to a measure, written out; for one without a value, why there is none. */
  String shown(Measure measure) {
    Answer answer = projection().measures().answer(measure);
    return answer.single().isEmpty()
        ? say("none: {0}", reason(measure))
        : written(measure, answer.single().getAsDouble());
  }

  private String written(Measure measure, double value) {
    return switch (measure.unit()) {
      case SHARE -> percent(value);
      case RATE_PER_YEAR -> say("{0} a year", percent(value));
      case POSITION -> position(measure, value);
      case FACTOR -> digits().precise(value, 4);
      default -> figures.value(value, measure.unit());
    };
  }

  private String position(Measure measure, double value) {
    boolean payback = measure == Measure.BREAK_EVEN || measure == Measure.DISCOUNTED_PAYBACK;
    if (value == 0) {
      return payback ? say("at once: never behind") : figures.at(value);
    }
    return say("{0}, after {1}", figures.at(value), months(value));
  }
}
