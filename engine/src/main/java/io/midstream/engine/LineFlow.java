package io.midstream.engine;

import io.midstream.engine.model.Line;

/**
 * A line and what flows on it.
 *
 * @param line the line
 * @param flow money by period; positive is a cost, or for a benefit a gain
 */
public record LineFlow(Line line, Series flow) {}
