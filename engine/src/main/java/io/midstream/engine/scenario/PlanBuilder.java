package io.midstream.engine.scenario;

import io.midstream.engine.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Builds a migration plan in code. What is not said is as in a document that leaves the key out:
 * one wave that starts in month 1, prepares in no time and runs on both stacks for no time, no
 * slip, no creep, no learning and no effort.
 *
 * <p>A builder serves one thread. Every value that is out of its legal range is an {@link
 * IllegalArgumentException} that names its path.
 */
public final class PlanBuilder {
  private static final String PATH = "plan.";

  private final int services;
  private final List<OwnWave> ownWaves = new ArrayList<>();
  private final List<EffortTask> effort = new ArrayList<>();
  private int waves = 1;
  private Input starts = Input.defaulted(PATH + "starts", 1, Unit.MONTH_NUMBER, Range.FROM_MONTH_1);
  private Optional<Input> prepare = Optional.empty();
  private Optional<Input> every = Optional.empty();
  private Optional<Capacity> capacity = Optional.empty();
  private Input parallel = defaulted("parallel", 0, Unit.MONTHS, Range.NON_NEGATIVE);
  private Input decommission = defaulted("decommission", 0, Unit.MONTHS, Range.NON_NEGATIVE);
  private Input slip = defaulted("slip", 1, Unit.FACTOR, Range.SLIP);
  private Input creep = defaulted("creep", 1, Unit.FACTOR, Range.NON_NEGATIVE);
  private Input learning = defaulted("learning", 1, Unit.SHARE, Range.LEARNING);
  private Optional<Input> dayRate = Optional.empty();
  private List<GrowthIndex> dayRateGrows = List.of();

  /** A wave that is named rather than counted. */
  private record OwnWave(String name, int services) {}

  private PlanBuilder(int services) {
    this.services = services;
  }

  /**
   * A plan that migrates so many services.
   *
   * @param services at least one
   */
  public static PlanBuilder of(int services) {
    if (services < 1) {
      throw new IllegalArgumentException("an estate has 1 service or more, not " + services);
    }
    return new PlanBuilder(services);
  }

