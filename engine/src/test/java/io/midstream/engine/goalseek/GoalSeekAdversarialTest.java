package io.midstream.engine.goalseek;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.RandomScenario;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.simulation.Trials;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GoalSeekAdversarialTest {
  private static final int STEPS = 128;

  /** A case computed among others may differ from the same case alone in the last digits. */
  @Test
  void aTargetBetweenTwoRoundingsOfOneCaseIsFound() {
    int different = 0;
    for (long seed = 0; seed < 60; seed++) {
      Scenario scenario = new RandomScenario(seed).scenario();
      List<Input> inputs =
          scenario.inputs().stream().filter(i -> i.range().low() < i.range().high()).toList();
      Input input = inputs.get((int) seed % inputs.size());
      GoalSeek.Between range = new GoalSeek.Between(input.range().low(), input.range().high());
      double[] x = new double[STEPS + 1];
      for (int i = 0; i < x.length; i++) {
        x[i] = range.from() + (range.to() - range.from()) * i / STEPS;
      }
      double[] scanned = npv(scenario, input, x);
      for (int i = 1; i < STEPS; i++) {
        double alone = npv(scenario, input, x[i])[0];
        double target = alone + (scanned[i] - alone) / 2;
        if (target != alone && target != scanned[i]) {
          different++;
          GoalAnswer answer =
              GoalSeek.seek(
                  scenario, Measure.NPV, target, input, range, GoalSeek.BaseCase.BASE_CASE);
          assertThat(answer).isInstanceOfAny(GoalAnswer.Found.class, GoalAnswer.Several.class);
        }
      }
    }
    assertThat(different).isPositive();
  }

  private static double[] npv(Scenario scenario, Input input, double... x) {
    return Objects.requireNonNull(
        Trials.measure(scenario, Map.of(input.path(), x), x.length, Set.of(Measure.NPV))
            .get(Measure.NPV));
  }
}
