package io.midstream.reports;

import io.midstream.engine.measure.Answer;
import io.midstream.engine.measure.Measure;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import java.util.ArrayList;
import java.util.List;

/** Every measure with its value, or why it has none, and how it is defined. */
final class MeasuresSection {
  private MeasuresSection() {}

  static Section of(Story story) {
    List<Row> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      rows.add(
          Row.of(
                  story.terms().label(measure),
                  value(story, measure),
                  story.terms().definition(measure))
              .linked("#" + Explanations.id(measure)));
    }
    DataTable table =
        new DataTable(
            "measures",
            story.say("Every measure of the base case and how it is defined"),
            List.of(
                Column.text(story.say("Measure")),
                Column.number(story.say("Value")),
                Column.text(story.say("Definition"))),
            rows);
    return new Section(
        "how-measured",
        story.say("How it is measured"),
        List.of(new Block.TableBlock(table), Explanations.of(story)));
  }

  private static String value(Story story, Measure measure) {
    if (bill(measure) && story.value(Measure.MONTHS_ABOVE) == 0) {
      return story.say("never rises");
    }
    Answer answer = story.projection().measures().answer(measure);
    if (answer instanceof Answer.NotUnique several) {
      return story.say(
          "not unique: {0}",
          story.language().list(several.candidates().stream().map(story::percent).toList()));
    }
    return story.shown(measure);
  }

  /** Month 1 would be a wrong answer to when the bill peaks, if it never rises. */
  private static boolean bill(Measure measure) {
    return measure == Measure.PEAK_BILL_MONTH;
  }
}
