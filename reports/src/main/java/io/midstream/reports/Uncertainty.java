package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sensitivity.PerfectInformation;
import io.midstream.engine.sensitivity.Tornado;
import io.midstream.engine.simulation.SimulationResult;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How sure the results are.
 *
 * @param simulation every measure as a distribution
 * @param tornado each driver's effect on the net present value, one at a time
 * @param information what it would be worth to know a driver before deciding
 * @param switching for each driver of the tornado that was looked at, the value at which the
 *     decision turns
 */
public record Uncertainty(
    SimulationResult simulation,
    Tornado tornado,
    PerfectInformation information,
    List<SwitchingValue> switching) {
  /** The measures that a report shows as distributions. */
  public static final Set<Measure> MEASURES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Measure.NPV,
              Measure.BREAK_EVEN,
              Measure.ROI,
              Measure.INVESTMENT,
              Measure.PEAK_FUNDING,
              Measure.PEAK_BILL_INCREASE,
              Measure.PARALLEL_RUNNING));

  public Uncertainty {
    switching = List.copyOf(switching);
  }

  /**
   * The value of a driver at which the net present value of the base case is 0.
   *
   * @param driver the driver
   * @param value that value; empty when no value that it may take turns the decision
   */
  public record SwitchingValue(Driver driver, OptionalDouble value) {
    /** The value of the driver in the base case. */
    public double base() {
      return driver.input().base();
    }
  }
}
