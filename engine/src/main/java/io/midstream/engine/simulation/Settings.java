package io.midstream.engine.simulation;

import io.midstream.engine.measure.Measure;
import io.midstream.engine.sampling.SamplingMethod;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a simulation is run.
 *
 * @param trials how many trials, ≥ 1; with a precision, at most how many
 * @param seed from which all draws follow
 * @param method how the uniform numbers are chosen
 * @param measures what is measured, at least one
 * @param precision when to stop before all trials are done; it is that of the net present value,
 *     which then is among the measures
 * @param part which part of the trials is computed here
 * @param threads how many threads compute, ≥ 1; the result is the same for any number
 */
public record Settings(
    long trials,
    long seed,
    SamplingMethod method,
    Set<Measure> measures,
    Optional<Precision> precision,
    Part part,
    int threads) {
  /** The most trials of one simulation. */
  public static final long MOST_TRIALS = 1_000_000_000L;

  public Settings {
    if (trials < 1 || trials > MOST_TRIALS) {
      throw new IllegalArgumentException(
          "a simulation has 1 to %d trials, not %d".formatted(MOST_TRIALS, trials));
    }
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread computes, not " + threads);
    }
    if (measures.isEmpty()) {
      throw new IllegalArgumentException("a simulation measures something");
    }
    if (precision.isPresent() && part.of() > 1) {
      throw new IllegalArgumentException(
          "a part of a simulation cannot tell when the whole is precise enough");
    }
    if (precision.isPresent() && !measures.contains(Measure.NPV)) {
      throw new IllegalArgumentException(
          "a precision is that of the mean net present value: measure %s too"
              .formatted(Measure.NPV.documentName()));
    }
    measures = Set.copyOf(EnumSet.copyOf(measures));
  }

  /**
   * When a simulation is precise enough: when the half-width of the 95% confidence interval of the
   * mean net present value is at most this share of that mean or of the standard deviation,
   * whichever is larger.
   *
   * @param share above 0, below 1
   */
  public record Precision(double share) {
    public Precision {
      if (!(share > 0 && share < 1)) {
        throw new IllegalArgumentException("a precision lies between 0 and 1, not " + share);
      }
    }
  }

  /**
   * One of several parts of the trials, each computed by itself.
   *
   * @param number which part, 1 … of
   * @param of how many parts there are
   */
  public record Part(int number, int of) {
    /** All trials. */
    public static final Part WHOLE = new Part(1, 1);

    public Part {
      if (number < 1 || number > of) {
        throw new IllegalArgumentException(
            "part %d of %d: a part's number lies between 1 and their number".formatted(number, of));
      }
    }
  }

  /** All measures, random draws, one thread. */
  public static Settings of(long trials, long seed) {
    return new Settings(
        trials,
        seed,
        SamplingMethod.RANDOM,
        EnumSet.allOf(Measure.class),
        Optional.empty(),
        Part.WHOLE,
        1);
  }

  /** The same with other threads. */
  public Settings withThreads(int number) {
    return new Settings(trials, seed, method, measures, precision, part, number);
  }

  /** The same with another way of sampling. */
  public Settings withMethod(SamplingMethod other) {
    return new Settings(trials, seed, other, measures, precision, part, threads);
  }

  /** The same for these measures alone. */
  public Settings withMeasures(Set<Measure> only) {
    return new Settings(trials, seed, method, only, precision, part, threads);
  }

  /** The same, stopping when precise enough. */
  public Settings withPrecision(Precision wanted) {
    return new Settings(trials, seed, method, measures, Optional.of(wanted), part, threads);
  }

  /** The same for one part of the trials. */
  public Settings withPart(Part one) {
    return new Settings(trials, seed, method, measures, precision, one, threads);
  }
}
