package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.midstream.shell.picture.Palette;
import io.midstream.shell.picture.Shading;
import io.midstream.shell.picture.Style;
import java.io.StringWriter;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OutputTest {
  private static final String NAME = "a\u202eb\u2066c\u200fd\u061ce\u001b[31mf";

  private static String written(Screen screen) {
    StringWriter out = new StringWriter();
    Output output = new Output(out, new StringWriter(), screen);
    output.out().print(NAME);
    output.out().flush();
    output.verbatim().print(NAME);
    output.verbatim().flush();
    return out.toString();
  }

  @Test
  void nothingTurnsTheTextOfATerminalRound() {
    String plain = "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd[31mf";
    assertThat(written(new Screen(() -> true, () -> OptionalInt.of(80), Map.of())))
        .isEqualTo(plain + plain);
  }

  @Test
  void aProgramGetsNamesAsTheyAre() {
    assertThat(written(Screen.NONE)).startsWith("a\u202eb\u2066c\u200fd\u061ce\ufffd[31m");
  }

  private static String cleared(boolean terminal, Map<String, String> environment) {
    StringWriter out = new StringWriter();
    Output output =
        new Output(
            out,
            new StringWriter(),
            new Screen(() -> terminal, () -> OptionalInt.of(80), environment));
    output.out().print("before");
    output.clear();
    output.out().print("behind");
    output.out().flush();
    return out.toString();
  }

  @Test
  void aScreenIsEmptiedWhereThereIsOne() {
    Map<String, String> xterm = Map.of("TERM", "xterm", "NO_COLOR", "1");
    assertThat(cleared(true, xterm)).isEqualTo("before\u001b[H\u001b[2Jbehind");
    assertThat(cleared(false, xterm)).isEqualTo("beforebehind");
    assertThat(cleared(true, Map.of("TERM", "dumb"))).isEqualTo("beforebehind");
    assertThat(cleared(true, Map.of())).isEqualTo("beforebehind");
  }

  @Test
  void shadingIsForTerminalsOfManyColours() {
    String table = "1" + Shading.marked(" 2", 0) + Shading.marked(" 3", 1) + "\n";
    assertThat(Shading.of(table, Style.of(80, true, Palette.MANY)).text())
        .isEqualTo("1\u001b[48;5;195;38;5;16m 2\u001b[0m\u001b[48;5;18;38;5;231m 3\u001b[0m\n");
    assertThat(Shading.of(table, Style.of(80, true, Palette.EIGHT)).text()).isEqualTo("1 2 3\n");
    assertThat(Shading.of(table, Style.of(80, true, Palette.NONE)).text()).isEqualTo("1 2 3\n");
  }
}
