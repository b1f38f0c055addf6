package io.midstream.engine;

import io.midstream.engine.model.Line;

/**
 * What a one-off or spread line loses to the horizon, so that a report can say so.
 *
 * @param line the line
 * @param amount money that falls after the horizon, at the prices of month 1
 */
public record BeyondHorizon(Line line, double amount) {}
