package io.midstream.reports;

import io.midstream.engine.Projection;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.measure.SteadyState;
import io.midstream.engine.measure.TotalCost;
import io.midstream.engine.scenario.Category;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.StackedBars;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Scale;
import java.util.ArrayList;
import java.util.List;

/** Staying, this plan and its variants side by side, by steady-state cost over three years. */
final class OptionsSection {
  private static final int MONTHS = SteadyState.DEFAULT_MONTHS;

  private final Story story;
  private final List<CostPart> parts;
  private final List<Choice> choices = new ArrayList<>();

  /** A part of a total cost. */
  private record CostPart(String label, String header, Ink ink, Category category) {}

  /** One way to go. */
  private record Choice(String name, TotalCost cost, Projection projection) {}

  private OptionsSection(Story story) {
    this.story = story;
    SteadyState base = story.projection().steadyState(MONTHS);
    choices.add(new Choice(story.say("Staying"), base.stay(), story.projection()));
    choices.add(new Choice(story.say("This plan"), base.move(), story.projection()));
    for (Option option : comparable()) {
      choices.add(
          new Choice(
              story.name(option.name()),
              option.projection().steadyState(MONTHS).move(),
              option.projection()));
    }
    this.parts = parts();
  }

  static Section of(Story story) {
    return new OptionsSection(story).section();
  }

  /** The options in the scenario's currency; others cannot be drawn to the same scale. */
  private List<Option> comparable() {
    return story.input().options().stream().filter(this::comparable).toList();
  }

  private boolean comparable(Option option) {
    return option.projection().scenario().currency().equals(story.scenario().currency());
  }

  private List<CostPart> parts() {
    List<CostPart> all = new ArrayList<>();
    all.add(
        new CostPart(
            story.say("hosting bill"), story.say("Hosting bill"), Ink.MOVE, Category.BILL));
    all.add(
        new CostPart(
            story.say("people and support"),
            story.say("People and support"),
            Ink.PEOPLE,
            Category.PEOPLE));
    all.add(
        new CostPart(story.say("licences"), story.say("Licences"), Ink.LICENCE, Category.LICENCE));
    all.add(new CostPart(story.say("services"), story.say("Services"), Ink.GAIN, Category.SERVICE));
    all.add(new CostPart(story.say("other"), story.say("Other"), Ink.OTHER, Category.OTHER));
    all.removeIf(part -> choices.stream().allMatch(c -> c.cost().run(part.category()) == 0));
    return all;
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Figure(chart(), caption(), table()));
    if (choices.size() > 2) {
      blocks.add(new Block.TableBlock(measures()));
    }
    story.input().options().stream()
        .filter(option -> !comparable(option))
        .forEach(
            option ->
                blocks.add(
                    new Block.Note(
                        story.say(
                            "{0} is left out: it reckons in {1}.",
                            story.name(option.name()),
                            option.projection().scenario().currency()))));
    return new Section("options", story.say("Options side by side"), blocks);
  }

  private StackedBars chart() {
    List<StackedBars.Part> inks = new ArrayList<>();
    parts.forEach(part -> inks.add(new StackedBars.Part(part.label(), part.ink())));
    inks.add(new StackedBars.Part(story.say("migration"), Ink.MIGRATION));
    List<StackedBars.Bar> bars = new ArrayList<>();
    for (Choice choice : choices) {
      List<Double> values = new ArrayList<>();
      parts.forEach(part -> values.add(choice.cost().run(part.category())));
      values.add(choice.cost().investment());
      bars.add(new StackedBars.Bar(choice.name(), values, total(choice)));
    }
    return new StackedBars(
        "option-costs",
        story.say("Options side by side: cost over {0} months at the run rate", MONTHS),
        description(),
        story.figures().money(),
        inks,
        bars);
  }

  private String total(Choice choice) {
    String total = story.figures().money().label(choice.cost().total());
    double staying = choices.get(0).cost().total();
    return staying > 0 ? total + " · " + story.percent(choice.cost().total() / staying) : total;
  }

  private String description() {
    List<String> words = new ArrayList<>();
    choices.forEach(c -> words.add(c.name() + " " + story.money(c.cost().total())));
    return story.say(
        "A bar for each option, made of hosting, people and migration. Totals: {0}.",
        String.join("; ", words));
  }

  private String caption() {
    return story.say(
        "What {0} months cost once an option is in place, at the prices of month 1 and"
            + " undiscounted, with all of its investment as “migration”. Percentages are of"
            + " staying.",
        MONTHS);
  }

  private DataTable table() {
    Scale scale = story.scale(choices.stream().mapToDouble(c -> c.cost().total()));
    List<Column> columns = new ArrayList<>();
    columns.add(Column.text(story.say("Option")));
    parts.forEach(part -> columns.add(Column.number(part.header())));
    columns.add(Column.number(story.say("Migration")));
    columns.add(Column.number(story.say("Total")));
    columns.add(Column.number(story.say("Share of staying")));
    double staying = choices.get(0).cost().total();
    List<Row> rows = new ArrayList<>();
    for (Choice choice : choices) {
      List<String> cells = new ArrayList<>();
      cells.add(choice.name());
      parts.forEach(part -> cells.add(scale.write(choice.cost().run(part.category()))));
      cells.add(scale.write(choice.cost().investment()));
      cells.add(scale.write(choice.cost().total()));
      cells.add(staying > 0 ? story.percent(choice.cost().total() / staying) : "");
      rows.add(Row.of(cells));
    }
    return new DataTable(
        "option-totals",
        story.say("Steady-state cost over {0} months", MONTHS) + " " + story.unit(scale),
        columns,
        rows);
  }

  private DataTable measures() {
    List<Row> rows = new ArrayList<>();
    for (Choice choice : choices.subList(1, choices.size())) {
      Story other = story.of(choice.projection());
      rows.add(
          Row.of(
              choice.name(),
              other.money(other.value(Measure.NPV)),
              breakEven(other),
              other.money(other.value(Measure.INVESTMENT)),
              other.money(other.value(Measure.PEAK_FUNDING)),
              other.money(other.value(Measure.PEAK_BILL_INCREASE))));
    }
    return new DataTable(
        "option-measures",
        story.say("What each option would do, compared with staying"),
        List.of(
            Column.text(story.say("Option")),
            Column.number(story.say("Net present value")),
            Column.number(story.say("Break-even")),
            Column.number(story.say("Investment")),
            Column.number(story.say("Peak funding")),
            Column.number(story.say("Peak rise of the monthly bill"))),
        rows);
  }

  private static String breakEven(Story other) {
    return other.measure(Measure.BREAK_EVEN).isEmpty()
        ? other.say("none")
        : other.value(Measure.BREAK_EVEN) == 0
            ? other.say("at once")
            : other.figures().at(other.value(Measure.BREAK_EVEN));
  }
}
