package io.midstream.engine.model;

/** What a line is in the model: which shorthand of the scenario it unfolds from. */
public enum LineRole {
  /** A cost of today, on the stay side or still running on the move side. */
  TODAY,
  /** A cost of today on the services not yet migrated: "NAME (old stack)". */
  OLD_STACK,
  /** A cost of today on services that already run on both stacks: "NAME (parallel running)". */
  PARALLEL_RUNNING,
  /** A bill of today made cheaper: "NAME (Kubernetes)". */
  REDUCED,
  /** An item of the target. */
  TARGET,
  /** Traffic replay and dual publishing. */
  REPLAY,
  /** The engineer-days of the migration. */
  EFFORT,
  /** A one-off. */
  ONE_OFF,
  /** A benefit. */
  BENEFIT,
  /** Committed spend that nothing uses: "NAME (stranded)". */
  STRANDED,
  /** A risk. */
  RISK,
  /** The attention that innovation tokens take. */
  ATTENTION,
  /** A line that the user wrote under {@code lines}. */
  CUSTOM;

  /** Whether it is part of the parallel-running cost: parallel running, replay and stranded. */
  public boolean parallelRunning() {
    return this == PARALLEL_RUNNING || this == REPLAY || this == STRANDED;
  }

  /** Whether a bill line of this role is usage of the old stack that a commitment may cover. */
  public boolean oldStackUsage() {
    return this == TODAY || this == OLD_STACK || this == PARALLEL_RUNNING;
  }

  /** Whether a bill line of this role is usage of the new stack that a commitment may cover. */
  public boolean newStackUsage() {
    return this == REDUCED || this == TARGET;
  }
}
