package io.midstream.reports.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] picture(String format, int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 1, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  @Test
  void theContentTellsTheFormat() throws IOException {
    assertThat(Logo.of(picture("png", 4)).address()).startsWith("data:image/png;base64,");
    assertThat(Logo.of(picture("jpg", 4)).address()).startsWith("data:image/jpeg;base64,");
    assertThat(Logo.of(bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")).address())
        .startsWith("data:image/svg+xml;base64,");
    assertThat(
            Logo.of(
                    bytes(
                        "\ufeff<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                            + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                            + "<!-- drawn --><svg xmlns='http://www.w3.org/2000/svg'></svg>"))
                .address())
        .startsWith("data:image/svg+xml;base64,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GIF89a",
        "<html xmlns='http://www.w3.org/1999/xhtml'><svg xmlns='http://www.w3.org/2000/svg'/></html>",
        "<svg/>",
        "<svg xmlns='http://www.w3.org/2000/svg'>",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
            + "<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>"
      })
  void whatIsNoPictureIsRefused(String content) {
    assertThatThrownBy(() -> Logo.of(bytes(content)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the logo is no SVG, PNG or JPEG picture");
  }

  @Test
  void aBrokenOrHugePictureIsRefused() throws IOException {
    assertThatThrownBy(() -> Logo.of(Arrays.copyOf(picture("png", 4), 12)))
        .hasMessage("the logo is a broken PNG picture");
    assertThatThrownBy(() -> Logo.of(Arrays.copyOf(picture("jpg", 4), 12)))
        .hasMessage("the logo is a broken JPEG picture");
    assertThatThrownBy(() -> Logo.of(picture("png", 5_000)))
        .hasMessage("the logo is 5,000 pixels long; at most 4,096 are allowed");
    assertThatThrownBy(() -> Logo.of(new byte[Logo.MOST_BYTES + 1]))
        .hasMessage("the logo has more than 262,144 bytes");
  }
}
