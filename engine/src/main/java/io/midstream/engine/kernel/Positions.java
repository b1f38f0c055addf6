package io.midstream.engine.kernel;

import io.midstream.engine.scenario.Plan;
import io.midstream.engine.scenario.Position;
import io.midstream.engine.scenario.Wave;
import java.util.Arrays;
import java.util.List;

/**
 * The positions of all waves on one schedule, by wave and trial, in months from the first day of
 * month 1.
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

  private Positions(double[][] starts, double[][] ready, double[][] cutover, double[][] off) {
    this.starts = starts;
    this.ready = ready;
    this.cutover = cutover;
    this.off = off;
    this.first = starts[0];
    this.cut = max(cutover);
    this.last = max(off);
  }

  /** Stretches planned starts and preparations about the first start by a factor. */
  static Positions stretched(
      Plan plan, double[][] planned, double[][] prepare, double[] factor, Block block) {
    List<Wave> waves = plan.waves();
    int trials = factor.length;
    double[][] starts = new double[planned.length][trials];
    double[][] ready = new double[planned.length][trials];
    double[][] cutover = new double[planned.length][trials];
    double[][] off = new double[planned.length][trials];
    for (int w = 0; w < planned.length; w++) {
      double[] parallel = block.column(waves.get(w).parallel());
      double[] decommission = block.column(waves.get(w).decommission());
      for (int i = 0; i < trials; i++) {
        starts[w][i] = planned[0][i] + factor[i] * (planned[w][i] - planned[0][i]);
        ready[w][i] = starts[w][i] + factor[i] * prepare[w][i];
        cutover[w][i] = ready[w][i] + parallel[i];
        off[w][i] = cutover[w][i] + decommission[i];
      }
    }
    return new Positions(starts, ready, cutover, off);
  }

  /** The column of a position of a document. */
  double[] of(Position position, Block block) {
    if (position instanceof Position.AtMonth at) {
      double[] month = block.column(at.month());
      double[] column = new double[month.length];
      for (int i = 0; i < column.length; i++) {
        column[i] = month[i] - 1;
      }
      return column;
    }
    return switch ((Position.Landmark) position) {
      case START -> first;
      case COMPLETE -> last;
      case NEVER -> never();
    };
  }

  /**
   * The column of a position on the stay side, where the migration never starts and so is never
   * complete.
   */
  double[] ofStaying(Position position, Block block) {
    return position instanceof Position.AtMonth ? of(position, block) : never();
  }

  private double[] never() {
    double[] column = new double[first.length];
    Arrays.fill(column, Double.POSITIVE_INFINITY);
    return column;
  }

  private static double[] max(double[][] columns) {
    double[] max = columns[0].clone();
    for (double[] column : columns) {
      for (int i = 0; i < max.length; i++) {
        max[i] = Math.max(max[i], column[i]);
      }
    }
    return max;
  }
}
