package io.midstream.engine.measure;

import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.kernel.Grid;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The steady-state total cost of ownership over some months, for comparing options as a slide does:
 * undiscounted, at the prices of month 1, with the migration complete.
 *
 * <p>Staying counts each running line at what it costs in month 1, a commitment that nothing uses
 * included. Moving counts each monthly running line at the value that its curve has long after the
 * migration; one-offs and spreads of kind run have no run-rate and do not count. Benefits are no
 * cost of ownership and do not count either. The investment of a side is the sum of its investment
 * lines over the horizon.
 *
 * @param months the months counted
 * @param stay cost of staying
 * @param move cost of having moved
 */
public record SteadyState(int months, TotalCost stay, TotalCost move) {
  /** Months counted when nobody says otherwise: three years. */
  public static final int DEFAULT_MONTHS = 36;

  /**
   * Sums the lines of a trial.
   *
   * @param flows every line with its flow, as the evaluation gave it
   */
  public static SteadyState of(
      Evaluation evaluation, Map<Line, Grid> flows, int months, int trial) {
    Sum stay = new Sum();
    Sum move = new Sum();
    flows.forEach(
        (line, flow) -> {
          Sum side = line.side() == Side.STAY ? stay : move;
          switch (line.kind()) {
            case BENEFIT -> {}
            case INVESTMENT -> {
              for (int m = 0; m <= flow.lastPeriod(); m++) {
                side.investment += flow.get(m, trial);
              }
            }
            case RUN -> {
              double rate =
                  line.side() == Side.STAY
                      ? rateToday(line, flow.get(1, trial))
                      : finalRate(line, evaluation, trial);
              side.run.merge(line.category(), months * rate, Double::sum);
            }
          }
        });
    return new SteadyState(months, stay.cost(), move.cost());
  }

  /**
   * What the line costs in month 1, unless it is a one-off or a spread that happens to fall there.
   */
  private static double rateToday(Line line, double firstMonth) {
    boolean passing =
        line.timing() instanceof Timing.Once || line.timing() instanceof Timing.Spread;
    return passing ? 0 : firstMonth;
  }

  private static double finalRate(Line line, Evaluation evaluation, int trial) {
    return line.timing() instanceof Timing.Monthly monthly
        ? evaluation.amount(line.amount(), trial) * finalValue(monthly.curve(), evaluation, trial)
        : 0;
  }

  private static double finalValue(Curve curve, Evaluation evaluation, int trial) {
    if (curve instanceof Curve.Scheduled scheduled) {
      CurveRef ref = scheduled.ref();
      return ref.follows().finalValue() * ((ref.opens() ? 1 : 0) - (ref.closes() ? 1 : 0));
    }
    double held = 0;
    Optional<Tokens> tokens = evaluation.scenario().tokens();
    if (tokens.isPresent()) {
      for (TokenSpend spend : tokens.get().spend()) {
        boolean forEver =
            spend.from() != Position.Landmark.NEVER
                && spend.until() == Position.Landmark.NEVER
                && spend.matures().isEmpty();
        held += forEver ? evaluation.input(spend.tokens(), trial) : 0;
      }
    }
    return held;
  }

  private static final class Sum {
    private final Map<Category, Double> run = new EnumMap<>(Category.class);
    private double investment;

    TotalCost cost() {
      return new TotalCost(run, investment);
    }
  }
}
