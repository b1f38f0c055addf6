package io.midstream.engine.scenario;

/** Which of the two futures a line belongs to. */
public enum Side {
  /** What we would pay if we did nothing. */
  STAY,
  /** What we pay if we migrate. */
  MOVE
}
