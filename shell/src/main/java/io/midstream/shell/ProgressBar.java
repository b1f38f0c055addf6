package io.midstream.shell;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Shows how far long work has come, in one line that is drawn over and taken away at the end: how
 * much is done, how fast it goes, how long it will take.
 */
public final class ProgressBar implements AutoCloseable {
  private static final int CELLS = 24;
  private static final long SOON_NANOS = 500_000_000L;
  private static final long AGAIN_NANOS = 100_000_000L;
  private static final int WIDTH = 72;

  private final PrintWriter out;
  private final boolean shown;
  private final String things;
  private final long start = System.nanoTime();
  private long drawn;

  /**
   * A bar.
   *
   * @param out where it is drawn
   * @param shown whether it is drawn at all: only on a terminal
   * @param things what is counted, such as {@code trials}
   */
  public ProgressBar(PrintWriter out, boolean shown, String things) {
    this.out = out;
    this.shown = shown;
    this.things = things;
  }

  /** So many of so many are done. Short work is never shown. */
  public void at(long done, long of) {
    long now = System.nanoTime();
    long taken = now - start;
    if (!shown || taken < SOON_NANOS || now - drawn < AGAIN_NANOS || done <= 0) {
      return;
    }
    drawn = now;
    draw(line(done, of, taken / 1e9, things));
  }

  /** The line for so many done of so many in so many seconds. */
  static String line(long done, long of, double seconds, String things) {
    double share = Math.min(1, (double) done / of);
    int full = (int) (share * CELLS);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f%%  %s %s a second, %s left",
        "#".repeat(full),
        "-".repeat(CELLS - full),
        100 * share,
        rate(done / seconds),
        things,
        time(seconds * (1 - share) / share));
  }

  private static String rate(double perSecond) {
    if (perSecond >= 1e6) {
      return String.format(Locale.ROOT, "%.1fM", perSecond / 1e6);
    }
    return perSecond >= 1e3
        ? String.format(Locale.ROOT, "%.0fk", perSecond / 1e3)
        : String.format(Locale.ROOT, "%.0f", perSecond);
  }

  private static String time(double seconds) {
    return seconds < 90
        ? String.format(Locale.ROOT, "%.0f s", Math.ceil(seconds))
        : String.format(Locale.ROOT, "%.0f min", Math.ceil(seconds / 60));
  }

  private void draw(String line) {
    String padded = line + " ".repeat(Math.max(0, WIDTH - line.length()));
    out.print("\r" + padded.substring(0, WIDTH) + "\r");
    out.flush();
  }

  /** Takes the line away. */
  @Override
  public void close() {
    if (drawn != 0) {
      draw("");
    }
  }
}
