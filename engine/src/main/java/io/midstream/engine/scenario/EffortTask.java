package io.midstream.engine.scenario;

/**
 * A piece of work that services need.
 *
 * @param task what is done
 * @param share share of the services that need it, in [0, 1]
 * @param days engineer-days for each such service, ≥ 0
 */
public record EffortTask(String task, Input share, Input days) {}
