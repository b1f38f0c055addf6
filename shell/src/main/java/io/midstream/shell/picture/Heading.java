package io.midstream.shell.picture;

import io.midstream.reports.chart.Ink;
import java.util.List;

/**
 * What stands above a picture: what there is to learn from it, then what it shows.
 *
 * @param message a sentence; empty for none
 * @param title a few words
 */
record Heading(String message, String title) {
  private static List<String> lines(String text, Style style) {
    String plain = PlainText.of(text, style).strip();
    return plain.isEmpty() ? List.of() : DisplayWidth.wrap(plain, style.width());
  }

  /** How many rows it takes, with a blank one below. */
  int rows(Style style) {
    return lines(message, style).size() + lines(title, style).size() + 1;
  }

  /** Writes it at the top of a canvas. */
  void onto(Canvas canvas) {
    int row = 0;
    for (String line : lines(message, canvas.style())) {
      canvas.writeBold(row++, 0, line);
    }
    for (String line : lines(title, canvas.style())) {
      canvas.write(row++, 0, line, Ink.MUTED);
    }
  }
}
