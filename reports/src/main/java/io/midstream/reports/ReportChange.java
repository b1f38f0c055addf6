package io.midstream.reports;

import io.midstream.engine.comparison.Comparison;
import java.util.List;

/**
 * What a report's scenario was before it was changed.
 *
 * @param against how the scenario before the change is named, such as a file
 * @param values the values that differ
 * @param comparison the scenario before, and the one of the report, under the same draws
 */
public record ReportChange(String against, List<Value> values, Comparison comparison) {
  public ReportChange {
    values = List.copyOf(values);
  }

  /**
   * A value of the document that differs.
   *
   * @param path where
   * @param before as it was written; empty if it was not there
   * @param after as it is written; empty if it is gone
   */
  public record Value(String path, String before, String after) {}
}
