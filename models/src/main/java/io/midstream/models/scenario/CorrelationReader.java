package io.midstream.models.scenario;

import io.midstream.engine.quantity.QuantityParser;
import io.midstream.engine.quantity.QuantitySyntaxException;
import io.midstream.engine.scenario.Correlation;
import io.midstream.engine.scenario.CorrelationMatrix;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.models.document.Fault;
import io.midstream.models.document.InputPath;
import io.midstream.models.document.NearestSpelling;
import io.midstream.models.document.Node;
import io.midstream.models.document.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads rank correlations: a list of [path, path, rho]. */
final class CorrelationReader {
  static final String KEY = "correlations";
  private static final String FORM =
      "a list of [path, path, rho], such as [target.reduction, plan.slip, -0.3]";

  private CorrelationReader() {}

  static List<Correlation> read(Fields root, Node document) {
    List<Correlation> correlations = new ArrayList<>();
    Optional<Node> value = root.node(KEY);
    if (value.isEmpty()) {
      return correlations;
    }
    if (!(value.get() instanceof Node.Sequence list)) {
      root.fault(KEY, "found " + value.get().describe() + "; needed is " + FORM);
      return correlations;
    }
    for (int i = 0; i < list.items().size(); i++) {
      one(root, document, list.items().get(i), KEY + "[" + i + "]").ifPresent(correlations::add);
    }
    return correlations;
  }

  private static Optional<Correlation> one(Fields root, Node document, Node item, String path) {
    List<String> parts =
        item instanceof Node.Sequence triple
            ? triple.items().stream()
                .flatMap(
                    n ->
                        n instanceof Node.Scalar s
                            ? List.of(s.text()).stream()
                            : List.<String>of().stream())
                .toList()
            : List.of();
    if (parts.size() != 3) {
      root.fault(item.location(), path, "found " + item.describe() + "; needed is " + FORM);
      return Optional.empty();
    }
    try {
      double rho = QuantityParser.number(parts.get(2));
      if (rho > -1 && rho < 1) {
        return Optional.of(
            new Correlation(
                InputPath.of(document, parts.get(0)), InputPath.of(document, parts.get(1)), rho));
      }
    } catch (QuantitySyntaxException e) {
      // Reported below with what is allowed.
    }
    root.fault(
        item.location(),
        path,
        "found '" + parts.get(2) + "'; a rank correlation lies between -1 and 1, neither included");
    return Optional.empty();
  }

  /**
   * Checks that correlations are between drivers, each pair once, and possible all together.
   *
   * <p>A correlation one of whose ends is a fixed number is a fault in a file: who wrote it expects
   * it to act. Where a setting fixed that end, for a run, in the shell or in a search, it has
   * nothing left to act on, and is left out.
   *
   * @param document as written and set
   * @return the scenario without the correlations that are left out
   */
  static Scenario check(Fields root, Node document, Scenario read) {
    Scenario scenario = withoutIdle(document, read);
    List<String> drivers = scenario.drivers().stream().map(Input::path).toList();
    List<String> all = scenario.inputs().stream().map(Input::path).toList();
    boolean sound = true;
    for (Correlation c : scenario.correlations()) {
      for (String path : List.of(c.first(), c.second())) {
        if (!drivers.contains(path)) {
          sound = false;
          root.faults()
              .add(
                  new Fault(
                      root.locationOf(KEY),
                      KEY,
                      all.contains(path)
                          ? "'" + path + "' is a fixed number; only uncertain ones correlate"
                          : "there is no value '" + path + "'",
                      Optional.of(drivers.isEmpty() ? "none" : String.join(", ", drivers)),
                      NearestSpelling.of(path, drivers)));
        }
      }
      if (c.first().equals(c.second())) {
        sound = false;
        root.fault(KEY, "'" + c.first() + "' is correlated with itself");
      }
    }
    if (sound) {
      CorrelationMatrix.contradiction(scenario.correlations())
          .ifPresent(message -> root.fault(KEY, message));
    }
    return scenario;
  }

  private static Scenario withoutIdle(Node document, Scenario scenario) {
    if (scenario.correlations().isEmpty()) {
      return scenario;
    }
    Set<String> fixed =
        scenario.inputs().stream()
            .filter(input -> !input.uncertain())
            .map(Input::path)
            .filter(path -> Setting.wrote(document, path))
            .collect(Collectors.toSet());
    List<Correlation> left =
        scenario.correlations().stream()
            .filter(c -> !fixed.contains(c.first()) && !fixed.contains(c.second()))
            .toList();
    return left.size() == scenario.correlations().size()
        ? scenario
        : scenario.withCorrelations(left);
  }

  /**
   * The change of a document, as written and set, that leaves out the correlations which have
   * nothing left to act on; empty when there are none.
   */
  static Optional<Node> withoutIdle(Node document, List<Correlation> acting) {
    Optional<Node> written = document instanceof Node.Mapping m ? m.get(KEY) : Optional.empty();
    if (!(written.orElse(document) instanceof Node.Sequence list)
        || list.items().size() == acting.size()) {
      return Optional.empty();
    }
    List<Node> kept =
        list.items().stream()
            .filter(item -> acting.stream().anyMatch(c -> isOf(c, item, document)))
            .toList();
    return Optional.of(new Node.Sequence(list.location(), kept, list.span()));
  }

  private static boolean isOf(Correlation correlation, Node item, Node document) {
    return item instanceof Node.Sequence triple
        && triple.items().get(0) instanceof Node.Scalar first
        && triple.items().get(1) instanceof Node.Scalar second
        && InputPath.of(document, first.text()).equals(correlation.first())
        && InputPath.of(document, second.text()).equals(correlation.second());
  }
}
