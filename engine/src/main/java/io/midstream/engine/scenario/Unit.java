package io.midstream.engine.scenario;

/** What a number counts. Money is in the scenario's one currency, nominal. */
public enum Unit {
  /** Money, once. */
  MONEY("money"),
  /** Money a month. */
  MONEY_PER_MONTH("money a month"),
  /** Money for one engineer-day. */
  MONEY_PER_DAY("money a day"),
  /** Money a month for each innovation token held. */
  MONEY_PER_TOKEN_MONTH("money a token-month"),
  /** A share or a ratio; 0.8 is 80%. */
  SHARE("share"),
  /** Growth or interest a year; 0.05 is 5% a year. */
  RATE_PER_YEAR("a year"),
  /** A duration in months. */
  MONTHS("months"),
  /** A calendar position as a month number: 1 is the start of month 1. */
  MONTH_NUMBER("month"),
  /** A position on the time axis: months since the first day of month 1. */
  POSITION("months from the start"),
  /** The number of a period, 0 … H. */
  PERIOD("period"),
  /** A number of things. */
  COUNT("count"),
  /** Engineer-days. */
  DAYS("days"),
  /** A factor; 1 changes nothing. */
  FACTOR("factor"),
  /** Innovation tokens. */
  TOKENS("tokens");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** The unit in words, for example {@code money a month}. */
  public String label() {
    return label;
  }
}
