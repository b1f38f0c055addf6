package io.midstream.reports.content;

import java.util.List;

/**
 * A figure and what it was made of, ready to be shown: the root or a node of a tree.
 *
 * @param id names the parts in links; lower-case letters, digits and hyphens, or empty where
 *     nothing leads here
 * @param label what the figure is
 * @param value the figure, written out; empty where there is none
 * @param formula how it follows from its parts, or where it comes from; may be empty
 * @param see where its parts are shown instead, the {@code id} of another; empty if they are here
 * @param parts the figures it was made of
 * @param omitted how many more parts there are, too many to show
 */
public record Explained(
    String id,
    String label,
    String value,
    String formula,
    String see,
    List<Explained> parts,
    int omitted) {
  public Explained {
    parts = List.copyOf(parts);
  }
}
