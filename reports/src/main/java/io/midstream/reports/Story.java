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
    return new Story(input, Figures.of(input.scenario()));
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
    return projection().measures().answer(measure).reason();
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
    return new TimeAxis(scenario().start(), horizon());
  }

  /** The unit of a table in this scale, in brackets behind a caption. */
  String unit(Scale scale) {
    return "(" + scale.unit(scenario().currency()) + ")";
  }

  /** The scale for a table of these amounts. */
  Scale scale(DoubleStream amounts) {
    return Scale.of(amounts);
  }

  /** The horizon in words, for example {@code 84 months}. */
  String overHorizon() {
    return horizon() + Digits.NBSP + (horizon() == 1 ? "month" : "months");
  }

  /** What a category is called where its costs are shown. */
  static String label(Category category) {
    return switch (category) {
      case BILL -> "Cloud bill";
      case PEOPLE -> "People";
      case LICENCE -> "Licences";
      case SERVICE -> "Services";
      case OTHER -> "Other";
    };
  }

  /** The answer to a measure, written out; for one without a value, why there is none. */
  String shown(Measure measure) {
    Answer answer = projection().measures().answer(measure);
    return answer.single().isEmpty()
        ? "none: " + answer.reason()
        : written(measure, answer.single().getAsDouble());
  }

  private String written(Measure measure, double value) {
    return switch (measure.unit()) {
      case SHARE -> Figures.percent(value);
      case RATE_PER_YEAR -> Figures.percent(value) + " a year";
      case POSITION -> position(measure, value);
      case FACTOR -> Digits.precise(value, 4);
      default -> figures.value(value, measure.unit());
    };
  }

  private String position(Measure measure, double value) {
    boolean payback = measure == Measure.BREAK_EVEN || measure == Measure.DISCOUNTED_PAYBACK;
    if (value == 0) {
      return payback ? "at once: never behind" : figures.at(value);
    }
    return figures.at(value) + ", after " + Figures.months(value);
  }
}
