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
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Names;
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

  private Letter letter(Letter.Parties parties) {
    List<Section> sections = new ArrayList<>();
    Block.Figure figure = BillFigure.of(story);
    sections.add(
        rises()
            ? section("why", "Why it rises", new Block.Paragraph(why()), figure)
            : section("bill", "The bill month by month", figure));
    sections.add(worse());
    sections.add(section("decision", "What is being decided", new Block.Paragraph(decision())));
    return new Letter(
        parties,
        "The cloud bill while we move to Kubernetes: " + Names.shown(story.scenario().name()),
        BillNotice.of(story),
        sections,
        "Base case of %s, made by Midstream %s."
            .formatted(Names.shown(story.input().reference()), story.input().version()));
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
    double twice = story.sum(month, l -> bill(l, Side.MOVE) && l.role().parallelRunning());
    double rest =
        story.sum(month, l -> bill(l, Side.MOVE) && !l.role().parallelRunning())
            - story.projection().stayBill().get(month);
    StringBuilder text = new StringBuilder("For some time services run on both stacks: ");
    text.append("the new one must prove itself before the old one is switched off. In ");
    text.append(story.figures().month(month)).append(", the dearest month, ");
    text.append(story.money(twice)).append(" is paid for that");
    if (rest != 0) {
      text.append(", and the bill for everything else is ").append(story.money(Math.abs(rest)));
      text.append(rest > 0 ? " above" : " below").append(" what staying would cost");
    }
    text.append('.');
    List<String> causes = causes(month);
    if (!causes.isEmpty()) {
      text.append(" The largest parts: ").append(String.join("; ", causes)).append('.');
    }
    return text.toString();
  }

  private List<String> causes(int month) {
    return story.projection().lines().stream()
        .filter(flow -> bill(flow.line(), Side.MOVE))
        .filter(flow -> flow.line().role().parallelRunning() || flow.line().role().newStackUsage())
        .filter(flow -> flow.flow().get(month) > 0)
        .sorted(Comparator.comparingDouble((LineFlow flow) -> -flow.flow().get(month)))
        .limit(MOST_CAUSES)
        .map(
            flow -> Names.shown(flow.line().name(), 60) + " " + story.money(flow.flow().get(month)))
        .toList();
  }

  private Section worse() {
    if (simulated.isEmpty()) {
      return section(
          "worse",
          "What could make it worse",
          new Block.Paragraph(
              "No input of the plan is marked as uncertain, so nothing here says how far off these"
                  + " figures may be."));
    }
    List<Row> rows = new ArrayList<>();
    rows.add(row("Peak rise of the bill, a month", Measure.PEAK_BILL_INCREASE));
    rows.add(row("Months above plan", Measure.MONTHS_ABOVE));
    rows.add(row("Extra cost of these months", Measure.OVERRUN));
    rows.add(row("First month below plan", Measure.FIRST_MONTH_BELOW));
    return section(
        "worse",
        "What could make it worse",
        new Block.Paragraph(
            "Waves slip, and parallel running lasts longer than planned. In 8 of 10 simulated cases"
                + " the figures are no worse than in the last column (P80)."),
        new Block.TableBlock(
            new DataTable(
                "bill-risk",
                "Expected, and with caution",
                List.of(
                    Column.text("The bill"),
                    Column.number("Base case"),
                    Column.number("No worse in 8 of 10 (P80)")),
                rows)));
  }

  private Row row(String label, Measure measure) {
    return Row.of(
        label,
        story.measure(measure).isPresent()
            ? written(measure, story.value(measure))
            : "not within " + story.overHorizon(),
        cautious(measure)
            .map(value -> written(measure, value))
            .orElse("not within " + story.overHorizon()));
  }

  private Optional<Double> cautious(Measure measure) {
    return simulated
        .flatMap(result -> result.distribution(measure))
        .map(d -> d.percentile(CAUTIOUS))
        .flatMap(p -> p.value().map(estimate -> estimate.value()));
  }

  private String written(Measure measure, double value) {
    return switch (measure) {
      case MONTHS_ABOVE -> Figures.months(Math.rint(value));
      case FIRST_MONTH_BELOW -> story.figures().month((int) Math.round(value));
      default -> story.money(value);
    };
  }

  private String decision() {
    StringBuilder text = new StringBuilder("Whether to move ");
    int waves = story.projection().waves().size();
    text.append(services(story.scenario().plan().services()));
    text.append(waves == 1 ? " in one wave" : " in " + waves + " waves");
    text.append(", from ").append(story.figures().at(story.value(Measure.PROGRAM_START)));
    double cutover = story.value(Measure.CUTOVER);
    text.append(" to the last cutover ");
    text.append(
        cutover < story.horizon()
            ? "in " + story.figures().at(cutover)
            : "after the " + story.overHorizon() + " looked at");
    text.append(". Going ahead means ");
    if (rises()) {
      text.append("paying a bill of up to ");
      text.append(story.money(story.projection().moveBill().get(peakMonth())));
      text.append(" in a month and ").append(story.money(story.value(Measure.OVERRUN)));
      text.append(" more than planned in all before it falls");
      cautious(Measure.OVERRUN)
          .ifPresent(worse -> text.append("; with caution, ").append(story.money(worse)));
    } else {
      text.append("no bill above plan");
    }
    text.append(". Not going ahead leaves the bill at ");
    text.append(story.money(story.projection().stayBill().get(1))).append(" a month today and ");
    text.append(story.money(story.projection().stayBill().get(story.horizon())));
    text.append(" in ").append(story.figures().month(story.horizon())).append(". ");
    return text.append(Headline.answer(story)).toString();
  }

  private static String services(double number) {
    return Figures.number(number) + (number == 1 ? " service" : " services");
  }
}
