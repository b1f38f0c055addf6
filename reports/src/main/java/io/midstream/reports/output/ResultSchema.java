package io.midstream.reports.output;

/**
 * The JSON Schemas (draft 2020-12) of what Midstream writes: each describes exactly the result of
 * this version, with the unit and sign of every property.
 *
 * <p>Who reads results relies on what is there, so a later version may add properties, and nothing
 * else: no property is removed, stops being required, takes another type, may be {@code null} where
 * it was not, or has a value outside the range or the words listed. What breaks this gets a new
 * number at the end of {@code $id}. A reader therefore ignores properties that it does not know;
 * one that validates takes the schema from the version that wrote the result.
 */
public final class ResultSchema {
  private ResultSchema() {}

  /** The schema of what {@link JsonResult} writes. */
  public static String ofResult() {
    return Resources.text("result.schema.json");
  }

  /** The schema of what {@link SimulationJson} writes. */
  public static String ofSimulation() {
    return Resources.text("simulation.schema.json");
  }
}
