package io.midstream.reports;

import io.midstream.engine.sensitivity.PerfectInformation;
import io.midstream.engine.simulation.Estimate;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import java.util.ArrayList;
import java.util.List;

/**
 * What would change the decision: the value of each number at which it turns, and what it would be
 * worth to know a number before deciding.
 */
final class DecisionText {
  private static final int MOST_WORTH_KNOWING = 5;

  /** Standard errors by which an estimate has to exceed 0 not to be put down to chance. */
  private static final double BEYOND_CHANCE = 2;

  private final Story story;
  private final DriverText text;
  private final Uncertainty found;

  private DecisionText(Story story, Uncertainty found) {
    this.story = story;
    this.text = new DriverText(story.figures());
    this.found = found;
  }

  static List<Block> blocks(Story story, Uncertainty found) {
    return new DecisionText(story, found).blocks();
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    List<PerfectInformation.OfDriver> worthKnowing = worthKnowing();
    blocks.add(
        new Block.Statement(
            story.say("What would change the decision."),
            turning() + " " + information(worthKnowing)));
    if (!found.switching().isEmpty()) {
      blocks.add(new Block.TableBlock(switching()));
    }
    if (!worthKnowing.isEmpty()) {
      blocks.add(new Block.TableBlock(knowing(worthKnowing)));
    }
    return blocks;
  }

  private String turning() {
    long turning = found.switching().stream().filter(s -> s.value().isPresent()).count();
    return turning == 0
        ? story.say(
            "No uncertain number alone, within what it may be, turns the answer of the base case.")
        : story.say(
            turning == 1
                ? "Alone, with all others at their base values, one of the numbers below turns the"
                    + " answer of the base case within what it may be."
                : "Alone, with all others at their base values, {0} of the numbers below turn the"
                    + " answer of the base case within what it may be.",
            turning);
  }

  private DataTable switching() {
    List<Row> rows = new ArrayList<>();
    for (Uncertainty.SwitchingValue each : found.switching()) {
      rows.add(
          Row.of(
              text.name(each.driver()),
              text.given(each.driver(), each.base()),
              each.value().isPresent()
                  ? text.found(each.driver(), each.value().getAsDouble())
                  : story.say("no value within its range")));
    }
    return new DataTable(
        "switching-values",
        story.say(
            "Where the decision turns: one number at a time, all others at their base values"),
        List.of(
            Column.text(story.say("Number")),
            Column.number(story.say("Base case")),
            Column.number(story.say("Net present value is 0 at"))),
        rows);
  }

  private String information(List<PerfectInformation.OfDriver> worthKnowing) {
    PerfectInformation information = found.information();
    if (information.all().value() <= 0) {
      return story.say(
          "Knowing everything before deciding would be worth nothing: in each of {0} trials the"
              + " answer is the same.",
          story.digits().upTo(information.trials(), 0));
    }
    String everything =
        story.say(
            "Knowing everything before deciding would be worth {0} on average (± {1}): no study or"
                + " pilot is worth more.",
            story.money(information.all().value()), error(information.all()));
    return worthKnowing.isEmpty()
        ? everything
            + " "
            + story.say("No single number is worth finding out for the decision alone.")
        : everything;
  }

  private List<PerfectInformation.OfDriver> worthKnowing() {
    return found.information().drivers().stream()
        .filter(d -> d.value().value() > BEYOND_CHANCE * d.value().standardError())
        .limit(MOST_WORTH_KNOWING)
        .toList();
  }

  private DataTable knowing(List<PerfectInformation.OfDriver> worthKnowing) {
    List<Row> rows = new ArrayList<>();
    Estimate all = found.information().all();
    rows.add(Row.of(story.say("all numbers"), story.money(all.value()), error(all)));
    for (PerfectInformation.OfDriver each : worthKnowing) {
      rows.add(
          Row.of(text.name(each.driver()), story.money(each.value().value()), error(each.value())));
    }
    return new DataTable(
        "perfect-information",
        story.say("What it is worth at most to know before deciding; ± is half of a 95% interval"),
        List.of(
            Column.text(story.say("Number")),
            Column.number(story.say("Worth")),
            Column.number("±")),
        rows);
  }

  private String error(Estimate estimate) {
    return story.money(estimate.halfWidth());
  }
}
