package io.midstream.engine;

/**
 * Innovation tokens over time.
 *
 * @param supply how many there are
 * @param stay tokens held if we do nothing, by period
 * @param move tokens held if we migrate, by period
 */
public record TokenUse(double supply, Series stay, Series move) {}
