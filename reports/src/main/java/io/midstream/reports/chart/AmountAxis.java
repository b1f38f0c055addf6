package io.midstream.reports.chart;

import io.midstream.reports.text.Money;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An axis of amounts below a plot: a line for each, and as many of them named as there is room for.
 */
record AmountAxis(List<Double> ticks, List<String> labels) {
  private static final double GAP = 8;

  AmountAxis {
    ticks = List.copyOf(ticks);
    labels = List.copyOf(labels);
  }

  /** An axis of these amounts; where three digits do not tell them apart, all are written. */
  static AmountAxis of(List<Double> ticks, Money money) {
    List<String> compact = ticks.stream().map(money::compact).toList();
    boolean differ = new HashSet<>(compact).size() == compact.size();
    return new AmountAxis(ticks, differ ? compact : ticks.stream().map(money::exact).toList());
  }

  /** Half the width of the widest name, which stands beyond the end of the axis. */
  double overhang() {
    return TextMeasure.widest(labels.stream(), Layout.SMALL) / 2;
  }

  /** Draws it. */
  void draw(Frame frame, Plot plot, double left, double top) {
    int every = every(plot);
    int zero = Math.max(0, ticks.indexOf(0.0));
    for (int i = 0; i < ticks.size(); i++) {
      double tick = ticks.get(i);
      plot.gridColumn(tick, tick == 0 ? Ink.MUTED : Ink.GRID);
      if (Math.floorMod(i - zero, every) == 0) {
        double x = left + plot.pixelX(tick);
        double baseline = top + plot.height() + 17;
        frame.add(Word.of(labels.get(i), x, baseline, Word.Anchor.MIDDLE, Layout.SMALL, Ink.MUTED));
      }
    }
  }

  /** Every how many amounts there is room for a name. */
  private int every(Plot plot) {
    for (int every = 1; every < ticks.size(); every++) {
      int step = every;
      boolean fits =
          IntStream.range(0, ticks.size() - step)
              .allMatch(
                  i -> {
                    double between = plot.pixelX(ticks.get(i + step)) - plot.pixelX(ticks.get(i));
                    return between >= (width(i) + width(i + step)) / 2 + GAP;
                  });
      if (fits) {
        return every;
      }
    }
    return ticks.size();
  }

  private double width(int i) {
    return TextMeasure.width(labels.get(i), Layout.SMALL);
  }
}
