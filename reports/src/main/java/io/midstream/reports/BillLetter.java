package io.midstream.reports;

import io.midstream.engine.LineFlow;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Side;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The letter to whoever pays the cloud bill: by how much it rises, from when to when and why, when
 * it falls below today's plan, what could make it worse, and what is being decided.
 */
public final class BillLetter {
  /** What a simulation has to measure for the letter. */
  public static final Set<Measure> MEASURES =
      Collections.unmodifiableSet(
          EnumSet.of(
              Measure.PEAK_BILL_INCREASE,
              Measure.MONTHS_ABOVE,
              Measure.OVERRUN,
              Measure.FIRST_MONTH_BELOW));

  private static final int CAUTIOUS = 80;
  private static final int MOST_CAUSES = 3;

  private final Story story;
  private final Optional<SimulationResult> simulated;

  private BillLetter(Story story, Optional<SimulationResult> simulated) {
    this.story = story;
    this.simulated = simulated;
  }

  /**
   * The letter.
   *
   * @param simulated what a simulation of {@link #MEASURES} found; empty when no input is uncertain
   * @throws IllegalArgumentException if the scenario has no cloud bill
   */
  public static Letter of(
      ReportInput input, Optional<SimulationResult> simulated, Letter.Parties parties) {
    Story story = Story.of(input);
    if (!BillNotice.hasBill(story)) {
      throw new IllegalArgumentException("the scenario has no cloud bill to give notice of");
    }
    return new BillLetter(story, simulated).letter(parties);
  }

  /** The whole letter in a sentence or two. */
  public static String opening(ReportInput input) {
    return BillNotice.of(Story.of(input));
  }

  /** Whether a scenario has a bill to give notice of. */
  public static boolean hasBill(ReportInput input) {
    return BillNotice.hasBill(Story.of(input));
  }

  private boolean rises() {
    return story.value(Measure.MONTHS_ABOVE) > 0;
  }

  private int peakMonth() {
    return (int) story.value(Measure.PEAK_BILL_MONTH);
  }

  private String shown(String name) {
    return name.isEmpty() ? "" : story.name(name);
  }

  private Letter letter(Letter.Parties parties) {
    List<Section> sections = new ArrayList<>();
    Block.Figure figure = BillFigure.of(story);
    sections.add(
        rises()
            ? section("why", story.say("Why it rises"), new Block.Paragraph(why()), figure)
            : section("bill", story.say("The bill month by month"), figure));
    sections.add(worse());
    sections.add(
        section("decision", story.say("What is being decided"), new Block.Paragraph(decision())));
    return new Letter(
        new Letter.Parties(
            parties.to().isEmpty()
                ? story.say("whoever pays the cloud bill")
                : story.name(parties.to()),
            shown(parties.from()),
            shown(parties.date())),
        story.say(
            "The cloud bill while we move to Kubernetes: {0}", story.name(story.scenario().name())),
        BillNotice.of(story),
        sections,
        story.say(
            "Base case of {0}, made by Midstream {1}.",
            story.name(story.input().reference()), story.input().version()),
        story.input().theme());
  }

  private static Section section(String id, String heading, Block... blocks) {
    return new Section(id, heading, List.of(blocks));
  }

  private static boolean bill(Line line, Side side) {
    return line.side() == side && line.category() == Category.BILL;
  }

