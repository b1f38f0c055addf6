package io.midstream.reports.output;

import io.midstream.reports.Letter;
import io.midstream.reports.PortfolioInput;
import io.midstream.reports.PortfolioReport;
import io.midstream.reports.Report;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.ReportInput;
import io.midstream.reports.chart.Chart;
import io.midstream.reports.chart.XChartRenderer;
import io.midstream.reports.output.pdf.Paper;
import io.midstream.reports.theme.Logo;
import io.midstream.reports.workbook.ScenarioWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Writes results to files, each whole or not at all: into a temporary file beside it first, then in
 * one move. The only class of reports that writes.
 */
public final class ReportWriter {
  /** What the names of a letter's files add to those of the scenario. */
  public static final String LETTER = "-bill-notice";

  private static final int LONGEST_STEM = 80;
  private static final String NAMELESS = "scenario";

  private final ReportInput input;
  private final Path directory;
  private final String stem;
  private final Set<Format> formats;
  private final Paper paper;
  private final List<Path> written = new ArrayList<>();

  private ReportWriter(
      ReportInput input, Path directory, String stem, Set<Format> formats, Paper paper) {
    this.input = input;
    this.directory = directory;
    this.stem = stem;
    this.formats = formats;
    this.paper = paper;
  }

  /**
   * Writes the formats as files named after the scenario.
   *
   * @param directory is made if it does not exist
   * @return the files written, in the order in which they were
   * @throws IOException if the directory or a file cannot be written
   * @throws io.midstream.reports.chart.NoFontException if PNG is asked for and the machine has no
   *     font; all other formats are written by then
   */
  public static List<Path> write(ReportInput input, Path directory, Set<Format> formats)
      throws IOException {
    return write(input, directory, slug(input.scenario().name()), formats);
  }

  /**
   * Writes the formats as files of this name, PDF on A4.
   *
   * @param stem the files' name without extension; made safe by {@link #slug} whatever it is
   * @see #write(ReportInput, Path, Set)
   */
  public static List<Path> write(
      ReportInput input, Path directory, String stem, Set<Format> formats) throws IOException {
    return write(input, directory, stem, formats, Paper.A4);
  }

  /**
   * Writes the formats as files of this name.
   *
   * @param stem the files' name without extension; made safe by {@link #slug} whatever it is
   * @param paper the sheet of a PDF
   * @see #write(ReportInput, Path, Set)
   */
  public static List<Path> write(
      ReportInput input, Path directory, String stem, Set<Format> formats, Paper paper)
      throws IOException {
    ReportWriter writer =
        new ReportWriter(input, directory, slug(stem), withPictures(formats), paper);
    writer.write();
    return List.copyOf(writer.written);
  }

  /**
   * A file name that is safe everywhere: lower-case ASCII letters, digits and hyphens, at most 80
   * of them, never empty and never the name of a device.
   */
  public static String slug(String name) {
    String ascii =
        Normalizer.normalize(name.substring(0, Math.min(name.length(), 1000)), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    String cut = ascii.substring(0, Math.min(ascii.length(), LONGEST_STEM)).replaceAll("-+$", "");
    if (cut.isEmpty()) {
      return NAMELESS;
    }
    return cut.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]") ? NAMELESS + "-" + cut : cut;
  }

  /** The name of the index of several reports, without extension. */
  public static final String INDEX = "index";

