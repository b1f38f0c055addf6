package io.midstream.engine.simulation;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.measure.Measure;
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
}
