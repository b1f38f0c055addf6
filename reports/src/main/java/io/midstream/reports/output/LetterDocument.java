package io.midstream.reports.output;

import io.midstream.reports.Letter;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.XChartRenderer;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.Section;
import io.midstream.reports.output.pdf.Paper;
import io.midstream.reports.output.pdf.PdfLogo;
import io.midstream.reports.output.pdf.PdfPrinter;
import io.midstream.reports.output.pdf.PdfSource;
import io.midstream.reports.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A letter as one page of HTML, which is also XHTML, as one sheet of PDF, or as Markdown. */
public final class LetterDocument {
  /** Widths of the chart on paper in millimetres: the first that leaves room for the words. */
  private static final List<Double> CHART_MM = List.of(135.0, 125.0, 115.0, 105.0, 95.0);

  private LetterDocument() {}

  /** The page. It needs nothing else; printed, it takes one sheet of A4 or Letter. */
  public static String html(Letter letter) {
    return html(
        letter,
        Brand.image(letter.theme()),
        Resources.text("letter.css") + ThemeStyles.ofLetter(letter.theme()),
        XChartRenderer::svg);
  }

  /** The page as a file to be printed: one sheet, unless the words alone need more. */
  public static byte[] pdf(Letter letter, Paper paper) {
    Optional<PdfLogo> logo = letter.theme().logo().flatMap(PdfLogo::of);
    for (double width : CHART_MM) {
      Optional<byte[]> sheet = PdfPrinter.printOnOneSheet(source(letter, paper, width, logo));
      if (sheet.isPresent()) {
        return sheet.get();
      }
    }
    return PdfPrinter.print(source(letter, paper, CHART_MM.get(0), logo));
  }

  /**
   * What the file is printed from.
   *
   * @param chartMm the width of the chart in millimetres
   * @param logo the logo of its theme, where that can be drawn
   */
  static PdfSource source(Letter letter, Paper paper, double chartMm, Optional<PdfLogo> logo) {
    Language language = letter.theme().language();
    String page =
        html(
            letter,
            logo.map(drawn -> Brand.object(drawn, letter.theme())).orElse(""),
            PdfReport.styles("letter-pdf.css") + ThemeStyles.ofSheet(letter.theme()),
            chart -> PdfReport.object(chart, chartMm));
    return new PdfSource(
        page,
        letter.charts(),
        logo,
        new PdfSource.About(
            letter.subject(),
            letter.parties().from(),
            letter.opening(),
            List.of(language.say("cloud bill"), "Kubernetes", language.say("migration")),
            "Midstream",
            language.code()),
        paper);
  }

  private static String html(
      Letter letter, String logo, String styles, Function<Chart, String> picture) {
    Map<String, Object> model = new HashMap<>();
    model.put("parties", letter.parties());
    model.put("subject", letter.subject());
    model.put("opening", letter.opening());
    model.put("source", letter.source());
    model.put("styles", styles);
    model.put("theme", letter.theme());
    model.put("logo", logo);
    model.put("language", letter.theme().language());
    List<Map<String, Object>> sections = new ArrayList<>();
    letter.sections().forEach(section -> sections.add(section(section, picture)));
    model.put("sections", sections);
    return Templates.html("letter.ftlh", model);
  }

  private static Map<String, Object> section(Section section, Function<Chart, String> picture) {
    List<Map<String, Object>> blocks = new ArrayList<>();
    for (Block block : section.blocks()) {
      blocks.add(
          block instanceof Block.Figure figure
              ? Map.of("kind", "chart", "svg", picture.apply(figure.chart()))
              : HtmlReport.block(block));
    }
    return Map.of("id", section.id(), "heading", section.heading(), "blocks", blocks);
  }

  /**
   * The letter as Markdown.
   *
   * @param pictures the files of pictures, relative to the letter
   */
  public static String markdown(Letter letter, Pictures pictures) {
    StringBuilder text = new StringBuilder();
    Letter.Parties parties = letter.parties();
    Language language = letter.theme().language();
    MarkdownReport.head(text, letter.theme(), pictures);
    party(text, language.say("To: {0}", parties.to()), parties.to());
    party(text, language.say("From: {0}", parties.from()), parties.from());
    party(text, language.say("Date: {0}", parties.date()), parties.date());
    text.append("\n# ").append(MarkdownReport.escape(letter.subject())).append("\n\n");
    text.append("**").append(MarkdownReport.escape(letter.opening())).append("**\n");
    for (Section section : letter.sections()) {
      text.append("\n## ").append(MarkdownReport.escape(section.heading())).append('\n');
      for (Block block : section.blocks()) {
        text.append('\n').append(markdown(block, pictures));
      }
    }
    text.append("\n").append(MarkdownReport.escape(letter.source())).append("\n");
    MarkdownReport.footer(text, letter.theme());
    return text.toString();
  }

  private static String markdown(Block block, Pictures pictures) {
    return block instanceof Block.Figure figure
        ? MarkdownReport.image(figure.chart().title(), pictures.of(figure.chart())) + "\n"
        : MarkdownReport.of(block);
  }

  private static void party(StringBuilder text, String line, String name) {
    if (!name.isEmpty()) {
      text.append(MarkdownReport.escape(line)).append("  \n");
    }
  }
}
