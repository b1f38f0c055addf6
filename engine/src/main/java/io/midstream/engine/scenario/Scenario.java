package io.midstream.engine.scenario;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A migration scenario, resolved and validated: the two futures to compare, and the plan between
 * them.
 *
 * @param name its name
 * @param currency ISO 4217 code of all amounts; {@code XXX} when the document names none
 * @param start calendar month of month 1
 * @param horizon months computed, 1 … 600
 * @param facts whole numbers of the document that are no quantities (horizon, services, waves), for
 *     the assumptions register
 * @param finance discounting
 * @param indices growth indices that lines refer to
 * @param today what staying costs, at least one item
 * @param target what the new stack costs
 * @param plan the migration plan; its waves hold the services of the estate
 * @param tokens innovation tokens, if the scenario reckons with them
 * @param once one-off investments
 * @param benefits what gets better, in money
 * @param commitments committed spend inside today's bill
 * @param risks what may go wrong
 * @param lines anything else
 * @param correlations rank correlations between drivers
 */
public record Scenario(
    String name,
    String currency,
    YearMonth start,
    int horizon,
    List<Input> facts,
    Finance finance,
    List<GrowthIndex> indices,
    List<TodayItem> today,
    Target target,
    Plan plan,
    Optional<Tokens> tokens,
    List<OneOff> once,
    List<Benefit> benefits,
    List<Commitment> commitments,
    List<Risk> risks,
    List<CustomLine> lines,
    List<Correlation> correlations) {
  /** The longest horizon, in months. */
  public static final int MAX_HORIZON = 600;

  public Scenario {
    if (horizon < 1 || horizon > MAX_HORIZON) {
      throw new IllegalArgumentException("the horizon is 1 to 600 months, not " + horizon);
    }
    facts = List.copyOf(facts);
    indices = List.copyOf(indices);
    today = List.copyOf(today);
    once = List.copyOf(once);
    benefits = List.copyOf(benefits);
    commitments = List.copyOf(commitments);
    risks = List.copyOf(risks);
    lines = List.copyOf(lines);
    correlations = List.copyOf(correlations);
  }

  /** Every input, in document order; defaults included, each once. */
  public List<Input> inputs() {
    return ScenarioInputs.of(this);
  }

  /** The uncertain inputs, in document order. */
  public List<Input> drivers() {
    return inputs().stream().filter(Input::uncertain).toList();
  }

  /** The calendar month of a period; period 0 is shown as the month in which month 1 falls. */
  public YearMonth calendarMonth(int period) {
    return start.plusMonths(Math.max(0, period - 1));
  }

  /** The same scenario with these innovation tokens. */
  public Scenario withTokens(Optional<Tokens> newTokens) {
    return with(newTokens, indices, lines, correlations);
  }

  /**
   * The same scenario with the lines of these sources after its own, each asked once and shown the
   * lines of those before it. Growth indices that only the new lines use join the scenario's.
   *
   * @throws IllegalArgumentException if a line has the name of another, or an input the path of a
   *     different one
   */
  public Scenario with(LineSource... sources) {
    Scenario all = this;
    for (LineSource source : sources) {
      all = ScenarioChecks.sound(all.with(source.lines(all)));
    }
    return all;
  }

  private Scenario with(List<CustomLine> more) {
    return with(
        tokens,
        Stream.concat(indices.stream(), more.stream().flatMap(l -> l.grows().stream()))
            .distinct()
            .toList(),
        Stream.concat(lines.stream(), more.stream()).toList(),
        correlations);
  }

  /** The same scenario with these rank correlations between its drivers. */
  public Scenario withCorrelations(List<Correlation> newCorrelations) {
    return with(tokens, indices, lines, newCorrelations);
  }

  private Scenario with(
      Optional<Tokens> newTokens,
      List<GrowthIndex> newIndices,
      List<CustomLine> newLines,
      List<Correlation> newCorrelations) {
    return new Scenario(
        name,
        currency,
        start,
        horizon,
        facts,
        finance,
        newIndices,
        today,
        target,
        plan,
        newTokens,
        once,
        benefits,
        commitments,
        risks,
        newLines,
        newCorrelations);
  }
}
