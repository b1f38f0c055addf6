package io.midstream.engine.kernel;

import io.midstream.engine.model.Line;
import io.midstream.engine.scenario.Category;
import io.midstream.engine.scenario.Kind;
import io.midstream.engine.scenario.Side;
import java.util.EnumMap;
import java.util.Map;

/** The sums of lines that every measure is made of, by period and trial. */
public enum Sum {
  /** What we would pay if we did nothing. */
  STAY,
  /** What we pay if we migrate, benefits not deducted. */
  MOVE,
  /** What migrating gains besides. */
  BENEFIT,
  /** stay + benefit − move. */
  NET,
  /** The investment lines of the move side. */
  INVESTMENT,
  /** The bill lines of the stay side. */
  STAY_BILL,
  /** The bill lines of the move side. */
  MOVE_BILL,
  /** The bill of the move side less that of the stay side. */
  BILL_INCREASE,
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

  /** The sums that a line counts in, each with its sign. */
  static Map<Sum, Double> of(Line line) {
    Map<Sum, Double> sums = new EnumMap<>(Sum.class);
    if (line.kind() == Kind.BENEFIT) {
      sums.put(BENEFIT, 1.0);
      sums.put(NET, 1.0);
      return sums;
    }
    boolean moves = line.side() == Side.MOVE;
    sums.put(moves ? MOVE : STAY, 1.0);
    sums.put(NET, moves ? -1.0 : 1.0);
    if (line.category() == Category.BILL) {
      sums.put(moves ? MOVE_BILL : STAY_BILL, 1.0);
      sums.put(BILL_INCREASE, moves ? 1.0 : -1.0);
      if (line.role().oldStackUsage()) {
        sums.put(oldUsage(line.side()), 1.0);
      } else if (line.role().newStackUsage()) {
        sums.put(newUsage(line.side()), 1.0);
      }
    }
    if (moves && line.kind() == Kind.INVESTMENT) {
      sums.put(INVESTMENT, 1.0);
    }
    if (moves && line.role().parallelRunning()) {
      sums.put(PARALLEL_RUNNING, 1.0);
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
    return switch (this) {
      case STAY_OLD_USAGE, STAY_NEW_USAGE, MOVE_OLD_USAGE, MOVE_NEW_USAGE -> true;
      default -> false;
    };
  }
}
