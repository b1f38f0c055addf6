package io.midstream.reports;

import io.midstream.reports.content.Section;
import java.util.List;

/**
 * A letter of one page, in no format yet.
 *
 * @param parties who writes to whom
 * @param subject what it is about, in a few words
 * @param opening the whole letter in a sentence or two
 * @param sections its parts, in reading order
 * @param source what it was made from, and by what
 */
public record Letter(
    Parties parties, String subject, String opening, List<Section> sections, String source) {
  public Letter {
    sections = List.copyOf(sections);
  }

  /**
   * Who writes to whom.
   *
   * @param to whom
   * @param from who; empty to leave it out
   * @param date when, as it is to be read; empty to leave it out
   */
  public record Parties(String to, String from, String date) {}
}
