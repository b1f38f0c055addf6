package io.midstream.reports;

import io.midstream.reports.chart.Chart;
import io.midstream.reports.content.Section;
import io.midstream.reports.theme.Theme;
import java.util.List;

/**
 * A report, in no format yet.
 *
 * @param title name of what it is about
 * @param kind what sort of report it is, in a few words
 * @param answer the whole report in one sentence
 * @param sections its parts, in reading order
 * @param version of Midstream
 * @param theme whose report it is, and in which language
 */
public record Report(
    String title, String kind, String answer, List<Section> sections, String version, Theme theme) {
  public Report {
    sections = List.copyOf(sections);
  }

  /** Every chart, in reading order. */
  public List<Chart> charts() {
    return sections.stream().flatMap(section -> section.charts().stream()).toList();
  }
}
