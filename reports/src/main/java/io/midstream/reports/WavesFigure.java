package io.midstream.reports;

import io.midstream.engine.kernel.WaveTimes;
import io.midstream.engine.measure.Measure;
import io.midstream.reports.chart.Gantt;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.TimeAxis;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import java.util.ArrayList;
import java.util.List;

/** The plan: when each wave is prepared, runs on both stacks, and is switched off. */
final class WavesFigure {
  /** A plan that runs beyond any horizon is drawn no further than this. */
  private static final double FURTHEST = 1200;

  /** So many waves and no more are listed beside the chart without being asked for. */
  private static final int FEW = 30;

  private static final int LONGEST = 120;

  private final Story story;
  private final List<WaveTimes> waves;

  private WavesFigure(Story story) {
    this.story = story;
    this.waves = story.projection().waves();
  }

  static Block.Figure of(Story story) {
    WavesFigure figure = new WavesFigure(story);
    return new Block.Figure(
        figure.chart(), figure.caption(), figure.table(), figure.waves.size() <= FEW);
  }

  /** The time axis begins a month before the first wave: a long wait shows nothing. */
  private Gantt chart() {
    double first = waves.stream().mapToDouble(WaveTimes::starts).min().orElse(0);
    int skipped = (int) Math.max(0, Math.floor(first) - 1);
    double end = Math.max(1, Math.ceil(story.value(Measure.COMPLETE)) + 1 - skipped);
    TimeAxis time =
        new TimeAxis(
            story.scenario().start().plusMonths(skipped),
            Math.min(end, FURTHEST),
            story.language());
    List<Gantt.Row> rows = new ArrayList<>();
    for (int w = 0; w < waves.size(); w++) {
      WaveTimes wave = waves.get(w);
      rows.add(
          new Gantt.Row(
              story.terms().wave(wave.name(), w + 1, 24) + " · " + wave.services(),
              List.of(
                  span(0, wave.starts() - skipped, wave.ready() - skipped, time.end()),
                  span(1, wave.ready() - skipped, wave.cutover() - skipped, time.end()),
                  span(2, wave.cutover() - skipped, wave.off() - skipped, time.end()))));
    }
    return new Gantt(
        "waves",
        story.say("The waves and how many services each moves"),
        description(),
        time,
        List.of(
            new Gantt.Phase(story.say("preparation"), Ink.PEOPLE),
            new Gantt.Phase(story.say("parallel running"), Ink.MIGRATION),
            new Gantt.Phase(story.say("old stack still on"), Ink.STAY)),
        rows);
  }

  private static Gantt.Span span(int phase, double from, double until, double end) {
    return new Gantt.Span(phase, Math.min(from, end), Math.min(until, end));
  }

  private String description() {
    WaveTimes first = waves.get(0);
    return story.say(
        "A bar for each of {0} waves, in order. The first starts in {1}; the last is cut over in"
            + " {2}; the last old service is switched off in {3}.",
        waves.size(),
        at(first.starts()),
        at(story.value(Measure.CUTOVER)),
        at(story.value(Measure.COMPLETE)));
  }

  /** The calendar month alone: a table of eight columns has no room for its number. */
  private String month(double position) {
    return story.figures().shortMonth(story.figures().monthOf(position));
  }

  private String at(double position) {
    return story.figures().at(position);
  }

  private String caption() {
    int services = waves.stream().mapToInt(WaveTimes::services).sum();
    double complete = story.value(Measure.COMPLETE);
    String text =
        story.say(
            waves.size() == 1
                ? "{0} services move in {1} wave, from {2} to the last cutover in {3}; the number"
                    + " of services stands behind each name."
                : "{0} services move in {1} waves, from {2} to the last cutover in {3}; the number"
                    + " of services stands behind each name.",
            services,
            waves.size(),
            at(story.value(Measure.PROGRAM_START)),
            at(story.value(Measure.CUTOVER)));
    return complete > story.horizon()
        ? text
            + " "
            + story.say("The plan is not complete within the horizon of {0}.", story.overHorizon())
        : text;
  }

  private DataTable table() {
    List<Row> rows = new ArrayList<>();
    double days = 0;
    int services = 0;
    for (int w = 0; w < waves.size(); w++) {
      WaveTimes wave = waves.get(w);
      days += wave.effortDays();
      services += wave.services();
      rows.add(
          Row.of(
              story.terms().wave(wave.name(), w + 1, LONGEST),
              Integer.toString(wave.services()),
              story.digits().upTo(wave.effortDays(), 1),
              month(wave.starts()),
              month(wave.ready()),
              month(wave.cutover()),
              month(wave.off()),
              story.digits().upTo(wave.off() - wave.ready(), 1)));
    }
    rows.add(
        Row.total(
            List.of(
                story.say("All"),
                story.language().number(services),
                story.digits().upTo(days, 1),
                "",
                "",
                "",
                "",
                "")));
    return new DataTable(
        "wave-times",
        story.say("When each wave happens"),
        List.of(
            Column.text(story.say("Wave")),
            Column.number(story.say("Services")),
            Column.number(story.say("Engineer-days")),
            Column.text(story.say("Work starts")),
            Column.text(story.say("Runs on both")),
            Column.text(story.say("Cutover")),
            Column.text(story.say("Old stack off")),
            Column.number(story.say("Months paid twice"))),
        rows);
  }
}
