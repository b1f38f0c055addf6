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
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Names;
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
    this.before = Story.of(ReportInput.of(first, change.against(), "", ""));
  }

  static Section of(Story story, ReportChange change) {
    return new ChangeSection(story, change).section();
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    String against = Names.shown(change.against());
    if (change.values().isEmpty()) {
      blocks.add(new Block.Paragraph("Nothing differs from " + against + "."));
    } else {
      blocks.add(new Block.Statement("Against " + against + ".", inWords()));
      blocks.add(new Block.TableBlock(values()));
      DataTable measures = measures();
      if (!measures.rows().isEmpty()) {
        blocks.add(new Block.TableBlock(measures));
        blocks.add(bridge());
      }
    }
    return new Section("change", "What the change does", blocks);
  }

  private boolean simulated() {
    return !Driver.of(story.scenario()).isEmpty() || !Driver.of(before.scenario()).isEmpty();
  }

  private String inWords() {
    List<String> sentences = new ArrayList<>();
    double from = before.value(Measure.NPV);
    double to = story.value(Measure.NPV);
    if (same(from, to)) {
      sentences.add("The net present value stays at " + story.money(to) + ".");
    } else {
      sentences.add(
          "The net present value %s by %s to %s."
              .formatted(
                  to > from ? "rises" : "falls",
                  story.money(Math.abs(to - from)),
                  story.money(to)));
    }
    sentences.add(breakEven());
    double peak = story.value(Measure.PEAK_BILL_INCREASE);
    double more = peak - before.value(Measure.PEAK_BILL_INCREASE);
    if (!same(peak, before.value(Measure.PEAK_BILL_INCREASE))) {
      sentences.add(
          "At its peak the bill rises by %s a month, %s %s than before."
              .formatted(
                  story.money(peak), story.money(Math.abs(more)), more > 0 ? "more" : "less"));
    }
    PairedDifference npv = change.comparison().difference(Measure.NPV);
    if (simulated() && npv.equal().value() < 1) {
      double share = npv.secondBetter().value();
      sentences.add(
          "In %s of %s trials under the same draws the net present value is higher than before."
              .formatted(
                  share == 0 ? "none" : share == 1 ? "all" : Chances.percent(share),
                  Digits.upTo(change.comparison().trials(), 0)));
    }
    return String.join(" ", sentences);
  }

  private String breakEven() {
    OptionalDouble from = before.measure(Measure.BREAK_EVEN);
    OptionalDouble to = story.measure(Measure.BREAK_EVEN);
    if (to.isEmpty()) {
      return from.isEmpty()
          ? "It still does not break even within " + story.overHorizon() + "."
          : "It no longer breaks even within " + story.overHorizon() + ".";
    }
    String at = story.figures().at(to.getAsDouble());
    if (from.isEmpty()) {
      return "It now breaks even, in " + at + ".";
    }
    double later = to.getAsDouble() - from.getAsDouble();
    return same(from.getAsDouble(), to.getAsDouble())
        ? "Break-even stays in " + at + "."
        : "Break-even comes %s %s, in %s."
            .formatted(Figures.months(Math.abs(later)), later > 0 ? "later" : "earlier", at);
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
  }

  private DataTable values() {
    List<Row> rows = new ArrayList<>();
    for (ReportChange.Value value : change.values()) {
      rows.add(
          Row.of(
              Names.shown(value.path()),
              value.before().isEmpty() ? "(not there)" : Names.shown(value.before()),
              value.after().isEmpty() ? "(gone)" : Names.shown(value.after())));
    }
    return new DataTable(
        "changed-values",
        "What was changed",
        List.of(Column.text("Value"), Column.text("Before"), Column.text("Now")),
        rows);
  }

  private DataTable measures() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text("Measure"),
                Column.number("Before"),
                Column.number("Now"),
                Column.number("Difference")));
    if (simulated()) {
      columns.add(Column.number("P10"));
      columns.add(Column.number("P90"));
      columns.add(Column.number("Better"));
    }
    List<Row> rows = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      PairedDifference d = change.comparison().difference(measure);
      if (differs(d)) {
        List<String> cells = new ArrayList<>();
        cells.add(measure.label());
        cells.add(before.shown(measure));
        cells.add(story.shown(measure));
        cells.add(
            d.first().isPresent() && d.second().isPresent()
                ? difference(measure, d.second().getAsDouble() - d.first().getAsDouble())
                : "");
        if (simulated()) {
          cells.add(percentile(d, 10));
          cells.add(percentile(d, 90));
          cells.add(d.trials() == 0 ? "" : Chances.percent(d.secondBetter().value()));
        }
        rows.add(Row.of(cells));
      }
    }
    return new DataTable(
        "changed-measures",
        "Measures that differ: base cases"
            + (simulated()
                ? ", the simulated range of the difference, and how likely the change is for the"
                    + " better"
                : ""),
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
              Digits.upTo(100 * Math.abs(value), 1) + Digits.NBSP + "points";
          case MONTHS, POSITION, PERIOD, MONTH_NUMBER -> Figures.months(Math.abs(value));
          case COUNT, DAYS, TOKENS -> Figures.number(Math.abs(value));
          case FACTOR -> Digits.precise(Math.abs(value), 3);
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
        steps.add(new NpvBridge.Step(Names.shown(step.name(), LONGEST_LABEL), step.amount()));
      } else {
        rest += step.amount();
        small++;
      }
    }
    if (small > 0) {
      steps.add(new NpvBridge.Step(small + " smaller ones", rest));
    }
    if (!same(bridge.to() - bridge.structure(), bridge.to())) {
      steps.add(new NpvBridge.Step("what only one of the two has", bridge.structure()));
    }
    Scale scale = story.scale(DoubleStream.of(bridge.from(), bridge.to()));
    List<Row> rows = new ArrayList<>();
    List<Waterfall.Step> bars = new ArrayList<>();
    List<String> words = new ArrayList<>();
    rows.add(Row.of("Before", scale.write(bridge.from())));
    for (NpvBridge.Step step : steps) {
      rows.add(Row.of(step.name(), scale.write(step.amount())));
      bars.add(
          new Waterfall.Step(step.name(), step.amount(), step.amount() < 0 ? Ink.LOSS : Ink.GAIN));
      words.add(step.name() + " " + story.money(step.amount()));
    }
    rows.add(Row.total(List.of("Now", scale.write(bridge.to()))));
    Waterfall chart =
        new Waterfall(
            "change-bridge",
            "What makes the difference of the net present value",
            "A waterfall from %s to %s. %s."
                .formatted(
                    story.money(bridge.from()), story.money(bridge.to()), String.join("; ", words)),
            story.figures().money().prefix(),
            new Waterfall.Total("Before", bridge.from(), Ink.STAY),
            bars,
            new Waterfall.Total("Now", bridge.to(), Ink.MOVE));
    return new Block.Figure(
        chart,
        "The net present value of the base case before the change and now, and what each changed"
            + " input adds or takes. The steps add up.",
        new DataTable(
            "change-steps",
            "From the net present value before to that of now " + story.unit(scale),
            List.of(Column.text("Step"), Column.number("Net present value")),
            rows),
        true);
  }
}
