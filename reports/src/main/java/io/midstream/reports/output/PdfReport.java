package io.midstream.reports.output;

import io.midstream.reports.Report;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.ChartCanvas;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.XChartRenderer;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.Section;
import io.midstream.reports.output.pdf.Paper;
import io.midstream.reports.output.pdf.PdfLogo;
import io.midstream.reports.output.pdf.PdfPrinter;
import io.midstream.reports.output.pdf.PdfSource;
import io.midstream.reports.text.Language;
import io.midstream.reports.text.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The report as pages to be printed and filed: the answer and the contents first, each chart with
 * its caption, the numbers behind the charts in an appendix.
 */
public final class PdfReport {
  /**
   * Ten years of months and today: a table longer than that is for a file that can be computed
   * with.
   */
  private static final int LONGEST_APPENDED = 121;

  /** The width of a chart in millimetres; its words are then as large as those of tables. */
  private static final double CHART_MM = 150;

  /** As much of a title as fits into the line above a page. */
  private static final int LONGEST_HEAD = 80;

  private final Report report;
  private final Optional<PdfLogo> logo;
  private final List<DataTable> appended = new ArrayList<>();

  private PdfReport(Report report, Optional<PdfLogo> logo) {
    this.report = report;
    this.logo = logo;
  }

  /** The file. */
  public static byte[] render(Report report, Paper paper) {
    return PdfPrinter.print(source(report, paper));
  }

  /** What the file is printed from. */
  static PdfSource source(Report report, Paper paper) {
    Language language = report.theme().language();
    Optional<PdfLogo> logo = report.theme().logo().flatMap(PdfLogo::of);
    return new PdfSource(
        Templates.html("pdf.ftlh", new PdfReport(report, logo).model()),
        report.charts(),
        logo,
        new PdfSource.About(
            report.title() + " – " + report.kind(),
            "",
            report.answer(),
            List.of(
                "Kubernetes",
                language.say("migration"),
                language.say("cost"),
                language.say("return on investment"),
                language.say("cloud bill")),
            "Midstream " + report.version(),
            language.code()),
        paper);
  }

  /** A chart as the printer finds it on a page, with this width in millimetres. */
  static String object(Chart chart, double widthMm) {
    ChartCanvas.Size size = XChartRenderer.size(chart);
    return "<object type=\"%s\" data=\"%s\" alt=\"%s\" style=\"width:%smm;height:%smm\"></object>"
        .formatted(
            PdfSource.CHART,
            chart.id(),
            Templates.escape(chart.title() + ". " + chart.description()),
            widthMm,
            widthMm * size.height() / size.width());
  }

  /** A style sheet whose variables are the inks of a light page. */
  static String styles(String name) {
    String styles = Resources.text(name);
    for (Ink ink : Ink.values()) {
      styles = styles.replace("var(" + ink.variable() + ")", Ink.css(ink.light()));
    }
    return styles;
  }

  /** A text between the quotes of a style sheet. */
  private static String inStyles(String text) {
    return text.replaceAll("[\"\\\\<>\\p{Cntrl}]", "");
  }

  private Map<String, Object> model() {
    Map<String, Object> model = new HashMap<>();
    model.put("title", report.title());
    model.put("kind", report.kind());
    model.put("answer", report.answer());
    model.put("version", report.version());
    model.put("head", Names.shown(report.title(), LONGEST_HEAD));
    Language language = report.theme().language();
    model.put("language", language);
    model.put("theme", report.theme());
    model.put("logo", logo.map(drawn -> Brand.object(drawn, report.theme())).orElse(""));
    model.put(
        "styles",
        styles("pdf.css")
                .replace("{page}", inStyles(language.say("page")))
                .replace("{of}", inStyles(language.say("of")))
            + ThemeStyles.ofPaper(report.theme()));
    List<Map<String, Object>> sections = new ArrayList<>();
    report.sections().forEach(section -> sections.add(section(section)));
    model.put("sections", sections);
    model.put("appended", appended);
    return model;
  }

  private Map<String, Object> section(Section section) {
    List<Map<String, Object>> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      blocks.add(block instanceof Block.Figure figure ? chart(figure) : HtmlReport.block(block));
    }
    return Map.of("id", section.id(), "heading", section.heading(), "blocks", blocks);
  }

  private Map<String, Object> chart(Block.Figure figure) {
    boolean append = !figure.open() && figure.data().rows().size() <= LONGEST_APPENDED;
    if (append) {
      appended.add(figure.data());
    }
    return Map.of(
        "kind", "chart",
        "chart", figure.chart(),
        "object", object(figure.chart(), CHART_MM),
        "caption", figure.caption(),
        "table", figure.data(),
        "open", figure.open(),
        "appended", append);
  }
}
