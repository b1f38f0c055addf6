package io.midstream.models.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.Settings;
import io.midstream.engine.simulation.Simulation;
import io.midstream.engine.simulation.SimulationResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A simulation against {@link IndependentTrial}, which shares nothing with the engine, not even
 * random numbers: they agree within five standard errors of their difference.
 */
class IndependentSimulationTest {
  private static final Path SCENARIO = Path.of("src/test/resources/independent/ft-like.yaml");
  private static final int TRIALS = 200_000;
  private static final double ERRORS = 5;

  private static final Map<Measure, double[]> THEIRS = new EnumMap<>(Measure.class);
  private static Optional<SimulationResult> result = Optional.empty();

  @BeforeAll
  static void simulate() throws Exception {
    SplittableRandom random = new SplittableRandom(42);
    for (Measure measure : Measure.values()) {
      double[] none = new double[TRIALS];
      Arrays.fill(none, Double.NaN);
      THEIRS.put(measure, none);
    }
    for (int i = 0; i < TRIALS; i++) {
      new IndependentTrial(random).measure(THEIRS, i);
    }
    result =
        Optional.of(
            Simulation.run(
                    ScenarioDocument.parse("ft-like.yaml", Files.readString(SCENARIO))
                        .read()
                        .scenario(),
                    Settings.of(TRIALS, 42).withThreads(2))
                .result());
  }

  private static SimulationResult ours() {
    return result.orElseThrow();
  }

  private static double[] theirs(Measure measure) {
    return Optional.ofNullable(THEIRS.get(measure)).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource
  void agreesOnEveryMeasure(Measure measure) {
    double[] all = theirs(measure);
    double[] valid = Arrays.stream(all).filter(x -> !Double.isNaN(x)).sorted().toArray();
    Optional<Distribution> distribution = ours().distribution(measure);
    assertThat(distribution.isPresent()).isEqualTo(valid.length > 0);
    if (distribution.isEmpty()) {
      return;
    }
    double mean = Arrays.stream(valid).average().orElseThrow();
    double deviation =
        Math.sqrt(Arrays.stream(valid).map(x -> (x - mean) * (x - mean)).sum() / valid.length);
    assertClose(
        "mean",
        distribution.get().mean().orElseThrow(),
        new Estimate(mean, deviation / Math.sqrt(valid.length)));
    boolean never = measure.neverHappensWithoutValue();
    if (never) {
      assertClose(
          "trials in which it never happens",
          share(distribution.get().none(), TRIALS),
          share(TRIALS - valid.length, TRIALS));
    } else {
      assertClose(
          "trials with a value",
          share(distribution.get().trials(), TRIALS),
          share(valid.length, TRIALS));
    }
    for (int percent : new int[] {10, 50, 90}) {
      assertPercentile(measure, distribution.get(), percent, valid, never ? TRIALS : valid.length);
    }
  }

  private static Estimate share(long times, long trials) {
    double p = (double) times / trials;
    return new Estimate(p, Math.sqrt(p * (1 - p) / trials));
  }

  private static void assertClose(String what, Estimate ours, Estimate theirs) {
    double error = Math.hypot(ours.standardError(), theirs.standardError());
    assertThat(ours.value())
        .as(what)
        .isCloseTo(theirs.value(), within(ERRORS * error + 1e-9 * Math.abs(theirs.value())));
  }

  /** Trials in which it never happens are later than all others. */
  private static void assertPercentile(
      Measure measure, Distribution distribution, int percent, double[] valid, int trials) {
    Optional<Estimate> ours = distribution.percentile(percent).value();
    double rank = percent / 100.0 * trials;
    double spread = Math.sqrt(rank * (1 - percent / 100.0));
    assertThat(ours.isPresent()).as("P%d", percent).isEqualTo(rank <= valid.length);
    if (ours.isEmpty()) {
      return;
    }
    double value = at(valid, rank);
    if (isWhole(measure) && Math.abs(ours.get().value() - value) == 1) {
      // Where the share of trials up to the smaller number is about the percentage, either will do.
      double smaller = Math.min(ours.get().value(), value);
      long upTo = Arrays.stream(valid).filter(x -> x <= smaller).count();
      assertThat((double) upTo).isCloseTo(rank, within(ERRORS * Math.sqrt(2) * spread));
      return;
    }
    double error = (at(valid, rank + spread) - at(valid, rank - spread)) / 2;
    assertClose("P" + percent, ours.get(), new Estimate(value, error));
  }

  private static boolean isWhole(Measure measure) {
    return measure.unit() == Unit.PERIOD || measure.unit() == Unit.COUNT;
  }

  private static double at(double[] sorted, double rank) {
    return sorted[(int) Math.min(Math.max(Math.ceil(rank) - 1, 0), sorted.length - 1)];
  }

  @Test
  void agreesOnTheProbabilityThatItPays() {
    long positive = Arrays.stream(theirs(Measure.NPV)).filter(x -> x > 0).count();
    assertClose("NPV above 0", ours().probabilityPositive().orElseThrow(), share(positive, TRIALS));
  }

  @Test
  void agreesOnTheProbabilityOfBreakingEvenByEachMonth() {
    assertThat(ours().brokenEvenBy()).hasSize(61);
    for (int m = 0; m <= 60; m++) {
      int month = m;
      long by = Arrays.stream(theirs(Measure.BREAK_EVEN)).filter(x -> x <= month).count();
      assertClose("by month " + m, ours().brokenEvenBy().get(m), share(by, TRIALS));
    }
  }

  /** The mean of the worst 5% of the net present value. */
  @Test
  void agreesOnTheTail() {
    double[] sorted = theirs(Measure.NPV).clone();
    Arrays.sort(sorted);
    int worst = TRIALS / 20;
    double mean = Arrays.stream(sorted, 0, worst).average().orElseThrow();
    Estimate ours = ours().distribution(Measure.NPV).orElseThrow().tailMean().orElseThrow();
    assertClose("conditional value at risk", ours, new Estimate(mean, ours.standardError()));
  }
}
