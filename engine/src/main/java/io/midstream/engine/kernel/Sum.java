package io.midstream.engine.kernel;

import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Side;
import java.util.EnumSet;
import java.util.Set;

/** The sums of lines that every measure is made of, by period and trial. */
public enum Sum {
  /** What we would pay if we did nothing. */
  STAY,
  /** What we pay if we migrate, benefits not deducted. */
  MOVE,
  /** What migrating gains besides. */
  BENEFIT,
  /** The investment lines of the move side. */
  INVESTMENT,
  /** The bill lines of the stay side. */
  STAY_BILL,
  /** The bill lines of the move side. */
  MOVE_BILL,
  /** The parallel-running, replay and stranded lines of the move side. */
  PARALLEL_RUNNING,
  /** Usage of the old stack that a commitment may cover, staying. */
  STAY_OLD_USAGE,
  /** Usage of the new stack that a commitment may cover, staying. */
  STAY_NEW_USAGE,
  /** Usage of the old stack that a commitment may cover, moving. */
  MOVE_OLD_USAGE,
  /** Usage of the new stack that a commitment may cover, moving. */
  MOVE_NEW_USAGE;

  /** The sums that a line belongs to. */
  static Set<Sum> of(Line line) {
    Set<Sum> sums = EnumSet.noneOf(Sum.class);
    if (line.kind() == Kind.BENEFIT) {
      sums.add(BENEFIT);
      return sums;
    }
    boolean moves = line.side() == Side.MOVE;
    sums.add(moves ? MOVE : STAY);
    if (line.category() == Category.BILL) {
      sums.add(moves ? MOVE_BILL : STAY_BILL);
      if (line.role().oldStackUsage()) {
        sums.add(oldUsage(line.side()));
      } else if (line.role().newStackUsage()) {
        sums.add(newUsage(line.side()));
      }
    }
    if (moves && line.kind() == Kind.INVESTMENT) {
      sums.add(INVESTMENT);
    }
    if (moves && line.role().parallelRunning()) {
      sums.add(PARALLEL_RUNNING);
    }
    return sums;
  }

  static Sum oldUsage(Side side) {
    return side == Side.MOVE ? MOVE_OLD_USAGE : STAY_OLD_USAGE;
  }

  static Sum newUsage(Side side) {
    return side == Side.MOVE ? MOVE_NEW_USAGE : STAY_NEW_USAGE;
  }

  /** Whether only commitments need it. */
  boolean usage() {
    return ordinal() >= STAY_OLD_USAGE.ordinal();
  }
}
