package io.midstream.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  @Test
  void tellsShareRateAndTimeLeft() {
    assertThat(ProgressBar.line(2_500_000, 10_000_000, 2, "trials"))
        .isEqualTo("[######------------------]  25%  1.3M trials a second, 6 s left");
    assertThat(ProgressBar.line(100, 100_000, 1, "plans"))
        .isEqualTo("[------------------------]   0%  100 plans a second, 17 min left");
    assertThat(ProgressBar.line(7, 7, 1, "files"))
        .isEqualTo("[########################] 100%  7 files a second, 0 s left");
  }

  @Test
  void isNotDrawnOffATerminalNorForShortWork() {
    StringWriter out = new StringWriter();
    try (ProgressBar bar = new ProgressBar(new PrintWriter(out), true, "trials")) {
      bar.at(1, 100);
    }
    assertThat(out.toString()).isEmpty();
  }
}