  /**
   * Writes the page before several reports as {@code index.html}, and in those formats that it can
   * be written in besides: PDF, Markdown, JSON, and its charts as SVG or PNG. Markdown shows them
   * as PNG where that is asked for, else as SVG.
   *
   * @param paper the sheet of a PDF
   * @return the files, in the order in which they were written
   * @throws IOException if the directory or a file cannot be written
   * @throws io.midstream.reports.chart.NoFontException if PNG is asked for and the machine has no
   *     font; all other formats are written by then
   */
  public static List<Path> writeIndex(
      PortfolioInput input, Path directory, Set<Format> formats, Paper paper) throws IOException {
    Report report = PortfolioReport.of(input);
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (formats.contains(Format.JSON)) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      PortfolioJson.write(input, json);
      files.put(INDEX + ".json", json.toByteArray());
    }
    files.put(INDEX + ".html", bytes(HtmlReport.render(report)));
    if (formats.contains(Format.PDF)) {
      files.put(INDEX + ".pdf", PdfReport.render(report, paper));
    }
    if (formats.contains(Format.MD)) {
      Pictures pictures = Pictures.all(INDEX, pictureFormat(formats));
      files.put(INDEX + ".md", bytes(MarkdownReport.render(report, pictures)));
      report.theme().logo().ifPresent(logo -> files.put(pictures.of(logo), logo.content()));
    }
    if (withPictures(formats).contains(Format.SVG)) {
      Pictures pictures = Pictures.all(INDEX, Format.SVG);
      for (Chart chart : report.charts()) {
        files.put(pictures.of(chart), bytes(XChartRenderer.svg(chart)));
      }
    }
    List<Path> written = new ArrayList<>(write(files, directory));
    if (formats.contains(Format.PNG)) {
      Pictures pictures = Pictures.all(INDEX, Format.PNG);
      for (Chart chart : report.charts()) {
        written.addAll(write(Map.of(pictures.of(chart), XChartRenderer.png(chart)), directory));
      }
    }
    return List.copyOf(written);
  }

  /** The format of the charts that Markdown shows. */
  private static Format pictureFormat(Set<Format> formats) {
    return formats.contains(Format.PNG) ? Format.PNG : Format.SVG;
  }

  /** These formats, and that of the charts that Markdown shows. */
  private static Set<Format> withPictures(Set<Format> formats) {
    Set<Format> wanted = EnumSet.noneOf(Format.class);
    wanted.addAll(formats);
    if (wanted.contains(Format.MD)) {
      wanted.add(pictureFormat(formats));
    }
    return wanted;
  }

  /** The names of the formats that a letter can be written in. */
  public static List<String> letterFormats() {
    return List.of(Format.HTML.extension(), Format.PDF.extension(), Format.MD.extension());
  }

  /**
   * Writes a letter, and its pictures where Markdown shows them, the chart as SVG.
   *
   * @param stem the name of the scenario's files without extension; made safe by {@link #slug}
   *     whatever it is. The letter's files add {@value #LETTER} to it, so that they never take the
   *     place of the report's
   * @param paper the sheet of a PDF
   * @return the files, in the order in which they were written
   * @throws IOException if the directory or a file cannot be written
   */
  public static List<Path> writeLetter(
      Letter letter, Path directory, String stem, Set<Format> formats, Paper paper)
      throws IOException {
    String safe = slug(stem) + LETTER;
    Map<String, byte[]> files = new LinkedHashMap<>();
    if (formats.contains(Format.HTML)) {
      files.put(safe + ".html", bytes(LetterDocument.html(letter)));
    }
    if (formats.contains(Format.PDF)) {
      files.put(safe + ".pdf", LetterDocument.pdf(letter, paper));
    }
    if (formats.contains(Format.MD)) {
      Pictures pictures = Pictures.all(safe, Format.SVG);
      files.put(safe + ".md", bytes(LetterDocument.markdown(letter, pictures)));
      letter
          .charts()
          .forEach(chart -> files.put(pictures.of(chart), bytes(XChartRenderer.svg(chart))));
      letter.theme().logo().ifPresent(logo -> files.put(pictures.of(logo), logo.content()));
    }
    return write(files, directory);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<Path> write(Map<String, byte[]> files, Path directory) throws IOException {
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path target = directory.resolve(file.getKey());
      WholeFile.write(target, file.getValue());
      written.add(target);
    }
    return written;
  }

  private void write() throws IOException {
    Files.createDirectories(directory);
    if (formats.contains(Format.JSON)) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      JsonResult.write(input, json);
      file(stem + ".json", json.toByteArray());
    }
    if (formats.contains(Format.CSV)) {
      text(stem + ".csv", CsvReport.render(input));
    }
    if (formats.contains(Format.XLSX)) {
      file(stem + ".xlsx", ScenarioWorkbook.render(input));
    }
    // A run of many scenarios asks for numbers only; words and charts are made when asked for.
    if (formats.stream().anyMatch(ReportWriter::tells)) {
      report(ReportBuilder.of(input));
    }
  }

  /** Whether a format holds the report itself rather than the figures behind it. */
  private static boolean tells(Format format) {
    return switch (format) {
      case HTML, PDF, SVG, PNG, MD -> true;
      case JSON, CSV, XLSX -> false;
    };
  }

  private void report(Report report) throws IOException {
    if (formats.contains(Format.HTML)) {
      text(stem + ".html", HtmlReport.render(report));
    }
    if (formats.contains(Format.PDF)) {
      file(stem + ".pdf", PdfReport.render(report, paper));
    }
    if (formats.contains(Format.MD)) {
      Pictures pictures = Pictures.all(stem, pictureFormat(formats));
      text(stem + ".md", MarkdownReport.render(report, pictures));
      if (report.theme().logo().isPresent()) {
        Logo logo = report.theme().logo().get();
        file(pictures.of(logo), logo.content());
      }
    }
    if (formats.contains(Format.SVG)) {
      for (Chart chart : report.charts()) {
        text(Pictures.all(stem, Format.SVG).of(chart), XChartRenderer.svg(chart));
      }
    }
    if (formats.contains(Format.PNG)) {
      for (Chart chart : report.charts()) {
        file(Pictures.all(stem, Format.PNG).of(chart), XChartRenderer.png(chart));
      }
    }
  }

  private void text(String name, String content) throws IOException {
    file(name, content.getBytes(StandardCharsets.UTF_8));
  }

  private void file(String name, byte[] content) throws IOException {
    Path target = directory.resolve(name);
    WholeFile.write(target, content);
    written.add(target);
  }
}
