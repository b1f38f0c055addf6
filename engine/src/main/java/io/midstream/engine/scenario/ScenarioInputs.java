package io.midstream.engine.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Walks a scenario and gathers its inputs in document order, each path once. */
final class ScenarioInputs {
  private final Map<String, Input> found = new LinkedHashMap<>();

  private ScenarioInputs() {}

  static List<Input> of(Scenario scenario) {
    ScenarioInputs walk = new ScenarioInputs();
    walk.scenario(scenario);
    Collection<Input> inputs = walk.found.values();
    return List.copyOf(inputs);
  }

  private void scenario(Scenario s) {
    s.facts().forEach(this::add);
    add(s.finance().discountRate());
    s.indices().forEach(index -> add(index.rate()));
    s.today().forEach(item -> add(item.monthly()));
    add(s.target().reduction());
    add(s.target().replay());
    s.target().lines().forEach(item -> add(item.monthly()));
    plan(s.plan());
    s.tokens().ifPresent(this::tokens);
    for (OneOff item : s.once()) {
      add(item.amount());
      add(item.at());
    }
    s.benefits().forEach(item -> add(item.monthly()));
    for (Commitment item : s.commitments()) {
      add(item.monthly());
      add(item.until());
    }
    for (Risk item : s.risks()) {
      add(item.probability());
      add(item.impact());
    }
    for (CustomLine line : s.lines()) {
      timing(line.timing());
      line.factors().forEach(this::add);
    }
  }

  private void plan(Plan plan) {
    add(plan.starts());
    for (Wave wave : plan.waves()) {
      add(wave.starts());
      add(wave.prepare());
    }
    plan.capacity().ifPresent(this::capacity);
    add(plan.every());
    for (Wave wave : plan.waves()) {
      add(wave.parallel());
      add(wave.decommission());
    }
    add(plan.slip());
    add(plan.creep());
    add(plan.learning());
    for (EffortTask task : plan.effort()) {
      add(task.share());
      add(task.days());
    }
    add(plan.dayRate());
  }

  private void capacity(Capacity capacity) {
    add(capacity.engineers());
    add(capacity.daysPerMonth());
  }

  private void tokens(Tokens tokens) {
    add(tokens.supply());
    add(tokens.costPerToken());
    add(tokens.slipPerToken());
    for (TokenSpend spend : tokens.spend()) {
      add(spend.tokens());
      add(spend.from());
      add(spend.until());
      add(spend.matures());
    }
  }

  private void timing(CustomLine.Timing timing) {
    if (timing instanceof CustomLine.Timing.Monthly monthly) {
      add(monthly.monthly());
      curve(monthly.curve());
    } else if (timing instanceof CustomLine.Timing.Once once) {
      add(once.amount());
      add(once.at());
    } else if (timing instanceof CustomLine.Timing.Spread spread) {
      add(spread.total());
      curve(spread.curve());
    }
  }

  private void curve(CurveRef curve) {
    curve.from().ifPresent(this::add);
    curve.until().ifPresent(this::add);
  }

  private void add(Position position) {
    if (position instanceof Position.AtMonth at) {
      add(at.month());
    }
  }

  private void add(Optional<Input> input) {
    input.ifPresent(this::add);
  }

  private void add(Input input) {
    Input earlier = found.putIfAbsent(input.path(), input);
    if (earlier != null && !Objects.equals(earlier, input)) {
      throw new IllegalArgumentException("two different inputs have the path " + input.path());
    }
  }
}
