package io.midstream.reports;

import io.midstream.engine.measure.Measure;
import io.midstream.reports.content.Block;
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
            story.say("Peak rise of the bill"),
            story.say("{0} a month", story.money(story.value(Measure.PEAK_BILL_INCREASE))),
            story.figures().month(notice.peakMonth()))
        : new Block.KeyFigure(
            story.say("Peak rise of the bill"),
            story.say("none"),
            story.say("never above today’s plan"));
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
      return story.say("The scenario has no cloud bill, so there is none to give notice of.");
    }
    String rise = rises() ? rise() : story.say("The bill never rises above today’s plan.");
    return rise + " " + fall();
  }

  private String rise() {
    int first = months().filter(m -> increase(m) > tolerance).findFirst().orElse(1);
    int last = months().filter(m -> increase(m) > tolerance).max().orElse(1);
    if (first == last) {
      return story.say(
          "The bill rises above today’s plan, what staying would cost, in {0} only, by {1}.",
          month(first), story.money(story.value(Measure.PEAK_BILL_INCREASE)));
    }
    long above = Math.round(story.value(Measure.MONTHS_ABOVE));
    String when =
        above == last - first + 1
            ? story.say(
                "The bill rises above today’s plan, what staying would cost, for {0} months, from"
                    + " {1} to {2}.",
                above, month(first), month(last))
            : story.say(
                "The bill rises above today’s plan, what staying would cost, in {0} of the months"
                    + " from {1} to {2}.",
                above, month(first), month(last));
    int peak = peakMonth();
    return when
        + " "
        + story.say(
            "It peaks in {0} at {1}, {2} above plan, and the months above plan cost {3} more in"
                + " all.",
            month(peak),
            story.money(story.projection().moveBill().get(peak)),
            story.money(story.value(Measure.PEAK_BILL_INCREASE)),
            story.money(story.value(Measure.OVERRUN)));
  }

  private String month(int month) {
    return story.figures().month(month);
  }

  private String fall() {
    OptionalDouble below = story.measure(Measure.FIRST_MONTH_BELOW);
    if (below.isEmpty()) {
      return story.say("It does not fall below today’s plan within {0}.", story.overHorizon());
    }
    int first = (int) below.getAsDouble();
    int lastNotBelow = months().filter(m -> increase(m) >= -tolerance).max().orElse(0);
    String when =
        lastNotBelow < first
            ? story.say("It is below plan from {0} on", month(first))
            : lastNotBelow < story.horizon()
                ? story.say(
                    "It is below plan for the first time in {0} and for good from {1}",
                    month(first), month(lastNotBelow + 1))
                : story.say(
                    "It is below plan for the first time in {0}, but not at the end of the"
                        + " horizon",
                    month(first));
    OptionalDouble reduction = story.measure(Measure.BILL_REDUCTION);
    return reduction.isEmpty()
        ? story.say("{0}.", when)
        : story.say("{0}; {1}.", when, atTheEnd(reduction.getAsDouble()));
  }

  private String atTheEnd(double reduction) {
    int end = story.horizon();
    return story.say(
        reduction >= 0
            ? "in the last month it is {0} instead of {1}, {2} less"
            : "in the last month it is {0} instead of {1}, {2} more",
        story.money(story.projection().moveBill().get(end)),
        story.money(story.projection().stayBill().get(end)),
        story.percent(Math.abs(reduction)));
  }
}
