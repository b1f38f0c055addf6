package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.comparison.Comparison;
import io.midstream.engine.portfolio.Portfolio;
import io.midstream.engine.scenario.Provenance;
import io.midstream.reports.BillLetter;
import io.midstream.reports.Fixtures;
import io.midstream.reports.Letter;
import io.midstream.reports.Option;
import io.midstream.reports.PortfolioInput;
import io.midstream.reports.ReportChange;
import io.midstream.reports.ReportInput;
import io.midstream.reports.output.pdf.Paper;
import io.midstream.reports.text.Language;
import io.midstream.reports.theme.Colours;
import io.midstream.reports.theme.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever things are called, reports, letter and index show it in every format and do no more. */
class HostileNamesTest {
  private static final String OWN_SCRIPT = Resources.text("report.js");

  @TempDir Path folder;

  static Stream<String> names() {
    return Stream.of(
        "../../x",
        "<script>alert(1)</script>",
        "</title></svg><img src=x onerror=alert(1)>",
        "=cmd|' /C calc'!A0",
        "x".repeat(10_000),
        "שלום עולם",
        "\u202eevil\u2066",
        "🚀 family 👩\u200d👩\u200d👧",
        "${1+1} #{2} [=3] <#if x>",
        "a\"b'c&d;e`f",
        "line\nbreak\u0000null\u0007",
        "half" + (char) 0xd83d,
        "]]> -- <!-- *bold* | [x](javascript:alert(1)) @all");
  }

  @ParameterizedTest
  @MethodSource("names")
  void goThroughEveryFormatHarmlessly(String name) throws Exception {
    ReportInput input = input(name);
    EnumSet<Format> all = EnumSet.allOf(Format.class);
    Path inner = folder.resolve("inner");
    List<Path> report = ReportWriter.write(input, inner, all);
    List<Path> written = new ArrayList<>(report);
    Letter letter =
        BillLetter.of(
            input,
            Optional.of(Fixtures.uncertainty(input.scenario()).simulation()),
            new Letter.Parties(name, name, name));
    written.addAll(ReportWriter.writeLetter(letter, inner, name, all, Paper.A4));
    written.addAll(ReportWriter.writeIndex(index(input, name), inner, all, Paper.A4));
    // None takes the place of another, however long the name.
    assertThat(written).doesNotHaveDuplicates();
    assertThat(endings(written, "index"))
        .contains("index.html", "index.pdf", "index.md", "index.json");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(inner);
    }
    for (Path path : written) {
      assertThat(inner).isEqualTo(path.getParent());
      String file = path.getFileName().toString();
      assertThat(file).matches("[a-z0-9-]+\\.[a-z]+").hasSizeLessThan(110);
      switch (file.substring(file.lastIndexOf('.') + 1)) {
        case "svg" -> parse(Files.readString(path));
        case "html" -> html(Files.readString(path), report.contains(path));
        case "md" -> text(Files.readString(path));
        case "json" -> json(Files.readString(path), report.contains(path) ? name : "");
        case "csv" -> csv(Files.readString(path));
        case "xlsx" -> workbook(path, name);
        case "pdf" -> pdf(path);
        default -> assertThat(file).endsWith(".png");
      }
    }
  }

  private static ReportInput input(String name) {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.name = name;
    builder.line = name;
    builder.waveName = name;
    builder.provenance =
        new Provenance(Optional.of(name), Optional.of(name), Optional.of(name), Optional.of(name));
    ReportInput plain = Fixtures.input(builder.build());
    return new ReportInput(
        plain.projection(),
        plain.withoutTokenPrices(),
        List.of(new Option(name, plain.projection())),
        name,
        "0.1.0",
        "digest",
        plain.seed(),
        Optional.of(Fixtures.uncertainty(plain.scenario())),
        List.of(name),
        Optional.of(
            new ReportChange(
                name,
                List.of(new ReportChange.Value(name, name, name)),
                Comparison.of(Fixtures.small(), plain.scenario(), 100, 7))),
        new Theme(
            Language.ENGLISH,
            name,
            Optional.empty(),
            Colours.STANDARD_LIGHT,
            Colours.STANDARD_DARK,
            name));
  }

  /** Of two plans that are called the same, beside one that could not be read. */
  private static PortfolioInput index(ReportInput input, String name) {
    return new PortfolioInput(
        List.of(
            new PortfolioInput.Plan("a", "a.html", input),
            new PortfolioInput.Plan("b", "b.html", input)),
        List.of(
            Portfolio.of(Map.of("a", input.projection(), "b", input.projection()), 1, 0.3, 100, 7)),
        List.of(new PortfolioInput.Failure(name, List.of(name, name))),
        "0.1.0",
        input.theme());
  }

  private static Set<String> endings(List<Path> files, String stem) {
    TreeSet<String> names = new TreeSet<>();
    files.forEach(file -> names.add(file.getFileName().toString()));
    names.removeIf(file -> !file.startsWith(stem));
    return names;
  }

  /** A page, or Markdown, whose lines of code may hold anything: they are shown as they are. */
  private static String text(String content) {
    String text =
        content.replace("<script>" + OWN_SCRIPT + "</script>", "").replaceAll("(?m)^    .*$", "");
    assertThat(text).doesNotContain("<script", "<img", "\u202e").hasSizeLessThan(1_500_000);
    return text;
  }

  private static void html(String content, boolean report) throws Exception {
    String text = text(content);
    assertThat(text).doesNotContain("half\ud83d");
    assertThat(text).as("nothing is evaluated").doesNotContain("2 #{2} 3");
    if (report) {
      // Also where the pointer reads a chart, and where a figure is explained.
      assertThat(text).contains("class=\"readings\"", "id=\"why-npv\"");
    }
    for (String svg : text.split("(?=<svg )|(?<=</svg>)")) {
      if (svg.startsWith("<svg ")) {
        parse(svg);
      }
    }
    assertThat(text.replaceAll("<[^>]*>", ""))
        .as("long names are shortened")
        .doesNotContain("x".repeat(1_000));
  }

  /** A program gets the name as it is. */
  private static void json(String content, String name) {
    JsonNode json = JsonMapper.builder().build().readTree(content);
    if (!name.isEmpty()) {
      String kept = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
      assertThat(json.path("scenario").asString()).isEqualTo(kept);
    }
  }

  /** No cell begins like a formula, but for a number. */
  private static void csv(String content) {
    for (String row : content.split("\r\n")) {
      for (String cell : row.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)) {
        assertThat(cell.replaceFirst("^\"", "")).matches("(?s)(-?\\d.*|[^=+\\-@\t\r].*|)");
      }
    }
  }

  private static void workbook(Path path, String name) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(path))) {
      for (Sheet sheet : workbook) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              assertThat(cell.getCellFormula()).doesNotContain(name);
            }
          }
        }
      }
    }
  }

  /** Nothing runs, and no link leads out of the document. */
  private static void pdf(Path path) throws IOException {
    try (PDDocument document = Loader.loadPDF(path.toFile())) {
      assertThat(document.getNumberOfPages()).isBetween(1, 40);
      assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
      assertThat(document.getDocumentCatalog().getNames())
          .matches(names -> names == null || names.getJavaScript() == null);
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          assertThat(annotation).isInstanceOf(PDAnnotationLink.class);
          assertThat(((PDAnnotationLink) annotation).getAction())
              .isNotInstanceOf(PDActionURI.class);
        }
      }
    }
  }

  private static void parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
