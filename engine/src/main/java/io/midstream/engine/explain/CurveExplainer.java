package io.midstream.engine.explain;

import io.midstream.engine.Projection;
import io.midstream.engine.kernel.Months;
import io.midstream.engine.kernel.WaveTimes;
import io.midstream.engine.model.Curve;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/** Explains curve values: which waves make them, and what made the waves' times. */
final class CurveExplainer {
  private final Projection projection;
  private final AmountExplainer amounts;

  CurveExplainer(Projection projection) {
    this.projection = projection;
    this.amounts = new AmountExplainer(projection);
  }

  Explanation curve(Curve curve, int period) {
    return curve instanceof Curve.Scheduled scheduled
        ? curve(scheduled.ref(), period)
        : tokensHeld(((Curve.TokensHeld) curve).side(), period);
  }

  Explanation curve(CurveRef ref, int period) {
    double value = projection.evaluation().curve(new Curve.Scheduled(ref)).get(period, 0);
    String name = "curve " + ref.follows().documentName();
    List<Explanation> children = new ArrayList<>(waves(ref.follows(), period));
    ref.from().ifPresent(p -> children.add(amounts.position("from", p)));
    ref.until().ifPresent(p -> children.add(amounts.position("until", p)));
    boolean windowed = ref.windowed();
    return Explanation.of(
        name,
        value,
        Unit.SHARE,
        ref.follows().meaning() + (windowed ? ", within a window" : ""),
        children);
  }

  private List<Explanation> waves(ScheduleCurve curve, int period) {
    return switch (curve) {
      case ALWAYS -> List.of();
      case OLD -> byWave(period, w -> 1 - Months.after(w.off(), period));
      case NEW -> byWave(period, w -> Months.after(w.ready(), period));
      case PARALLEL ->
          byWave(period, w -> Months.after(w.ready(), period) - Months.after(w.off(), period));
      case OLD_ONLY -> byWave(period, w -> 1 - Months.after(w.ready(), period));
      case MIGRATED -> byWave(period, w -> Months.after(w.cutover(), period));
      case BUILDING -> building(period);
      case PROGRAM, OPEN, PENDING, COMPLETE ->
          List.of(
              landmark("first start", projection.evaluation().first(0)),
              landmark("last cutover", projection.evaluation().cut(0)),
              landmark("last switch-off", projection.evaluation().last(0)));
    };
  }

  private static Explanation landmark(String label, double position) {
    return Explanation.leaf(label, position, Unit.POSITION, "");
  }

  /** Each wave's part of the curve: its services of all, times its part of the month. */
  private List<Explanation> byWave(int period, ToDoubleFunction<WaveTimes> part) {
    List<Explanation> children = new ArrayList<>();
    int services = projection.scenario().plan().services();
    for (int w = 0; period > 0 && w < projection.waves().size(); w++) {
      WaveTimes wave = projection.waves().get(w);
      double inMonth = part.applyAsDouble(wave);
      if (inMonth != 0) {
        children.add(
            Explanation.of(
                wave.name(),
                inMonth * wave.services() / services,
                Unit.SHARE,
                "%d of %d services × %s of the month"
                    .formatted(wave.services(), services, percent(inMonth)),
                times(w, wave)));
      }
    }
    return children;
  }

