package io.midstream.reports.output;

import io.midstream.engine.simulation.Kept;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a simulation as a file: what one process or machine computed, to be merged elsewhere.
 *
 * @param format tells the file from others; always {@value #FORMAT}
 * @param version of Midstream, which must be the same for all parts
 * @param digest of the scenario as chosen and set, which must be the same
 * @param seed of the draws
 * @param trials of the whole simulation
 * @param method how the uniform numbers are chosen
 * @param measures what is measured
 * @param number which part this is
 * @param of how many parts there are
 * @param kept what this part keeps of its trials
 */
public record SimulationPart(
    String format,
    String version,
    String digest,
    long seed,
    long trials,
    String method,
    List<String> measures,
    int number,
    int of,
    Kept kept) {
  /** What {@code format} says. */
  public static final String FORMAT = "midstream simulation part";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public SimulationPart {
    measures = List.copyOf(measures);
  }

  /** The file's content. */
  public byte[] bytes() {
    return (MAPPER.writeValueAsString(this) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a file's content.
   *
   * @throws IllegalArgumentException if it is no part of a simulation
   */
  public static SimulationPart of(byte[] bytes) {
    try {
      SimulationPart part = MAPPER.readValue(bytes, SimulationPart.class);
      if (part.format.equals(FORMAT)) {
        return part;
      }
    } catch (JacksonException | NullPointerException e) {
      throw new IllegalArgumentException("this is no part of a simulation", e);
    }
    throw new IllegalArgumentException("this is no part of a simulation");
  }

  /** Whether another part belongs to the same simulation. */
  public boolean belongsWith(SimulationPart other) {
    return version.equals(other.version)
        && digest.equals(other.digest)
        && seed == other.seed
        && trials == other.trials
        && method.equals(other.method)
        && measures.equals(other.measures)
        && of == other.of;
  }
}
