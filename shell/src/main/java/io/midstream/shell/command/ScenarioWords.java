package io.midstream.shell.command;

import io.midstream.engine.model.Line;
import io.midstream.engine.model.Model;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.DocumentException;
import io.midstream.models.scenario.ScenarioDocument;
import io.midstream.models.scenario.ScenarioKeys;
import io.midstream.shell.command.Completions.Proposal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words that a scenario knows: its paths with what they are at present, its lines. */
final class ScenarioWords {
  private final ScenarioDocument document;
  private final Optional<Scenario> scenario;
  private final Map<String, String> written = new LinkedHashMap<>();

  /** The words of a document; of one that is faulty, those that are sound. */
  ScenarioWords(ScenarioDocument document) {
    this.document = document;
    this.scenario = read(document);
    document.values().forEach(value -> written.put(value.path(), value.text()));
  }

  private static Optional<Scenario> read(ScenarioDocument document) {
    try {
      return Optional.of(document.read().scenario());
    } catch (DocumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Every path, with its present value and unit. Where a value comes from has paths too, which only
   * a word that asks for them brings up.
   */
  List<Proposal> paths(String word) {
    Map<String, Proposal> paths = new LinkedHashMap<>();
    written.forEach(
        (path, text) -> {
          if (!isNote(path) || word.startsWith(noted(path) + ".")) {
            paths.put(path, Proposal.of(path, text));
          }
        });
    scenario.ifPresent(
        s -> s.inputs().forEach(i -> paths.put(i.path(), Proposal.of(i.path(), present(i)))));
    return List.copyOf(paths.values());
  }

  /** Every path of an input that may be varied, to a value of any size. */
  List<Proposal> inputs() {
    return scenario.stream()
        .flatMap(s -> s.inputs().stream().filter(i -> !s.facts().contains(i)))
        .map(i -> Proposal.of(i.path(), present(i)))
        .toList();
  }

  /** The same with what a plan counts in whole numbers, such as its waves. */
  List<Proposal> inputsAndCounts() {
    return scenario.stream()
        .flatMap(
            s ->
                s.inputs().stream()
                    .filter(i -> !s.facts().contains(i) || i.path().startsWith("plan.")))
        .map(i -> Proposal.of(i.path(), present(i)))
        .toList();
  }

  /** What is at a path at present, and the words that the path takes. */
  List<Proposal> values(String path) {
    List<Proposal> values = new ArrayList<>();
    String present = written.getOrDefault(path, "");
    if (!present.isEmpty()) {
      values.add(Proposal.of(present, "the present value"));
    }
    ScenarioKeys.words(document, path).stream()
        .filter(word -> !word.equals(present))
        .forEach(word -> values.add(Proposal.of(word, "")));
    return values;
  }

  /** The names of the lines. */
  List<Proposal> lines() {
    return scenario.stream()
        .flatMap(s -> Model.of(s).lines().stream())
        .map(Line::name)
        .distinct()
        .map(name -> Proposal.of(name, ""))
        .toList();
  }

  /** Every month from the first to the horizon, with its number. */
  List<Proposal> months() {
    return scenario.stream()
        .flatMap(
            s ->
                IntStream.rangeClosed(1, s.horizon())
                    .mapToObj(m -> Proposal.of(s.calendarMonth(m).toString(), "month " + m)))
        .toList();
  }

  private String present(Input input) {
    return InputText.of(
        input, Optional.ofNullable(written.get(input.path())), scenario.orElseThrow());
  }

  /** Whether a path says where another value comes from. */
  private boolean isNote(String path) {
    return written.containsKey(noted(path));
  }

  private static String noted(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('.')));
  }
}
