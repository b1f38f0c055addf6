package io.midstream.engine.explain;

import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.Measures;
import io.midstream.engine.scenario.Unit;
import java.util.ArrayList;
import java.util.List;

/** Explains measures that time and interest make: rates of return, the discounted payback. */
final class ReturnExplainer {
  private static final double POINT = 0.01;

  private final Projection projection;
  private final int horizon;

  ReturnExplainer(Projection projection) {
    this.projection = projection;
    this.horizon = projection.horizon();
  }

  /** The net present value at the rate, which is 0, and a point to either side of it. */
  List<Explanation> irr() {
    List<Explanation> children = new ArrayList<>();
    projection
        .measures()
        .value(Measure.IRR)
        .ifPresent(
            rate -> {
              if (rate - POINT > -1) {
                children.add(presentValue("a point below the rate", rate - POINT));
              }
              children.add(presentValue("at the rate", rate));
              children.add(presentValue("a point above the rate", rate + POINT));
            });
    return children;
  }

  private Explanation presentValue(String where, double rate) {
    double sum = 0;
    double scale = 0;
    for (int m = 0; m <= horizon; m++) {
      double worth = projection.net().get(m) * Math.pow(1 + rate, -m / 12.0);
      sum += worth;
      scale += Math.abs(worth);
    }
    // What rounding leaves of a zero is no amount.
    double value = Math.abs(sum) <= 1e-9 * scale ? 0 : sum;
    return Explanation.leaf(
        "net present value " + where, value, Unit.MONEY, "Σ net × (1 + rate)^(−month/12)");
  }

  /** What is paid in and what comes back, each in the money of one day. */
  List<Explanation> mirr() {
    if (projection.measures().value(Measure.MIRR).isEmpty()) {
      return List.of();
    }
    double rate = projection.evaluation().discountRate(0);
    double outlays = 0;
    double inflows = 0;
    for (int m = 0; m <= horizon; m++) {
      double net = projection.net().get(m);
      if (net < 0) {
        outlays -= net * Math.pow(1 + rate, -m / 12.0);
      } else {
        inflows += net * Math.pow(1 + rate, (horizon - m) / 12.0);
      }
    }
    return List.of(
        Explanation.leaf("outlays", outlays, Unit.MONEY, "months below zero, discounted to today"),
        Explanation.leaf(
            "inflows", inflows, Unit.MONEY, "months above zero, reinvested to the horizon"),
        Explanation.leaf("horizon", horizon, Unit.MONTHS, "(inflows / outlays)^(12/horizon) − 1"));
  }

  /** The cumulative discounted net before and after it turns. */
  List<Explanation> discountedPayback() {
    List<Explanation> children = new ArrayList<>();
    projection
        .measures()
        .value(Measure.DISCOUNTED_PAYBACK)
        .ifPresent(
            at -> {
              int before = (int) Math.floor(at);
              double sum = 0;
              for (int m = 0; m <= Math.min(before + 1, horizon); m++) {
                sum +=
                    projection.net().get(m)
                        * Measures.discountFactor(projection.evaluation(), m, 0);
                if (m >= before) {
                  children.add(
                      Explanation.leaf(
                          "cumulative discounted net at the end of period " + m,
                          sum,
                          Unit.MONEY,
                          projection.scenario().calendarMonth(m).toString()));
                }
              }
            });
    return children;
  }
}
