package io.midstream.reports;

import io.midstream.engine.Projection;
import io.midstream.engine.Series;
import io.midstream.engine.TokenUse;
import io.midstream.engine.measure.Measure;
import io.midstream.engine.scenario.Tokens;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.LineChart.Point;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.DataTable.Column;
import io.midstream.reports.content.DataTable.Row;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Digits;
import io.midstream.reports.text.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Innovation tokens: how much novelty is held, and what the result is if novelty cost nothing. */
final class TokensSection {
  private final Story story;
  private final TokenUse use;

  private TokensSection(Story story, TokenUse use) {
    this.story = story;
    this.use = use;
  }

  /** The section; empty when the scenario reckons with no tokens. */
  static Optional<Section> of(Story story) {
    return story.projection().tokens().map(use -> new TokensSection(story, use).section());
  }

  private Section section() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(novelty()));
    blocks.add(new Block.Figure(chart().reading(values()), caption(), months()));
    story
        .input()
        .withoutTokenPrices()
        .ifPresent(
            free -> {
              blocks.add(
                  new Block.Paragraph(
                      "No published rate turns a token into money. So here is the same result with"
                          + " the cost per token and the delay per token at zero beside it."));
              blocks.add(new Block.TableBlock(beside(free)));
            });
    return new Section("tokens", "Innovation tokens", blocks);
  }

  private String novelty() {
    double overspend = story.value(Measure.OVERSPEND);
    String held =
        "An organisation can absorb only so much novelty at once. Of %s tokens, up to %s are held."
            .formatted(
                Digits.upTo(use.supply(), 2), Digits.upTo(story.value(Measure.PEAK_TOKENS), 2));
    if (overspend == 0) {
      return held + " The programme never overspends them, so novelty does not delay it.";
    }
    double slip = story.value(Measure.TOKEN_SLIP) - 1;
    return "%s The programme overspends them by up to %s, in %s; that stretches the schedule by %s."
        .formatted(
            held,
            Digits.upTo(overspend, 2),
            Figures.months(story.value(Measure.MONTHS_OVERSPENT)),
            Figures.percent(slip));
  }

  private List<Point> points(Series series) {
    return IntStream.rangeClosed(1, series.lastPeriod())
        .mapToObj(m -> new Point(m - 0.5, series.get(m)))
        .toList();
  }

  private LineChart chart() {
    List<Point> supply =
        List.of(new Point(0, use.supply()), new Point(story.horizon(), use.supply()));
    return new LineChart(
        "token-use",
        "Innovation tokens held against the supply",
        description(),
        story.time(),
        "",
        List.of(),
        List.of(
            new LineChart.Line("supply", Ink.LOSS, true, supply),
            new LineChart.Line("staying", Ink.STAY, false, points(use.stay())),
            new LineChart.Line("migrating", Ink.MOVE, false, points(use.move()))),
        peak(),
        CumulativeFigure.events(story));
  }

  private List<LineChart.Value> values() {
    return List.of(
        new LineChart.Value("staying", points(use.stay())),
        new LineChart.Value("migrating", points(use.move())));
  }

  private List<LineChart.Mark> peak() {
    double peak = story.value(Measure.PEAK_TOKENS);
    if (peak <= use.supply()) {
      return List.of();
    }
    // The peak is of both sides; only where migrating holds it is it a point of that line.
    return IntStream.rangeClosed(1, story.horizon())
        .filter(m -> use.move().get(m) == peak)
        .boxed()
        .findFirst()
        .map(
            m ->
                List.of(
                    new LineChart.Mark(
                        new Point(m - 0.5, peak),
                        "peak %s, %s"
                            .formatted(Digits.upTo(peak, 2), story.figures().shortMonth(m)),
                        Ink.TEXT,
                        true)))
        .orElse(List.of());
  }

  private String description() {
    return "Tokens held month by month: if we migrate, from %s to %s; if we stay, from %s to %s; the supply of %s is a dashed line."
        .formatted(
            Digits.upTo(use.move().get(1), 2),
            Digits.upTo(use.move().get(story.horizon()), 2),
            Digits.upTo(use.stay().get(1), 2),
            Digits.upTo(use.stay().get(story.horizon()), 2),
            Digits.upTo(use.supply(), 2));
  }

  private String caption() {
    return "Tokens held if we migrate and if we stay. Above the dashed line there is more novelty"
        + " than the organisation can absorb.";
  }

  private DataTable months() {
    List<Row> rows = new ArrayList<>();
    for (int m = 1; m <= story.horizon(); m++) {
      rows.add(
          Row.of(
              story.figures().month(m),
              Digits.upTo(use.supply(), 2),
              Digits.upTo(use.stay().get(m), 2),
              Digits.upTo(use.move().get(m), 2)));
    }
    return new DataTable(
        "token-months",
        "Innovation tokens held by month",
        List.of(
            Column.text("Month"),
            Column.number("Supply"),
            Column.number("Staying"),
            Column.number("Migrating")),
        rows);
  }

  private DataTable beside(Projection free) {
    Story without = new Story(ReportInput.of(free, "", "", ""), story.figures());
    List<Row> rows = new ArrayList<>();
    for (Measure measure :
        List.of(
            Measure.NPV,
            Measure.NET,
            Measure.BREAK_EVEN,
            Measure.INVESTMENT,
            Measure.PEAK_FUNDING,
            Measure.PARALLEL_RUNNING,
            Measure.OVERRUN,
            Measure.CUTOVER,
            Measure.COMPLETE)) {
      rows.add(Row.of(measure.label(), story.shown(measure), without.shown(measure)));
    }
    Tokens tokens = story.scenario().tokens().orElseThrow();
    return new DataTable(
        "token-prices",
        "The result with novelty priced and unpriced",
        List.of(
            Column.text("Measure"),
            Column.number(
                "At %s a token-month, %s delay a token"
                    .formatted(
                        story.figures().money().exact(tokens.costPerToken().base()),
                        Figures.plainPercent(tokens.slipPerToken().base()))),
            Column.number("At zero token prices")),
        rows);
  }
}
