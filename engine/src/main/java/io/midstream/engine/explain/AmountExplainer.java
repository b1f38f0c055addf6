package io.midstream.engine.explain;

import io.midstream.engine.Projection;
import io.midstream.engine.kernel.WaveTimes;
import io.midstream.engine.model.Amount;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Explains amounts, indices and inputs: the ends of every tree. */
final class AmountExplainer {
  private final Projection projection;

  AmountExplainer(Projection projection) {
    this.projection = projection;
  }

  /** An input: its base value, how it is distributed and where it comes from. */
  Explanation input(Input input) {
    String origin =
        !input.written()
            ? "default"
            : input.quantity().describe()
                + input.provenance().source().map(s -> "; source: " + s).orElse("");
    return new Explanation(
        input.path(),
        OptionalDouble.of(input.base()),
        input.unit(),
        origin,
        Optional.of(input.path()),
        List.of());
  }

  Explanation amount(Amount amount) {
    if (amount instanceof Amount.Of of) {
      return input(of.input());
    }
    double value = projection.evaluation().amount(amount, 0);
    if (amount instanceof Amount.Complement complement) {
      Explanation inner = amount(complement.of());
      return Explanation.of(
          "1 − " + inner.label(), value, Unit.SHARE, "what remains", List.of(inner));
    }
    if (amount instanceof Amount.EngineerDays) {
      return engineerDays(value);
    }
    List<Explanation> factors =
        ((Amount.Product) amount).factors().stream().map(this::amount).toList();
    return Explanation.of(
        "amount",
        value,
        Unit.MONEY,
        String.join(" × ", factors.stream().map(Explanation::label).toList()),
        factors);
  }

  private Explanation engineerDays(double value) {
    List<Explanation> children = new ArrayList<>();
    for (WaveTimes wave : projection.waves()) {
      children.add(
          Explanation.leaf(
              wave.name(), wave.effortDays(), Unit.DAYS, "of " + wave.services() + " services"));
    }
    children.addAll(perService());
    return Explanation.of(
        "engineer-days",
        value,
        Unit.DAYS,
        "Σ over waves of services × Σ share × days × creep × learning",
        children);
  }

  /** The effort of one wave. */
  Explanation effort(WaveTimes wave) {
    return Explanation.of(
        "engineer-days",
        wave.effortDays(),
        Unit.DAYS,
        "of " + wave.services() + " services",
        perService());
  }

  /** The inputs that make the effort of a service. */
  private List<Explanation> perService() {
    Plan plan = projection.scenario().plan();
    List<Explanation> inputs = new ArrayList<>();
    plan.effort()
        .forEach(
            task -> {
              inputs.add(input(task.share()));
              inputs.add(input(task.days()));
            });
    inputs.add(input(plan.creep()));
    inputs.add(input(plan.learning()));
    return inputs;
  }

  /** The product of growth indices in a period. */
  Explanation index(List<GrowthIndex> grows, int period) {
    double value = projection.evaluation().index(grows).get(period, 0);
    if (grows.isEmpty()) {
      return Explanation.leaf("index", value, Unit.FACTOR, "no growth");
    }
    List<Explanation> children = grows.stream().map(g -> input(g.rate())).toList();
    String formula =
        String.join(
            " × ",
            grows.stream().map(g -> "(1 + " + g.name() + ")^" + exponent(g, period)).toList());
    return Explanation.of("index", value, Unit.FACTOR, formula, children);
  }

  private static String exponent(GrowthIndex index, int period) {
    int months = Math.max(0, period - 1);
    return switch (index.step()) {
      case MONTHLY -> "(" + months + "/12)";
      case YEARLY -> Integer.toString(months / 12);
    };
  }

  /** A position of the document or a landmark of the migration. */
  Explanation position(String label, Position position) {
    if (position instanceof Position.AtMonth at) {
      Explanation month = input(at.month());
      return Explanation.of(
          label, at.month().base() - 1, Unit.POSITION, "month − 1", List.of(month));
    }
    return switch ((Position.Landmark) position) {
      case START ->
          Explanation.leaf(
              label, projection.evaluation().first(0), Unit.POSITION, "the programme's start");
      case COMPLETE ->
          Explanation.leaf(
              label, projection.evaluation().last(0), Unit.POSITION, "the last old service is off");
      case NEVER ->
          new Explanation(
              label, OptionalDouble.empty(), Unit.POSITION, "never", Optional.empty(), List.of());
    };
  }
}
