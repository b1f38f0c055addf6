package io.midstream.engine.scenario;

/** How accounting treats a line. */
public enum Treatment {
  /** Operating expense. */
  OPEX,
  /** Capital expenditure. */
  CAPEX
}
