package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.reports.content.Block;
import io.midstream.reports.text.Figures;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * What to tell whoever pays the cloud bill: by how much it rises, from when to when, and when it
 * falls below today's plan.
 */
final class BillNotice {
  /** The share of the largest stay bill by which a bill must differ to count as above or below. */
  private static final double TOLERANCE = 1e-9;

  private final Story story;
  private final double tolerance;

  private BillNotice(Story story) {
    this.story = story;
    this.tolerance = TOLERANCE * story.projection().stayBill().stream().max().orElse(0);
  }

  /** The notice in sentences. */
  static String of(Story story) {
    return new BillNotice(story).text();
  }

  /** The notice as a key figure. */
  static Block.KeyFigure figure(Story story) {
    BillNotice notice = new BillNotice(story);
    return notice.rises()
        ? new Block.KeyFigure(
            "Peak rise of the bill",
            story.money(story.value(Measure.PEAK_BILL_INCREASE)) + " a month",
            story.figures().month(notice.peakMonth()))
        : new Block.KeyFigure("Peak rise of the bill", "none", "never above today’s plan");
  }

  /** Whether there is a bill at all. */
  static boolean hasBill(Story story) {
    return story.projection().stayBill().stream().anyMatch(v -> v != 0)
        || story.projection().moveBill().stream().anyMatch(v -> v != 0);
  }

  private boolean rises() {
    return story.value(Measure.MONTHS_ABOVE) > 0;
  }

  private int peakMonth() {
    return (int) story.value(Measure.PEAK_BILL_MONTH);
  }

  private double increase(int month) {
    return story.projection().moveBill().get(month) - story.projection().stayBill().get(month);
  }

  private IntStream months() {
    return IntStream.rangeClosed(1, story.horizon());
  }

  private String text() {
    if (!hasBill(story)) {
      return "The scenario has no cloud bill, so there is none to give notice of.";
    }
    return (rises() ? rise() : "The bill never rises above today’s plan. ") + fall();
  }

  private String rise() {
    int first = months().filter(m -> increase(m) > tolerance).findFirst().orElse(1);
    int last = months().filter(m -> increase(m) > tolerance).max().orElse(1);
    long above = Math.round(story.value(Measure.MONTHS_ABOVE));
    int peak = peakMonth();
    String when =
        first == last
            ? "in " + story.figures().month(first) + " only"
            : above == last - first + 1
                ? "for %d months, from %s to %s"
                    .formatted(above, story.figures().month(first), story.figures().month(last))
                : "in %d of the months from %s to %s"
                    .formatted(above, story.figures().month(first), story.figures().month(last));
    String size =
        first == last
            ? ""
            : " It peaks in %s at %s, %s above plan, and the months above plan cost %s more in all."
                .formatted(
                    story.figures().month(peak),
                    story.money(story.projection().moveBill().get(peak)),
                    story.money(story.value(Measure.PEAK_BILL_INCREASE)),
                    story.money(story.value(Measure.OVERRUN)));
    String by = first == last ? ", by " + story.money(story.value(Measure.PEAK_BILL_INCREASE)) : "";
    return "The bill rises above today’s plan, what staying would cost, "
        + when
        + by
        + "."
        + size
        + " ";
  }

  private String fall() {
    OptionalDouble below = story.measure(Measure.FIRST_MONTH_BELOW);
    if (below.isEmpty()) {
      return "It does not fall below today’s plan within " + story.overHorizon() + ".";
    }
    int first = (int) below.getAsDouble();
    int lastNotBelow = months().filter(m -> increase(m) >= -tolerance).max().orElse(0);
    StringBuilder text = new StringBuilder("It is below plan ");
    if (lastNotBelow < first) {
      text.append("from ").append(story.figures().month(first)).append(" on");
    } else if (lastNotBelow < story.horizon()) {
      text.append("for the first time in ").append(story.figures().month(first));
      text.append(" and for good from ").append(story.figures().month(lastNotBelow + 1));
    } else {
      text.append("for the first time in ").append(story.figures().month(first));
      text.append(", but not at the end of the horizon");
    }
    story.measure(Measure.BILL_REDUCTION).ifPresent(share -> text.append(atTheEnd(share)));
    return text.append('.').toString();
  }

  private String atTheEnd(double reduction) {
    int end = story.horizon();
    return "; in the last month it is %s instead of %s, %s %s"
        .formatted(
            story.money(story.projection().moveBill().get(end)),
            story.money(story.projection().stayBill().get(end)),
            Figures.percent(Math.abs(reduction)),
            reduction >= 0 ? "less" : "more");
  }
}
