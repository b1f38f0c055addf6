package io.midstream.reports.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void keepsOrdinaryNames() {
    assertThat(Names.shown("FT content platform – Übung 2"))
        .isEqualTo("FT content platform – Übung 2");
    assertThat(Names.shown("rocket 🚀")).isEqualTo("rocket 🚀");
  }

  @Test
  void cutsLongNames() {
    assertThat(Names.shown("x".repeat(10_000))).hasSize(121).endsWith("…");
    assertThat(Names.shown("🚀".repeat(500), 3)).isEqualTo("🚀🚀🚀…");
  }

  @Test
  void fencesNamesThatReadFromRightToLeft() {
    assertThat(Names.shown("שלום")).isEqualTo("\u2068שלום\u2069");
  }

  @Test
  void disarmsWhatTurnsOrBreaksText() {
    assertThat(Names.shown("a\u202eb\u2067c")).isEqualTo("a\ufffdb\ufffdc");
    assertThat(Names.shown("a\nb\tc\u0000d\u2028e")).isEqualTo("a b c d e");
    assertThat(Names.shown(" \t ")).isEqualTo("(no name)");
    assertThat(Names.shown("a" + (char) 0xd800 + "b")).isEqualTo("a\ufffdb");
  }
}
