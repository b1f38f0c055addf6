package io.midstream.engine.scenario;

/** The role of a line in the case for migrating. */
public enum Kind {
  /** Running cost. */
  RUN,
  /** Cost of getting there. */
  INVESTMENT,
  /** A positive amount that counts for us. */
  BENEFIT
}
