package io.midstream.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.midstream.engine.UncertainScenarios;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Draws;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.sampling.SamplingMethod;
import io.midstream.engine.scenario.Risk;
import io.midstream.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Threads, parts, precision and stopping; what is drawn and clamped; what better sampling saves.
 */
class SimulationTest {
  private static final Scenario MIGRATION =
      UncertainScenarios.migration(
          Map.of(UncertainScenarios.PARALLEL, "normal(1, 2)"),
          List.of(UncertainScenarios.risk("outage", "10%", "uniform(10k, 50k)")),
          List.of());

  /** Six whole batches and one that is not. */
  private static final long TRIALS = 6L * Draws.BATCH + 1_000;

  private static final Set<Measure> NPV = EnumSet.of(Measure.NPV);

  /** All but the internal rate of return, whose search for several roots takes long. */
  private static final Settings SETTINGS =
      Settings.of(TRIALS, 20_170_101).withMeasures(EnumSet.complementOf(EnumSet.of(Measure.IRR)));

  /** Everything that was computed, beside how many threads did it. */
  private static SimulationResult withOneThread(SimulationResult result) {
    return new SimulationResult(
        result.scenario(),
        result.settings().withThreads(1),
        result.trials(),
        result.precise(),
        result.drivers(),
        result.clamped(),
        result.distributions(),
        result.probabilityPositive(),
        result.brokenEvenBy(),
        result.fan());
  }

  @ParameterizedTest
  @EnumSource(SamplingMethod.class)
  void threadsChangeNothing(SamplingMethod method) {
    Settings settings = SETTINGS.withMethod(method);
    SimulationResult one = Simulation.run(MIGRATION, settings).result();
    assertThat(one.trials()).isEqualTo(TRIALS);
    for (int threads : new int[] {2, 7}) {
      SimulationResult many = Simulation.run(MIGRATION, settings.withThreads(threads)).result();
      assertThat(withOneThread(many)).isEqualTo(one);
    }
  }

  /** In any number of periods; the base case has a solver of its own. */
  @ParameterizedTest
  @ValueSource(ints = {24, 25, 26})
  void rateOfReturnIsThatOfTheBaseCase(int horizon) {
    Scenario certain = UncertainScenarios.linear("100k", "uniform(6k, 6.000001k)", horizon);
    Settings settings = Settings.of(300, 1).withMeasures(EnumSet.of(Measure.IRR));
    Distribution irr =
        Simulation.run(certain, settings).result().distribution(Measure.IRR).orElseThrow();
    assertThat(irr.none()).isZero();
    assertThat(irr.mean().orElseThrow().value()).isCloseTo(irr.base().orElseThrow(), within(1e-6));
  }

  @Test
  void warmingUpChangesNothing() {
    SimulationResult cold = Simulation.run(MIGRATION, SETTINGS).result();
    Simulation.warmUp();
    assertThat(Simulation.run(MIGRATION, SETTINGS).result()).isEqualTo(cold);
  }

