package io.midstream.engine.scenario;

/**
 * An amount paid once, as investment on the move side.
 *
 * @param name its name
 * @param category what it pays for
 * @param amount money, ≥ 0
 * @param at when; month 0 is today, before month 1
 * @param treatment how accounting treats it
 */
public record OneOff(
    String name, Category category, Input amount, Position at, Treatment treatment) {}
