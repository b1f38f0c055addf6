package io.midstream.engine;

import io.midstream.engine.kernel.Block;
import io.midstream.engine.kernel.Evaluation;
import io.midstream.engine.kernel.Grid;
import io.midstream.engine.kernel.WaveTimes;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.measure.SteadyState;
import io.midstream.engine.model.Curve;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Model;
import io.midstream.engine.model.Timing;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the engine computes of a scenario. */
public final class Engine {
  private Engine() {}

  /** The base case: every input at its base value. */
  public static Projection project(Scenario scenario) {
    Model model = Model.of(scenario);
    List<LineFlow> lines = new ArrayList<>();
    Evaluation evaluation =
        Evaluation.of(
            model,
            Block.base(scenario),
            (line, flow) -> lines.add(new LineFlow(line, series(flow))));
    double[] net = Measures.net(evaluation, 0);
    return new Projection(
        model,
        evaluation,
        waves(evaluation),
        curves(evaluation),
        tokens(evaluation),
        List.copyOf(lines),
        series(evaluation.stay()),
        series(evaluation.move()),
        series(evaluation.benefit()),
        Series.of(net),
        cumulative(net),
        discounted(evaluation, net),
        series(evaluation.stayBill()),
        series(evaluation.moveBill()),
        Measures.of(evaluation, 0),
        beyondHorizon(evaluation, lines));
  }

  /**
   * The base case as if novelty cost nothing: cost per token and slip per token at 0. No published
   * rate turns a token into money, so whoever shows tokens shows this beside it. Empty when the
   * scenario reckons with no tokens.
   */
  public static Optional<Projection> projectWithoutTokenPrices(Scenario scenario) {
    return scenario
        .tokens()
        .map(
            tokens ->
                new Tokens(
                    tokens.supply(),
                    zero(tokens.costPerToken()),
                    zero(tokens.slipPerToken()),
                    tokens.spend()))
        .map(free -> project(scenario.withTokens(Optional.of(free))));
  }

  private static Input zero(Input input) {
    return new Input(
        input.path(),
        Quantity.fixed(0),
        input.unit(),
        input.range(),
        input.provenance(),
        input.written());
  }

  /**
   * The spread lines whose curve has no month to put their amount in, in the base case: a mistake
   * of the scenario that a reader reports.
   */
  public static List<Line> linesOnEmptyCurves(Scenario scenario) {
    Model model = Model.of(scenario);
    Evaluation evaluation = Evaluation.of(model, Block.base(scenario));
    return model.lines().stream()
        .filter(
            line ->
                line.timing() instanceof Timing.Spread spread
                    && evaluation.amount(line.amount(), 0) != 0
                    && evaluation.curveTotal(spread.curve(), 0) == 0)
        .toList();
  }

  /**
   * Whether the figures of the base case are beyond what can be computed with, as a growth of
   * thousands of percent over decades makes them: a mistake of the scenario that a reader reports.
   */
  public static boolean overflows(Scenario scenario) {
    Evaluation evaluation = Evaluation.of(Model.of(scenario), Block.base(scenario));
    Series discounted = discounted(evaluation, Measures.net(evaluation, 0));
    return Stream.of(evaluation.stay(), evaluation.move(), evaluation.benefit())
            .anyMatch(grid -> !Double.isFinite(series(grid).sum()))
        || !Double.isFinite(discounted.sum())
        || !Double.isFinite(evaluation.last(0));
  }

  static SteadyState steadyState(Projection projection, int months) {
    Map<Line, Grid> flows = new LinkedHashMap<>();
    Evaluation evaluation =
        Evaluation.of(projection.model(), Block.base(projection.scenario()), flows::put);
    return SteadyState.of(evaluation, flows, months, 0);
  }

  private static Series series(Grid grid) {
    return Series.of(grid.trial(0));
  }

  private static Series cumulative(double[] net) {
    double[] cumulative = net.clone();
    for (int m = 1; m < cumulative.length; m++) {
      cumulative[m] += cumulative[m - 1];
    }
    return Series.of(cumulative);
  }

  private static Series discounted(Evaluation evaluation, double[] net) {
    double[] discounted = net.clone();
    for (int m = 0; m < discounted.length; m++) {
      discounted[m] *= Measures.discountFactor(evaluation, m, 0);
    }
    return Series.of(discounted);
  }

  private static List<WaveTimes> waves(Evaluation evaluation) {
    return IntStream.range(0, evaluation.scenario().plan().waves().size())
        .mapToObj(w -> evaluation.wave(w, 0))
        .toList();
  }

  private static Map<ScheduleCurve, Series> curves(Evaluation evaluation) {
    Map<ScheduleCurve, Series> curves = new EnumMap<>(ScheduleCurve.class);
    for (ScheduleCurve curve : ScheduleCurve.values()) {
      curves.put(curve, series(evaluation.curve(Curve.of(curve))));
    }
    return Collections.unmodifiableMap(curves);
  }

  private static Optional<TokenUse> tokens(Evaluation evaluation) {
    return evaluation
        .tokenSupply(0)
        .map(
            supply ->
                new TokenUse(
                    supply,
                    series(evaluation.curve(new Curve.TokensHeld(Side.STAY))),
                    series(evaluation.curve(new Curve.TokensHeld(Side.MOVE)))));
  }

  private static List<BeyondHorizon> beyondHorizon(Evaluation evaluation, List<LineFlow> lines) {
    List<BeyondHorizon> lost = new ArrayList<>();
    for (LineFlow line : lines) {
      double share = shareBeyond(evaluation, line.line().timing(), line.flow());
      double amount = share * evaluation.amount(line.line().amount(), 0);
      if (amount != 0) {
        lost.add(new BeyondHorizon(line.line(), amount));
      }
    }
    return List.copyOf(lost);
  }

  /** Rounding in a curve's months is not a loss. */
  private static final double NEGLIGIBLE_SHARE = 1e-9;

  private static double shareBeyond(Evaluation evaluation, Timing timing, Series flow) {
    double share = 0;
    if (timing instanceof Timing.Spread spread) {
      double total = evaluation.curveTotal(spread.curve(), 0);
      double within = series(evaluation.curve(spread.curve())).sum();
      share = total != 0 ? 1 - within / total : 0;
    } else if (timing instanceof Timing.Once) {
      share = flow.stream().allMatch(f -> f == 0) ? 1 : 0;
    }
    return share > NEGLIGIBLE_SHARE ? share : 0;
  }
}
