package io.midstream.reports;

import io.midstream.engine.Series;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.sensitivity.Tornado;
import io.midstream.engine.simulation.Distribution;
import io.midstream.engine.simulation.Estimate;
import io.midstream.engine.simulation.Fan;
import io.midstream.engine.simulation.Percentile;
import io.midstream.engine.simulation.SimulationResult;
import io.midstream.reports.chart.DistributionChart;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.TornadoChart;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.text.Money;
import io.midstream.reports.text.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/** The pictures of what a simulation found. */
final class UncertaintyFigures {
  private static final int MOST_BARS = 10;
  private static final double OUTER = 0.17;
  private static final double INNER = 0.42;

  private final Story story;
  private final Uncertainty found;
  private final SimulationResult result;

  UncertaintyFigures(Story story, Uncertainty found) {
    this.story = story;
    this.found = found;
    this.result = found.simulation();
  }

  private Money money() {
    return story.figures().money();
  }

  private String percent(double probability) {
    return story.chances().percent(probability);
  }

  private String label(double amount) {
    return story.figures().money().label(amount);
  }

  /** The S-curve of the net present value. */
  Optional<Block> distribution() {
    Optional<Distribution> npv = result.distribution(Measure.NPV);
    return npv.filter(UncertaintyFigures::varies).map(this::distribution);
  }

  private static boolean varies(Distribution d) {
    return d.deviation().filter(e -> e.value() > 0).isPresent()
        && UncertaintySection.known(d).size() > 1;
  }

  private Block distribution(Distribution npv) {
    List<DistributionChart.Point> points =
        npv.curve().stream().map(p -> new DistributionChart.Point(p.value(), p.share())).toList();
    List<Percentile> known = UncertaintySection.known(npv);
    double lowest = known.get(0).value().map(Estimate::value).orElseThrow();
    double highest = known.get(known.size() - 1).value().map(Estimate::value).orElseThrow();
    List<DistributionChart.Mark> marks = new ArrayList<>();
    OptionalDouble base = npv.base();
    if (base.isPresent() && npv.baseStandsAt().isPresent()) {
      double share = npv.baseStandsAt().get().value();
      marks.add(
          new DistributionChart.Mark(
              new DistributionChart.Point(base.getAsDouble(), share),
              story.say("base case, P{0}", Math.round(100 * share))));
    }
    double p50 = npv.percentile(50).value().map(Estimate::value).orElseThrow();
    marks.add(
        new DistributionChart.Mark(
            new DistributionChart.Point(p50, 0.5), story.say("median {0}", label(p50))));
    List<Row> rows =
        known.stream()
            .map(
                p ->
                    Row.of(
                        "P" + p.percent(),
                        story.money(p.value().map(Estimate::value).orElseThrow())))
            .toList();
    return new Block.Figure(
        new DistributionChart(
            "npv-distribution",
            story.say("Net present value: how likely it is to be no more than this"),
            story.say(
                "A curve that rises from 5% at {0} to 95% at {1}.", label(lowest), label(highest)),
            money(),
            points,
            marks),
        story.say(
            "Read upwards from an amount: the share of trials whose net present value is not above"
                + " it."),
        new DataTable(
            "npv-percentiles",
            story.say("Percentiles of the net present value"),
            List.of(
                Column.text(story.say("Percentile")),
                Column.number(story.say("Net present value"))),
            rows));
  }

  /** The fan of the cumulative net. */
  Optional<Block> fan() {
    return result.fan().map(this::fan);
  }

  private Block fan(Fan fan) {
    Series base = story.projection().cumulative();
    double end = fan.percentile(50).get(story.horizon());
    LineChart chart =
        new LineChart(
            "cumulative-fan",
            story.say("Cumulative net: how far it may spread"),
            story.say(
                "A band around a line over {0}; in nine of ten trials the course lies in it.",
                story.overHorizon()),
            story.time(),
            money(),
            List.of(
                band(story.say("P5 to P95"), OUTER, fan, 5, 25),
                band(story.say("P25 to P75"), INNER, fan, 25, 75),
                band("", OUTER, fan, 75, 95)),
            List.of(
                new LineChart.Line(
                    story.say("median {0}", label(end)),
                    Ink.MOVE,
                    false,
                    points(fan.percentile(50))),
                new LineChart.Line(
                    story.say("base case {0}", label(base.get(story.horizon()))),
                    Ink.TEXT,
                    true,
                    points(base))),
            List.of(),
            CumulativeFigure.events(story));
    Scale scale =
        story.scale(DoubleStream.concat(fan.percentile(5).stream(), fan.percentile(95).stream()));
    List<Row> rows = new ArrayList<>();
    for (int m = 0; m <= story.horizon(); m++) {
      List<String> cells = new ArrayList<>(List.of(story.figures().month(m)));
      for (int percent : new int[] {5, 25, 50, 75, 95}) {
        cells.add(scale.write(fan.percentile(percent).get(m)));
      }
      cells.add(scale.write(base.get(m)));
      rows.add(Row.of(cells));
    }
    return new Block.Figure(
        chart.reading(values(fan, base)),
        story.say(
            "What migrating has gained or lost against staying by the end of each month: the middle"
                + " line is passed by half of the trials, the dark band holds half of them, the"
                + " light one nine of ten."),
        new DataTable(
            "fan-months",
            story.say("Percentiles of the cumulative net by month") + " " + story.unit(scale),
            List.of(
                Column.text(story.say("Month")),
                Column.number("P5"),
                Column.number("P25"),
                Column.number("P50"),
                Column.number("P75"),
                Column.number("P95"),
                Column.number(story.say("Base case"))),
            rows));
  }

