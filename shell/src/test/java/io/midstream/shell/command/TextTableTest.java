package io.midstream.shell.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jline.utils.AttributedString;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private static final OptionalInt NEVER = OptionalInt.empty();

  private static TextTable wide() {
    return new TextTable("", "base", "mean", "± 95%", "P10", "P90")
        .row("Net present value", "£639,000", "£412,000", "£4,020", "£27,200", "£775,000")
        .row("Break-even from the programme's start", "50.8", "57.3", "0.11", "48", "67.6");
  }

  @Test
  void aTableThatGoesToNoTerminalIsNotFolded() {
    assertThat(wide().text(NEVER))
        .isEqualTo(
            """
                                                         base      mean   ± 95%      P10       P90
              Net present value                      £639,000  £412,000  £4,020  £27,200  £775,000
              Break-even from the programme's start      50.8      57.3    0.11       48      67.6
            """);
  }

  @Test
  void aTableThatIsTooWideGoesOnBelowWithItsFirstColumnAndHeadings() {
    assertThat(wide().text(OptionalInt.of(60)))
        .isEqualTo(
            """
                                       base      mean   ± 95%      P10
              Net present value    £639,000  £412,000  £4,020  £27,200
              Break-even from the
                programme's start      50.8      57.3    0.11       48

                                        P90
              Net present value    £775,000
              Break-even from the
                programme's start      67.6
            """);
  }

  @Test
  void anErrorStaysBesideItsFigure() {
    String text = wide().text(OptionalInt.of(46));
    assertThat(text.lines().filter(line -> line.contains("± 95%")))
        .singleElement()
        .asString()
        .contains("mean");
  }

  @Test
  void aLongFirstColumnIsWrappedWhereThatMakesRoomForAll() {
    TextTable table =
        new TextTable("One at a time", "at P10", "at P90")
            .row("risks[outage from misuse of the platform].impact", "£649,000", "£613,000");
    assertThat(table.text(OptionalInt.of(60)))
        .isEqualTo(
            """
              One at a time                      at P10    at P90
              risks[outage from misuse of the
                platform].impact               £649,000  £613,000
            """);
  }

  @Test
  void wideAndCombiningCharactersKeepTheColumns() {
    String text =
        new TextTable("", "a month")
            .row("移行 🚀", "£1")
            .row("cafe\u0301", "£22")
            .row("a\u001bb", "£3")
            .text(NEVER);
    assertThat(text.lines().map(line -> new AttributedString(line).columnLength()).distinct())
        .hasSize(1);
    assertThat(text).doesNotContain("\u001b");
  }

  @Property(tries = 300)
  void everyFigureIsThereWholeAndNoLineIsTooLong(
      @ForAll @IntRange(min = 1, max = 12) int columns,
      @ForAll @IntRange(min = 40, max = 130) int width,
      @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 70) Integer> lengths) {
    String[] headings = new String[columns + 1];
    Arrays.setAll(headings, c -> c == 0 ? "what" : "heading" + c);
    TextTable table = new TextTable(headings);
    List<String> figures = new ArrayList<>();
    for (int r = 0; r < lengths.size(); r++) {
      String[] cells = new String[columns + 1];
      cells[0] = "a name ".repeat(10).substring(0, lengths.get(r)).strip();
      for (int c = 1; c <= columns; c++) {
        cells[c] = "£" + r + "," + c + "0".repeat((r + c) % 9);
        figures.add(cells[c]);
      }
      table.row(cells);
    }
    String text = table.text(OptionalInt.of(width));
    List<String> words = text.lines().flatMap(l -> Arrays.stream(l.split(" +", -1))).toList();
    assertThat(words).containsAll(figures);
    assertThat(text.lines().mapToInt(String::length).max().orElse(0)).isLessThanOrEqualTo(width);
  }
}
