package io.midstream.models.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.optimise.Optimiser;
import io.midstream.engine.optimise.Optimum;
import io.midstream.engine.optimise.Problem;
import io.midstream.models.document.DocumentException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptimiserTest {
  /** Waits dearly: each month of parallel running costs, each month sooner gains less. */
  private static final String TRADE =
      """
      name: trade
      start: 2024-01
      horizon: 24
      finance: {discountRate: 0%}
      today:
        - {name: bill, monthly: 1000, retires: never}
      plan: {starts: 1, waves: 1, prepare: 3, parallel: 1}
      benefits:
        - {name: gain, monthly: 500, follows: complete}
      lines:
        - {name: tempo, monthly: 0, follows: always, side: move, category: other}
      """;

  private static Problem.Plans plans(String text, String... paths) {
    return values -> {
      String[] settings = new String[paths.length];
      for (int i = 0; i < paths.length; i++) {
        settings[i] = paths[i] + "=" + values.get(i);
      }
      try {
        return Optional.of(Documents.read(text, settings));
      } catch (DocumentException e) {
        return Optional.empty();
      }
    };
  }

  private static Problem.Variable variable(String path, double low, double high) {
    return new Problem.Variable(path, low, high, false);
  }

  @Test
  void findsTheCornerThatIsBest() {
    Problem problem =
        new Problem(
            List.of(variable("plan.prepare", 1, 12), variable("plan.parallel", 0.5, 6)),
            plans(TRADE, "plan.prepare", "plan.parallel"),
            Measure.NPV,
            true,
            List.of());
    Optimum optimum = Optimiser.optimise(problem, List.of(3.0, 1.0), 1);
    // Complete after prepare + parallel months: 24 − 1.5 months of the gain.
    assertThat(optimum.objective()).isCloseTo(500 * 22.5, within(30.0));
    assertThat(optimum.value()).hasValue(optimum.objective());
    assertThat(optimum.shortfall()).isEmpty();
    assertThat(optimum.plan().measures().value(Measure.NPV)).isEqualTo(optimum.value());
    assertThat(optimum.feasible()).isTrue();
    assertThat(optimum.exhaustive()).isFalse();
    assertThat(optimum.starts()).hasSize(4);
    assertThat(optimum.tried()).isBetween(100, 2_000);
  }

  @Test
  void keepsTheLimits() {
    // Break-even is never behind, so limit the completion from below: no sooner than month 6.
    Problem problem =
        new Problem(
            List.of(variable("plan.prepare", 1, 12), variable("plan.parallel", 0.5, 6)),
            plans(TRADE, "plan.prepare", "plan.parallel"),
            Measure.NPV,
            true,
            List.of(new Problem.Limit(Measure.COMPLETE, false, 6)));
    Optimum optimum = Optimiser.optimise(problem, List.of(3.0, 1.0), 1);
    assertThat(optimum.feasible()).isTrue();
    assertThat(optimum.plan().measures().value(Measure.COMPLETE).orElseThrow())
        .isGreaterThanOrEqualTo(6);
    assertThat(optimum.objective()).isCloseTo(500 * 18, within(30.0));
    assertThat(optimum.triedFeasible()).isLessThan(optimum.tried());
  }

  @Test
  void fewWholePlansAreAllTried() {
    Problem problem =
        new Problem(
            List.of(new Problem.Variable("plan.prepare", 1, 12, true)),
            plans(TRADE, "plan.prepare"),
            Measure.NPV,
            true,
            List.of());
    Optimum optimum = Optimiser.optimise(problem, List.of(3.0), 1);
    assertThat(optimum.exhaustive()).isTrue();
    assertThat(optimum.tried()).isEqualTo(12);
    assertThat(optimum.values()).containsExactly(1.0);
    // From 1 to 2 months the net present value falls by 500 of 11,000: more than 1%.
    assertThat(optimum.flatness().get(0).from()).isEqualTo(1);
    assertThat(optimum.flatness().get(0).to()).isEqualTo(1);
  }

  @Test
  void flatnessReachesAsFarAsOnePercentAllows() {
    Problem problem =
        new Problem(
            List.of(variable("plan.prepare", 1, 5)),
            plans(TRADE, "plan.prepare"),
            Measure.NPV,
            true,
            List.of());
    Optimum optimum = Optimiser.optimise(problem, List.of(3.0), 1);
    // 1% of 500 × 22 is 0.22 months.
    double moves = 0.01 * optimum.objective() / 500;
    assertThat(moves).isBetween(0.2, 0.23);
    assertThat(optimum.flatness().get(0).to() - optimum.values().get(0))
        .isCloseTo(moves, within(1e-5));
  }

  /** However wide the range, what is as good is told as closely. */
  @Test
  void flatnessIsFineInAWideRange() {
    Problem problem =
        new Problem(
            List.of(variable("plan.prepare", 1, 300)),
            plans(TRADE, "plan.prepare"),
            Measure.NPV,
            true,
            List.of());
    Optimum optimum = Optimiser.optimise(problem, List.of(1.0), 1);
    assertThat(optimum.flatness().get(0).to() - optimum.values().get(0))
        .isCloseTo(0.01 * optimum.objective() / 500, within(1e-3));
  }

  /** A whole number goes one by one: a month costs 1, and 1% of 5,999 is 59.99. */
  @Test
  void wholeNumbersGoOneByOne() {
    String slow =
        """
        name: slow
        start: 2024-01
        horizon: 120
        finance: {discountRate: 0%}
        today:
          - {name: bill, monthly: 50, retires: never}
        plan: {waves: 1, prepare: 0}
        lines:
          - {name: relief, side: move, category: bill, monthly: -50, follows: always}
          - {name: outlay, side: move, category: other, monthly: 1, from: 1, until: 2}
        """;
    Problem problem =
        new Problem(
            List.of(new Problem.Variable("lines[outlay].until", 2, 121, true)),
            plans(slow, "lines[outlay].until"),
            Measure.NPV,
            true,
            List.of());
    Optimum optimum = Optimiser.optimise(problem, List.of(2.0), 1);
    assertThat(optimum.values()).containsExactly(2.0);
    assertThat(optimum.objective()).isCloseTo(5_999, within(1e-6));
    assertThat(optimum.flatness().get(0).to()).isEqualTo(61);
  }

  @Test
  void saysSoWhenNoPlanKeepsTheLimits() {
    Problem problem =
        new Problem(
            List.of(new Problem.Variable("plan.prepare", 1, 4, true)),
            plans(TRADE, "plan.prepare"),
            Measure.NPV,
            true,
            List.of(new Problem.Limit(Measure.COMPLETE, true, 1)));
    Optimum optimum = Optimiser.optimise(problem, List.of(3.0), 1);
    assertThat(optimum.feasible()).isFalse();
    assertThat(optimum.values()).containsExactly(1.0);
    assertThat(optimum.starts()).hasSize(1).allMatch(s -> s.isEmpty());
    assertThat(optimum.shortfall())
        .hasValue("no plan was found that keeps all limits; this one comes nearest");
  }

  /** Dear for ever: it never breaks even, whatever the preparation, and no limit is broken. */
  @Test
  void saysSoWhenNoPlanHasTheMeasure() {
    String dear = TRADE.replace("name: tempo, monthly: 0", "name: tempo, monthly: 900");
    for (boolean limited : new boolean[] {false, true}) {
      Problem problem =
          new Problem(
              List.of(new Problem.Variable("plan.prepare", 1, 4, true)),
              plans(dear, "plan.prepare"),
              Measure.BREAK_EVEN,
              false,
              limited ? List.of(new Problem.Limit(Measure.COMPLETE, true, 20)) : List.of());
      Optimum optimum = Optimiser.optimise(problem, List.of(3.0), 1);
      assertThat(optimum.feasible()).isFalse();
      assertThat(optimum.value()).isEmpty();
      assertThat(optimum.shortfall().orElseThrow())
          .isEqualTo(
              "breakEven has no value in any plan that was found"
                  + (limited ? " to keep all limits" : "")
                  + ": the cumulative net is still negative at the horizon of 24 months");
    }
  }

  @Test
  void theSameSeedFindsTheSame() {
    Problem problem =
        new Problem(
            List.of(variable("plan.prepare", 1, 12), variable("plan.parallel", 0.5, 6)),
            plans(TRADE, "plan.prepare", "plan.parallel"),
            Measure.NPV,
            true,
            List.of());
    assertThat(Optimiser.optimise(problem, List.of(3.0, 1.0), 5).values())
        .isEqualTo(Optimiser.optimise(problem, List.of(3.0, 1.0), 5).values());
  }

  @Test
  void refusesWhatIsNoProblem() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Problem.Variable("plan.waves", 3, 3, true));
    Problem impossible =
        new Problem(
            List.of(new Problem.Variable("plan.prepare", 1, 4, true)),
            values -> Optional.empty(),
            Measure.NPV,
            true,
            List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Optimiser.optimise(impossible, List.of(1.0), 1))
        .withMessageContaining("no plan");
  }
}