  /** Each wave's part of the preparation: its effort of all, spread over its own months. */
  private List<Explanation> building(int period) {
    List<Explanation> children = new ArrayList<>();
    double all = projection.waves().stream().mapToDouble(WaveTimes::effortDays).sum();
    int services = projection.scenario().plan().services();
    for (int w = 0; period > 0 && w < projection.waves().size(); w++) {
      WaveTimes wave = projection.waves().get(w);
      double share = all > 0 ? wave.effortDays() / all : (double) wave.services() / services;
      double months = wave.ready() - wave.starts();
      double inMonth = Months.after(wave.starts(), period) - Months.after(wave.ready(), period);
      boolean atOnce = months == 0 && Math.floor(wave.starts()) + 1 == period;
      double done = months > 0 ? inMonth / months : atOnce ? 1 : 0;
      if (done != 0) {
        children.add(
            Explanation.of(
                wave.name(),
                share * done,
                Unit.SHARE,
                "%s of all preparation × %s of its own in this month"
                    .formatted(percent(share), percent(done)),
                times(w, wave)));
      }
    }
    return children;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100).replace(".0%", "%");
  }

  private List<Explanation> times(int index, WaveTimes times) {
    Plan plan = projection.scenario().plan();
    Wave wave = plan.waves().get(index);
    List<Explanation> start = new ArrayList<>();
    started(plan, index).forEach(input -> start.add(amounts.input(input)));
    start.add(amounts.input(plan.slip()));
    start.add(
        Explanation.leaf(
            "delay by overspent tokens",
            projection.evaluation().tokenSlip(0),
            Unit.FACTOR,
            "1 + slipPerToken × overspend"));
    return List.of(
        Explanation.of(
            "work starts",
            times.starts(),
            Unit.POSITION,
            "first start + slip × token delay × (planned start − first start)",
            start),
        Explanation.of(
            "on both stacks",
            times.ready(),
            Unit.POSITION,
            "work starts + stretched preparation",
            prepare(wave, plan, times)),
        Explanation.of(
            "cut over",
            times.cutover(),
            Unit.POSITION,
            "on both stacks + parallel",
            List.of(amounts.input(wave.parallel()))),
        Explanation.of(
            "old stack off",
            times.off(),
            Unit.POSITION,
            "cut over + decommission",
            List.of(amounts.input(wave.decommission()))));
  }

  /**
   * What a wave's planned start comes from: its own, or that of the last wave before it which has
   * one of its own and the steps from there; and the first wave's, about which the plan is
   * stretched.
   */
  private static Set<Input> started(Plan plan, int index) {
    Set<Input> inputs = new LinkedHashSet<>();
    int anchor = index;
    while (anchor > 0 && plan.waves().get(anchor).starts().isEmpty()) {
      anchor--;
    }
    inputs.add(plan.waves().get(anchor).starts().orElse(plan.starts()));
    inputs.add(plan.waves().get(0).starts().orElse(plan.starts()));
    if (anchor < index) {
      plan.every().ifPresent(inputs::add);
    }
    return inputs;
  }

  /** The months given, or the effort and who does it in how many days a month. */
  private List<Explanation> prepare(Wave wave, Plan plan, WaveTimes times) {
    Optional<Input> given = wave.prepare();
    if (given.isPresent()) {
      return List.of(amounts.input(given.get()));
    }
    return plan.capacity()
        .map(
            capacity ->
                List.of(
                    amounts.effort(times),
                    amounts.input(capacity.engineers()),
                    amounts.input(capacity.daysPerMonth())))
        .orElse(List.of());
  }

  private Explanation tokensHeld(Side side, int period) {
    double value = projection.evaluation().curve(new Curve.TokensHeld(side)).get(period, 0);
    List<Explanation> children = new ArrayList<>();
    for (TokenSpend spend : projection.scenario().tokens().map(Tokens::spend).orElse(List.of())) {
      List<Explanation> inputs = new ArrayList<>();
      inputs.add(amounts.input(spend.tokens()));
      inputs.add(amounts.position("from", spend.from()));
      inputs.add(amounts.position("until", spend.until()));
      spend.matures().ifPresent(m -> inputs.add(amounts.input(m)));
      children.add(
          new Explanation(
              spend.on(),
              OptionalDouble.empty(),
              Unit.TOKENS,
              "tokens × (after(from) − after(until)) × what has not matured",
              Optional.empty(),
              inputs));
    }
    return Explanation.of("tokens held", value, Unit.TOKENS, "Σ over technologies", children);
  }
}
