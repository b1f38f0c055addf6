package io.midstream.models.scenario;

import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Unit;
import io.midstream.models.document.Fault;
import io.midstream.models.document.NearestSpelling;
import io.midstream.models.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The growth indices of a scenario, and how lines refer to them. */
final class IndexNames {
  private final Map<String, GrowthIndex> indices = new LinkedHashMap<>();

  /** Reads the key {@code indices} of a scenario. */
  static IndexNames of(Fields scenario) {
    IndexNames names = new IndexNames();
    Optional<Node> value = scenario.node("indices");
    if (value.isEmpty()) {
      return names;
    }
    if (!(value.get() instanceof Node.Mapping mapping)) {
      scenario.fault(
          "indices",
          "found " + value.get().describe() + " where a map is needed, such as {traffic: 5%}");
      return names;
    }
    for (Node.Entry entry : mapping.entries()) {
      names.add(scenario, entry);
    }
    return names;
  }

  private void add(Fields scenario, Node.Entry entry) {
    String path = "indices." + entry.key();
    if (!(entry.value() instanceof Node.Mapping map) || map.get("value").isPresent()) {
      // `traffic: 5%` is short for `traffic: {rate: 5%}`, and its path is as short.
      scenario
          .input(entry.value(), path, Unit.RATE_PER_YEAR, Range.RATE)
          .ifPresent(rate -> add(entry.key(), rate, GrowthIndex.Step.MONTHLY));
      return;
    }
    Fields fields = Fields.of(map, ScenarioShape.INDEX, path, scenario.faults());
    GrowthIndex.Step step = fields.choice("step", GrowthIndex.Step.class, GrowthIndex.Step.MONTHLY);
    fields.quantity("rate").ifPresent(rate -> add(entry.key(), rate, step));
  }

  private void add(String name, Input rate, GrowthIndex.Step step) {
    indices.put(name, new GrowthIndex(name, rate, step));
  }

  List<GrowthIndex> all() {
    return List.copyOf(indices.values());
  }

  /** The indices that a key names: one, or a list. */
  List<GrowthIndex> read(Fields fields, String key) {
    Optional<Node> value = fields.node(key);
    if (value.isEmpty()) {
      return List.of();
    }
    List<Node> names =
        value.get() instanceof Node.Sequence list ? list.items() : List.of(value.get());
    List<GrowthIndex> found = new ArrayList<>();
    for (Node name : names) {
      if (!(name instanceof Node.Scalar scalar)) {
        fields.fault(
            name.location(), fields.pathOf(key), "found " + name.describe() + ", not a name");
      } else {
        Optional.ofNullable(indices.get(scalar.text()))
            .ifPresentOrElse(found::add, () -> unknown(fields, key, scalar));
      }
    }
    return found;
  }

  private void unknown(Fields fields, String key, Node.Scalar name) {
    fields
        .faults()
        .add(
            new Fault(
                name.location(),
                fields.pathOf(key),
                "there is no index " + name.describe(),
                Optional.of(
                    indices.isEmpty()
                        ? "none, as indices defines none"
                        : String.join(", ", indices.keySet())),
                NearestSpelling.of(name.text(), indices.keySet())));
  }
}