  /**
   * So many waves, the services split over them as evenly as whole services allow.
   *
   * @param number at least one
   */
  public PlanBuilder waves(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("a plan has 1 wave or more, not " + number);
    }
    this.waves = number;
    return this;
  }

  /**
   * One more wave in the order they start, instead of evenly split ones; the plan's preparation,
   * parallel running and decommissioning hold for it. The services of all waves together are those
   * of the plan.
   *
   * @param number of its services, ≥ 0
   */
  public PlanBuilder wave(String name, int number) {
    ownWaves.add(new OwnWave(name, number));
    return this;
  }

  /** The month in which work on the first wave starts, ≥ 1; 1 is the start of month 1. */
  public PlanBuilder starts(Quantity month) {
    this.starts = input("starts", month, Unit.MONTH_NUMBER, Range.FROM_MONTH_1);
    return this;
  }

  /** Months of preparation of a wave, ≥ 0; without it effort and capacity give them. */
  public PlanBuilder prepare(Quantity months) {
    this.prepare = Optional.of(input("prepare", months, Unit.MONTHS, Range.NON_NEGATIVE));
    return this;
  }

  /**
   * Who prepares, from which and the effort the preparation of a wave is derived.
   *
   * @param engineers how many, above 0
   * @param daysPerMonth days a month that each gives to it, above 0
   */
  public PlanBuilder capacity(Quantity engineers, Quantity daysPerMonth) {
    this.capacity =
        Optional.of(
            new Capacity(
                input("capacity.engineers", engineers, Unit.COUNT, Range.POSITIVE),
                input("capacity.daysPerMonth", daysPerMonth, Unit.DAYS, Range.POSITIVE)));
    return this;
  }

  /**
   * Months between the starts of two waves, ≥ 0; without it one follows the other's preparation.
   */
  public PlanBuilder every(Quantity months) {
    this.every = Optional.of(input("every", months, Unit.MONTHS, Range.NON_NEGATIVE));
    return this;
  }

  /** Months that a wave runs on both stacks before cutover, ≥ 0. */
  public PlanBuilder parallel(Quantity months) {
    this.parallel = input("parallel", months, Unit.MONTHS, Range.NON_NEGATIVE);
    return this;
  }

  /** Months from cutover until a wave's old stack is off, ≥ 0. */
  public PlanBuilder decommission(Quantity months) {
    this.decommission = input("decommission", months, Unit.MONTHS, Range.NON_NEGATIVE);
    return this;
  }

  /** The factor by which the schedule slips, ≥ 0.1. */
  public PlanBuilder slip(Quantity factor) {
    this.slip = input("slip", factor, Unit.FACTOR, Range.SLIP);
    return this;
  }

  /** The factor of scope creep on the effort, ≥ 0. */
  public PlanBuilder creep(Quantity factor) {
    this.creep = input("creep", factor, Unit.FACTOR, Range.NON_NEGATIVE);
    return this;
  }

  /** What each doubling of services done leaves of the effort, above 0, at most 1. */
  public PlanBuilder learning(Quantity share) {
    this.learning = input("learning", share, Unit.SHARE, Range.LEARNING);
    return this;
  }

  /**
   * Work that every service needs.
   *
   * @param task what is done
   * @param days engineer-days for each service, ≥ 0
   */
  public PlanBuilder effort(String task, Quantity days) {
    Input all = defaulted(task() + ".share", 1, Unit.SHARE, Range.SHARE);
    effort.add(new EffortTask(task, all, days(days)));
    return this;
  }

  /**
   * Work that some services need.
   *
   * @param task what is done
   * @param share of the services that need it, in [0, 1]
   * @param days engineer-days for each such service, ≥ 0
   */
  public PlanBuilder effort(String task, Quantity share, Quantity days) {
    effort.add(
        new EffortTask(task, input(task() + ".share", share, Unit.SHARE, Range.SHARE), days(days)));
    return this;
  }

  private Input days(Quantity days) {
    return input(task() + ".days", days, Unit.DAYS, Range.NON_NEGATIVE);
  }

  private String task() {
    return "effort[" + effort.size() + "]";
  }

  /**
   * What an engineer-day costs, which effort needs.
   *
   * @param money ≥ 0
   * @param grows indices that multiply it
   */
  public PlanBuilder dayRate(Quantity money, GrowthIndex... grows) {
    this.dayRate = Optional.of(input("dayRate", money, Unit.MONEY_PER_DAY, Range.NON_NEGATIVE));
    this.dayRateGrows = List.of(grows);
    return this;
  }

  /**
   * The plan.
   *
   * @throws IllegalArgumentException if it has effort but no day rate, or if its waves hold another
   *     number of services
   */
  public Plan build() {
    boolean derived = capacity.isPresent() && !effort.isEmpty();
    Optional<Input> preparation =
        prepare.isPresent() || derived
            ? prepare
            : Optional.of(defaulted("prepare", 0, Unit.MONTHS, Range.NON_NEGATIVE));
    List<OwnWave> all = ownWaves.isEmpty() ? evenWaves() : ownWaves;
    int held = all.stream().mapToInt(OwnWave::services).sum();
    if (held != services) {
      throw new IllegalArgumentException(
          "the waves hold %d services, but the plan has %d".formatted(held, services));
    }
    return new Plan(
        starts,
        all.stream()
            .map(
                wave ->
                    new Wave(
                        wave.name(),
                        wave.services(),
                        Optional.empty(),
                        preparation,
                        parallel,
                        decommission))
            .toList(),
        capacity,
        every,
        slip,
        creep,
        learning,
        effort,
        dayRate,
        dayRateGrows);
  }

  private List<OwnWave> evenWaves() {
    return IntStream.range(0, waves)
        .mapToObj(w -> new OwnWave("wave " + (w + 1), Wave.evenPart(services, waves, w)))
        .toList();
  }

  private static Input input(String key, Quantity quantity, Unit unit, Range range) {
    return Input.of(PATH + key, quantity, unit, range);
  }

  private static Input defaulted(String key, double value, Unit unit, Range range) {
    return Input.defaulted(PATH + key, value, unit, range);
  }
}
