package io.midstream.reports.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.reports.theme.Logo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfLogoTest {
  private static Optional<PdfLogo> svg(String attributes, String content) {
    return PdfLogo.of(
        Logo.of(
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' %s>%s</svg>"
                .formatted(attributes, content)
                .getBytes(StandardCharsets.UTF_8)));
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
  }

  @Test
  void nothingToSeeIsNotDrawn() {
    assertThat(svg("width='0' height='9'", "")).isEmpty();
  }
}
