package io.midstream.engine.measure;

/** What the value of a measure counts. */
public enum MeasureUnit {
  /** Money in the scenario's currency. */
  MONEY,
  /** Money a month. */
  MONEY_PER_MONTH,
  /** A fraction; 0.08 is 8%. */
  RATE,
  /** A duration in months. */
  MONTHS,
  /** A position on the time axis: months since the first day of month 1. */
  POSITION,
  /** The number of a period, 0 … H. */
  PERIOD,
  /** A number of things. */
  COUNT,
  /** Innovation tokens. */
  TOKENS,
  /** A factor; 1 changes nothing. */
  FACTOR
}
