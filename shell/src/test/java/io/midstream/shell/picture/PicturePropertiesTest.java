package io.midstream.shell.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.DistributionChart;
import io.midstream.reports.chart.Gantt;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.LineChart;
import io.midstream.reports.chart.StackedBars;
import io.midstream.reports.chart.TimeAxis;
import io.midstream.reports.chart.TornadoChart;
import io.midstream.reports.chart.Waterfall;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Money;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jline.utils.AttributedString;

/** What holds for a picture of any chart, however odd its figures and names. */
class PicturePropertiesTest {
  private static final String SGR = "\u001b\\[[0-9;]*m";
  private static final Money[] UNITS = {money("GBP"), money("XXX"), money("SEK"), money("INR")};
  private static final List<Ink> INKS = List.copyOf(EnumSet.allOf(Ink.class));
  private static final LineChart.Vertical AMOUNTS = LineChart.Vertical.AMOUNTS;

  @Property(tries = 400)
  void aPictureKeepsWithinItsColumnsAndNeverSteersTheTerminal(
      @ForAll("charts") Chart chart,
      @ForAll("names") String message,
      @ForAll("styles") Style style) {
    String text = Pictures.of(chart, message, style).text();
    assertThat(text).endsWith("\n");
    for (String line : text.split("\n", -1)) {
      assertThat(new AttributedString(line).columnLength()).isLessThanOrEqualTo(style.width());
      assertThat(line.chars().filter(c -> c != ' ')).noneMatch(Character::isISOControl);
      assertThat(line).isEqualTo(line.stripTrailing());
    }
    if (!style.unicode()) {
      assertThat(text.chars().allMatch(c -> c < 0x7f)).as(text).isTrue();
    }
  }

  @Property(tries = 200)
  void coloursChangeNothingButColours(
      @ForAll("charts") Chart chart,
      @ForAll("names") String message,
      @ForAll("styles") Style style) {
    String plain = Pictures.of(chart, message, style).text();
    for (Palette palette : List.of(Palette.EIGHT, Palette.MANY)) {
      Style coloured = new Style(style.width(), style.height(), style.unicode(), palette);
      String text = Pictures.of(chart, message, coloured).text();
      assertThat(text.replaceAll(SGR, "")).isEqualTo(plain);
      for (String line : text.split("\n", -1)) {
        if (line.contains("\u001b")) {
          assertThat(line.substring(line.lastIndexOf('\u001b')))
              .as("colours end with their line")
              .startsWith("\u001b[0m");
        }
      }
    }
  }

