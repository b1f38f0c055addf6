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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads rank correlations: a list of [path, path, rho]. */
final class CorrelationReader {
  private static final String KEY = "correlations";
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

  /** That correlations are between drivers, each pair once, and possible all together. */
  static void check(Fields root, Scenario scenario) {
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
  }
}
