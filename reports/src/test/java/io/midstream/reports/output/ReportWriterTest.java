package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.engine.comparison.Comparison;
import io.midstream.engine.scenario.Provenance;
import io.midstream.reports.Fixtures;
import io.midstream.reports.Option;
import io.midstream.reports.ReportChange;
import io.midstream.reports.ReportInput;
import io.midstream.reports.text.Language;
import io.midstream.reports.theme.Colours;
import io.midstream.reports.theme.Theme;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportWriterTest {
  private static final String OWN_SCRIPT = Resources.text("report.js");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "FT content platform, ft-content-platform",
    "../../x, x",
    "<script>alert(1)</script>, script-alert-1-script",
    "Übung Straße №5, ubung-stra-e-no5",
    "שלום, scenario",
    "🚀🚀, scenario",
    "CON, scenario-con",
    "..., scenario",
    "-rf, rf"
  })
  void fileNamesAreSafe(String name, String slug) {
    assertThat(ReportWriter.slug(name)).isEqualTo(slug);
  }

  @Test
  void longNamesAreCut() {
    assertThat(ReportWriter.slug("x".repeat(10_000))).hasSize(80);
    assertThat(ReportWriter.slug("")).isEqualTo("scenario");
  }

  @Test
  void writesWhatIsAskedForAndNothingElse() throws IOException {
    ReportInput input = Fixtures.input(Fixtures.small());
    List<Path> written =
        ReportWriter.write(input, folder.resolve("new/sub"), EnumSet.allOf(Format.class));
    try (Stream<Path> files = Files.list(folder.resolve("new/sub"))) {
      assertThat(files.toList()).containsExactlyInAnyOrderElementsOf(written);
    }
    assertThat(written)
        .extracting(p -> p.getFileName().toString())
        .contains(
            "small-shop.html", "small-shop.json", "small-shop-bill.svg", "small-shop-bill.png");
    assertThat(Files.readString(folder.resolve("new/sub/small-shop.md")))
        .contains("](small-shop-waves.png)");
    ReportWriter.write(input, folder.resolve("vectors"), Set.of(Format.MD));
    assertThat(Files.readString(folder.resolve("vectors/small-shop.md")))
        .contains("](small-shop-waves.svg)");
    assertThat(folder.resolve("vectors/small-shop-waves.svg")).exists();
  }

  @Test
  void aGivenNameIsTakenAndMadeSafe() throws IOException {
    ReportInput input = Fixtures.input(Fixtures.small());
    assertThat(ReportWriter.write(input, folder, "../case-7", Set.of(Format.JSON)))
        .containsExactly(folder.resolve("case-7.json"));
    assertThat(ReportWriter.write(input, folder, "case-7", Set.of(Format.JSON))).hasSize(1);
  }

  static Stream<String> hostileNames() {
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
  @MethodSource("hostileNames")
  void hostileNamesGoThroughEveryFormatHarmlessly(String name) throws Exception {
    Fixtures.Builder builder = new Fixtures.Builder();
    builder.name = name;
    builder.line = name;
    builder.waveName = name;
    builder.provenance =
        new Provenance(Optional.of(name), Optional.of(name), Optional.of(name), Optional.of(name));
    ReportInput plain = Fixtures.input(builder.build());
    ReportInput input =
        new ReportInput(
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
    Path inner = folder.resolve("inner");
    List<Path> written = ReportWriter.write(input, inner, EnumSet.allOf(Format.class));
    assertThat(written).allMatch(path -> inner.equals(path.getParent()));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(inner);
    }
    for (Path path : written) {
      String file = path.getFileName().toString();
      assertThat(file).matches("[a-z0-9-]+\\.[a-z]+").hasSizeLessThan(110);
      if (file.endsWith(".svg")) {
        parse(Files.readString(path));
      }
      if (file.endsWith(".html") || file.endsWith(".md")) {
        // In Markdown a line of code may hold anything; it is shown as it is.
        String text =
            Files.readString(path)
                .replace("<script>" + OWN_SCRIPT + "</script>", "")
                .replaceAll("(?m)^    .*$", "");
        assertThat(text).doesNotContain("<script", "<img", "\u202e").hasSizeLessThan(1_500_000);
        if (file.endsWith(".html")) {
          assertThat(text).doesNotContain("half\ud83d");
          assertThat(text).as("nothing is evaluated").doesNotContain("2 #{2} 3");
          // Also where the pointer reads a chart, and where a figure is explained.
          assertThat(text).contains("class=\"readings\"", "id=\"why-npv\"");
          for (String svg : text.split("(?=<svg )|(?<=</svg>)")) {
            if (svg.startsWith("<svg ")) {
              parse(svg);
            }
          }
          assertThat(text.replaceAll("<[^>]*>", ""))
              .as("long names are shortened")
              .doesNotContain("x".repeat(1_000));
        }
      }
      if (file.endsWith(".json")) {
        JsonNode json = JsonMapper.builder().build().readTree(Files.readString(path));
        String kept = new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(json.path("scenario").asString()).isEqualTo(kept);
      }
    }
  }

  private static void parse(String svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
  }
}
