package io.midstream.engine.sampling;

import java.util.Arrays;
import java.util.Optional;

/** How the uniform numbers behind the draws are chosen. */
public enum SamplingMethod {
  /** Independent pseudo-random numbers. */
  RANDOM("random", "independent random draws"),
  /**
   * Latin hypercubes: in each batch of trials, every driver has exactly one draw in each of as many
   * equally likely slices as there are trials.
   */
  LATIN_HYPERCUBE("lhs", "Latin hypercubes"),
  /** Sobol points, shifted at random in each batch of trials. */
  SOBOL("sobol", "randomly shifted Sobol points");

  private static final int REPLICATES = 32;

  private final String documentName;
  private final String label;

  SamplingMethod(String documentName, String label) {
    this.documentName = documentName;
    this.label = label;
  }

  /**
   * How many trials are drawn together. Latin hypercubes and Sobol nets are independent of one
   * another, and what they differ by tells the error: so there are at least 32 of them, as large as
   * that allows, and a power of two as the points of a net should be.
   *
   * @param trials of the whole simulation, ≥ 1
   * @return 1 to 4,096; trials beyond the last whole batch are a smaller one
   */
  public int batch(long trials) {
    return this == RANDOM
        ? Draws.BATCH
        : (int) Math.min(Draws.BATCH, Long.highestOneBit(Math.max(1, trials / REPLICATES)));
  }

  /** The name in results and commands. */
  public String documentName() {
    return documentName;
  }

  /** The name in sentences. */
  public String label() {
    return label;
  }

  /** The method of this document name, if there is one. */
  public static Optional<SamplingMethod> named(String documentName) {
    return Arrays.stream(values()).filter(m -> m.documentName.equals(documentName)).findFirst();
  }
}
