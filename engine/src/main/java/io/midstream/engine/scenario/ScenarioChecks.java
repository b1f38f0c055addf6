package io.midstream.engine.scenario;

import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What must hold of a scenario that is built in code. A document reader reports the same, and more,
 * with where it stands in the document.
 */
final class ScenarioChecks {
  private ScenarioChecks() {}

  /**
   * Checks a scenario.
   *
   * @throws IllegalArgumentException with the first thing that does not hold
   */
  static Scenario sound(Scenario scenario) {
    currency(scenario.currency());
    if (scenario.today().isEmpty()) {
      throw new IllegalArgumentException("a scenario needs at least one cost of today");
    }
    differ("today", scenario.today().stream().map(TodayItem::name));
    differ("target.lines", scenario.target().lines().stream().map(TargetItem::name));
    differ("plan.waves", scenario.plan().waves().stream().map(Wave::name));
    differ("once", scenario.once().stream().map(OneOff::name));
    differ("benefits", scenario.benefits().stream().map(Benefit::name));
    differ("commitments", scenario.commitments().stream().map(Commitment::name));
    differ("risks", scenario.risks().stream().map(Risk::name));
    differ("lines", scenario.lines().stream().map(CustomLine::name));
    differ("indices", scenario.indices().stream().map(GrowthIndex::name));
    differ(
        "tokens.spend",
        scenario.tokens().stream().flatMap(t -> t.spend().stream()).map(TokenSpend::on));
    order(scenario.plan());
    correlations(scenario);
    return scenario;
  }

  private static void currency(String code) {
    Set<String> known =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    if (!known.contains(code)) {
      throw new IllegalArgumentException(
          "'%s' is no ISO 4217 code such as GBP, EUR or USD".formatted(code));
    }
  }

  /** Paths name the entries of a list by their names. */
  private static void differ(String list, Stream<String> names) {
    Set<String> seen = new HashSet<>();
    names.forEach(
        name -> {
          if (name.isBlank()) {
            throw new IllegalArgumentException("an entry of '%s' has no name".formatted(list));
          }
          if (!seen.add(name)) {
            throw new IllegalArgumentException(
                "the name '%s' is there twice in '%s'; names tell entries apart"
                    .formatted(name, list));
          }
        });
  }

  private static void order(Plan plan) {
    double first = plan.waves().get(0).starts().orElse(plan.starts()).base();
    for (Wave wave : plan.waves()) {
      if (wave.starts().filter(s -> s.base() < first).isPresent()) {
        throw new IllegalArgumentException(
            "wave '%s' starts before the first wave: list the waves in the order they start"
                .formatted(wave.name()));
      }
    }
  }

  /** Also walks over all inputs, which refuses two different ones of one path. */
  private static void correlations(Scenario scenario) {
    List<String> drivers = scenario.drivers().stream().map(Input::path).toList();
    for (Correlation c : scenario.correlations()) {
      for (String path : List.of(c.first(), c.second())) {
        if (!drivers.contains(path)) {
          throw new IllegalArgumentException(
              "a correlation names '%s', which is no uncertain input; these are: %s"
                  .formatted(path, shown(drivers)));
        }
      }
      if (c.first().equals(c.second())) {
        throw new IllegalArgumentException("'%s' is correlated with itself".formatted(c.first()));
      }
    }
    CorrelationMatrix.contradiction(scenario.correlations())
        .ifPresent(
            message -> {
              throw new IllegalArgumentException(message);
            });
  }

  private static String shown(Collection<String> paths) {
    return paths.isEmpty() ? "none" : String.join(", ", paths);
  }
}