  @Test
  void threadsChangeNoRateOfReturn() {
    Settings settings = Settings.of(Draws.BATCH + 100, 3);
    SimulationResult one = Simulation.run(MIGRATION, settings).result();
    assertThat(one.distributions()).containsKey(Measure.IRR);
    assertThat(withOneThread(Simulation.run(MIGRATION, settings.withThreads(2)).result()))
        .isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 2", "2, 1, 0", "1, 2, 0", "2, 0, 1"})
  void partsMergeToTheWholeInAnyOrder(int first, int second, int third) {
    List<Kept> kept = parts(3);
    SimulationState merged =
        SimulationState.merged(
            MIGRATION, SETTINGS, List.of(kept.get(first), kept.get(second), kept.get(third)));
    assertThat(merged.result()).isEqualTo(Simulation.run(MIGRATION, SETTINGS).result());
  }

  @Test
  void mergedPartsMergeFurther() {
    List<Kept> kept = parts(3);
    Kept two =
        SimulationState.merged(MIGRATION, SETTINGS, List.of(kept.get(2), kept.get(0))).kept();
    assertThat(SimulationState.merged(MIGRATION, SETTINGS, List.of(two, kept.get(1))).result())
        .isEqualTo(Simulation.run(MIGRATION, SETTINGS).result());
  }

  private static List<Kept> parts(int of) {
    List<Kept> kept = new ArrayList<>();
    long trials = 0;
    for (int part = 1; part <= of; part++) {
      Settings settings = SETTINGS.withPart(new Settings.Part(part, of)).withThreads(part);
      SimulationState state = Simulation.run(MIGRATION, settings);
      trials += state.trials();
      kept.add(state.kept());
    }
    assertThat(trials).isEqualTo(TRIALS);
    return kept;
  }

  @Test
  void partsWithTrialsInCommonAreRefused() {
    Kept half = part(1, 2);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SimulationState.merged(MIGRATION, SETTINGS, List.of(half, half)))
        .withMessageContaining("twice");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SimulationState.merged(MIGRATION, SETTINGS, List.of(part(2, 3), part(2, 2))))
        .withMessageContaining("twice");
  }

  @Test
  void partsOfOtherSimulationsAreRefused() {
    Settings npv = SETTINGS.withMeasures(Set.of(Measure.NPV));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SimulationState.merged(MIGRATION, npv, List.of(part(1, 2))));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SimulationState.merged(
                    UncertainScenarios.migration(), SETTINGS, List.of(part(1, 2))));
  }

  @Test
  void partsThatWereChangedAreRefused() {
    Kept part = part(1, 2);
    Kept.KeptMeasure months =
        part.measures().stream().filter(m -> !m.counts().isEmpty()).findFirst().orElseThrow();
    Kept.KeptMeasure shorter =
        new Kept.KeptMeasure(
            months.measure(),
            months.none(),
            months.atOrBelowBase(),
            months.positive(),
            months.least(),
            months.most(),
            months.counts().subList(1, months.counts().size()),
            months.sketch(),
            months.moments());
    List<Kept.KeptMeasure> measures = new ArrayList<>(part.measures());
    measures.set(measures.indexOf(months), shorter);
    for (Kept changed :
        List.of(
            new Kept(
                part.trials(),
                part.fanTrials(),
                part.brokenEven(),
                part.fan().subList(1, part.fan().size()),
                part.clamped(),
                part.measures()),
            new Kept(
                part.trials(),
                part.fanTrials(),
                part.brokenEven(),
                part.fan(),
                part.clamped(),
                measures))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> SimulationState.merged(MIGRATION, SETTINGS, List.of(changed)))
          .withMessageContaining("not of the same simulation");
    }
  }

  /** What is damaged in a file is told, and ends neither in a loop nor in another's exception. */
  @ParameterizedTest
  @ValueSource(longs = {0, -1, 3, Long.MIN_VALUE})
  void runsOfBatchesArePowersOfTwo(long batches) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> merged(withMoments(part(1, 2), 0, batches)))
        .withMessageContaining("a run of " + batches + " batches: it must be a power of two");
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "-2, 2", "6, 4"})
  void runsOfBatchesBeginAtAMultiple(long first, long batches) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> merged(withMoments(part(1, 2), first, batches)))
        .withMessageContaining("begins at batch " + first + ", not at a multiple");
  }

  private static SimulationState merged(Kept part) {
    return SimulationState.merged(MIGRATION, SETTINGS, List.of(part));
  }

  private static Kept withMoments(Kept part, long first, long batches) {
    Kept.KeptMeasure measure = part.measures().get(0);
    Kept.KeptMoments run = measure.moments().get(0);
    return withMeasure(
        part,
        new Kept.KeptMeasure(
            measure.measure(),
            measure.none(),
            measure.atOrBelowBase(),
            measure.positive(),
            measure.least(),
            measure.most(),
            measure.counts(),
            measure.sketch(),
            List.of(new Kept.KeptMoments(first, batches, run.moments()))));
  }

  private static Kept withMeasure(Kept part, Kept.KeptMeasure first) {
    List<Kept.KeptMeasure> measures = new ArrayList<>(part.measures());
    measures.set(0, first);
    return new Kept(
        part.trials(), part.fanTrials(), part.brokenEven(), part.fan(), part.clamped(), measures);
  }

  @Test
  void sketchesHoldAsManyTrialsAsThereAre() {
    Kept part = part(1, 2);
    Kept.KeptMeasure measure =
        part.measures().stream().filter(m -> m.counts().isEmpty()).findFirst().orElseThrow();
    String nothing = Sketch.empty().text();
    List<String> fan = new ArrayList<>(part.fan());
    fan.set(3, nothing);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                merged(
                    new Kept(
                        part.trials(),
                        part.fanTrials(),
                        part.brokenEven(),
                        fan,
                        part.clamped(),
                        part.measures())))
        .withMessage("the fan of period 3 counts 0 trials, not " + part.fanTrials());
    for (String sketch : List.of(nothing, "!", "AAAA")) {
      List<Kept.KeptMeasure> measures = new ArrayList<>(part.measures());
      measures.set(
          measures.indexOf(measure),
          new Kept.KeptMeasure(
              measure.measure(),
              measure.none(),
              measure.atOrBelowBase(),
              measure.positive(),
              measure.least(),
              measure.most(),
              measure.counts(),
              sketch,
              measure.moments()));
      assertThatIllegalArgumentException()
          .isThrownBy(
              () ->
                  merged(
                      new Kept(
                          part.trials(),
                          part.fanTrials(),
                          part.brokenEven(),
                          part.fan(),
                          part.clamped(),
                          measures)))
          .withMessageMatching(
              measure.measure() + " counts 0 trials, not \\d+|what was kept holds no .*sketch");
    }
  }

  private static Kept part(int number, int of) {
    return Simulation.run(MIGRATION, SETTINGS.withPart(new Settings.Part(number, of))).kept();
  }

  @ParameterizedTest
  @CsvSource({"RANDOM, 0.02", "RANDOM, 0.005", "LATIN_HYPERCUBE, 0.005", "SOBOL, 0.005"})
  void aPrecisionStopsEarlyAndHolds(SamplingMethod method, double share) {
    Settings settings =
        Settings.of(4_000_000, 1)
            .withMeasures(NPV)
            .withMethod(method)
            .withPrecision(new Settings.Precision(share));
    SimulationResult result = Simulation.run(MIGRATION, settings).result();
    assertThat(result.precise()).isTrue();
    assertThat(result.trials()).isLessThan(settings.trials());
    Distribution npv = result.distribution(Measure.NPV).orElseThrow();
    Estimate mean = npv.mean().orElseThrow();
    double deviation = npv.deviation().orElseThrow().value();
    assertThat(1.96 * mean.standardError())
        .isLessThanOrEqualTo(share * Math.max(Math.abs(mean.value()), deviation) * 1.0001);
  }

  @Test
  void aPrecisionHoldsForEverySeed() {
    for (long seed = 0; seed < 40; seed++) {
      Settings settings =
          Settings.of(1_000_000, seed)
              .withMeasures(NPV)
              .withPrecision(new Settings.Precision(0.003));
      SimulationResult result = Simulation.run(UncertainScenarios.migration(), settings).result();
      Distribution npv = result.distribution(Measure.NPV).orElseThrow();
      Estimate mean = npv.mean().orElseThrow();
      double deviation = npv.deviation().orElseThrow().value();
      assertThat(1.96 * mean.standardError())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(0.003 * Math.max(Math.abs(mean.value()), deviation) * 1.0001);
    }
  }

  @Test
  void aPrecisionNeedsTheNetPresentValue() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Settings.of(1_000, 1)
                    .withMeasures(EnumSet.of(Measure.ROI))
                    .withPrecision(new Settings.Precision(0.01)))
        .withMessage("a precision is that of the mean net present value: measure npv too");
  }

  /** Interrupted in the midst of a round, when every thread has a batch in hand. */
  @Test
  void everyThreadHasEndedWhenItReturns() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();
    Settings settings = Settings.of(40_000_000, 1).withThreads(2);
    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(
            () ->
                Simulation.run(
                    MIGRATION,
                    settings,
                    (done, of) -> {
                      Thread.currentThread().interrupt();
                      return true;
                    }));
    List<Thread> left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> !before.contains(thread) && thread.getName().startsWith("pool-"))
            .toList();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(left).isEmpty();
  }

  /**
   * Staying costs 1 a month more, after an outlay of 0 to 48: within 36 months three quarters break
   * even, and P70 is month 33.6.
   */
  @Test
  void thePercentileNextToNeverIsAsUncertainAsItIs() {
    Scenario scenario = UncertainScenarios.linear("uniform(0, 48)", "1", 36);
    int open = 0;
    int known = 0;
    int held = 0;
    for (int seed = 0; seed < 400; seed++) {
      Distribution breakEven =
          Simulation.run(
                  scenario, Settings.of(100, seed).withMeasures(EnumSet.of(Measure.BREAK_EVEN)))
              .result()
              .distribution(Measure.BREAK_EVEN)
              .orElseThrow();
      Optional<Estimate> p70 = breakEven.percentile(70).value();
      if (p70.isPresent()) {
        Estimate estimate = p70.get();
        known++;
        held += estimate.low() <= 33.6 && 33.6 <= estimate.high() ? 1 : 0;
        // Of 100 trials, the rank is known to 1.96 × √21.
        boolean reachesNever = 70 + 1.96 * Math.sqrt(21) > 100 - breakEven.none();
        assertThat(Double.isInfinite(estimate.high())).isEqualTo(reachesNever);
        assertThat(estimate.low()).isFinite();
        open += reachesNever ? 1 : 0;
      }
      assertThat(breakEven.percentile(40).value().orElseThrow().high()).isFinite();
    }
    assertThat(open).isBetween(1, known - 1);
    assertThat((double) held / known).isGreaterThan(0.93);
  }

  @Test
  void theCurveGoesThroughThePercentilesAndBeyond() {
    Distribution npv =
        Simulation.run(MIGRATION, SETTINGS.withMeasures(NPV))
            .result()
            .distribution(Measure.NPV)
            .orElseThrow();
    assertThat(npv.curve()).hasSize(199);
    assertThat(npv.curve()).isSortedAccordingTo(Comparator.comparing(Distribution.Point::value));
    for (Percentile percentile : npv.percentiles()) {
      assertThat(npv.curve())
          .contains(
              new Distribution.Point(
                  percentile.percent() / 100.0, percentile.value().orElseThrow().value()));
    }
    assertThat(npv.curve().get(0).value())
        .isBetween(npv.least().orElseThrow(), npv.percentile(5).value().orElseThrow().value());
  }

  @Test
  void aPartWithoutTrialsHasNoProbabilities() {
    SimulationResult result =
        Simulation.run(MIGRATION, Settings.of(1_000, 1).withPart(new Settings.Part(1, 3))).result();
    assertThat(result.trials()).isZero();
    assertThat(result.probabilityPositive()).isEmpty();
    assertThat(result.brokenEvenBy()).isEmpty();
    assertThat(result.distributions()).isEmpty();
    assertThat(result.fan()).isEmpty();
  }

  @Test
  void aPrecisionStopsAtTheSameTrialWhateverTheThreads() {
    Settings settings =
        Settings.of(4_000_000, 5).withMeasures(NPV).withPrecision(new Settings.Precision(0.005));
    SimulationResult one = Simulation.run(MIGRATION, settings).result();
    SimulationResult many = Simulation.run(MIGRATION, settings.withThreads(3)).result();
    assertThat(withOneThread(many)).isEqualTo(one);
  }

  @Test
  void progressMayStopIt() {
    List<Long> seen = new ArrayList<>();
    Settings settings = Settings.of(40_000_000, 1).withMeasures(NPV).withThreads(2);
    SimulationState state =
        Simulation.run(
            MIGRATION,
            settings,
            (done, of) -> {
              seen.add(done);
              assertThat(of).isEqualTo(40_000_000);
              return false;
            });
    assertThat(seen).hasSize(1);
    assertThat(state.trials()).isEqualTo(seen.get(0)).isPositive().isLessThan(40_000_000);
    assertThat(state.result().precise()).isFalse();
    assertThat(state.result().distribution(Measure.NPV).orElseThrow().trials())
        .isEqualTo(state.trials());
  }

  /** What was done before it was stopped is what a smaller simulation would have found. */
  @Test
  void whatIsStoppedEqualsASmallerSimulation() {
    SimulationState stopped =
        Simulation.run(MIGRATION, Settings.of(3_000_000, 1).withMeasures(NPV), (done, of) -> false);
    SimulationState smaller =
        Simulation.run(MIGRATION, Settings.of(stopped.trials(), 1).withMeasures(NPV));
    assertThat(stopped.result().distributions()).isEqualTo(smaller.result().distributions());
  }

  /** The mean cost of a risk is probability × mean impact, whether or not these are certain. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // probability | impact | mean | standard deviation √(E[p] E[x²] − mean²)
        "20% | uniform(10k, 50k) | 6000 | 13064",
        "20% | 30k | 6000 | 12000",
        "uniform(0, 0.4) | 30k | 6000 | 12000",
        "uniform(0.5, 1) | uniform(0, 40k) | 15000 | 13229",
        "100% | uniform(10k, 50k) | 30000 | 11547",
        "0 | uniform(10k, 50k) | 0 | 0"
      })
  void aRiskCostsItsProbabilityTimesItsImpact(
      String probability, String impact, double mean, double deviation) {
    // All other draws are shared, so that only the risk's own error is left.
    double cost =
        investment(List.of(UncertainScenarios.risk("outage", probability, impact)))
            - investment(List.of());
    assertThat(cost).isCloseTo(mean, within(4 * deviation / Math.sqrt(TRIALS) + 1e-6));
  }

  private static double investment(List<Risk> risks) {
    Scenario scenario = UncertainScenarios.migration(Map.of(), risks, List.of());
    return Simulation.run(scenario, SETTINGS.withMeasures(EnumSet.of(Measure.INVESTMENT)))
        .result()
        .distribution(Measure.INVESTMENT)
        .flatMap(Distribution::mean)
        .orElseThrow()
        .value();
  }

  /** normal(1, 2) is below 0 with a probability of Φ(−½). */
  @Test
  void clampedDrawsAreCounted() {
    SimulationResult result = Simulation.run(MIGRATION, SETTINGS.withThreads(2)).result();
    List<String> paths = result.drivers().stream().map(Driver::path).toList();
    double p = NormalDistribution.of(0, 1).cumulativeProbability(-0.5);
    Offset<Double> fourErrors = within(4 * Math.sqrt(p * (1 - p) / TRIALS));
    for (int d = 0; d < paths.size(); d++) {
      double share = (double) result.clamped().get(d) / TRIALS;
      if (paths.get(d).equals(UncertainScenarios.PARALLEL)) {
        assertThat(share).isCloseTo(p, fourErrors);
      } else {
        assertThat(result.clamped().get(d)).as(paths.get(d)).isZero();
      }
    }
  }

  /** Trials beyond the last are not counted, though the last block holds some. */
  @Test
  void onlyTrialsThatCountAreClamped() {
    Scenario always =
        UncertainScenarios.migration(
            Map.of(UncertainScenarios.PARALLEL, "pert(-3, 0, 0)"), List.of(), List.of());
    SimulationResult result =
        Simulation.run(always, Settings.of(1_001, 1).withMeasures(NPV)).result();
    assertThat(result.trials()).isEqualTo(1_001);
    assertThat(result.clamped()).containsOnlyOnce(1_001L).containsOnly(0L, 1_001L);
    assertThat(result.distribution(Measure.NPV).orElseThrow().trials()).isEqualTo(1_001);
  }

  @ParameterizedTest
  @EnumSource(names = {"LATIN_HYPERCUBE", "SOBOL"})
  void betterSamplingSavesTrials(SamplingMethod method) {
    Settings settings = Settings.of(16 * Draws.BATCH, 3).withMeasures(NPV);
    Scenario smooth = UncertainScenarios.migration();
    Distribution random =
        Simulation.run(smooth, settings).result().distribution(Measure.NPV).orElseThrow();
    Distribution better =
        Simulation.run(smooth, settings.withMethod(method))
            .result()
            .distribution(Measure.NPV)
            .orElseThrow();
    assertThat(random.varianceSaved()).isEmpty();
    assertThat(better.varianceSaved().orElseThrow()).isGreaterThan(1);
    Estimate one = random.mean().orElseThrow();
    Estimate other = better.mean().orElseThrow();
    assertThat(other.standardError()).isLessThan(one.standardError());
    assertThat(other.value())
        .isCloseTo(one.value(), within(4 * Math.hypot(one.standardError(), other.standardError())));
  }
}
