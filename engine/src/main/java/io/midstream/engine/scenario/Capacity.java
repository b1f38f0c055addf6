package io.midstream.engine.scenario;

/**
 * Who prepares the migration.
 *
 * @param engineers how many, above 0
 * @param daysPerMonth days a month that each gives to it, above 0
 */
public record Capacity(Input engineers, Input daysPerMonth) {}
