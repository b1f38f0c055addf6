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
import io.midstream.reports.text.Money;
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
                      story.say(
                          "No published rate turns a token into money. So here is the same result"
                              + " with the cost per token and the delay per token at zero beside"
                              + " it.")));
              blocks.add(new Block.TableBlock(beside(free)));
            });
    return new Section("tokens", story.say("Innovation tokens"), blocks);
  }

  private String novelty() {
    double overspend = story.value(Measure.OVERSPEND);
    String held =
        story.say(
            "An organisation can absorb only so much novelty at once. Of {0} tokens, up to {1} are"
                + " held.",
            number(use.supply()), number(story.value(Measure.PEAK_TOKENS)));
    if (overspend == 0) {
      return held
          + " "
          + story.say("The programme never overspends them, so novelty does not delay it.");
    }
    double slip = story.value(Measure.TOKEN_SLIP) - 1;
    return held
        + " "
        + story.say(
            "The programme overspends them by up to {0}, in {1}; that stretches the schedule by"
                + " {2}.",
            number(overspend),
            story.months(story.value(Measure.MONTHS_OVERSPENT)),
            story.percent(slip));
  }

  private String number(double tokens) {
    return story.digits().upTo(tokens, 2);
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
        story.say("Innovation tokens held against the supply"),
        description(),
        story.time(),
        Money.none(story.language()),
        List.of(),
        List.of(
            new LineChart.Line(story.say("supply"), Ink.LOSS, true, supply),
            new LineChart.Line(story.say("staying"), Ink.STAY, false, points(use.stay())),
            new LineChart.Line(story.say("migrating"), Ink.MOVE, false, points(use.move()))),
        peak(),
        CumulativeFigure.events(story));
  }

  private List<LineChart.Value> values() {
    return List.of(
        new LineChart.Value(story.say("staying"), points(use.stay())),
        new LineChart.Value(story.say("migrating"), points(use.move())));
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
                        story.say("peak {0}, {1}", number(peak), story.figures().shortMonth(m)),
                        Ink.TEXT,
                        true)))
        .orElse(List.of());
  }

  private String description() {
    return story.say(
        "Tokens held month by month: if we migrate, from {0} to {1}; if we stay, from {2} to {3};"
            + " the supply of {4} is a dashed line.",
        number(use.move().get(1)),
        number(use.move().get(story.horizon())),
        number(use.stay().get(1)),
        number(use.stay().get(story.horizon())),
        number(use.supply()));
  }

  private String caption() {
    return story.say(
        "Tokens held if we migrate and if we stay. Above the dashed line there is more novelty than"
            + " the organisation can absorb.");
  }

  private DataTable months() {
    List<Row> rows = new ArrayList<>();
    for (int m = 1; m <= story.horizon(); m++) {
      rows.add(
          Row.of(
              story.figures().month(m),
              number(use.supply()),
              number(use.stay().get(m)),
              number(use.move().get(m))));
    }
    return new DataTable(
        "token-months",
        story.say("Innovation tokens held by month"),
        List.of(
            Column.text(story.say("Month")),
            Column.number(story.say("Supply")),
            Column.number(story.say("Staying")),
            Column.number(story.say("Migrating"))),
        rows);
  }

  private DataTable beside(Projection free) {
    Story without = story.of(free);
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
      rows.add(Row.of(story.terms().label(measure), story.shown(measure), without.shown(measure)));
    }
    Tokens tokens = story.scenario().tokens().orElseThrow();
    return new DataTable(
        "token-prices",
        story.say("The result with novelty priced and unpriced"),
        List.of(
            Column.text(story.say("Measure")),
            Column.number(
                story.say(
                    "At {0} a token-month, {1} delay a token",
                    story.figures().money().exact(tokens.costPerToken().base()),
                    story.language().plainPercent(tokens.slipPerToken().base()))),
            Column.number(story.say("At zero token prices"))),
        rows);
  }
}
