package io.midstream.reports.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColoursTest {
  /** Worked by hand from the definition of WCAG 2.2: (L1 + 0.05) / (L2 + 0.05). */
  @ParameterizedTest
  @CsvSource({
    "#000000, #ffffff, 21.00",
    "#ffffff, #ffffff, 1.00",
    "#777777, #ffffff, 4.48",
    "#767676, #ffffff, 4.54",
    "#0000ff, #ffffff, 8.59",
    "#ff0000, #ffffff, 4.00"
  })
  void contrast(String one, String other, double ratio) {
    assertThat(Colours.contrast(Integer.decode(one), Integer.decode(other)))
        .isEqualTo(Colours.contrast(Integer.decode(other), Integer.decode(one)))
        .isCloseTo(ratio, within(0.005));
  }

  @Test
  void theStandardColoursCanBeRead() {
    assertThat(Colours.STANDARD_LIGHT.weak(false)).isEmpty();
    assertThat(Colours.STANDARD_DARK.weak(true)).isEmpty();
  }

  @Test
  void weakWordsAreNamed() {
    Colours grey = new Colours(Integer.decode("#777777"), 0x000000, 0xffffff);
    assertThat(grey.weak(false)).extracting(Colours.Weak::words).containsExactly("accent");
    Colours night = new Colours(0xffff00, 0xffffff, Integer.decode("#202020"));
    assertThat(night.weak(false))
        .as("charts on light pages are drawn in dark inks")
        .extracting(Colours.Weak::words)
        .containsExactly("the words of charts");
    assertThat(night.weak(true)).isEmpty();
  }
}
