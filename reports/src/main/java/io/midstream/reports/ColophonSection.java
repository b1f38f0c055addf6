package io.midstream.reports;

import io.midstream.engine.LineFlow;
import io.midstream.engine.scenario.Finance;
import io.midstream.engine.scenario.Side;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Names;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** How this report came about, and how to follow any of its figures to where it comes from. */
final class ColophonSection {
  private ColophonSection() {}

  static Section of(Story story) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Paragraph(
            story.say(
                "Every figure is a sum of lines, and a line is an amount × a curve × an index. To"
                    + " see what a figure is made of, ask for a line in a month, or for a"
                    + " measure:")));
    LineFlow line = line(story);
    String scenario = quoted(Names.shown(story.input().reference()));
    blocks.add(
        new Block.Command(
            "midstream explain %s --line %s --month %d"
                .formatted(scenario, quoted(Names.shown(line.line().name())), month(line))));
    blocks.add(new Block.Command("midstream explain " + scenario + " --measure npv"));
    blocks.add(new Block.TableBlock(facts(story)));
    return new Section("about", story.say("About this report"), blocks);
  }

  /**
   * The line that a reader is likeliest to ask about: the largest that is paid twice, else the
   * largest of migrating.
   */
  private static LineFlow line(Story story) {
    Comparator<LineFlow> likelier =
        Comparator.<LineFlow, Boolean>comparing(
                flow -> flow.line().role().parallelRunning() && flow.flow().sum() > 0)
            .thenComparing(flow -> flow.line().side() == Side.MOVE)
            .thenComparing(flow -> flow.flow().sum());
    return Collections.max(story.projection().lines(), likelier);
  }

  /** The first month in which most flows on a line. */
  private static int month(LineFlow line) {
    int most = 1;
    for (int m = 2; m <= line.flow().lastPeriod(); m++) {
      most = line.flow().get(m) > line.flow().get(most) ? m : most;
    }
    return most;
  }

  /** A word of a command, quoted where a shell would not take it as one. */
  private static String quoted(String word) {
    return word.matches("[A-Za-z0-9._/-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
  }

  private static DataTable facts(Story story) {
    ReportInput input = story.input();
    Finance finance = story.scenario().finance();
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(story.say("Scenario"), story.name(story.scenario().name())));
    rows.add(
        Row.of(
            story.say("Time"),
            story.say(
                "{0} from {1}",
                story.overHorizon(), story.language().calendar(story.scenario().start()))));
    String currency = story.scenario().currency();
    rows.add(
        Row.of(
            story.say("Currency"),
            currency.equals("XXX")
                ? story.say("none given")
                : story.say("{0}, nominal", currency)));
    rows.add(
        Row.of(
            story.say("Discounting"),
            story.say(
                switch (finance.discounting()) {
                  case MONTH_END ->
                      "{0} a year, at month ends; what is paid before month 1 is not discounted";
                  case MID_MONTH ->
                      "{0} a year, in mid-month; what is paid before month 1 is not discounted";
                  case YEAR_END ->
                      "{0} a year, at year ends; what is paid before month 1 is not discounted";
                },
                story.language().plainPercent(finance.discountRate().base()))));
    rows.add(Row.of("Midstream", input.version()));
    rows.add(Row.of(story.say("Digest of the input"), input.digest()));
    input.seed().ifPresent(seed -> rows.add(Row.of(story.say("Seed"), Long.toString(seed))));
    return new DataTable(
        "facts",
        story.say("What it was computed from"),
        List.of(Column.text(""), Column.text("")),
        rows);
  }
}
