package io.midstream.engine.kernel;

import io.midstream.engine.scenario.Side;
import io.midstream.engine.scenario.TokenSpend;
import io.midstream.engine.scenario.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The innovation tokens held, by month and trial, on one schedule.
 *
 * <p>Tokens are shares added up: 1.1 + 1.3 + 0.6 is more than 3 in the last digit. An excess of no
 * more than 1e-12 of what is held or supplied is such rounding, and none.
 */
final class TokenHoldings {
  /** A programme longer than this many months is not looked at beyond: it bounds the work. */
  private static final int LONGEST_PROGRAMME = 12_000;

  /** Stands for a time of no length: novelty that is gone as soon as it is there. */
  private static final double AT_ONCE = 1e-300;

  /** The share of the tokens held or supplied by which they may differ by mere rounding. */
  private static final double ROUNDING = 1e-12;

  private final Positions positions;
  private final double[] supply;
  private final List<Holding> move;
  private final List<Holding> stay;
  private final double[] held;

  TokenHoldings(Tokens tokens, Block block, Positions positions) {
    this.positions = positions;
    this.supply = block.column(tokens.supply());
    this.held = new double[block.trials()];
    this.move = new ArrayList<>();
    this.stay = new ArrayList<>();
    double[] never = positions.never();
    for (TokenSpend item : tokens.spend()) {
      double[] count = block.column(item.tokens());
      double[] matures = item.matures().map(block::column).orElse(never);
      move.add(new Holding(count, positions.of(item.from()), positions.of(item.until()), matures));
      stay.add(
          new Holding(
              count, positions.ofStaying(item.from()), positions.ofStaying(item.until()), matures));
    }
  }

  /** Tokens held in a month, on a side. */
  void row(Side side, int month, double[] row) {
    Arrays.fill(row, 0);
    for (Holding holding : side == Side.MOVE ? move : stay) {
      holding.add(month, row);
    }
  }

  /**
   * The largest excess of tokens held over the supply in any month that overlaps [first, cut),
   * months beyond the horizon included; 0 when there is none.
   */
  void overspend(double[] overspend) {
    Arrays.fill(overspend, 0);
    int from = firstMonth(Rows.min(positions.first));
    long until = Math.min(lastMonth(Rows.max(positions.cut)), (long) from + LONGEST_PROGRAMME);
    for (int m = from; m <= until; m++) {
      row(Side.MOVE, m, held);
      for (int i = 0; i < overspend.length; i++) {
        if (runs(m, i)) {
          overspend[i] = Math.max(overspend[i], excess(held[i], supply[i]));
        }
      }
    }
  }

  /** Counts a month of the programme in which more tokens are held than there are. */
  void countOverspent(int month, double[] row, double[] count) {
    for (int i = 0; i < count.length; i++) {
      if (overspent(month, row[i], i)) {
        count[i]++;
      }
    }
  }

  /** Whether a month is one of the programme, and so many tokens are more than there are. */
  boolean overspent(int month, double tokens, int trial) {
    return excess(tokens, supply[trial]) > 0 && runs(month, trial);
  }

  private static double excess(double held, double supply) {
    double excess = held - supply;
    return excess > ROUNDING * Math.max(held, supply) ? excess : 0;
  }

  /** Whether a month overlaps [first, cut). */
  private boolean runs(int month, int trial) {
    double first = positions.first[trial];
    double cut = positions.cut[trial];
    return cut > first && month > first && month - 1 < cut;
  }

  private static int firstMonth(double first) {
    return (int) Math.floor(first) + 1;
  }

  private static int lastMonth(double cut) {
    return (int) Math.ceil(cut);
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

    /** {@code k × (after(from) − after(until)) × max(0, 1 − max(0, mid − from)/M)}. */
    void add(int month, double[] row) {
      for (int i = 0; i < row.length; i++) {
        double part =
            Math.min(Math.max(month - from[i], 0), 1) - Math.min(Math.max(month - until[i], 0), 1);
        double age = Math.max(month - 0.5 - from[i], 0);
        double fresh = Math.max(1 - age / Math.max(matures[i], AT_ONCE), 0);
        row[i] += tokens[i] * part * fresh;
      }
    }
  }
}
