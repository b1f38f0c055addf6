package io.midstream.example;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.CurveRef;
import io.midstream.engine.scenario.CustomLine;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.LineSource;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.ScheduleCurve;
import io.midstream.engine.scenario.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * A subscription whose monthly fee changes at agreed months, from the programme's start on. A step
 * is a line within a window, so this stands for as many lines as it has tiers.
 *
 * @param name the subscription's name
 * @param tiers at least one, in the order they begin
 */
public record TieredFee(String name, List<Tier> tiers) implements LineSource {
  public TieredFee {
    tiers = List.copyOf(tiers);
    for (int t = 1; t < tiers.size(); t++) {
      if (tiers.get(t).fromMonth() <= tiers.get(t - 1).fromMonth()) {
        throw new IllegalArgumentException(
            "the tiers of '%s' are not in the order they begin: month %d after month %d"
                .formatted(name, tiers.get(t).fromMonth(), tiers.get(t - 1).fromMonth()));
      }
    }
  }

  /**
   * A fee that holds until the next tier begins.
   *
   * @param fromMonth the month in which it begins; 1 is the start of month 1
   * @param monthly money a month, ≥ 0
   */
  public record Tier(int fromMonth, Quantity monthly) {}

  @Override
  public List<CustomLine> lines(Scenario scenario) {
    List<CustomLine> lines = new ArrayList<>();
    for (int t = 0; t < tiers.size(); t++) {
      String line = "%s, tier %d".formatted(name, t + 1);
      String path = "lines[" + line + "].";
      Position from = month(path + "from", tiers.get(t).fromMonth());
      Position until =
          t + 1 < tiers.size()
              ? month(path + "until", tiers.get(t + 1).fromMonth())
              : Position.Landmark.NEVER;
      Input fee =
          Input.of(
              path + "monthly", tiers.get(t).monthly(), Unit.MONEY_PER_MONTH, Range.NON_NEGATIVE);
      CurveRef curve = CurveRef.between(ScheduleCurve.OPEN, from, until);
      lines.add(
          CustomLine.of(line, new CustomLine.Timing.Monthly(fee, curve))
              .withCategory(Category.SERVICE));
    }
    return lines;
  }

  private static Position month(String path, int month) {
    return Position.month(path, Quantity.fixed(month), Range.FROM_MONTH_1);
  }
}
