package io.midstream.reports;

import io.midstream.engine.LineFlow;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.model.Line;
import io.midstream.engine.model.LineRole;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Side;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.Waterfall;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Scale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

/** Where the money goes: how the total of staying becomes the total of migrating. */
final class WaterfallFigure {
  private static final String ID = "money";

  private final Story story;
  private final double stay;
  private final double end;
  private final List<Waterfall.Step> steps;

  /** What is added or saved; first what the migration adds, then what changes for good. */
  private enum Part {
    EFFORT(Language.key("Migration effort"), Ink.MIGRATION),
    PARALLEL(Language.key("Parallel running"), Ink.MIGRATION),
    ONE_OFF(Language.key("One-off costs"), Ink.MIGRATION),
    RISK(Language.key("Risks"), Ink.MIGRATION),
    INVESTMENT(Language.key("Other investment"), Ink.MIGRATION),
    ATTENTION(Language.key("Attention for novelty"), Ink.MIGRATION),
    BILL(Language.key("Cloud bill"), Ink.GAIN),
    PEOPLE(Language.key("People"), Ink.GAIN),
    LICENCE(Language.key("Licences"), Ink.GAIN),
    SERVICE(Language.key("Services"), Ink.GAIN),
    OTHER(Language.key("Other running costs"), Ink.GAIN),
    BENEFIT(Language.key("Benefits"), Ink.GAIN);

    private final String label;
    private final Ink ink;

    Part(String label, Ink ink) {
      this.label = label;
      this.ink = ink;
    }

    static Part of(Line line) {
      if (line.kind() == Kind.BENEFIT) {
        return BENEFIT;
      }
      if (line.role() == LineRole.ATTENTION) {
        return ATTENTION;
      }
      return line.kind() == Kind.INVESTMENT ? investment(line.role()) : running(line);
    }

    private static Part investment(LineRole role) {
      if (role.parallelRunning()) {
        return PARALLEL;
      }
      return switch (role) {
        case EFFORT -> EFFORT;
        case ONE_OFF -> ONE_OFF;
        case RISK -> RISK;
        default -> INVESTMENT;
      };
    }

    private static Part running(Line line) {
      return switch (line.category()) {
        case BILL -> BILL;
        case PEOPLE -> PEOPLE;
        case LICENCE -> LICENCE;
        case SERVICE -> SERVICE;
        case OTHER -> OTHER;
      };
    }
  }

  private WaterfallFigure(Story story) {
    this.story = story;
    this.stay = story.projection().stay().sum();
    this.end = story.projection().move().sum() - story.projection().benefit().sum();
    Map<Part, Double> changes = new EnumMap<>(Part.class);
    for (LineFlow flow : story.projection().lines()) {
      boolean less = flow.line().side() == Side.STAY || flow.line().kind() == Kind.BENEFIT;
      double change = less ? -flow.flow().sum() : flow.flow().sum();
      changes.merge(Part.of(flow.line()), change, Double::sum);
    }
    double negligible = 1e-9 * Math.max(Math.abs(stay), Math.abs(end));
    this.steps =
        changes.entrySet().stream()
            .filter(change -> Math.abs(change.getValue()) > negligible)
            .map(change -> step(change.getKey(), change.getValue()))
            .toList();
  }

  private Waterfall.Step step(Part part, double change) {
    // What saves is a gain, whatever it is; a running cost that grows is a loss.
    Ink ink = change < 0 ? Ink.GAIN : part.ink == Ink.GAIN ? Ink.LOSS : part.ink;
    return new Waterfall.Step(story.say(part.label), change, ink);
  }

  static Block.Figure of(Story story) {
    WaterfallFigure figure = new WaterfallFigure(story);
    return new Block.Figure(figure.chart(), figure.caption(), figure.table());
  }

  private Waterfall chart() {
    return new Waterfall(
        ID,
        story.say("Where the money goes over {0}", story.overHorizon()),
        description(),
        story.figures().money(),
        new Waterfall.Total(story.say("Staying"), stay, Ink.STAY),
        steps,
        new Waterfall.Total(story.say("Migrating"), end, Ink.MOVE));
  }

  private String description() {
    List<String> words = new ArrayList<>();
    for (Waterfall.Step step : steps) {
      words.add(
          story.say(
              step.change() < 0 ? "{0} saves {1}" : "{0} adds {1}",
              step.label(),
              story.money(Math.abs(step.change()))));
    }
    return story.say(
        "A waterfall from the cost of staying, {0}, to the cost of migrating, {1}. {2}.",
        story.money(stay), story.money(end), String.join("; ", words));
  }

  private String caption() {
    double added = steps.stream().mapToDouble(s -> Math.max(s.change(), 0)).sum();
    double saved = steps.stream().mapToDouble(s -> Math.min(s.change(), 0)).sum();
    double net = story.value(Measure.NET);
    return story.say(
        net >= 0
            ? "Over {0} staying costs {1}. Migrating adds {2} and saves {3}, which leaves {4}: {5}"
                + " less than staying."
            : "Over {0} staying costs {1}. Migrating adds {2} and saves {3}, which leaves {4}: {5}"
                + " more than staying.",
        story.overHorizon(),
        story.money(stay),
        story.money(added),
        story.money(-saved),
        story.money(end),
        story.money(Math.abs(net)));
  }

  private DataTable table() {
    Scale scale =
        story.scale(
            DoubleStream.concat(
                DoubleStream.of(stay, end), steps.stream().mapToDouble(Waterfall.Step::change)));
    List<Row> rows = new ArrayList<>();
    rows.add(Row.total(List.of(story.say("Staying"), scale.write(stay), share(stay))));
    for (Waterfall.Step step : steps) {
      rows.add(Row.of(step.label(), scale.write(step.change()), share(step.change())));
    }
    rows.add(Row.total(List.of(story.say("Migrating"), scale.write(end), share(end))));
    return new DataTable(
        "money-steps",
        story.say("From staying to migrating, over {0}", story.overHorizon())
            + " "
            + story.unit(scale),
        List.of(
            Column.text(""),
            Column.number(story.say("Amount")),
            Column.number(story.say("Share of staying"))),
        rows);
  }

  private String share(double amount) {
    return stay > 0 ? story.percent(amount / stay) : "";
  }
}
