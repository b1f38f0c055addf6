package io.midstream.engine.model;

import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.Treatment;
import java.util.List;

/**
 * A cash-flow line: an amount × a curve × an index. A positive flow is a cost, but for a benefit,
 * whose positive flow counts for us.
 *
 * @param name its name in every report
 * @param side which future it belongs to
 * @param category what it pays for
 * @param kind its role in the case for migrating
 * @param treatment how accounting treats it
 * @param role which shorthand it unfolds from
 * @param path the document path of the item that made it, such as {@code today[EC2]}
 * @param amount money a month, or once, or in total, as the timing says
 * @param timing how the amount falls into periods
 * @param grows indices that multiply it
 */
public record Line(
    String name,
    Side side,
    Category category,
    Kind kind,
    Treatment treatment,
    LineRole role,
    String path,
    Amount amount,
    Timing timing,
    List<GrowthIndex> grows) {
  public Line {
    grows = List.copyOf(grows);
  }
}
