package io.midstream.engine.simulation;

import java.util.Optional;

/**
 * A percentile of a measure.
 *
 * @param percent which, 1 … 99
 * @param value the value that so many percent of the trials do not exceed; empty where these trials
 *     have none because what is measured never happens in them
 */
public record Percentile(int percent, Optional<Estimate> value) {}
