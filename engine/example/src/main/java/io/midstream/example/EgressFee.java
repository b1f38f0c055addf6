package io.midstream.example;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.LineSource;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Unit;
import java.util.List;

/**
 * What moving the data costs: the old provider charges for each terabyte that leaves it, while the
 * services are prepared. One line whose amount is a product of four inputs, each of which may be
 * uncertain.
 *
 * @param tbPerService terabytes that a service holds, ≥ 0
 * @param leaving the share of them that leaves the provider, in [0, 1]
 * @param pricePerTb money for a terabyte, ≥ 0
 */
public record EgressFee(Quantity tbPerService, Quantity leaving, Quantity pricePerTb)
    implements LineSource {
  private static final String NAME = "egress fee";

  @Override
  public List<CustomLine> lines(Scenario scenario) {
    Quantity services = Quantity.fixed(scenario.plan().services());
    Input price = input("pricePerTb", pricePerTb, Unit.MONEY, Range.NON_NEGATIVE);
    return List.of(
        CustomLine.of(
                NAME, new CustomLine.Timing.Spread(price, CurveRef.of(ScheduleCurve.BUILDING)))
            .times(
                input("tbPerService", tbPerService, Unit.COUNT, Range.NON_NEGATIVE),
                input("services", services, Unit.COUNT, Range.NON_NEGATIVE),
                input("leaving", leaving, Unit.SHARE, Range.SHARE))
            .withCategory(Category.BILL)
            .withKind(Kind.INVESTMENT));
  }

  /** An input that goes by the line's name and a key, as those of a document do. */
  private static Input input(String key, Quantity quantity, Unit unit, Range range) {
    return Input.of("lines[" + NAME + "]." + key, quantity, unit, range);
  }
}
