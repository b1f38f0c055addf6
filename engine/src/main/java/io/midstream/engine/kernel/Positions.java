package io.midstream.engine.kernel;

import io.midstream.engine.scenario.Input;
import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Wave;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The positions of all waves on one schedule, by wave and trial, in months from the first day of
 * month 1. The columns stay the same arrays from block to block.
 */
final class Positions {
  /** a': work on the wave starts. */
  final double[][] starts;

  /** u: the wave's services run on the new stack too. */
  final double[][] ready;

  /** c: traffic is cut over. */
  final double[][] cutover;

  /** o: the old stack of the wave is switched off. */
  final double[][] off;

  /** Start of the first wave. */
  final double[] first;

  /** Last cutover. */
  final double[] cut;

  /** Last switching off. */
  final double[] last;

  private final Block block;
  private final double[] never;
  private final List<double[]> parallel = new ArrayList<>();
  private final List<double[]> decommission = new ArrayList<>();
  private final Map<Input, double[]> months = new HashMap<>();

  Positions(Plan plan, Block block) {
    int waves = plan.waves().size();
    int trials = block.trials();
    this.block = block;
    this.starts = new double[waves][trials];
    this.ready = new double[waves][trials];
    this.cutover = new double[waves][trials];
    this.off = new double[waves][trials];
    this.first = starts[0];
    this.cut = new double[trials];
    this.last = new double[trials];
    this.never = Rows.filled(trials, Double.POSITIVE_INFINITY);
    for (Wave wave : plan.waves()) {
      parallel.add(block.column(wave.parallel()));
      decommission.add(block.column(wave.decommission()));
    }
  }

  /** Stretches planned starts and preparations about the first start by a factor. */
  void stretch(double[][] planned, double[][] prepare, double[] factor) {
    double[] origin = planned[0];
    for (int w = 0; w < planned.length; w++) {
      stretch(w, origin, planned[w], prepare[w], factor);
    }
    System.arraycopy(cutover[0], 0, cut, 0, cut.length);
    System.arraycopy(off[0], 0, last, 0, last.length);
    for (int w = 1; w < planned.length; w++) {
      Rows.largest(cut, cutover[w]);
      Rows.largest(last, off[w]);
    }
  }

  /** Takes up the months of the present draws. */
  void follow() {
    months.forEach(this::follow);
  }

  private void stretch(
      int wave, double[] origin, double[] planned, double[] prepare, double[] factor) {
    double[] a = starts[wave];
    double[] u = ready[wave];
    double[] c = cutover[wave];
    double[] o = off[wave];
    double[] both = parallel.get(wave);
    double[] removal = decommission.get(wave);
    Rows.difference(c, planned, origin);
    Rows.follow(a, origin, factor, c);
    Rows.follow(u, a, factor, prepare);
    Rows.follow(c, u, both);
    Rows.follow(o, c, removal);
  }

  /** The column of a position of a document. */
  double[] of(Position position) {
    if (position instanceof Position.AtMonth at) {
      double[] column = months.computeIfAbsent(at.month(), p -> new double[first.length]);
      follow(at.month(), column);
      return column;
    }
    return switch ((Position.Landmark) position) {
      case START -> first;
      case COMPLETE -> last;
      case NEVER -> never;
    };
  }

  private void follow(Input input, double[] column) {
    Rows.set(column, -1, block.column(input));
  }

  /**
   * The column of a position on the stay side, where the migration never starts and so is never
   * complete.
   */
  double[] ofStaying(Position position) {
    return position instanceof Position.AtMonth ? of(position) : never;
  }

  /** The column of the position that never comes. */
  double[] never() {
    return never;
  }
}
