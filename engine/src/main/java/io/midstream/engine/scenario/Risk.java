package io.midstream.engine.scenario;

/**
 * Something that may go wrong while migrating.
 *
 * @param name its name
 * @param category what it costs
 * @param probability that it happens, in [0, 1]
 * @param impact money if it does, ≥ 0
 * @param during the curve over which the impact is spread
 */
public record Risk(
    String name, Category category, Input probability, Input impact, ScheduleCurve during) {}
