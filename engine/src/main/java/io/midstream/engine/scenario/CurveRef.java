package io.midstream.engine.scenario;

import java.util.Optional;

/**
 * A schedule curve, optionally multiplied by the window from one position until another: {@code
 * after(from) − after(until)}.
 *
 * <p>An end that comes before the start, as draws of uncertain months may have it, gives −1 from
 * the end until the start: what is taken back before it is given. So the months of a window always
 * add up to until − from, whatever is drawn, and a total spread over them is paid in full. A
 * document that has it so with month numbers is refused.
 *
 * @param follows the schedule curve
 * @param from start of the window; absent means from the start of month 1
 * @param until end of the window; absent means for ever
 */
public record CurveRef(ScheduleCurve follows, Optional<Position> from, Optional<Position> until) {
  /** The curve without a window. */
  public static CurveRef of(ScheduleCurve follows) {
    return new CurveRef(follows, Optional.empty(), Optional.empty());
  }

  /** The curve within a window. */
  public static CurveRef between(ScheduleCurve follows, Position from, Position until) {
    return new CurveRef(follows, Optional.of(from), Optional.of(until));
  }

  /** Whether a window cuts off a part of the curve. */
  public boolean windowed() {
    return from.isPresent() || until.isPresent();
  }

  // Written out, as in whatever else is a key of the kernel: what a record generates is linked at
  // its first use, which takes longer than all that a base case compares.
  @Override
  public boolean equals(Object other) {
    return other instanceof CurveRef ref
        && follows == ref.follows
        && from.equals(ref.from)
        && until.equals(ref.until);
  }

  @Override
  public int hashCode() {
    return follows.hashCode();
  }

  /** Whether the window starts some time; without a start it does so from the beginning. */
  public boolean opens() {
    return from.filter(f -> f == Position.Landmark.NEVER).isEmpty();
  }

  /** Whether the window ends some time. */
  public boolean closes() {
    return until.filter(u -> u != Position.Landmark.NEVER).isPresent();
  }

  /** Whether its months add up to a finite number however long the horizon. */
  public boolean ends() {
    return follows.ends() || (closes() && opens());
  }
}
