package io.midstream.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.sampling.Driver;
import io.midstream.models.library.ScenarioLibrary;
import io.midstream.models.library.ScenarioSource;
import io.midstream.reports.Report;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.XChartRenderer;
import io.midstream.reports.output.HtmlReport;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The reports of the library's scenarios: small pages, and charts whose words can be read. */
class LibraryChartsTest {
  private static final FontRenderContext SMOOTH = new FontRenderContext(null, true, true);

  /** A text and the pixels that it takes in a font of this machine. */
  private record Text(String words, Rectangle2D box) {}

  static List<String> scenarios() {
    return ScenarioLibrary.names();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void thePageIsSmallAndTheWordsOfItsChartsStayApart(String name) throws Exception {
    ReportInput plain =
        new Session(ScenarioSource.find(name), Optional.empty(), List.of()).resultsBesideVariants();
    ReportInput results =
        Driver.of(plain.scenario()).isEmpty()
            ? plain
            : plain.withUncertainty(UncertaintyOf.scenario(plain.scenario(), 1_000, 7, 1));
    Report report = ReportBuilder.of(results);
    assertThat(HtmlReport.render(report).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(1_500_000);
    assertThat(report.charts()).hasSizeGreaterThan(3);
    for (Chart chart : report.charts()) {
      check(chart);
    }
  }

  private static void check(Chart chart) throws Exception {
    Element svg = svg(chart);
    String[] view = svg.getAttribute("viewBox").split(" ");
    Rectangle2D canvas =
        new Rectangle2D.Double(
            Double.parseDouble(view[0]),
            Double.parseDouble(view[1]),
            Double.parseDouble(view[2]),
            Double.parseDouble(view[3]));
    List<Text> seen = new ArrayList<>();
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      Text text = text((Element) texts.item(i));
      assertThat(canvas.contains(text.box())).as("%s holds %s", chart.id(), text).isTrue();
      for (Text other : seen) {
        assertThat(text.box().intersects(other.box()))
            .as("in %s %s covers %s", chart.id(), text, other)
            .isFalse();
      }
      seen.add(text);
    }
  }

  private static Text text(Element element) {
    double size = Double.parseDouble(element.getAttribute("font-size"));
    int weight = element.getAttribute("font-weight").isEmpty() ? Font.PLAIN : Font.BOLD;
    String words = element.getTextContent();
    double width =
        new Font(Font.SANS_SERIF, weight, 1)
            .deriveFont((float) size)
            .getStringBounds(words, SMOOTH)
            .getWidth();
    double share =
        switch (element.getAttribute("text-anchor")) {
          case "middle" -> 0.5;
          case "end" -> 1;
          default -> 0;
        };
    double left = Double.parseDouble(element.getAttribute("x")) - share * width;
    double baseline = Double.parseDouble(element.getAttribute("y"));
    return new Text(words, new Rectangle2D.Double(left, baseline - 0.75 * size, width, 0.9 * size));
  }

  private static Element svg(Chart chart) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(XChartRenderer.svg(chart))))
        .getDocumentElement();
  }
}
