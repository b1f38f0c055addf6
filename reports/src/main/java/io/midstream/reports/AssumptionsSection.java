package io.midstream.reports;

import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Provenance;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Names;
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
        ("%d inputs: %d with a source, %d without one (marked), %d left to Midstream’s defaults."
                + " Uncertain: %s.")
            .formatted(
                inputs.size(),
                sourced,
                inputs.stream().filter(AssumptionsSection::unsourced).count(),
                defaults,
                uncertain == 0 ? "none" : Long.toString(uncertain));
    DataTable table =
        new DataTable(
            "assumption-register",
            "Every input of the base case",
            List.of(
                Column.text("Input"),
                Column.number("Base value"),
                Column.text("Distribution"),
                Column.text("Source"),
                Column.text("Owner, date"),
                Column.text("Confidence")),
            inputs.stream().map(this::row).toList());
    return new Section(
        "assumptions",
        "Assumptions",
        List.of(new Block.Paragraph(summary), new Block.TableBlock(table)));
  }

  private static boolean unsourced(Input input) {
    return input.written() && input.provenance().source().isEmpty();
  }

  private Row row(Input input) {
    Provenance from = input.provenance();
    List<String> cells =
        List.of(
            Names.shown(input.path(), LONGEST),
            story.figures().value(input.base(), input.unit()),
            QuantityText.of(input.quantity(), input.unit(), story.figures()),
            input.written()
                ? from.source().map(s -> Names.shown(s, LONGEST)).orElse("no source")
                : "default",
            Stream.of(from.owner(), from.date())
                .flatMap(Optional::stream)
                .map(s -> Names.shown(s, LONGEST))
                .reduce((owner, date) -> owner + ", " + date)
                .orElse(""),
            from.confidence().map(s -> Names.shown(s, LONGEST)).orElse(""));
    return unsourced(input) ? Row.marked(cells) : Row.of(cells);
  }
}
