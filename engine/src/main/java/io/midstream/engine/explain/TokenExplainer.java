package io.midstream.engine.explain;

import io.midstream.engine.Projection;
import io.midstream.engine.TokenUse;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Curve;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Unit;
import java.util.ArrayList;
import java.util.List;

/** Explains the measures of innovation tokens. */
final class TokenExplainer {
  private final Projection projection;
  private final AmountExplainer amounts;

  TokenExplainer(Projection projection) {
    this.projection = projection;
    this.amounts = new AmountExplainer(projection);
  }

  /** The month with the most tokens, technology by technology. */
  List<Explanation> peak() {
    List<Explanation> children = new ArrayList<>();
    projection.tokens().ifPresent(use -> children.add(held(peakMonth(use))));
    return children;
  }

  private int peakMonth(TokenUse use) {
    int peak = 1;
    for (int m = 2; m <= projection.horizon(); m++) {
      peak = use.move().get(m) > use.move().get(peak) ? m : peak;
    }
    return peak;
  }

  private Explanation held(int month) {
    return new CurveExplainer(projection).curve(new Curve.TokensHeld(Side.MOVE), month);
  }

  /** Tokens held at most on the plan that novelty does not delay yet, and the supply. */
  List<Explanation> overspend() {
    List<Explanation> children = new ArrayList<>();
    projection
        .scenario()
        .tokens()
        .ifPresent(
            tokens -> {
              double excess = projection.measures().value(Measure.OVERSPEND).orElse(0);
              if (excess > 0) {
                children.add(
                    Explanation.leaf(
                        "tokens held",
                        tokens.supply().base() + excess,
                        Unit.TOKENS,
                        "the most in any month of the programme as planned"));
              }
              children.add(amounts.input(tokens.supply()));
            });
    return children;
  }

  /** The overspend and what each token of it delays. */
  List<Explanation> slip(Explanation overspend) {
    List<Explanation> children = new ArrayList<>();
    children.add(overspend);
    projection
        .scenario()
        .tokens()
        .map(Tokens::slipPerToken)
        .ifPresent(slip -> children.add(amounts.input(slip)));
    return children;
  }

  /** The months of the programme in which more tokens are held than there are. */
  List<Explanation> monthsOverspent() {
    List<Explanation> children = new ArrayList<>();
    projection
        .tokens()
        .ifPresent(
            use -> {
              for (int m = 1; m <= projection.horizon(); m++) {
                if (projection.evaluation().overspent(m, 0)) {
                  children.add(
                      Explanation.leaf(
                          "month %d (%s)".formatted(m, projection.scenario().calendarMonth(m)),
                          use.move().get(m),
                          Unit.TOKENS,
                          "tokens held"));
                }
              }
            });
    return children;
  }
}
