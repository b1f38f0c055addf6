package io.midstream.reports;

import io.midstream.reports.chart.Chart;
import io.midstream.reports.content.Section;
import io.midstream.reports.theme.Theme;
import java.util.List;

/**
 * A letter of one page, in no format yet.
 *
 * @param parties who writes to whom
 * @param subject what it is about, in a few words
 * @param opening the whole letter in a sentence or two
 * @param sections its parts, in reading order
 * @param source what it was made from, and by what
 * @param theme whose letter it is, and in which language
 */
public record Letter(
    Parties parties,
    String subject,
    String opening,
    List<Section> sections,
    String source,
    Theme theme) {
  public Letter {
    sections = List.copyOf(sections);
  }

  /** All charts, in reading order. */
  public List<Chart> charts() {
    return sections.stream().flatMap(section -> section.charts().stream()).toList();
  }

  /**
   * Who writes to whom.
   *
   * @param to whom; empty for whoever pays the cloud bill
   * @param from who; empty to leave it out
   * @param date when, as it is to be read; empty to leave it out
   */
  public record Parties(String to, String from, String date) {}
}