  /** What the peak month is made of, beside what staying would cost. */
  private String why() {
    int month = peakMonth();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        story.say(
            "For some time services run on both stacks: the new one must prove itself before the"
                + " old one is switched off."));
    sentences.add(dearest(month));
    List<String> causes = causes(month);
    if (!causes.isEmpty()) {
      sentences.add(story.say("The largest parts: {0}.", String.join("; ", causes)));
    }
    return String.join(" ", sentences);
  }

  private String dearest(int month) {
    double twice = story.sum(month, l -> bill(l, Side.MOVE) && l.role().parallelRunning());
    double rest =
        story.sum(month, l -> bill(l, Side.MOVE) && !l.role().parallelRunning())
            - story.projection().stayBill().get(month);
    String when = story.figures().month(month);
    return rest == 0
        ? story.say("In {0}, the dearest month, {1} is paid for that.", when, story.money(twice))
        : story.say(
            rest > 0
                ? "In {0}, the dearest month, {1} is paid for that, and the bill for everything"
                    + " else is {2} above what staying would cost."
                : "In {0}, the dearest month, {1} is paid for that, and the bill for everything"
                    + " else is {2} below what staying would cost.",
            when,
            story.money(twice),
            story.money(Math.abs(rest)));
  }

  private List<String> causes(int month) {
    return story.projection().lines().stream()
        .filter(flow -> bill(flow.line(), Side.MOVE))
        .filter(flow -> flow.line().role().parallelRunning() || flow.line().role().newStackUsage())
        .filter(flow -> flow.flow().get(month) > 0)
        .sorted(Comparator.comparingDouble((LineFlow flow) -> -flow.flow().get(month)))
        .limit(MOST_CAUSES)
        .map(
            flow -> story.terms().line(flow.line(), 60) + " " + story.money(flow.flow().get(month)))
        .toList();
  }

  private Section worse() {
    if (simulated.isEmpty()) {
      return section(
          "worse",
          story.say("What could make it worse"),
          new Block.Paragraph(
              story.say(
                  "No input of the plan is marked as uncertain, so nothing here says how far off"
                      + " these figures may be.")));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(row(story.say("Peak rise of the bill, a month"), Measure.PEAK_BILL_INCREASE));
    rows.add(row(story.say("Months above plan"), Measure.MONTHS_ABOVE));
    rows.add(row(story.say("Extra cost of these months"), Measure.OVERRUN));
    rows.add(row(story.say("First month below plan"), Measure.FIRST_MONTH_BELOW));
    return section(
        "worse",
        story.say("What could make it worse"),
        new Block.Paragraph(
            story.say(
                "Waves slip, and parallel running lasts longer than planned. In 8 of 10 simulated"
                    + " cases the figures are no worse than in the last column (P80).")),
        new Block.TableBlock(
            new DataTable(
                "bill-risk",
                story.say("Expected, and with caution"),
                List.of(
                    Column.text(story.say("The bill")),
                    Column.number(story.say("Base case")),
                    Column.number(story.say("No worse in 8 of 10 (P80)"))),
                rows)));
  }

  private Row row(String label, Measure measure) {
    return Row.of(
        label,
        story.measure(measure).isPresent()
            ? written(measure, story.value(measure))
            : story.say("not within {0}", story.overHorizon()),
        cautious(measure)
            .map(value -> written(measure, value))
            .orElse(story.say("not within {0}", story.overHorizon())));
  }

  private Optional<Double> cautious(Measure measure) {
    return simulated
        .flatMap(result -> result.distribution(measure))
        .map(d -> d.percentile(CAUTIOUS))
        .flatMap(p -> p.value().map(estimate -> estimate.value()));
  }

  private String written(Measure measure, double value) {
    return switch (measure) {
      case MONTHS_ABOVE -> story.months(Math.rint(value));
      case FIRST_MONTH_BELOW -> story.figures().month((int) Math.round(value));
      default -> story.money(value);
    };
  }

  private String decision() {
    return String.join(" ", plan(), goingAhead(), notGoingAhead(), Headline.answer(story));
  }

  private String plan() {
    int waves = story.projection().waves().size();
    String services = services(story.scenario().plan().services());
    String from = story.figures().at(story.value(Measure.PROGRAM_START));
    double cutover = story.value(Measure.CUTOVER);
    return cutover < story.horizon()
        ? story.say(
            waves == 1
                ? "Whether to move {0} in one wave, from {2} to the last cutover in {3}."
                : "Whether to move {0} in {1} waves, from {2} to the last cutover in {3}.",
            services,
            waves,
            from,
            story.figures().at(cutover))
        : story.say(
            waves == 1
                ? "Whether to move {0} in one wave, from {2} to the last cutover after the {3}"
                    + " looked at."
                : "Whether to move {0} in {1} waves, from {2} to the last cutover after the {3}"
                    + " looked at.",
            services,
            waves,
            from,
            story.overHorizon());
  }

  private String goingAhead() {
    if (!rises()) {
      return story.say("Going ahead means no bill above plan.");
    }
    String most = story.money(story.projection().moveBill().get(peakMonth()));
    String overrun = story.money(story.value(Measure.OVERRUN));
    return cautious(Measure.OVERRUN)
        .map(
            worse ->
                story.say(
                    "Going ahead means paying a bill of up to {0} in a month and {1} more than"
                        + " planned in all before it falls; with caution, {2}.",
                    most, overrun, story.money(worse)))
        .orElseGet(
            () ->
                story.say(
                    "Going ahead means paying a bill of up to {0} in a month and {1} more than"
                        + " planned in all before it falls.",
                    most, overrun));
  }

  private String notGoingAhead() {
    return story.say(
        "Not going ahead leaves the bill at {0} a month today and {1} in {2}.",
        story.money(story.projection().stayBill().get(1)),
        story.money(story.projection().stayBill().get(story.horizon())),
        story.figures().month(story.horizon()));
  }

  private String services(double number) {
    return story.say(number == 1 ? "{0} service" : "{0} services", story.language().number(number));
  }
}
