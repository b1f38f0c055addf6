package io.midstream.reports.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.Fixtures;
import io.midstream.reports.ReportBuilder;
import io.midstream.reports.output.pdf.Paper;
import io.midstream.reports.output.pdf.PdfFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF needs no font on the machine: Java is never asked for one. */
class PdfOnBareMachineTest {
  /** Writes a report where it is told to. */
  public static void main(String[] words) throws IOException {
    Files.write(
        Path.of(words[0]),
        PdfReport.render(
            ReportBuilder.of(Fixtures.input(Fixtures.small()).withTheme(Fixtures.brand())),
            Paper.A4));
  }

  @Test
  void asksForNoFont(@TempDir Path folder) throws Exception {
    Path classes = folder.resolve("classes.txt");
    Path file = folder.resolve("report.pdf");
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.awt.headless=true",
                    "-Xlog:class+load:file=" + classes.getFileName(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    PdfOnBareMachineTest.class.getName(),
                    file.toString()))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(said)).isZero();
    assertThat(said).as("libraries keep quiet").isEmptyFile();
    assertThat(classes)
        .content()
        .contains("io.midstream.reports.output.pdf.PdfFonts")
        .doesNotContain("sun.font.FontManager", "sun.font.SunFontManager");
    try (PdfFile pdf = PdfFile.of(Files.readAllBytes(file))) {
      assertThat(pdf.text()).contains("small shop", "Contents");
    }
  }
}
