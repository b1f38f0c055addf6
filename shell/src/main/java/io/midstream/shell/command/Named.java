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
  /** So many words are told all. */
  private static final int MOST = 40;

  /** Of more, so many. */
  private static final int FEW = 8;

  private Named() {}

  /**
   * The measure of this document name, in large or small letters.
   *
   * @throws CommandFailure if there is none
   */
  static Measure measure(String name) {
    return Arrays.stream(Measure.values())
        .filter(measure -> measure.documentName().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> unknown("measure", name, measures()));
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
    if (scenario.facts().stream().anyMatch(fact -> fact.path().equals(path))) {
      throw CommandFailure.wrongUse(
          ("'%s' is counted in whole numbers, and this looks for one of any size: 'grid' and"
                  + " 'optimise' take it, such as 'grid SCENARIO %s=1..8 plan.parallel'.")
              .formatted(path, path));
    }
    return inputs.stream()
        .filter(input -> input.path().equals(path))
        .findFirst()
        .orElseThrow(() -> unknown("input", path, inputs.stream().map(Input::path).toList()));
  }

  /** The words that there are; of many, those that are most alike. */
  private static String few(String name, List<String> allowed) {
    return allowed.size() <= MOST
        ? String.join(", ", allowed)
        : String.join(", ", NearestSpelling.ordered(name, allowed).subList(0, FEW))
            + " and %d others, which Tab shows in the shell".formatted(allowed.size() - FEW);
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
                few(name, allowed));
    return CommandFailure.wrongUse(more.length == 0 ? text : text + "\n" + String.join(" ", more));
  }
}