  @Provide
  Arbitrary<Style> styles() {
    return Combinators.combine(
            Arbitraries.integers().between(Style.LEAST_WIDTH, 160),
            Arbitraries.integers().between(Style.LEAST_HEIGHT, 40),
            Arbitraries.of(true, false))
        .as((width, height, unicode) -> new Style(width, height, unicode, Palette.NONE));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            "",
            "wave 1",
            "plan.effort[0].days",
            "\u001b[31mred\u001b]0;title\u0007",
            "\u009b2J",
            "移行の計画",
            "🚀 rocket 🚀",
            "👩‍💻 at work",
            "e\u0301\u0301\u0301\u0301\u0301\u0301 accents",
            "\u202egnorw",
            "שלום 12",
            "two\nlines\tand a tab"),
        Arbitraries.strings().ofMaxLength(90));
  }

  /** Constant, tiny, huge and negative figures among ordinary ones. */
  @Provide
  Arbitrary<Double> figures() {
    return Arbitraries.oneOf(
        Arbitraries.of(0.0, -0.0, 1.0, -1.0, 1e-9, 1e9, -1e15, 3e18, 0.1 + 0.2),
        Arbitraries.doubles().between(-2e6, 2e6),
        Arbitraries.doubles().between(-0.01, 0.01).ofScale(6));
  }

  private Arbitrary<List<Double>> rows(int least, int most) {
    return Arbitraries.oneOf(
        figures().list().ofMinSize(least).ofMaxSize(most),
        figures().flatMap(same -> Arbitraries.just(same).list().ofMinSize(least).ofMaxSize(most)));
  }

  @Provide
  Arbitrary<Chart> charts() {
    return Arbitraries.oneOf(
        lines(), distributions(), tornados(), waterfalls(), stackedBars(), gantts());
  }

  private static List<LineChart.Point> points(List<Double> values, double distance) {
    List<LineChart.Point> points = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      points.add(new LineChart.Point(i * distance, values.get(i)));
    }
    return points;
  }

  private Arbitrary<Chart> lines() {
    return Combinators.combine(
            rows(1, 90).list().ofMinSize(1).ofMaxSize(4),
            names().list().ofSize(8),
            Arbitraries.integers().between(1, 300),
            Arbitraries.of(UNITS),
            Arbitraries.of(true, false),
            Arbitraries.doubles().between(0, 1))
        .as(
            (series, names, end, unit, shares, opacity) -> {
              List<LineChart.Line> lines = new ArrayList<>();
              for (int i = 0; i < series.size(); i++) {
                List<Double> values =
                    shares
                        ? series.get(i).stream().map(v -> Math.abs(v) % 1).toList()
                        : series.get(i);
                double distance = (double) end / Math.max(1, values.size() - 1);
                lines.add(
                    new LineChart.Line(
                        names.get(i), INKS.get(i), i == 0, points(values, distance)));
              }
              List<LineChart.Point> first = lines.get(0).points();
              List<LineChart.Point> raised =
                  first.stream()
                      .map(p -> new LineChart.Point(p.x(), shares ? 1 : p.y() + 1e4))
                      .toList();
              return new LineChart(
                  "id",
                  names.get(4),
                  "",
                  new TimeAxis(YearMonth.of(2024, 1 + end % 12), end, Language.ENGLISH),
                  shares ? LineChart.Vertical.SHARES : AMOUNTS,
                  unit,
                  List.of(new LineChart.Band(names.get(5), Ink.MIGRATION, opacity, first, raised)),
                  lines,
                  List.of(
                      new LineChart.Mark(
                          first.get(first.size() / 2), names.get(6), Ink.TEXT, true)),
                  List.of(
                      new LineChart.Event(end / 3.0, names.get(7)),
                      new LineChart.Event(end / 2.0, names.get(6))));
            });
  }

  private static Money money(String currency) {
    return Money.of(currency, Language.ENGLISH);
  }

  private Arbitrary<Chart> distributions() {
    return Combinators.combine(rows(2, 20), names(), Arbitraries.of(UNITS))
        .as(
            (values, name, unit) -> {
              List<Double> sorted = values.stream().sorted().toList();
              List<DistributionChart.Point> points = new ArrayList<>();
              for (int i = 0; i < sorted.size(); i++) {
                points.add(new DistributionChart.Point(sorted.get(i), (i + 1.0) / sorted.size()));
              }
              return new DistributionChart(
                  "id",
                  name,
                  "",
                  unit,
                  points,
                  List.of(new DistributionChart.Mark(points.get(0), name)));
            });
  }

  private Arbitrary<Chart> tornados() {
    return Combinators.combine(rows(2, 12), rows(12, 12), names().list().ofSize(14), figures())
        .as(
            (low, high, names, base) -> {
              List<TornadoChart.Row> rows = new ArrayList<>();
              for (int i = 0; i < low.size(); i++) {
                rows.add(
                    new TornadoChart.Row(
                        names.get(i), low.get(i), names.get(i + 1), high.get(i), names.get(i + 2)));
              }
              return new TornadoChart("id", names.get(0), "", money("EUR"), base, rows);
            });
  }

  private Arbitrary<Chart> waterfalls() {
    return Combinators.combine(rows(0, 12), names().list().ofSize(13), figures())
        .as(
            (changes, names, from) -> {
              List<Waterfall.Step> steps = new ArrayList<>();
              double to = from;
              for (int i = 0; i < changes.size(); i++) {
                steps.add(new Waterfall.Step(names.get(i), changes.get(i), Ink.GAIN));
                to += changes.get(i);
              }
              return new Waterfall(
                  "id",
                  names.get(12),
                  "",
                  money("USD"),
                  new Waterfall.Total("from", from, Ink.STAY),
                  steps,
                  new Waterfall.Total("to", to, Ink.MOVE));
            });
  }

  private Arbitrary<Chart> stackedBars() {
    return Combinators.combine(
            rows(8, 8).list().ofMaxSize(14),
            names().list().ofSize(15),
            Arbitraries.integers().between(0, 8))
        .as(
            (values, names, count) -> {
              List<StackedBars.Part> parts = new ArrayList<>();
              for (int p = 0; p < count; p++) {
                parts.add(new StackedBars.Part(names.get(p), INKS.get(p)));
              }
              List<StackedBars.Bar> bars = new ArrayList<>();
              for (int b = 0; b < values.size(); b++) {
                bars.add(
                    new StackedBars.Bar(
                        names.get(b), values.get(b).subList(0, count), names.get(b + 1)));
              }
              return new StackedBars("id", names.get(14), "", money("GBP"), parts, bars);
            });
  }

  private Arbitrary<Chart> gantts() {
    return Combinators.combine(
            Arbitraries.doubles().between(0, 200).list().ofSize(3).list().ofMaxSize(90),
            names(),
            Arbitraries.integers().between(1, 200))
        .as(
            (spans, name, end) ->
                new Gantt(
                    "id",
                    name,
                    "",
                    new TimeAxis(YearMonth.of(2024, 5), end, Language.ENGLISH),
                    List.of(new Gantt.Phase(name, Ink.PEOPLE), new Gantt.Phase("b", Ink.MOVE)),
                    spans.stream()
                        .map(s -> s.stream().sorted().toList())
                        .map(
                            s ->
                                new Gantt.Row(
                                    name,
                                    List.of(
                                        new Gantt.Span(0, s.get(0), s.get(1)),
                                        new Gantt.Span(1, s.get(1), s.get(2)))))
                        .toList()));
  }
}
