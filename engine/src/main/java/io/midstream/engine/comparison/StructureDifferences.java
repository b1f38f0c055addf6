package io.midstream.engine.comparison;

import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.scenario.Wave;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What makes two scenarios different besides the values of inputs that both have: the number of
 * waves and their services, inputs that only one of them has, and terms such as when a cost
 * retires. All by their paths in the document.
 */
final class StructureDifferences {
  private final Scenario first;
  private final Scenario second;
  private final List<String> paths = new ArrayList<>();

  private StructureDifferences(Scenario first, Scenario second) {
    this.first = first;
    this.second = second;
  }

  static List<String> of(Scenario first, Scenario second) {
    StructureDifferences differences = new StructureDifferences(first, second);
    differences.frame();
    differences.inputs();
    differences.terms();
    return List.copyOf(differences.paths);
  }

  private void frame() {
    differs("start", Scenario::start);
    differs("horizon", Scenario::horizon);
    differs("finance.discounting", s -> s.finance().discounting());
    differs("plan.waves", s -> s.plan().waves().stream().map(Wave::services).toList());
  }

  private void differs(String path, Function<Scenario, Object> part) {
    if (!part.apply(first).equals(part.apply(second))) {
      paths.add(path);
    }
  }

  /** Inputs that one of the two lacks, facts about the services aside. */
  private void inputs() {
    Set<String> one = inputs(first);
    Set<String> other = inputs(second);
    Set<String> all = new LinkedHashSet<>(one);
    all.addAll(other);
    all.stream().filter(p -> !one.contains(p) || !other.contains(p)).forEach(paths::add);
  }

  private static Set<String> inputs(Scenario scenario) {
    return scenario.inputs().stream()
        .filter(input -> !scenario.facts().contains(input))
        .map(Input::path)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Terms of what both have. */
  private void terms() {
    Map<String, Object> other = terms(second);
    terms(first)
        .forEach(
            (path, term) -> {
              if (other.containsKey(path) && !term.equals(other.get(path))) {
                paths.add(path);
              }
            });
  }

  private static Map<String, Object> terms(Scenario scenario) {
    Map<String, Object> terms = new LinkedHashMap<>();
    scenario.today().forEach(i -> terms.put("today[" + i.name() + "].retires", i.retires()));
    scenario
        .target()
        .lines()
        .forEach(i -> terms.put("target.lines[" + i.name() + "].arrives", i.arrives()));
    scenario.benefits().forEach(i -> terms.put("benefits[" + i.name() + "].follows", i.follows()));
    scenario.risks().forEach(i -> terms.put("risks[" + i.name() + "].during", i.during()));
    return terms;
  }
}
