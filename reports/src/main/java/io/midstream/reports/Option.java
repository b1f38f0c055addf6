package io.midstream.reports;

import io.midstream.engine.Projection;

/**
 * Another way to go, to be shown beside the scenario: one of its variants.
 *
 * @param name its name
 * @param projection what the engine computed for it
 */
public record Option(String name, Projection projection) {}
