package io.midstream.engine.simulation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.kernel.Block;
import io.midstream.engine.measure.Measure;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrialsTest {

  @Test
  void aPathOfNoInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Trials.measure(
                    UncertainScenarios.migration(),
                    Map.of("plan.paralel", new double[] {1, 2}),
                    2,
                    Set.of(Measure.NPV)))
        .withMessage("the scenario has no input 'plan.paralel'; did you mean 'plan.parallel'?");
  }

  @Test
  void nothingIsSuggestedWhereNothingIsNear() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Trials.measure(
                    UncertainScenarios.migration(),
                    Map.of("estate.colour", new double[] {1, 2}),
                    2,
                    Set.of(Measure.NPV)))
        .withMessage("the scenario has no input 'estate.colour'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Block.of(List.of(), 1, Map.of("plan.waves", new double[] {1})))
        .withMessage("the scenario has no input 'plan.waves'");
  }
}
