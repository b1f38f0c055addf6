package io.midstream.engine.kernel;

import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import java.util.Arrays;
import java.util.List;

/** The innovation tokens held, by month and trial, on one schedule. */
final class TokenHoldings {
  /** A programme longer than this many months is not looked at beyond: it bounds the work. */
  private static final int LONGEST_PROGRAMME = 12_000;

  private final Positions positions;
  private final double[] supply;
  private final Holding[] move;
  private final Holding[] stay;

  TokenHoldings(Tokens tokens, Block block, Positions positions) {
    this.positions = positions;
    this.supply = block.column(tokens.supply());
    List<TokenSpend> spend = tokens.spend();
    this.move = new Holding[spend.size()];
    this.stay = new Holding[spend.size()];
    for (int s = 0; s < move.length; s++) {
      TokenSpend item = spend.get(s);
      double[] count = block.column(item.tokens());
      double[] matures = item.matures().map(block::column).orElseGet(() -> never(count.length));
      move[s] =
          new Holding(
              count, positions.of(item.from(), block), positions.of(item.until(), block), matures);
      stay[s] =
          new Holding(
              count,
              positions.ofStaying(item.from(), block),
              positions.ofStaying(item.until(), block),
              matures);
    }
  }

  /** Tokens held in a month, on a side. */
  double held(Side side, int month, int trial) {
    double sum = 0;
    for (Holding holding : side == Side.MOVE ? move : stay) {
      sum += holding.held(month, trial);
    }
    return sum;
  }

  /** Tokens held in each month up to a last one. */
  Grid grid(Side side, int lastPeriod) {
    Grid grid = new Grid(lastPeriod, supply.length);
    for (int m = 1; m <= lastPeriod; m++) {
      double[] row = grid.row(m);
      for (int i = 0; i < row.length; i++) {
        row[i] = held(side, m, i);
      }
    }
    return grid;
  }

  /**
   * The largest excess of tokens held over the supply in any month that overlaps [first, cut),
   * months beyond the horizon included; 0 when there is none.
   */
  double overspend(int trial) {
    double most = 0;
    if (positions.cut[trial] <= positions.first[trial]) {
      return most;
    }
    int from = firstMonth(trial);
    long until = Math.min(lastMonth(trial), (long) from + LONGEST_PROGRAMME);
    for (int m = from; m <= until; m++) {
      most = Math.max(most, held(Side.MOVE, m, trial) - supply[trial]);
    }
    return most;
  }

  /** Months of the horizon within [first, cut) in which more tokens are held than there are. */
  int monthsOverspent(int trial, int horizon) {
    int count = 0;
    if (positions.cut[trial] <= positions.first[trial]) {
      return count;
    }
    for (int m = firstMonth(trial); m <= Math.min(horizon, lastMonth(trial)); m++) {
      if (held(Side.MOVE, m, trial) > supply[trial]) {
        count++;
      }
    }
    return count;
  }

  private int firstMonth(int trial) {
    return (int) Math.floor(positions.first[trial]) + 1;
  }

  private int lastMonth(int trial) {
    return (int) Math.ceil(positions.cut[trial]);
  }

  private static double[] never(int trials) {
    double[] column = new double[trials];
    Arrays.fill(column, Double.POSITIVE_INFINITY);
    return column;
  }

  /** Tokens of one technology: how many, from and until which positions, maturing in how long. */
  private static final class Holding {
    private final double[] tokens;
    private final double[] from;
    private final double[] until;
    private final double[] matures;

    Holding(double[] tokens, double[] from, double[] until, double[] matures) {
      this.tokens = tokens;
      this.from = from;
      this.until = until;
      this.matures = matures;
    }

    double held(int month, int trial) {
      double part = Months.after(from[trial], month) - Months.after(until[trial], month);
      if (part == 0) {
        return 0;
      }
      double age = Math.max(0, month - 0.5 - from[trial]);
      double fresh = age == 0 ? 1 : Math.max(0, 1 - age / matures[trial]);
      return tokens[trial] * part * fresh;
    }
  }
}
