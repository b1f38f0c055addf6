package io.midstream.engine.measure;

import io.midstream.engine.kernel.Evaluation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The measures of one case: for each a value or the reason why there is none. */
public final class Measures {
  /** The measures that need innovation tokens in the scenario. */
  static final List<Measure> TOKEN_MEASURES =
      List.of(Measure.OVERSPEND, Measure.TOKEN_SLIP, Measure.PEAK_TOKENS, Measure.MONTHS_OVERSPENT);

  private final Map<Measure, Answer> answers;

  private Measures(Map<Measure, Answer> answers) {
    this.answers = answers;
  }

  /** The measures of one trial of an evaluation. */
  public static Measures of(Evaluation evaluation, int trial) {
    MeasureColumns columns = MeasureColumns.of(evaluation);
    double[] net = withoutRounding(net(evaluation, trial), evaluation.rounding(trial));
    Map<Measure, Answer> answers = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      answers.put(
          measure,
          switch (measure) {
            case IRR -> RateOfReturn.irr(net);
            case MIRR -> RateOfReturn.mirr(net, evaluation.discountRate(trial));
            default -> answer(measure, columns.column(measure)[trial], evaluation);
          });
    }
    return new Measures(answers);
  }

  private static double[] withoutRounding(double[] net, double rounding) {
    for (int m = 0; m < net.length; m++) {
      if (Math.abs(net[m]) <= rounding) {
        net[m] = 0;
      }
    }
    return net;
  }

  /** The net flow of a trial: stay + benefit − move, by period. */
  public static double[] net(Evaluation evaluation, int trial) {
    double[] net = new double[evaluation.scenario().horizon() + 1];
    for (int m = 0; m < net.length; m++) {
      net[m] =
          evaluation.stay().get(m, trial)
              + evaluation.benefit().get(m, trial)
              - evaluation.move().get(m, trial);
    }
    return net;
  }

  /** What a flow of a period is worth in period 0, in a trial. */
  public static double discountFactor(Evaluation evaluation, int period, int trial) {
    return Discounting.factor(
        evaluation.scenario().finance().discounting(), evaluation.discountRate(trial), period);
  }

  /**
   * By how much the bill of a month must be above or below today's plan for it to count, in a
   * trial: a billionth of the largest stay bill, and more than rounding.
   */
  public static double billTolerance(Evaluation evaluation, int trial) {
    double largest = 0;
    for (int m = 1; m <= evaluation.scenario().horizon(); m++) {
      largest = Math.max(largest, evaluation.stayBill().get(m, trial));
    }
    return Math.max(
        MeasureColumns.BILL_TOLERANCE * largest,
        MeasureColumns.ROUNDING * evaluation.kernel().scale()[trial]);
  }

  private static Answer answer(Measure measure, double value, Evaluation evaluation) {
    return Double.isNaN(value)
        ? new Answer.None(reason(measure, evaluation.scenario().horizon()))
        : new Answer.Value(value);
  }

  private static String reason(Measure measure, int horizon) {
    return switch (measure) {
      case BREAK_EVEN, BREAK_EVEN_FROM_PROGRAMME, BREAK_EVEN_FROM_CUTOVER ->
          "the cumulative net is still negative at the horizon of " + horizon + " months";
      case DISCOUNTED_PAYBACK ->
          "the cumulative discounted net is still negative at the horizon of "
              + horizon
              + " months";
      case ROI -> "there is no investment to relate the return to";
      case FIRST_MONTH_BELOW ->
          "the bill is never below today's plan within " + horizon + " months";
      case BILL_REDUCTION -> "staying has no bill in the last month of the horizon";
      case OVERSPEND, TOKEN_SLIP, PEAK_TOKENS, MONTHS_OVERSPENT ->
          "the scenario reckons with no innovation tokens";
      default -> throw new IllegalStateException(measure + " always has a value");
    };
  }

  /** The answer to a measure. */
  public Answer answer(Measure measure) {
    Answer answer = answers.get(measure);
    if (answer == null) {
      throw new IllegalStateException("no answer was computed for " + measure);
    }
    return answer;
  }

  /** The value of a measure, if it has exactly one. */
  public OptionalDouble value(Measure measure) {
    return answer(measure).single();
  }

  /** All answers, in the order of {@link Measure}. */
  public Map<Measure, Answer> answers() {
    return Collections.unmodifiableMap(answers);
  }
}
