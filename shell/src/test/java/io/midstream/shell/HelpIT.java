package io.midstream.shell;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What the program says about itself and its commands. */
class HelpIT extends GoldenCalls {
  static Stream<Arguments> calls() {
    return Stream.of(
        Arguments.of("help", List.of("--help")),
        Arguments.of("help-report", List.of("help", "report")),
        Arguments.of("help-run", List.of("run", "--help")),
        Arguments.of("help-explain", List.of("explain", "-h")),
        Arguments.of("help-validate", List.of("help", "validate")),
        Arguments.of("help-list", List.of("help", "list")),
        Arguments.of("help-show", List.of("help", "show")),
        Arguments.of("help-new", List.of("help", "new")),
        Arguments.of("help-schema", List.of("help", "schema")),
        Arguments.of("help-unknown", List.of("help", "reprot")),
        Arguments.of("help-chart", List.of("help", "chart")),
        Arguments.of("help-simulate", List.of("help", "simulate")),
        Arguments.of("help-merge", List.of("help", "merge")),
        Arguments.of("help-sensitivity", List.of("help", "sensitivity")),
        Arguments.of("help-grid", List.of("help", "grid")),
        Arguments.of("help-goal-seek", List.of("help", "goal-seek")),
        Arguments.of("help-compare", List.of("help", "compare")),
        Arguments.of("help-optimise", List.of("help", "optimise")),
        Arguments.of("help-benchmark", List.of("help", "benchmark")),
        Arguments.of("help-bill-notice", List.of("help", "bill-notice")),
        Arguments.of("version", List.of("--version")));
  }
}
