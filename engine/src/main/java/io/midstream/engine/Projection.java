package io.midstream.engine;

import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.kernel.WaveTimes;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.measure.SteadyState;
import io.midstream.engine.model.Model;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The base case of a scenario, month by month. All series run over the periods 0 … H; money is in
 * the scenario's currency.
 *
 * @param model the lines it was computed from
 * @param evaluation the evaluation behind it, a block of one trial
 * @param waves when each wave happens
 * @param curves every schedule curve
 * @param tokens innovation tokens held, if the scenario reckons with them
 * @param lines every line with its flow, in the order of the model
 * @param stay what we would pay if we did nothing
 * @param move what we pay if we migrate, benefits not deducted
 * @param benefit what migrating gains besides
 * @param net stay + benefit − move
 * @param cumulative running sum of {@code net}
 * @param discounted {@code net} × discount factor
 * @param stayBill the bill lines of the stay side
 * @param moveBill the bill lines of the move side
 * @param measures the measures
 * @param beyondHorizon lines that lose something to the horizon
 */
public record Projection(
    Model model,
    Evaluation evaluation,
    List<WaveTimes> waves,
    Map<ScheduleCurve, Series> curves,
    Optional<TokenUse> tokens,
    List<LineFlow> lines,
    Series stay,
    Series move,
    Series benefit,
    Series net,
    Series cumulative,
    Series discounted,
    Series stayBill,
    Series moveBill,
    Measures measures,
    List<BeyondHorizon> beyondHorizon) {

  /** The scenario that was computed. */
  public Scenario scenario() {
    return model.scenario();
  }

  /** The last period, H. */
  public int horizon() {
    return model.scenario().horizon();
  }

  /** A schedule curve by period. */
  public Series curve(ScheduleCurve curve) {
    Series series = curves.get(curve);
    if (series == null) {
      throw new IllegalStateException("the projection has no curve " + curve);
    }
    return series;
  }

  /** The steady-state total cost of ownership over some months. */
  public SteadyState steadyState(int months) {
    return Engine.steadyState(this, months);
  }
}
