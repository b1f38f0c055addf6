package io.midstream.reports;

import io.midstream.reports.content.Block;
import io.midstream.reports.content.Section;
import java.util.ArrayList;
import java.util.List;

/** Makes a report of results: what to say, in which order. */
public final class ReportBuilder {
  private ReportBuilder() {}

  /** The report of these results, in no format yet. */
  public static Report of(ReportInput input) {
    Story story = Story.of(input);
    List<Section> sections = new ArrayList<>();
    sections.add(Headline.section(story));
    input.change().ifPresent(change -> sections.add(ChangeSection.of(story, change)));
    sections.add(OptionsSection.of(story));
    if (BillNotice.hasBill(story)) {
      sections.add(section("bill-notice", story.say("The cloud bill"), BillFigure.of(story)));
    }
    sections.add(section("payback", story.say("When it pays"), CumulativeFigure.of(story)));
    story
        .input()
        .uncertainty()
        .ifPresent(found -> sections.add(UncertaintySection.of(story, found)));
    sections.add(
        section(
            "where-the-money-goes", story.say("Where the money goes"), WaterfallFigure.of(story)));
    sections.add(section("plan", story.say("The plan"), WavesFigure.of(story)));
    TokensSection.of(story).ifPresent(sections::add);
    sections.add(FiscalYearSection.of(story));
    sections.add(MeasuresSection.of(story));
    sections.add(AssumptionsSection.of(story));
    sections.add(ColophonSection.of(story));
    return new Report(
        story.name(story.scenario().name()),
        story.say("Migration to Kubernetes: cost and return"),
        Headline.answer(story),
        sections,
        input.version(),
        input.theme());
  }

  /** The report in one sentence, without making the rest of it. */
  public static String answer(ReportInput input) {
    return Headline.answer(Story.of(input));
  }

  private static Section section(String id, String heading, Block block) {
    return new Section(id, heading, List.of(block));
  }
}
