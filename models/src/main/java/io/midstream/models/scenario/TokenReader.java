package io.midstream.models.scenario;

import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Provenance;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import io.midstream.engine.scenario.Unit;
import io.midstream.models.document.Node;
import io.midstream.models.library.Technologies;
import io.midstream.models.library.Technology;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads innovation tokens; a technology of the catalogue brings its own figures. */
final class TokenReader {
  private final Months months;
  private final Technologies technologies;

  TokenReader(Months months, Technologies technologies) {
    this.months = months;
    this.technologies = technologies;
  }

  Tokens read(Fields tokens) {
    List<TokenSpend> spend = new ArrayList<>();
    List<Fields> items = tokens.items("spend", ScenarioShape.SPEND, "on");
    for (Fields item : items) {
      spend(item).ifPresent(spend::add);
    }
    return new Tokens(
        tokens.quantity("supply", Tokens.DEFAULT_SUPPLY),
        tokens.quantity("costPerToken", 0),
        tokens.quantity("slipPerToken", 0),
        spend);
  }

  private Optional<TokenSpend> spend(Fields item) {
    Optional<Technology> known = item.text("use").flatMap(key -> technology(item, key));
    Optional<String> on = item.text("on").or(() -> known.map(Technology::on));
    Optional<Input> count =
        item.quantity("tokens").or(() -> known.map(t -> catalogued(item, "tokens", t.tokens(), t)));
    if (item.node("use").isEmpty()) {
      for (String key : List.of("on", "tokens")) {
        if (item.node(key).isEmpty()) {
          item.fault(
              item.location(),
              item.pathOf(key),
              "the key '%s' is missing; or name a technology of the catalogue with use"
                  .formatted(key));
        }
      }
    }
    Position from = months.position(item, "from").orElseGet(() -> monthOne(item));
    Position until = months.position(item, "until").orElse(Position.Landmark.NEVER);
    Optional<Input> matures =
        item.node("matures").isPresent()
            ? matures(item)
            : known.flatMap(t -> t.matures().map(m -> catalogued(item, "matures", m, t)));
    return on.isPresent() && count.isPresent()
        ? Optional.of(new TokenSpend(on.get(), count.get(), from, until, matures))
        : Optional.empty();
  }

  private Optional<Technology> technology(Fields item, String key) {
    Optional<Technology> found = technologies.named(key);
    if (found.isEmpty()) {
      item.wrongWord(item.locationOf("use"), "use", key, technologies.keys());
    }
    return found;
  }

  private static Input catalogued(Fields item, String key, double value, Technology technology) {
    return new Input(
        item.pathOf(key),
        Quantity.fixed(value),
        key.equals("tokens") ? Unit.TOKENS : Unit.MONTHS,
        Range.NON_NEGATIVE,
        new Provenance(
            Optional.of("catalogue of technologies: " + technology.key()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        true);
  }

  private static Position monthOne(Fields item) {
    return new Position.AtMonth(
        Input.defaulted(item.pathOf("from"), 1, Unit.MONTH_NUMBER, Range.ANY));
  }

  private static Optional<Input> matures(Fields item) {
    return item.node("matures")
        .flatMap(n -> item.sourced(n, "matures"))
        .filter(s -> !(s.value() instanceof Node.Scalar scalar && scalar.text().equals("never")))
        .flatMap(s -> item.quantity(s, "matures", Unit.MONTHS, Range.NON_NEGATIVE));
  }
}
