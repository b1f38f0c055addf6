package io.midstream.reports.output;

import io.midstream.reports.Report;
import io.midstream.reports.chart.Ink;
import io.midstream.reports.chart.XChartRenderer;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.Section;
import io.midstream.reports.text.Digits;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The report as one HTML page that needs nothing else: styles, charts and a small script are
 * inside, nothing is fetched. The template escapes every text; only charts, which escape their own,
 * go in as they are. Without the script nothing is missing but comfort.
 */
public final class HtmlReport {
  private static final String TEMPLATE = "report.ftlh";
  private static final String STYLES = "report.css";
  private static final String SCRIPT = "report.js";

  /** A line may break between a minus and a currency symbol, which makes a loss read as a gain. */
  private static final Pattern LOOSE_MINUS = Pattern.compile(Digits.MINUS + "(?=\\p{Sc})");

  private static final String MINUS_THAT_STAYS = Digits.MINUS + "\u2060";

  private HtmlReport() {}

  /** The page. */
  public static String render(Report report) {
    String page = Templates.html(TEMPLATE, model(report));
    return LOOSE_MINUS.matcher(page).replaceAll(MINUS_THAT_STAYS);
  }

  private static Map<String, Object> model(Report report) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", report.title());
    model.put("kind", report.kind());
    model.put("answer", report.answer());
    model.put("styles", styles() + ThemeStyles.ofReport(report.theme()));
    model.put("theme", report.theme());
    model.put("logo", Brand.image(report.theme()));
    model.put("language", report.theme().language());
    String script = Resources.text(SCRIPT);
    model.put("script", script);
    model.put("scriptHash", hash(script));
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
    if (block instanceof Block.Explanations why) {
      return Map.of("kind", "explanations", "measures", why.measures(), "lines", why.lines());
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

  /** What a Content-Security-Policy calls a script: no other one runs in the page. */
  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
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
