package io.midstream.reports.output;

import io.midstream.reports.Report;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.XChartRenderer;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The report as one HTML page that needs nothing else: styles and charts are inside, nothing is
 * fetched. The template escapes every text; only charts, which escape their own, go in as they are.
 */
public final class HtmlReport {
  private static final String TEMPLATE = "report.ftlh";
  private static final String STYLES = "report.css";

  private HtmlReport() {}

  /** The page. */
  public static String render(Report report) {
    return Templates.html(TEMPLATE, model(report));
  }

  private static Map<String, Object> model(Report report) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", report.title());
    model.put("kind", report.kind());
    model.put("answer", report.answer());
    model.put("styles", styles());
    model.put("version", report.version());
    List<Map<String, Object>> sections = new ArrayList<>();
    report.sections().forEach(section -> sections.add(section(section)));
    model.put("sections", sections);
    return model;
  }

  private static Map<String, Object> section(Section section) {
    List<Map<String, Object>> blocks = new ArrayList<>();
    section.blocks().forEach(block -> blocks.add(block(block)));
    return Map.of("id", section.id(), "heading", section.heading(), "blocks", blocks);
  }

  /** A block as templates take it. */
  static Map<String, Object> block(Block block) {
    if (block instanceof Block.KeyFigures figures) {
      return Map.of("kind", "figures", "figures", figures.figures());
    }
    if (block instanceof Block.Statement statement) {
      return Map.of("kind", "statement", "lead", statement.lead(), "text", statement.text());
    }
    if (block instanceof Block.Paragraph paragraph) {
      return Map.of("kind", "paragraph", "text", paragraph.text());
    }
    if (block instanceof Block.Note note) {
      return Map.of("kind", "note", "text", note.text());
    }
    if (block instanceof Block.Command command) {
      return Map.of("kind", "command", "text", command.text());
    }
    if (block instanceof Block.TableBlock table) {
      return Map.of("kind", "table", "table", table.table());
    }
    if (block instanceof Block.Figure figure) {
      return Map.of(
          "kind",
          "chart",
          "chart",
          figure.chart(),
          "svg",
          XChartRenderer.inlineSvg(figure.chart()),
          "caption",
          figure.caption(),
          "table",
          figure.data(),
          "open",
          figure.open());
    }
    throw new IllegalStateException("no HTML for " + block.getClass());
  }

  /** The style sheet, with the palette of the charts as variables. */
  private static String styles() {
    StringBuilder light = new StringBuilder();
    StringBuilder dark = new StringBuilder();
    for (Ink ink : Ink.values()) {
      light.append(
          "%s:%s;%s-on:%s;"
              .formatted(
                  ink.variable(),
                  Ink.css(ink.light()),
                  ink.variable(),
                  Ink.css(Ink.contrast(ink.light()))));
      dark.append(
          "%s:%s;%s-on:%s;"
              .formatted(
                  ink.variable(),
                  Ink.css(ink.dark()),
                  ink.variable(),
                  Ink.css(Ink.contrast(ink.dark()))));
    }
    return ":root{color-scheme:light dark;"
        + light
        + "}\n"
        + "@media screen and (prefers-color-scheme:dark){:root{"
        + dark
        + "}}\n"
        + Resources.text(STYLES);
  }
}
