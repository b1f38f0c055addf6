package io.midstream.reports;

import io.midstream.reports.chart.Chart;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.Section;
import java.util.List;

/**
 * A report, in no format yet.
 *
 * @param title name of the scenario
 * @param answer the whole report in one sentence
 * @param sections its parts, in reading order
 * @param input the results it tells of
 */
public record Report(String title, String answer, List<Section> sections, ReportInput input) {
  public Report {
    sections = List.copyOf(sections);
  }

  /** Every chart, in reading order. */
  public List<Chart> charts() {
    return sections.stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).chart())
        .toList();
  }
}
