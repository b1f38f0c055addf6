package io.midstream.reports.output;

import io.midstream.reports.Report;
import io.midstream.reports.content.Block;
import io.midstream.reports.content.DataTable;
import io.midstream.reports.content.Section;
import io.midstream.reports.theme.Theme;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report as Markdown with tables, as GitHub shows it. A chart is a picture where there is a
 * file for it, else its numbers, but for tables that run over every month.
 */
public final class MarkdownReport {
  private static final String CHARACTERS_WITH_A_MEANING = "\\`*_{}[]<>#|~&$!@";

  /** A table behind a chart that is longer than this is left to the other formats. */
  private static final int LONGEST_TABLE = 24;

  private final Pictures pictures;
  private final String warning;
  private final StringBuilder text = new StringBuilder();

  private MarkdownReport(Pictures pictures, String warning) {
    this.pictures = pictures;
    this.warning = warning;
  }

  /** The report without pictures. */
  public static String render(Report report) {
    return render(report, Pictures.NONE);
  }

  /**
   * The report with pictures.
   *
   * @param pictures the files of pictures, relative to the report
   */
  public static String render(Report report, Pictures pictures) {
    MarkdownReport markdown =
        new MarkdownReport(pictures, report.theme().language().say("no source"));
    head(markdown.text, report.theme(), pictures);
    markdown.text.append("# ").append(escape(report.title())).append("\n\n");
    markdown.text.append("**").append(escape(report.answer())).append("**\n");
    report.sections().forEach(markdown::section);
    footer(markdown.text, report.theme());
    return markdown.text.toString();
  }

  /** Whose report it is, above it. */
  static void head(StringBuilder text, Theme theme, Pictures pictures) {
    String logo = theme.logo().map(pictures::of).orElse("");
    if (!logo.isEmpty()) {
      text.append(image(Brand.alternative(theme), logo)).append("\n\n");
    }
    if (!theme.organisation().isEmpty()) {
      text.append(escape(theme.organisation())).append("\n\n");
    }
  }

  /** The theme's line below everything. */
  static void footer(StringBuilder text, Theme theme) {
    if (!theme.footer().isEmpty()) {
      text.append("\n---\n\n").append(escape(theme.footer())).append('\n');
    }
  }

  /** One block alone, without pictures. */
  static String of(Block block) {
    MarkdownReport markdown = new MarkdownReport(Pictures.NONE, "");
    markdown.block(block);
    return markdown.text.toString().strip() + "\n";
  }

  private void section(Section section) {
    text.append("\n## ").append(escape(section.heading())).append('\n');
    section.blocks().forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Explanations) {
      // Trees that are folded up in the page would be pages of Markdown.
      return;
    }
    text.append('\n');
    if (block instanceof Block.KeyFigures figures) {
      text.append("| | | |\n|---|--:|---|\n");
      for (Block.KeyFigure figure : figures.figures()) {
        text.append(row(List.of(figure.label(), figure.value(), figure.note())));
      }
    } else if (block instanceof Block.Statement statement) {
      text.append("**").append(escape(statement.lead())).append("** ");
      text.append(escape(statement.text())).append('\n');
    } else if (block instanceof Block.Paragraph paragraph) {
      text.append(escape(paragraph.text())).append('\n');
    } else if (block instanceof Block.Note note) {
      text.append("> ").append(escape(note.text())).append('\n');
    } else if (block instanceof Block.Command command) {
      text.append("    ").append(command.text().replaceAll("\\R", " ")).append('\n');
    } else if (block instanceof Block.TableBlock table) {
      table(table.table());
    } else if (block instanceof Block.Figure figure) {
      figure(figure);
    }
  }

  private void figure(Block.Figure figure) {
    String file = pictures.of(figure.chart());
    if (!file.isEmpty()) {
      text.append(image(figure.chart().title(), file)).append("\n\n");
    }
    text.append(escape(figure.caption())).append('\n');
    if (figure.data().rows().size() <= LONGEST_TABLE) {
      text.append('\n');
      table(figure.data());
    }
  }

  /** A picture, with the words that stand for it. */
  static String image(String words, String file) {
    return "![%s](%s)".formatted(escape(words), file);
  }

  private void table(DataTable table) {
    text.append("**").append(escape(table.caption())).append("**\n\n");
    text.append(row(table.columns().stream().map(DataTable.Column::header).toList()));
    text.append(
        table.columns().stream()
            .map(column -> column.numeric() ? "--:" : "---")
            .collect(Collectors.joining("|", "|", "|\n")));
    for (DataTable.Row row : table.rows()) {
      text.append(row.role() == DataTable.Role.PLAIN ? plain(row) : strong(row));
    }
  }

  private static String plain(DataTable.Row row) {
    if (row.link().isEmpty() || row.link().startsWith("#")) {
      return row(row.cells());
    }
    String first = "[" + escape(row.cells().get(0)) + "](" + row.link() + ")";
    return row.cells().stream()
        .skip(1)
        .map(MarkdownReport::escape)
        .collect(Collectors.joining(" | ", "| " + first + " | ", " |\n"));
  }

  /** A sum, or a row that wants attention, has its first cell or its warning in bold. */
  private String strong(DataTable.Row row) {
    return row.cells().stream()
        .map(MarkdownReport::escape)
        .map(
            cell ->
                (row.role() == DataTable.Role.TOTAL && !cell.isEmpty()) || cell.equals(warning)
                    ? "**" + cell + "**"
                    : cell)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(MarkdownReport::escape)
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  /** The text with every character that Markdown or HTML reads a meaning into disarmed. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                // An address would become a link, a name with @ would call someone.
                case '@' -> escaped.append("&#64;");
                case ':' -> escaped.append(":");
                case '\n', '\r' -> escaped.append(' ');
                default -> {
                  if (CHARACTERS_WITH_A_MEANING.indexOf(c) >= 0) {
                    escaped.append('\\');
                  }
                  escaped.appendCodePoint(c);
                }
              }
            });
    return escaped.toString().replace("://", "&#58;//");
  }
}
