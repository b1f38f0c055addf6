package io.midstream.engine.sampling;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Risk;
import io.midstream.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/**
 * One uncertain thing: one draw a trial, shared by everything that uses it.
 *
 * @param path its name: the path of the uncertain input, or {@code risks[NAME]} for whether a risk
 *     occurs
 * @param input the input whose column the draws fill
 * @param occurrence whether the draw says if a risk occurs: 1 with the probability that the input
 *     has in the trial, else 0
 */
public record Driver(String path, Input input, boolean occurrence) {

  /** The drivers of a scenario: its uncertain inputs, and whether each of its risks occurs. */
  public static List<Driver> of(Scenario scenario) {
    List<Driver> drivers = new ArrayList<>();
    for (Input input : scenario.drivers()) {
      drivers.add(new Driver(input.path(), input, false));
    }
    for (Risk risk : scenario.risks()) {
      Input probability = risk.probability();
      boolean open = probability.base() > 0 && probability.base() < 1;
      if (open || probability.uncertain()) {
        drivers.add(new Driver("risks[" + risk.name() + "]", probability, true));
      }
    }
    return List.copyOf(drivers);
  }

  /** That of the path, which tells drivers apart. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /**
   * What is drawn: the input's own quantity, or whether the risk occurs at its base probability.
   */
  public Quantity quantity() {
    return occurrence ? new Quantity.Bernoulli(input.base()) : input.quantity();
  }
}
