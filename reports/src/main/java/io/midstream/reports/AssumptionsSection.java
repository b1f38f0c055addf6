package io.midstream.reports;

import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Provenance;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.QuantityText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The register of assumptions: every input, its distribution and where it comes from. */
final class AssumptionsSection {
  private static final int LONGEST = 300;

  private final Story story;

  private AssumptionsSection(Story story) {
    this.story = story;
  }

  static Section of(Story story) {
    return new AssumptionsSection(story).section();
  }

  private Section section() {
    List<Input> inputs = story.scenario().inputs();
    long sourced = inputs.stream().filter(i -> i.provenance().source().isPresent()).count();
    long defaults = inputs.stream().filter(i -> !i.written()).count();
    long uncertain = inputs.stream().filter(Input::uncertain).count();
    String summary =
        story.say(
                "{0} inputs: {1} with a source, {2} without one (marked), {3} left to Midstream’s"
                    + " defaults.",
                inputs.size(),
                sourced,
                inputs.stream().filter(AssumptionsSection::unsourced).count(),
                defaults)
            + " "
            + story.say(uncertain == 0 ? "Uncertain: none." : "Uncertain: {0}.", uncertain);
    DataTable table =
        new DataTable(
            "assumption-register",
            story.say("Every input of the base case"),
            List.of(
                Column.text(story.say("Input")),
                Column.number(story.say("Base value")),
                Column.text(story.say("Distribution")),
                Column.text(story.say("Source")),
                Column.text(story.say("Owner, date")),
                Column.text(story.say("Confidence"))),
            inputs.stream().map(this::row).toList());
    return new Section(
        "assumptions",
        story.say("Assumptions"),
        List.of(new Block.Paragraph(summary), new Block.TableBlock(table)));
  }

  private static boolean unsourced(Input input) {
    return input.written() && input.provenance().source().isEmpty();
  }

  private Row row(Input input) {
    Provenance from = input.provenance();
    List<String> cells =
        List.of(
            name(input.path()),
            story.figures().value(input.base(), input.unit()),
            QuantityText.of(input.quantity(), input.unit(), story.figures()),
            input.written()
                ? from.source().map(this::name).orElse(story.say("no source"))
                : story.say("default"),
            Stream.of(from.owner(), from.date())
                .flatMap(Optional::stream)
                .map(this::name)
                .reduce((owner, date) -> owner + ", " + date)
                .orElse(""),
            from.confidence().map(this::confidence).orElse(""));
    return unsourced(input) ? Row.marked(cells) : Row.of(cells);
  }

  /** How sure a number is; three words are said, any other is the writer's own. */
  private String confidence(String text) {
    return switch (text) {
      case "high" -> story.say("high");
      case "medium" -> story.say("medium");
      case "low" -> story.say("low");
      default -> name(text);
    };
  }

  private String name(String text) {
    return story.language().name(text, LONGEST);
  }
}
