package io.midstream.models.scenario;

import io.midstream.engine.scenario.Capacity;
import io.midstream.engine.scenario.EffortTask;
import io.midstream.engine.scenario.GrowthIndex;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Range;
import io.midstream.engine.scenario.Unit;
import io.midstream.engine.scenario.Wave;
import io.midstream.models.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the plan. */
final class PlanReader {
  private final Fields plan;
  private final Months months;
  private final Optional<Integer> estate;
  private final Input parallel;
  private final Input decommission;
  private final Optional<Input> prepare;

  /**
   * A reader of a plan.
   *
   * @param estate the services of the estate, where the document says them
   */
  PlanReader(Fields plan, Months months, Optional<Integer> estate) {
    this.plan = plan;
    this.months = months;
    this.estate = estate;
    this.parallel = plan.quantity("parallel", 0);
    this.decommission = plan.quantity("decommission", 0);
    this.prepare = plan.quantity("prepare");
  }

  Plan read(IndexNames indices) {
    List<EffortTask> effort = new ArrayList<>();
    for (Fields task : plan.items("effort", ScenarioShape.EFFORT, "")) {
      Input share = task.quantity("share", 1);
      Optional<String> name = task.text("task");
      task.quantity("days")
          .ifPresent(days -> effort.add(new EffortTask(name.orElse(""), share, days)));
    }
    Optional<Capacity> capacity =
        plan.map("capacity", ScenarioShape.CAPACITY).flatMap(this::capacity);
    Optional<Input> dayRate = plan.quantity("dayRate");
    if (!effort.isEmpty() && plan.node("dayRate").isEmpty()) {
      plan.fault("effort", "effort needs plan.dayRate: what an engineer-day costs");
    }
    List<GrowthIndex> grows = indices.read(plan, "dayRateGrows");
    boolean derived = capacity.isPresent() && !effort.isEmpty();
    Optional<Input> preparation =
        prepare.isPresent() || derived
            ? prepare
            : Optional.of(
                Input.defaulted(plan.pathOf("prepare"), 0, Unit.MONTHS, Range.NON_NEGATIVE));
    Input starts =
        months
            .month(plan, "starts")
            .orElseGet(
                () ->
                    Input.defaulted(
                        plan.pathOf("starts"), 1, Unit.MONTH_NUMBER, Range.FROM_MONTH_1));
    List<Wave> waves = waves(preparation);
    checkOrder(waves, starts);
    return new Plan(
        starts,
        waves,
        capacity,
        plan.quantity("every"),
        plan.quantity("slip", 1),
        plan.quantity("creep", 1),
        plan.quantity("learning", 1),
        dayRate.isPresent() ? effort : List.of(),
        dayRate,
        grows);
  }

  private Optional<Capacity> capacity(Fields fields) {
    Optional<Input> engineers = fields.quantity("engineers");
    Optional<Input> days = fields.quantity("daysPerMonth");
    return engineers.isPresent() && days.isPresent()
        ? Optional.of(new Capacity(engineers.get(), days.get()))
        : Optional.empty();
  }

  private List<Wave> waves(Optional<Input> preparation) {
    Optional<Node> value = plan.node("waves");
    if (value.isPresent() && value.get() instanceof Node.Sequence) {
      return listed(preparation);
    }
    // More waves than services leave the last ones without any: odd, but what the plan says, and it
    // takes its time.
    int count = value.flatMap(n -> plan.wholeOf(n, "waves", 1, ScenarioShape.MOST_WAVES)).orElse(1);
    int services = estate.orElse(count);
    List<Wave> waves = new ArrayList<>();
    for (int w = 0; w < count; w++) {
      waves.add(
          new Wave(
              "wave " + (w + 1),
              Wave.evenPart(services, count, w),
              Optional.empty(),
              preparation,
              parallel,
              decommission));
    }
    return waves;
  }

  private List<Wave> listed(Optional<Input> preparation) {
    List<Fields> items = plan.items("waves", ScenarioShape.WAVE, "name");
    if (items.isEmpty() || items.size() > ScenarioShape.MOST_WAVES) {
      plan.fault(
          "waves",
          String.format(Locale.ROOT, "a plan has 1 to %,d waves", ScenarioShape.MOST_WAVES));
      return List.of(new Wave("wave 1", 1, Optional.empty(), preparation, parallel, decommission));
    }
    List<Integer> services = services(items);
    List<Wave> waves = new ArrayList<>();
    for (int w = 0; w < items.size(); w++) {
      Fields item = items.get(w);
      Optional<Input> own = item.quantity("prepare");
      waves.add(
          new Wave(
              item.text("name").orElse("wave " + (w + 1)),
              services.get(w),
              months.month(item, "starts"),
              own.isPresent() ? own : preparation,
              item.quantity("parallel").orElse(parallel),
              item.quantity("decommission").orElse(decommission)));
    }
    return waves;
  }

  private List<Integer> services(List<Fields> items) {
    List<Optional<Integer>> given = items.stream().map(i -> i.whole("services")).toList();
    long sum = given.stream().flatMap(Optional::stream).mapToLong(Integer::longValue).sum();
    int open = (int) given.stream().filter(Optional::isEmpty).count();
    long all = estate.map(Integer::longValue).orElse(sum + open);
    if (all < sum || (open == 0 && all != sum)) {
      plan.fault(
          "waves",
          String.format(
              Locale.ROOT, "the waves hold %,d services, but estate.services is %,d", sum, all));
      all = sum + open;
    }
    if (all - sum < open) {
      plan.fault(
          "waves",
          String.format(
              Locale.ROOT,
              "%,d waves without services of their own for the %,d services that the others leave",
              open,
              all - sum));
    }
    if (all == 0 || all > ScenarioShape.MOST_SERVICES) {
      plan.fault(
          "waves",
          String.format(
              Locale.ROOT,
              "the waves hold %,d services; allowed are 1 to %,d",
              all,
              ScenarioShape.MOST_SERVICES));
      all = 1;
    }
    int rest = (int) (all - sum);
    List<Integer> services = new ArrayList<>();
    int part = 0;
    for (Optional<Integer> own : given) {
      services.add(own.isPresent() ? own.get() : Math.max(0, Wave.evenPart(rest, open, part++)));
    }
    return services;
  }

  /** The programme starts with the first wave; one that starts before it would not be first. */
  private void checkOrder(List<Wave> waves, Input starts) {
    double first = waves.get(0).starts().orElse(starts).base();
    for (Wave wave : waves) {
      if (wave.starts().isPresent() && wave.starts().get().base() < first) {
        plan.fault(
            "waves",
            "wave '%s' starts before the first wave: list the waves in the order they start"
                .formatted(wave.name()));
      }
    }
  }
}
