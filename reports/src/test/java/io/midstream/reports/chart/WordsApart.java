package io.midstream.reports.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Checks that the words of a chart stay on it and do not cover each other. */
final class WordsApart {
  private WordsApart() {}

  /** Checks a chart as it stands in a page, where what leaves it is cut off. */
  static void check(Chart chart) {
    Frame frame = XChartRenderer.frame(chart, 0);
    List<Word> seen = new ArrayList<>();
    for (Word word : frame.words()) {
      Rectangle2D box = box(word);
      String where = chart.id() + ": " + word.text();
      assertThat(box.getMinX()).as("left of %s", where).isGreaterThan(-1);
      assertThat(box.getMaxX()).as("right of %s", where).isLessThan(frame.getWidth() + 1);
      assertThat(box.getMinY()).as("top of %s", where).isGreaterThan(-1);
      assertThat(box.getMaxY()).as("bottom of %s", where).isLessThan(frame.getHeight() + 1);
      for (Word other : seen) {
        assertThat(box.intersects(box(other))).as("%s covers %s", where, other.text()).isFalse();
      }
      seen.add(word);
    }
    for (Frame.Reading reading : frame.readings()) {
      assertThat(new Rectangle2D.Double(-1, -1, frame.getWidth() + 2, frame.getHeight() + 2))
          .matches(whole -> whole.contains(reading.place()), "the chart holds " + reading);
    }
  }

  private static Rectangle2D box(Word word) {
    double width =
        word.style() == Word.Style.BOLD ? TextMeasure.bold(word.text(), word.size()) : word.width();
    return new Rectangle2D.Double(
        word.x() - word.anchor().share() * width,
        word.baseline() - word.size() * 0.7,
        width,
        word.size() * 0.8);
  }
}
