package io.midstream.reports;

import io.midstream.engine.Projection;
import io.midstream.engine.comparison.Comparison;
import io.midstream.engine.comparison.NpvBridge;
import io.midstream.engine.comparison.PairedDifference;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.Driver;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.Waterfall;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** What a change of the scenario does: which values, to which measures, and by which inputs. */
final class ChangeSection {
  /** Differences of less than this share of a figure are rounding. */
  private static final double ROUNDING = 1e-9;

  /** Steps of the bridge that are shown one by one. */
  private static final int STEPS = 8;

  private static final int LONGEST_LABEL = 40;

  private final Story story;
  private final Story before;
  private final ReportChange change;

  private ChangeSection(Story story, ReportChange change) {
    this.story = story;
    this.change = change;
    Projection first = change.comparison().first();
    this.before = story.of(first);
  }

  static Section of(Story story, ReportChange change) {
    return new ChangeSection(story, change).section();
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    String against = story.name(change.against());
    if (change.values().isEmpty()) {
      blocks.add(new Block.Paragraph(story.say("Nothing differs from {0}.", against)));
    } else {
      blocks.add(new Block.Statement(story.say("Against {0}.", against), inWords()));
      blocks.add(new Block.TableBlock(values()));
      DataTable measures = measures();
      if (!measures.rows().isEmpty()) {
        blocks.add(new Block.TableBlock(measures));
        blocks.add(bridge());
      }
    }
    return new Section("change", story.say("What the change does"), blocks);
  }

  private boolean simulated() {
    return !Driver.of(story.scenario()).isEmpty() || !Driver.of(before.scenario()).isEmpty();
  }

  private String inWords() {
    List<String> sentences = new ArrayList<>();
    double from = before.value(Measure.NPV);
    double to = story.value(Measure.NPV);
    if (same(from, to)) {
      sentences.add(story.say("The net present value stays at {0}.", story.money(to)));
    } else {
      sentences.add(
          story.say(
              to > from
                  ? "The net present value rises by {0} to {1}."
                  : "The net present value falls by {0} to {1}.",
              story.money(Math.abs(to - from)),
              story.money(to)));
    }
    sentences.add(breakEven());
    double peak = story.value(Measure.PEAK_BILL_INCREASE);
    double more = peak - before.value(Measure.PEAK_BILL_INCREASE);
    if (!same(peak, before.value(Measure.PEAK_BILL_INCREASE))) {
      sentences.add(
          story.say(
              more > 0
                  ? "At its peak the bill rises by {0} a month, {1} more than before."
                  : "At its peak the bill rises by {0} a month, {1} less than before.",
              story.money(peak),
              story.money(Math.abs(more))));
    }
    PairedDifference npv = change.comparison().difference(Measure.NPV);
    if (simulated() && npv.equal().value() < 1) {
      sentences.add(
          higher(npv.secondBetter().value(), story.digits().upTo(change.comparison().trials(), 0)));
    }
    return String.join(" ", sentences);
  }

  private String higher(double share, String trials) {
    if (share == 0) {
      return story.say(
          "In none of {0} trials under the same draws the net present value is higher than before.",
          trials);
    }
    return share == 1
        ? story.say(
            "In all of {0} trials under the same draws the net present value is higher than"
                + " before.",
            trials)
        : story.say(
            "In {0} of {1} trials under the same draws the net present value is higher than"
                + " before.",
            story.chances().percent(share), trials);
  }

  private String breakEven() {
    OptionalDouble from = before.measure(Measure.BREAK_EVEN);
    OptionalDouble to = story.measure(Measure.BREAK_EVEN);
    if (to.isEmpty()) {
      return from.isEmpty()
          ? story.say("It still does not break even within {0}.", story.overHorizon())
          : story.say("It no longer breaks even within {0}.", story.overHorizon());
    }
    String at = story.figures().at(to.getAsDouble());
    if (from.isEmpty()) {
      return story.say("It now breaks even, in {0}.", at);
    }
    double later = to.getAsDouble() - from.getAsDouble();
    return same(from.getAsDouble(), to.getAsDouble())
        ? story.say("Break-even stays in {0}.", at)
        : story.say(
            later > 0
                ? "Break-even comes {0} later, in {1}."
                : "Break-even comes {0} earlier, in {1}.",
            story.months(Math.abs(later)),
            at);
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  }

  private DataTable values() {
    List<Row> rows = new ArrayList<>();
    for (ReportChange.Value value : change.values()) {
      rows.add(
          Row.of(
              story.name(value.path()),
              value.before().isEmpty() ? story.say("(not there)") : story.name(value.before()),
              value.after().isEmpty() ? story.say("(gone)") : story.name(value.after())));
    }
    return new DataTable(
        "changed-values",
        story.say("What was changed"),
        List.of(
            Column.text(story.say("Value")),
            Column.text(story.say("Before")),
            Column.text(story.say("Now"))),
        rows);
  }

