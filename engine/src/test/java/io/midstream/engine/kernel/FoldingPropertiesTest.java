package io.midstream.engine.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.RandomScenario;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.model.Model;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Trials;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** Folded rows of many trials give what the line-by-line evaluation of each trial gives. */
class FoldingPropertiesTest {

  /** More trials than a block holds: nothing of a block is left over in the next. */
  @Property(tries = 10, shrinking = ShrinkingMode.OFF, seed = "20170102")
  void moreTrialsThanABlockHolds(@ForAll long seed) {
    RandomScenario random = new RandomScenario(seed);
    assertAgrees(random.scenario(), random.values(300, false), 300, 23);
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF, seed = "20170103")
  void monthsThatVaryOnAFixedSchedule(@ForAll long seed) {
    RandomScenario random = new RandomScenario(seed);
    assertAgrees(random.scenario(), random.values(3, true), 3, 1);
  }

  @Property(tries = 5_000, shrinking = ShrinkingMode.OFF, seed = "20170104")
  void fewTrials(@ForAll long seed) {
    RandomScenario random = new RandomScenario(seed);
    assertAgrees(random.scenario(), random.values(3, false), 3, 1);
  }

  private static void assertAgrees(
      Scenario scenario, Map<String, double[]> values, int trials, int step) {
    Map<Measure, double[]> folded =
        Trials.measure(scenario, values, trials, EnumSet.allOf(Measure.class));
    for (int i = 0; i < trials; i += step) {
      Measures measures = lineByLine(scenario, values, i);
      for (Measure measure : Measure.values()) {
        double ours = Optional.ofNullable(folded.get(measure)).orElseThrow()[i];
        double theirs = measures.value(measure).orElse(Double.NaN);
        assertClose("%s of trial %d".formatted(measure, i), measure, ours, theirs);
      }
    }
  }

  private static Measures lineByLine(Scenario scenario, Map<String, double[]> values, int trial) {
    Map<String, double[]> one = new HashMap<>();
    values.forEach((path, column) -> one.put(path, new double[] {column[trial]}));
    Model model = Model.of(scenario);
    return Measures.of(Evaluation.of(model, Block.of(scenario.inputs(), 1, one)), 0);
  }

  /** 1e-9 relative; next to 0 what rounding leaves of sums of millions. */
  private static void assertClose(String what, Measure measure, double ours, double theirs) {
    if (Double.isNaN(theirs)) {
      assertThat(ours).as(what).isNaN();
      return;
    }
    double least =
        switch (measure.unit()) {
          case MONEY, MONEY_PER_MONTH -> 1_000;
          default -> 1;
        };
    assertThat(ours).as(what).isCloseTo(theirs, within(1e-9 * Math.max(least, Math.abs(theirs))));
  }
}
