package io.midstream.reports.content;

import java.util.List;

/**
 * A part of a report.
 *
 * @param id names it in links; lower-case letters and hyphens
 * @param heading its heading
 * @param blocks what it says, in order
 */
public record Section(String id, String heading, List<Block> blocks) {
  public Section {
    blocks = List.copyOf(blocks);
  }
}
