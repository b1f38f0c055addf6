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
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;
import io.midstream.reports.text.Names;
import java.util.ArrayList;
import java.util.List;

/** The plan: when each wave is prepared, runs on both stacks, and is switched off. */
final class WavesFigure {
  /** A plan that runs beyond any horizon is drawn no further than this. */
  private static final double FURTHEST = 1200;

  /** So many waves and no more are listed beside the chart without being asked for. */
  private static final int FEW = 30;

  private static final List<Gantt.Phase> PHASES =
      List.of(
          new Gantt.Phase("preparation", Ink.PEOPLE),
          new Gantt.Phase("parallel running", Ink.MIGRATION),
          new Gantt.Phase("old stack still on", Ink.STAY));

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
        new TimeAxis(story.scenario().start().plusMonths(skipped), Math.min(end, FURTHEST));
    List<Gantt.Row> rows = new ArrayList<>();
    for (WaveTimes wave : waves) {
      rows.add(
          new Gantt.Row(
              Names.shown(wave.name(), 24) + " · " + wave.services(),
              List.of(
                  span(0, wave.starts() - skipped, wave.ready() - skipped, time.end()),
                  span(1, wave.ready() - skipped, wave.cutover() - skipped, time.end()),
                  span(2, wave.cutover() - skipped, wave.off() - skipped, time.end()))));
    }
    return new Gantt(
        "waves", "The waves and how many services each moves", description(), time, PHASES, rows);
  }

  private static Gantt.Span span(int phase, double from, double until, double end) {
    return new Gantt.Span(phase, Math.min(from, end), Math.min(until, end));
  }

  private String description() {
    WaveTimes first = waves.get(0);
    return ("A bar for each of %d waves, in order. The first starts in %s; the last is cut over in"
            + " %s; the last old service is switched off in %s.")
        .formatted(
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
        "%d services move in %d %s, from %s to the last cutover in %s; the number of services stands behind each name."
            .formatted(
                services,
                waves.size(),
                waves.size() == 1 ? "wave" : "waves",
                at(story.value(Measure.PROGRAM_START)),
                at(story.value(Measure.CUTOVER)));
    return complete > story.horizon()
        ? text + " The plan is not complete within the horizon of " + story.overHorizon() + "."
        : text;
  }

  private DataTable table() {
    List<Row> rows = new ArrayList<>();
    double days = 0;
    int services = 0;
    for (WaveTimes wave : waves) {
      days += wave.effortDays();
      services += wave.services();
      rows.add(
          Row.of(
              Names.shown(wave.name()),
              Integer.toString(wave.services()),
              Digits.upTo(wave.effortDays(), 1),
              month(wave.starts()),
              month(wave.ready()),
              month(wave.cutover()),
              month(wave.off()),
              Digits.upTo(wave.off() - wave.ready(), 1)));
    }
    rows.add(
        Row.total(
            List.of("All", Figures.number(services), Digits.upTo(days, 1), "", "", "", "", "")));
    return new DataTable(
        "wave-times",
        "When each wave happens",
        List.of(
            Column.text("Wave"),
            Column.number("Services"),
            Column.number("Engineer-days"),
            Column.text("Work starts"),
            Column.text("Runs on both"),
            Column.text("Cutover"),
            Column.text("Old stack off"),
            Column.number("Months paid twice")),
        rows);
  }
}
