package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.Fixtures;
import io.midstream.reports.ReportInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportWriterTest {
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
}
