package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class FoldingWriterTest {
  private static final String LONG =
      "NPV £440k (−£199k), break-even Sep 2021 (+5.4 months), peak bill +£20.5k (+£9.5k)";

  private final StringWriter screen = new StringWriter();
  private final AtomicInteger asked = new AtomicInteger();

  private PrintWriter writer(OptionalInt width) {
    return new PrintWriter(
        new FoldingWriter(
            screen,
            () -> {
              asked.incrementAndGet();
              return width;
            }));
  }

  @Test
  void linesBreakBetweenWords() {
    try (PrintWriter out = writer(OptionalInt.of(60))) {
      out.println("  " + LONG);
    }
    assertThat(screen.toString())
        .isEqualTo(
            "  NPV £440k (−£199k), break-even Sep 2021 (+5.4 months), peak\n".replace(", peak", ",")
                + "    peak bill +£20.5k (+£9.5k)\n");
  }

  @Test
  void offATerminalLinesStayAsTheyAre() {
    try (PrintWriter out = writer(OptionalInt.empty())) {
      out.print(LONG + "\n" + LONG);
    }
    assertThat(screen.toString()).isEqualTo(LONG + "\n" + LONG);
  }

  @Test
  void aLineWithoutEndGoesAsItIsWhenItIsFlushed() {
    PrintWriter out = writer(OptionalInt.of(40));
    out.print("\r" + LONG);
    assertThat(screen.toString()).isEmpty();
    out.flush();
    assertThat(screen.toString()).isEqualTo("\r" + LONG);
  }

  @Test
  void theWidthIsAskedOnceForWhatIsWrittenAtATime() {
    PrintWriter out = writer(OptionalInt.of(60));
    out.println(LONG);
    out.println(LONG);
    assertThat(asked).hasValue(1);
    out.flush();
    out.println(LONG);
    assertThat(asked).hasValue(2);
  }
}
