package io.midstream.engine.simulation;

import io.midstream.engine.Series;
import io.midstream.engine.kernel.Block;
import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.model.Model;
import io.midstream.engine.sampling.Driver;
import io.midstream.engine.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** A simulation's trials as far as they are done: to be read as a result, kept, and merged. */
public final class SimulationState {
  private final Scenario scenario;
  private final Settings settings;
  private final List<Driver> drivers;
  private final Measures base;
  private final Tally tally;
  private final boolean precise;

  SimulationState(
      Scenario scenario,
      Settings settings,
      List<Driver> drivers,
      Measures base,
      Tally tally,
      boolean precise) {
    this.scenario = scenario;
    this.settings = settings;
    this.drivers = drivers;
    this.base = base;
    this.tally = tally;
    this.precise = precise;
  }

  /**
   * Merges parts of one simulation.
   *
   * @param settings those of the whole
   * @param parts what the parts kept, in any order
   * @throws IllegalArgumentException if they do not belong together, have trials in common or are
   *     not what a simulation kept
   */
  public static SimulationState merged(Scenario scenario, Settings settings, List<Kept> parts) {
    List<Driver> drivers = Driver.of(scenario);
    Tally total = new Tally(settings.measures(), scenario.horizon(), drivers.size());
    for (Kept part : parts) {
      total.merge(tally(part, settings, scenario.horizon(), drivers.size()));
    }
    Measures base = Measures.of(Evaluation.of(Model.of(scenario), Block.base(scenario)), 0);
    return new SimulationState(scenario, settings, drivers, base, total, false);
  }

  private static Tally tally(Kept kept, Settings settings, int horizon, int drivers) {
    Map<Measure, MeasureTally> measures = new EnumMap<>(Measure.class);
    for (Kept.KeptMeasure measure : kept.measures()) {
      MeasureTally tally = tally(measure, kept.trials(), horizon);
      measures.put(tally.measure(), tally);
    }
    if (!measures.keySet().equals(settings.measures())
        || kept.brokenEven().size() != horizon + 1
        || kept.fan().size() != horizon + 1
        || kept.clamped().size() != drivers) {
      throw new IllegalArgumentException("the parts are not of the same simulation");
    }
    List<Sketch> fan = kept.fan().stream().map(Sketch::of).toList();
    for (int m = 0; m <= horizon; m++) {
      same("the fan of period " + m, fan.get(m).count(), kept.fanTrials());
    }
    return new Tally(
        measures,
        longs(kept.brokenEven()),
        fan,
        longs(kept.clamped()),
        kept.trials(),
        kept.fanTrials());
  }

  /** What does not add up would fail later, or show what no trial did. */
  private static void same(String what, double counted, long trials) {
    if (counted != trials) {
      throw new IllegalArgumentException(
          "%s counts %.0f trials, not %d".formatted(what, counted, trials));
    }
  }

  private static MeasureTally tally(Kept.KeptMeasure kept, long trials, int horizon) {
    Measure measure =
        Measure.named(kept.measure())
            .orElseThrow(
                () -> new IllegalArgumentException("there is no measure " + kept.measure()));
    int numbers = MeasureTally.numbers(measure, horizon);
    if (kept.counts().size() != numbers) {
      throw new IllegalArgumentException(
          "%s has %d counts, not %d: the parts are not of the same simulation"
              .formatted(kept.measure(), kept.counts().size(), numbers));
    }
    MomentTree moments = new MomentTree();
    for (Kept.KeptMoments run : kept.moments()) {
      moments.add(run.first(), new MomentTree.Node(run.batches(), run.moments()));
    }
    Sketch sketch = Sketch.of(kept.sketch());
    long[] counts = longs(kept.counts());
    long values = trials - kept.none();
    same(kept.measure(), (double) moments.total().count(), values);
    same(
        kept.measure(),
        numbers > 0 ? (double) LongStream.of(counts).sum() : sketch.count(),
        values);
    return MeasureTally.of(
        measure,
        moments,
        sketch,
        counts,
        new MeasureTally.Extremes(
            kept.none(), kept.atOrBelowBase(), kept.positive(), kept.least(), kept.most()));
  }

  private static long[] longs(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }

  /** What is kept of the trials, as plain data. */
  public Kept kept() {
    List<Kept.KeptMeasure> measures = new ArrayList<>();
    for (MeasureTally measure : tally.measures().values()) {
      MeasureTally.Extremes e = measure.extremes();
      List<Kept.KeptMoments> moments = new ArrayList<>();
      measure
          .moments()
          .nodes()
          .forEach(
              (first, node) ->
                  moments.add(new Kept.KeptMoments(first, node.batches(), node.moments())));
      measures.add(
          new Kept.KeptMeasure(
              measure.measure().documentName(),
              e.none(),
              e.atOrBelowBase(),
              e.positive(),
              e.least(),
              e.most(),
              boxed(measure.counts()),
              measure.sketch().text(),
              moments));
    }
    return new Kept(
        tally.trials(),
        tally.fanTrials(),
        boxed(tally.brokenEven()),
        tally.fan().stream().map(Sketch::text).toList(),
        boxed(tally.clamped()),
        measures);
  }

  private static List<Long> boxed(long[] values) {
    return LongStream.of(values).boxed().toList();
  }

  /** How many trials are done. */
  public long trials() {
    return tally.trials();
  }

  /** What these trials show; a part that has no trials shows nothing. */
  public SimulationResult result() {
    Map<Measure, Distribution> distributions = new EnumMap<>(Measure.class);
    for (MeasureTally measure : tally.measures().values()) {
      OptionalDouble value = base.value(measure.measure());
      Distribution distribution = Distributions.of(measure, value, settings.method());
      if (distribution.mean().isPresent()) {
        distributions.put(measure.measure(), distribution);
      }
    }
    return new SimulationResult(
        scenario,
        settings,
        tally.trials(),
        precise,
        drivers,
        boxed(tally.clamped()),
        distributions,
        Optional.ofNullable(tally.measures().get(Measure.NPV))
            .filter(npv -> tally.trials() > 0)
            .map(npv -> share(npv.extremes().positive())),
        brokenEvenBy(),
        tally.fanTrials() > 0 ? Optional.of(fan()) : Optional.empty());
  }

  private List<Estimate> brokenEvenBy() {
    if (tally.trials() == 0) {
      return List.of();
    }
    long[] upTo = tally.brokenEven().clone();
    for (int m = 1; m < upTo.length; m++) {
      upTo[m] += upTo[m - 1];
    }
    return LongStream.of(upTo).mapToObj(this::share).toList();
  }

  /** Where nothing is uncertain, one trial is as good as all. */
  private Estimate share(long times) {
    return drivers.isEmpty()
        ? new Estimate((double) times / tally.trials(), 0)
        : Estimate.ofShare(times, tally.trials());
  }

  private Fan fan() {
    List<Histogram> histograms = tally.fan().stream().map(Sketch::histogram).toList();
    Map<Integer, Series> percentiles = new TreeMap<>();
    for (int percent = 5; percent <= 95; percent += 5) {
      double rank = SortedTrials.rank(percent, tally.fanTrials());
      percentiles.put(
          percent, Series.of(histograms.stream().mapToDouble(h -> h.atRank(rank)).toArray()));
    }
    return new Fan(tally.fanTrials(), percentiles);
  }
}
