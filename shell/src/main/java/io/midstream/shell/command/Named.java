package io.midstream.shell.command;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.NearestSpelling;
import io.midstream.shell.CommandFailure;
import java.util.Arrays;
import java.util.List;

/** Finds what a word of a call names, or says what there is. */
final class Named {
  private Named() {}

  /**
   * The measure of this document name.
   *
   * @throws CommandFailure if there is none
   */
  static Measure measure(String name) {
    return Measure.named(name).orElseThrow(() -> unknown("measure", name, measures()));
  }

  /** The document names of all measures. */
  static List<String> measures() {
    return Arrays.stream(Measure.values()).map(Measure::documentName).toList();
  }

  /**
   * The input at a path of a scenario.
   *
   * @throws CommandFailure if there is none that may be varied
   */
  static Input input(Scenario scenario, String path) {
    List<Input> inputs =
        scenario.inputs().stream().filter(input -> !scenario.facts().contains(input)).toList();
    return inputs.stream()
        .filter(input -> input.path().equals(path))
        .findFirst()
        .orElseThrow(() -> unknown("input", path, inputs.stream().map(Input::path).toList()));
  }

  static CommandFailure unknown(String kind, String name, List<String> allowed, String... more) {
    String text =
        "there is no %s '%s'%s%nThere are: %s."
            .formatted(
                kind,
                name,
                NearestSpelling.of(name, allowed)
                    .map(n -> " — did you mean '" + n + "'?")
                    .orElse("."),
                String.join(", ", allowed));
    return CommandFailure.wrongUse(more.length == 0 ? text : text + "\n" + String.join(" ", more));
  }
}