  private DataTable measures() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(story.say("Measure")),
                Column.number(story.say("Before")),
                Column.number(story.say("Now")),
                Column.number(story.say("Difference"))));
    if (simulated()) {
      columns.add(Column.number("P10"));
      columns.add(Column.number("P90"));
      columns.add(Column.number(story.say("Better")));
    }
    List<Row> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      PairedDifference d = change.comparison().difference(measure);
      if (differs(d)) {
        List<String> cells = new ArrayList<>();
        cells.add(story.terms().label(measure));
        cells.add(before.shown(measure));
        cells.add(story.shown(measure));
        cells.add(
            d.first().isPresent() && d.second().isPresent()
                ? difference(measure, d.second().getAsDouble() - d.first().getAsDouble())
                : "");
        if (simulated()) {
          cells.add(percentile(d, 10));
          cells.add(percentile(d, 90));
          cells.add(d.trials() == 0 ? "" : story.chances().percent(d.secondBetter().value()));
        }
        rows.add(Row.of(cells));
      }
    }
    return new DataTable(
        "changed-measures",
        simulated()
            ? story.say(
                "Measures that differ: base cases, the simulated range of the difference, and how"
                    + " likely the change is for the better")
            : story.say("Measures that differ: base cases"),
        columns,
        rows);
  }

  private boolean differs(PairedDifference d) {
    if (d.first().isPresent() != d.second().isPresent()) {
      return true;
    }
    boolean baseDiffers =
        d.first().isPresent() && !same(d.first().getAsDouble(), d.second().getAsDouble());
    return baseDiffers || (simulated() && d.trials() > 0 && d.equal().value() < 1);
  }

  private String percentile(PairedDifference d, int percent) {
    return Optional.ofNullable(d.percentiles().get(percent))
        .map(value -> difference(d.measure(), value))
        .orElse("");
  }

  /** A difference with its sign, in the unit of the measure; of shares, in points. */
  private String difference(Measure measure, double value) {
    String size =
        switch (measure.unit()) {
          case SHARE, RATE_PER_YEAR ->
              story
                  .language()
                  .unbroken("{0} points", story.digits().upTo(100 * Math.abs(value), 1));
          case MONTHS, POSITION, PERIOD, MONTH_NUMBER -> story.months(Math.abs(value));
          case COUNT, DAYS, TOKENS -> story.language().number(Math.abs(value));
          case FACTOR -> story.digits().precise(Math.abs(value), 3);
          case MONEY, MONEY_PER_MONTH, MONEY_PER_DAY, MONEY_PER_TOKEN_MONTH ->
              story.money(Math.abs(value));
        };
    return (value > 0 ? "+" : value < 0 ? Digits.MINUS : "") + size;
  }

  private Block.Figure bridge() {
    Comparison comparison = change.comparison();
    NpvBridge bridge = comparison.bridge();
    List<NpvBridge.Step> steps = new ArrayList<>();
    double rest = 0;
    int small = 0;
    for (NpvBridge.Step step : bridge.inputs()) {
      if (steps.size() < STEPS) {
        steps.add(
            new NpvBridge.Step(story.language().name(step.name(), LONGEST_LABEL), step.amount()));
      } else {
        rest += step.amount();
        small++;
      }
    }
    if (small > 0) {
      steps.add(new NpvBridge.Step(story.say("{0} smaller ones", small), rest));
    }
    if (!same(bridge.to() - bridge.structure(), bridge.to())) {
      // One thing that is not the same is named; for several there is no room beside a bar.
      String structure =
          bridge.structureOf().size() == 1
              ? story.language().name(bridge.structureOf().get(0), LONGEST_LABEL)
              : story.say("what only one of the two has");
      steps.add(new NpvBridge.Step(structure, bridge.structure()));
    }
    Scale scale = story.scale(DoubleStream.of(bridge.from(), bridge.to()));
    List<Row> rows = new ArrayList<>();
    List<Waterfall.Step> bars = new ArrayList<>();
    List<String> words = new ArrayList<>();
    rows.add(Row.of(story.say("Before"), scale.write(bridge.from())));
    for (NpvBridge.Step step : steps) {
      rows.add(Row.of(step.name(), scale.write(step.amount())));
      bars.add(
          new Waterfall.Step(step.name(), step.amount(), step.amount() < 0 ? Ink.LOSS : Ink.GAIN));
      words.add(step.name() + " " + story.money(step.amount()));
    }
    rows.add(Row.total(List.of(story.say("Now"), scale.write(bridge.to()))));
    Waterfall chart =
        new Waterfall(
            "change-bridge",
            story.say("What makes the difference of the net present value"),
            story.say(
                "A waterfall from {0} to {1}. {2}.",
                story.money(bridge.from()), story.money(bridge.to()), String.join("; ", words)),
            story.figures().money(),
            new Waterfall.Total(story.say("Before"), bridge.from(), Ink.STAY),
            bars,
            new Waterfall.Total(story.say("Now"), bridge.to(), Ink.MOVE));
    return new Block.Figure(
        chart,
        story.say(
            "The net present value of the base case before the change and now, and what each"
                + " changed input adds or takes. The steps add up."),
        new DataTable(
            "change-steps",
            story.say("From the net present value before to that of now") + " " + story.unit(scale),
            List.of(Column.text(story.say("Step")), Column.number(story.say("Net present value"))),
            rows),
        true);
  }
}
