package io.midstream.reports.content;

import io.midstream.reports.chart.Chart;
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

  /** Its charts, in order. */
  public List<Chart> charts() {
    return blocks.stream()
        .filter(Block.Figure.class::isInstance)
        .map(block -> ((Block.Figure) block).chart())
        .toList();
  }
}
