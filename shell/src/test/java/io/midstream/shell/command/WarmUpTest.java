package io.midstream.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  @Test
  void itsScenarioMakesASimulationComputeWhatIsAskedFor() {
    Set<Measure> computed = EnumSet.allOf(Measure.class);
    computed.remove(Measure.PEAK_TOKENS);
    computed.remove(Measure.MONTHS_OVERSPENT);
    computed.remove(Measure.OVERSPEND);
    computed.remove(Measure.TOKEN_SLIP);
    SimulationResult result = Simulation.run(WarmUp.scenario(), Settings.of(5_000, 1)).result();
    assertThat(computed).allMatch(measure -> result.distribution(measure).isPresent());
  }

  @Test
  void itEndsWhenItIsNoLongerWanted() {
    WarmUp.of(Settings.of(1_000_000, 1).withThreads(2)).end();
    assertThat(Thread.getAllStackTraces().keySet())
        .noneMatch(thread -> thread.getName().equals(WarmUp.NAME));
  }
}
