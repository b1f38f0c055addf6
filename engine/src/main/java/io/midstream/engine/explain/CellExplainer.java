package io.midstream.engine.explain;

import io.midstream.engine.LineFlow;
import io.midstream.engine.Projection;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.Timing;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Commitment;
import io.midstream.engine.scenario.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains the flow of a line in a period. */
final class CellExplainer {
  private final Projection projection;
  private final AmountExplainer amounts;
  private final CurveExplainer curves;

  CellExplainer(Projection projection) {
    this.projection = projection;
    this.amounts = new AmountExplainer(projection);
    this.curves = new CurveExplainer(projection);
  }

  Explanation cell(LineFlow flow, int period) {
    Line line = flow.line();
    List<Explanation> children = new ArrayList<>();
    String formula = formula(line, period, children);
    String label =
        "%s (%s), %s"
            .formatted(
                line.name(),
                line.side().name().toLowerCase(Locale.ROOT),
                period == 0
                    ? "period 0 (today)"
                    : "month %d (%s)"
                        .formatted(period, projection.scenario().calendarMonth(period)));
    return Explanation.of(label, flow.flow().get(period), Unit.MONEY, formula, children);
  }

  private String formula(Line line, int period, List<Explanation> children) {
    Timing timing = line.timing();
    children.add(amounts.amount(line.amount()));
    if (timing instanceof Timing.Monthly monthly) {
      children.add(curves.curve(monthly.curve(), period));
      children.add(amounts.index(line.grows(), period));
      return "amount × curve × index";
    }
    if (timing instanceof Timing.Once once) {
      children.add(amounts.position("at", once.at()));
      children.add(amounts.index(line.grows(), period));
      return "amount × index, once, in the period that contains its position";
    }
    if (timing instanceof Timing.Spread spread) {
      children.add(curves.curve(spread.curve(), period));
      children.add(
          Explanation.leaf(
              "Σ curve",
              projection.evaluation().curveTotal(spread.curve(), 0),
              Unit.FACTOR,
              "over all months, beyond the horizon too"));
      children.add(amounts.index(line.grows(), period));
      return "amount × curve / Σ curve × index";
    }
    if (timing instanceof Timing.ShareOf share) {
      children.add(curves.curve(share.curve(), period));
      for (Line of : share.lines()) {
        children.add(
            Explanation.of(
                of.name() + " at full size",
                projection.evaluation().amount(of.amount(), 0)
                    * projection.evaluation().index(of.grows()).get(period, 0),
                Unit.MONEY_PER_MONTH,
                "amount × index",
                List.of(amounts.amount(of.amount()), amounts.index(of.grows(), period))));
      }
      return "share × curve × Σ (amount × index) of the lines replayed";
    }
    Commitment commitment = ((Timing.Stranded) timing).commitment();
    children.add(amounts.position("until", commitment.until()));
    children.addAll(eligible(commitment, line, period));
    return "max(0, commitment × (1 − after(until)) − Σ of the bill it covers)";
  }

  private List<Explanation> eligible(Commitment commitment, Line stranded, int period) {
    List<Explanation> bill = new ArrayList<>();
    for (LineFlow flow : projection.lines()) {
      Line line = flow.line();
      boolean covered =
          (commitment.covers().old() && line.role().oldStackUsage())
              || (commitment.covers().newer() && line.role().newStackUsage());
      if (covered && line.side() == stranded.side() && line.category() == Category.BILL) {
        bill.add(
            Explanation.leaf(
                line.name(), flow.flow().get(period), Unit.MONEY, "bill that it covers"));
      }
    }
    return bill;
  }
}
