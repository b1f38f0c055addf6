package io.midstream.reports.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.theme.Logo;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLogoTest {
  private static Logo logo(String attributes, String content) {
    return Logo.of(
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' %s>%s</svg>"
            .formatted(attributes, content)
            .getBytes(StandardCharsets.UTF_8));
  }

  private static Optional<PdfLogo> svg(String attributes, String content) {
    return PdfLogo.of(logo(attributes, content));
  }

  @Test
  void anSvgHasTheSizeThatItSays() {
    PdfLogo logo = svg("width='30' height='10'", "<rect width='5' height='5'/>").orElseThrow();
    assertThat(logo.width()).isEqualTo(30);
    assertThat(logo.height()).isEqualTo(10);
    PdfLogo boxed = svg("viewBox='0 0 80 20'", "<circle r='5'/>").orElseThrow();
    assertThat(boxed.width() / boxed.height()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void aPictureHasTheSizeOfItsPixels(String format) throws IOException {
    ByteArrayOutputStream picture = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(7, 3, BufferedImage.TYPE_INT_RGB), format, picture);
    PdfLogo logo = PdfLogo.of(Logo.of(picture.toByteArray())).orElseThrow();
    assertThat(logo.width()).isEqualTo(7);
    assertThat(logo.height()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<text y='9'>a</text>", "<g><image href='data:image/png;base64,AAAA'/></g>"})
  void whatNeedsMoreThanLinesAndAreasIsNotDrawn(String content) {
    assertThat(svg("width='9' height='9'", content)).isEmpty();
    assertThat(PdfLogo.whyNotDrawn(logo("width='9' height='9'", content)).orElseThrow())
        .matches("it has an element '(text|image)'");
  }

  @Test
  void whatIsDrawnHasNoReasonNotTo() {
    assertThat(PdfLogo.whyNotDrawn(logo("width='9' height='9'", "<circle r='5'/>"))).isEmpty();
  }

  /** Each document takes the one drawing over: it needs no other file once it is written. */
  @Test
  void aDrawingGoesIntoSeveralDocuments() throws IOException {
    PdfLogo logo =
        svg("width='9' height='9'", "<rect width='9' height='9' fill='red'/>").orElseThrow();
    List<Integer> seen = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (PDDocument document = new PDDocument()) {
        PDPage page = new PDPage(new PDRectangle(9, 9));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.drawForm(logo.form(document));
        }
        document.save(bytes);
      }
      try (PDDocument read = Loader.loadPDF(bytes.toByteArray())) {
        seen.add(new PDFRenderer(read).renderImage(0).getRGB(4, 4));
      }
    }
    assertThat(seen).containsExactly(Color.RED.getRGB(), Color.RED.getRGB());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "<style>@import url(file:///etc/passwd)</style>"})
  void whatABrowserWouldNotRunDoesNotMatter(String content) {
    assertThat(svg("width='9' height='9'", content + "<rect width='5' height='5'/>")).isPresent();
  }

  @Test
  void aFewBytesThatStandForBillionsOfShapesAreNotDrawn() {
    StringBuilder bomb = new StringBuilder("<rect id='a0' width='1' height='1'/>");
    for (int level = 1; level <= 9; level++) {
      bomb.append("<g id='a%d'>".formatted(level));
      bomb.append("<use xlink:href='#a%d'/>".formatted(level - 1).repeat(10)).append("</g>");
    }
    assertThat(svg("width='9' height='9'", bomb.toString())).isEmpty();
    assertThat(PdfLogo.whyNotDrawn(logo("width='9' height='9'", bomb.toString())))
        .contains("it is not understood, or has more than 20,000 shapes");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SVG")
  void aPictureThatCannotBeDecodedHasNoShapes(Logo.Kind kind) {
    Logo broken = new Logo(kind, Base64.getEncoder().encodeToString(new byte[] {1, 2, 3}));
    assertThat(PdfLogo.of(broken)).isEmpty();
    assertThat(PdfLogo.whyNotDrawn(broken)).contains("its picture cannot be decoded");
  }

  @Test
  void nothingToSeeIsNotDrawn() {
    assertThat(svg("width='0' height='9'", "")).isEmpty();
    assertThat(PdfLogo.whyNotDrawn(logo("width='0' height='9'", "")))
        .contains("its width or height is 0");
  }
}
