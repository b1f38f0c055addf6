package io.midstream.engine.kernel;

/**
 * When a wave happens; positions are months from the first day of month 1.
 *
 * @param name the wave's name
 * @param services how many services it holds
 * @param starts a': work on it starts
 * @param ready u: its services run on the new stack too; parallel running begins
 * @param cutover c: its traffic is served by the new stack
 * @param off o: its old stack is switched off; parallel running ends
 * @param effortDays engineer-days of its preparation
 */
public record WaveTimes(
    String name,
    int services,
    double starts,
    double ready,
    double cutover,
    double off,
    double effortDays) {}