  /** From the highest to the lowest, as they stand in the chart. */
  private List<LineChart.Value> values(Fan fan, Series base) {
    List<LineChart.Value> values = new ArrayList<>();
    for (int percent : new int[] {95, 75, 50, 25, 5}) {
      values.add(new LineChart.Value("P" + percent, points(fan.percentile(percent))));
    }
    values.add(new LineChart.Value(story.say("base case"), points(base)));
    return values;
  }

  /**
   * The area between two percentiles. Areas do not overlap, so that the key shows their colours.
   */
  private static LineChart.Band band(String label, double opacity, Fan fan, int low, int high) {
    return new LineChart.Band(
        label, Ink.MOVE, opacity, points(fan.percentile(low)), points(fan.percentile(high)));
  }

  private static List<LineChart.Point> points(Series series) {
    List<LineChart.Point> points = new ArrayList<>();
    for (int m = 0; m <= series.lastPeriod(); m++) {
      points.add(new LineChart.Point(m, series.get(m)));
    }
    return points;
  }

  /** The probability of having broken even, month by month; nothing to see where it never is. */
  Optional<Block> brokenEven() {
    double last = result.brokenEvenBy().get(story.horizon()).value();
    return last > 0 ? Optional.of(brokenEven(last)) : Optional.empty();
  }

  private Block brokenEven(double last) {
    List<LineChart.Point> course = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (int m = 0; m <= story.horizon(); m++) {
      double share = result.brokenEvenBy().get(m).value();
      course.add(new LineChart.Point(m, share));
      rows.add(Row.of(story.figures().month(m), percent(share)));
    }
    return new Block.Figure(
        new LineChart(
            "break-even-probability",
            story.say("Broken even by the end of each month: how likely it is"),
            story.say("A line that rises to {0} over {1}.", percent(last), story.overHorizon()),
            story.time(),
            LineChart.Vertical.SHARES,
            Money.none(story.language()),
            List.of(),
            List.of(new LineChart.Line(percent(last), Ink.MOVE, false, course)),
            List.of(),
            CumulativeFigure.events(story),
            List.of(new LineChart.Value("", course))),
        story.say(
            "In how many of a hundred trials the cumulative net is back at zero for good by the end"
                + " of the month."),
        new DataTable(
            "break-even-months",
            story.say("Probability of having broken even"),
            List.of(
                Column.text(story.say("By the end of")), Column.number(story.say("Probability"))),
            rows));
  }

  /** What moves the net present value. */
  Optional<Block> tornado() {
    Tornado tornado = found.tornado();
    List<TornadoChart.Row> bars = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    for (Tornado.Bar bar : tornado.bars()) {
      if (bar.low().isPresent() && bar.high().isPresent() && bar.swing() > 0) {
        String low = input(bar, bar.lowInput());
        String high = input(bar, bar.highInput());
        String name = new DriverText(story.figures()).name(bar.driver());
        bars.add(
            new TornadoChart.Row(
                name, bar.low().getAsDouble(), low, bar.high().getAsDouble(), high));
        rows.add(
            Row.of(
                name,
                low,
                high,
                story.money(bar.low().getAsDouble()),
                story.money(bar.high().getAsDouble())));
      }
    }
    if (bars.isEmpty() || tornado.base().isEmpty()) {
      return Optional.empty();
    }
    List<TornadoChart.Row> widest = bars.subList(0, Math.min(MOST_BARS, bars.size()));
    return Optional.of(
        new Block.Figure(
            new TornadoChart(
                "npv-tornado",
                story.say("Net present value: what moves it"),
                story.say(
                    "Bars around the base case of {0}; the widest belongs to {1}.",
                    label(tornado.base().getAsDouble()), widest.get(0).label()),
                money(),
                tornado.base().getAsDouble(),
                widest),
            story.say(
                "The net present value with one number at its P10 and at its P90, all others at"
                    + " their base values. The vertical line is the base case."),
            new DataTable(
                "tornado",
                story.say("Net present value with one number at its ends"),
                List.of(
                    Column.text(story.say("Number")),
                    Column.number("P10"),
                    Column.number("P90"),
                    Column.number(story.say("At P10")),
                    Column.number(story.say("At P90"))),
                rows)));
  }

  private String input(Tornado.Bar bar, double value) {
    return new DriverText(story.figures()).brief(bar.driver(), value);
  }
}
