package io.midstream.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.quantity.Quantity;
import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Scenario;
import io.midstream.engine.sensitivity.TwoWayGrid;
import io.midstream.reports.Fixtures;
import io.midstream.reports.GridFigure;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Money;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class XChartRendererTest {

  /** Scenarios of every size and outcome. */
  static Stream<Chart> charts() {
    List<ReportInput> inputs = new ArrayList<>();
    inputs.add(Fixtures.ftWithOptions());
    inputs.add(Fixtures.input(Fixtures.small()));
    Fixtures.Builder many = new Fixtures.Builder();
    many.waves = 60;
    many.horizon = 30;
    inputs.add(Fixtures.input(many.build()));
    Fixtures.Builder more = new Fixtures.Builder();
    more.waves = 400;
    more.services = 400;
    more.horizon = 600;
    more.reduction = -0.5;
    more.hosting = 86e9;
    more.starts = 13;
    inputs.add(Fixtures.input(more.build()));
    Fixtures.Builder one = new Fixtures.Builder();
    one.waves = 1;
    one.services = 1;
    one.horizon = 1;
    one.waveName = "x".repeat(10_000);
    inputs.add(Fixtures.input(one.build()));
    Fixtures.Builder free = new Fixtures.Builder();
    free.hosting = 0;
    free.support = 0;
    inputs.add(Fixtures.input(free.build()));
    for (double low : new double[] {1_000, 85_000}) {
      Fixtures.Builder unsure = new Fixtures.Builder();
      unsure.line = "hosting of the whole of the platform";
      unsure.uncertainHosting = Optional.of(new Quantity.Uniform(low, 100_000));
      Scenario scenario = unsure.build();
      inputs.add(Fixtures.input(scenario).withUncertainty(Fixtures.uncertainty(scenario)));
    }
    Fixtures.Builder abroad = new Fixtures.Builder();
    abroad.currency = "SEK";
    abroad.reduction = -0.6;
    abroad.uncertainHosting = Optional.of(new Quantity.Uniform(80_000, 100_000));
    Scenario loss = abroad.build();
    inputs.add(Fixtures.input(loss).withUncertainty(Fixtures.uncertainty(loss)));
    inputs.add(
        Fixtures.input(Fixtures.inDoubt())
            .withUncertainty(Fixtures.uncertainty(Fixtures.inDoubt())));
    return Stream.concat(
        inputs.stream().flatMap(input -> ReportBuilder.of(input).charts().stream()),
        Stream.of(grid(), wideGrid()));
  }

  /** Long names, many columns, amounts of seven characters, all below zero. */
  private static Chart wideGrid() {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.line = "virtual machines of the whole of the platform and of all that depends on it";
    Scenario scenario = builder.build();
    TwoWayGrid.Axis rows = TwoWayGrid.Axis.between(scenario.today().get(0).monthly(), 1, 1e4, 3);
    TwoWayGrid.Axis columns =
        TwoWayGrid.Axis.between(input(scenario, "target.reduction"), 0.1, 0.101, 15);
    return GridFigure.of(
        TwoWayGrid.of(scenario, Measure.NPV, rows, columns), scenario, Language.ENGLISH);
  }

  @Test
  void figuresOfAHeatMapAreWholeAndTheirHeadingsDiffer() {
    HeatMap map = (HeatMap) wideGrid();
    assertThat(map.columns()).hasSize(15).doesNotHaveDuplicates();
    List<String> words =
        XChartRenderer.frame(map, Frame.HEADING).words().stream().map(Word::text).toList();
    assertThat(words)
        .containsAll(map.columns())
        .containsAll(map.cells().stream().flatMap(List::stream).map(HeatMap.Cell::text).toList())
        .anyMatch(word -> word.contains("…") && word.endsWith("].monthly"));
  }

  @Test
  void theFurtherFromZeroTheStrongerTheColour() {
    assertThat(HeatPlot.strength(-2, -2, 3)).isEqualTo(2 / 3.0);
    assertThat(HeatPlot.strength(0, -2, 3)).isZero();
    assertThat(HeatPlot.strength(3, -2, 3)).isEqualTo(1);
    assertThat(HeatPlot.strength(-9, -9, -1)).isEqualTo(1);
    assertThat(HeatPlot.strength(-1, -9, -1)).isZero();
    assertThat(HeatPlot.strength(5, 5, 9)).isZero();
    assertThat(HeatPlot.strength(0, -9, 0)).isZero();
    assertThat(HeatPlot.strength(4, 4, 4)).isZero();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void amountsAreNotCut(Chart chart) {
    if (chart.id().equals("cumulative-fan")) {
      assertThat(XChartRenderer.frame(chart, 0).words())
          .extracting(Word::text)
          .containsAll(((LineChart) chart).lines().stream().map(LineChart.Line::label).toList());
    }
  }

  @Test
  void sharesHaveAnAxisOfTheWhole() {
    LineChart chart =
        new LineChart(
            "a",
            "a",
            "a",
            new TimeAxis(YearMonth.of(2017, 1), 12, Language.ENGLISH),
            LineChart.Vertical.SHARES,
            Money.none(Language.ENGLISH),
            List.of(),
            List.of(
                new LineChart.Line(
                    "0.2%",
                    Ink.MOVE,
                    false,
                    List.of(new LineChart.Point(0, 0), new LineChart.Point(12, 0.002)))),
            List.of(),
            List.of());
    assertThat(XChartRenderer.frame(chart, 0).words())
        .extracting(Word::text)
        .contains("0%", "25%", "50%", "75%", "100%");
  }

  @Test
  void anSCurveFarFromZeroFillsItsChart() {
    assertThat(ticks(1e6, 1.1e6)).doesNotContain("£0");
    assertThat(ticks(-1.1e6, -1e6)).doesNotContain("£0");
    assertThat(ticks(1e5, 1e6)).contains("£0");
    assertThat(ticks(-1e5, 1e6)).contains("£0");
  }

  private static List<String> ticks(double low, double high) {
    DistributionChart chart =
        new DistributionChart(
            "a",
            "a",
            "a",
            Money.of("GBP", Language.ENGLISH),
            List.of(
                new DistributionChart.Point(low, 0.05), new DistributionChart.Point(high, 0.95)),
            List.of());
    return XChartRenderer.frame(chart, 0).words().stream().map(Word::text).toList();
  }

  @Test
  void aLongPathKeepsWhatTellsItApart() {
    String path = "today[virtual machines of the whole of the platform].monthly";
    assertThat(TextMeasure.fitKeepingEnd(path, 12, 1000)).isEqualTo(path);
    String cut = TextMeasure.fitKeepingEnd(path, 12, 215);
    assertThat(cut).startsWith("today[virtual").endsWith("…].monthly");
    assertThat(TextMeasure.width(cut, 12)).isLessThanOrEqualTo(215);
    String plain = TextMeasure.fitKeepingEnd("a".repeat(50) + "b".repeat(50), 12, 100);
    assertThat(plain).startsWith("a").contains("…").endsWith("b");
    assertThat(TextMeasure.width(plain, 12)).isLessThanOrEqualTo(100);
  }

  private static Chart grid() {
    Scenario scenario = Fixtures.ft();
    TwoWayGrid.Axis rows = TwoWayGrid.Axis.between(input(scenario, "target.reduction"), -1, 0.8, 9);
    TwoWayGrid.Axis columns = TwoWayGrid.Axis.between(input(scenario, "plan.slip"), 0.5, 3, 11);
    return GridFigure.of(
        TwoWayGrid.of(scenario, Measure.BREAK_EVEN, rows, columns), scenario, Language.ENGLISH);
  }

  private static Input input(Scenario scenario, String path) {
    return scenario.inputs().stream().filter(i -> i.path().equals(path)).findFirst().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void svgIsWellFormedAndSaysWhatItShows(Chart chart) throws Exception {
    for (String svg : List.of(XChartRenderer.svg(chart), XChartRenderer.inlineSvg(chart))) {
      Document document = parse(svg);
      assertThat(document.getDocumentElement().getAttribute("role")).isEqualTo("img");
      assertThat(document.getElementsByTagName("title").item(0).getTextContent())
          .isEqualTo(chart.title());
      assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
          .isEqualTo(chart.description());
      assertThat(document.getElementsByTagName("text").getLength()).as("text is text").isPositive();
      assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "href");
      assertThat(svg).doesNotContain("NaN", "Infinity");
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void wordsStayInsideAndApart(Chart chart) {
    WordsApart.check(chart);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void pngIsAPicture(Chart chart) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(XChartRenderer.png(chart)));
    assertThat(image.getWidth()).isGreaterThan(1200);
    Set<Integer> colors = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x += 2) {
        colors.add(image.getRGB(x, y));
      }
    }
    assertThat(colors).as("not blank").hasSizeGreaterThan(5);
  }

  @ParameterizedTest
  @MethodSource("charts")
  void theSameChartIsTheSameFile(Chart chart) {
    assertThat(XChartRenderer.svg(chart)).isEqualTo(XChartRenderer.svg(chart));
  }

  /** The words around the plot rely on it. */
  @Test
  void xchartPutsValuesWhereThePlotSays() {
    Plot plot = new Plot(500, 200, new double[] {0, 84}, new double[] {-2e6, 2e6});
    plot.line(
        new LineChart.Line(
            "",
            Ink.MOVE,
            false,
            List.of(
                new LineChart.Point(0, 2e6),
                new LineChart.Point(42, -1e6),
                new LineChart.Point(84, -2e6))));
    SvgGraphics svg = new SvgGraphics(SvgGraphics.SvgColors.FIXED);
    plot.chart().paint(svg, 500, 200);
    Gantt any =
        new Gantt(
            "a",
            "",
            "",
            new TimeAxis(YearMonth.of(2017, 1), 1, Language.ENGLISH),
            List.of(),
            List.of());
    assertThat(svg.document(any, 500, 200, 0)).contains("d=\"M0 0L250 150L500 200\"");
    assertThat(plot.pixelX(42)).isEqualTo(250);
    assertThat(plot.pixelY(-1e6)).isEqualTo(150);
  }

  /** A dashed line through a word reads as a letter of it. */
  @Test
  void theLineOfAMomentStopsForTheNameOfAPoint() {
    Money money = Money.of("GBP", Language.ENGLISH);
    List<LineChart.Point> course =
        List.of(
            new LineChart.Point(0, 395), new LineChart.Point(20, 0), new LineChart.Point(84, 0));
    LineChart chart =
        new LineChart(
            "x",
            "x",
            "x",
            new TimeAxis(YearMonth.of(2026, 1), 84, Language.ENGLISH),
            money,
            List.of(),
            List.of(new LineChart.Line("migrating", Ink.MOVE, false, course)),
            List.of(new LineChart.Mark(course.get(0), "peak 3.95, Jan 2017", Ink.TEXT, true)),
            List.of(new LineChart.Event(15, "last cutover: Apr 2018")));
    List<Rectangle2D> dashes = new ArrayList<>();
    List<ChartCanvas.Text> names = new ArrayList<>();
    XChartRenderer.paint(
        chart,
        new ChartCanvas() {
          @Override
          public void draw(Shape shape, Color color, BasicStroke stroke) {
            if (stroke.getDashArray() != null && shape.getBounds2D().getWidth() < 1) {
              dashes.add(shape.getBounds2D());
            }
          }

          @Override
          public void fill(Shape shape, Color color) {
            // Areas are no lines.
          }

          @Override
          public void write(Text text) {
            if (text.text().startsWith("peak")) {
              names.add(text);
            }
          }
        });
    assertThat(names).hasSize(1);
    ChartCanvas.Text name = names.get(0);
    double left = name.x() - name.anchor() * TextMeasure.width(name.text(), name.size());
    Rectangle2D box =
        new Rectangle2D.Double(
            left,
            name.baseline() - 0.7 * name.size(),
            TextMeasure.width(name.text(), name.size()),
            0.8 * name.size());
    assertThat(dashes)
        .isNotEmpty()
        .allMatch(dash -> box.getMinX() < dash.getX() && dash.getX() < box.getMaxX())
        .noneMatch(dash -> dash.getMinY() < box.getMaxY() && dash.getMaxY() > box.getMinY());
  }

  @Test
  void labelsAvoidLinesAndEachOther() {
    LabelPlacer placer = new LabelPlacer(new Rectangle2D.Double(0, 0, 400, 300));
    Rectangle2D first = placer.place(200, 150, 100, 14);
    Rectangle2D second = placer.place(202, 150, 100, 14);
    assertThat(first.intersects(second)).isFalse();
    assertThat(placer.place(399, 1, 100, 14).getMaxX()).isLessThanOrEqualTo(400);
  }

  private static Document parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
