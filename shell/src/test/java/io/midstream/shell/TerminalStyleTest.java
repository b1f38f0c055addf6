package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.shell.picture.Palette;
import io.midstream.shell.picture.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class TerminalStyleTest {
  private static final Map<String, String> GOOD =
      Map.of("TERM", "xterm-256color", "LANG", "en_GB.UTF-8");

  private static TerminalStyle terminal(Map<String, String> environment) {
    return TerminalStyle.of(true, OptionalInt.of(100), environment);
  }

  private static Map<String, String> goodBut(String name, String value) {
    Map<String, String> environment = new HashMap<>(GOOD);
    environment.put(name, value);
    return environment;
  }

  @Test
  void aTerminalHasItsWidthUnicodeAndColours() {
    assertThat(terminal(GOOD)).isEqualTo(new TerminalStyle(true, 100, true, Palette.MANY));
    assertThat(terminal(goodBut("TERM", "xterm")).palette()).isEqualTo(Palette.EIGHT);
    assertThat(terminal(Map.of("TERM", "xterm", "COLORTERM", "truecolor")).palette())
        .isEqualTo(Palette.MANY);
  }

  @Test
  void anythingInNoColorTakesTheColoursAway() {
    assertThat(terminal(goodBut("NO_COLOR", "0")).palette()).isEqualTo(Palette.NONE);
    assertThat(terminal(goodBut("NO_COLOR", "")).palette()).isEqualTo(Palette.MANY);
  }

  @Test
  void aDumbTerminalGetsPlainAscii() {
    assertThat(terminal(goodBut("TERM", "dumb")))
        .isEqualTo(new TerminalStyle(true, 100, false, Palette.NONE));
    assertThat(terminal(Map.of("LANG", "C.UTF-8")).unicode()).isFalse();
  }

  @Test
  void theFirstVariableOfTheLocaleThatIsSetDecides() {
    assertThat(terminal(goodBut("LC_ALL", "C")).unicode()).isFalse();
    assertThat(terminal(goodBut("LC_CTYPE", "de_DE.ISO-8859-1")).unicode()).isFalse();
    assertThat(terminal(goodBut("LC_ALL", "")).unicode()).isTrue();
    assertThat(terminal(goodBut("LC_ALL", "C.utf8")).unicode()).isTrue();
    assertThat(terminal(Map.of("TERM", "xterm")).unicode()).isFalse();
  }

  @Test
  void whoseWidthNobodyKnowsIsWhatColumnsSaysElseEighty() {
    assertThat(TerminalStyle.of(true, OptionalInt.empty(), goodBut("COLUMNS", "132")).width())
        .isEqualTo(132);
    assertThat(TerminalStyle.of(true, OptionalInt.empty(), goodBut("COLUMNS", "wide")).width())
        .isEqualTo(80);
    assertThat(TerminalStyle.of(true, OptionalInt.of(100), goodBut("COLUMNS", "132")).width())
        .isEqualTo(100);
    assertThat(TerminalStyle.of(true, OptionalInt.of(3), GOOD).width())
        .isEqualTo(Style.LEAST_WIDTH);
    assertThat(TerminalStyle.of(true, OptionalInt.of(9_999), GOOD).width())
        .isEqualTo(Style.MOST_WIDTH);
  }

  @Test
  void aPipeIsTheSameEverywhere() {
    for (Map<String, String> environment :
        List.of(
            GOOD, goodBut("COLUMNS", "132"), goodBut("LC_ALL", "C"), Map.<String, String>of())) {
      TerminalStyle pipe = TerminalStyle.of(false, OptionalInt.of(50), environment);
      assertThat(pipe).isEqualTo(new TerminalStyle(false, 80, true, Palette.NONE));
      assertThat(pipe.foldsAt()).isEmpty();
    }
    assertThat(terminal(GOOD).foldsAt()).hasValue(100);
  }

  @Test
  void optionsTakeAwayOnly() {
    TerminalStyle pipe = TerminalStyle.of(false, OptionalInt.empty(), GOOD);
    assertThat(pipe.picture(OptionalInt.of(60), false, false).palette()).isEqualTo(Palette.NONE);
    Style style = terminal(GOOD).picture(OptionalInt.of(60), true, true);
    assertThat(style).isEqualTo(Style.of(60, false, Palette.NONE));
  }
}
