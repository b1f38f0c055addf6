package io.midstream.engine.scenario;

import java.util.Optional;

/**
 * A technology that innovation tokens are spent on.
 *
 * @param on its name
 * @param tokens tokens it takes when new, ≥ 0
 * @param from since when they are held
 * @param until when they are given back
 * @param matures months in which the technology becomes ordinary and frees its tokens linearly;
 *     absent when it never does
 */
public record TokenSpend(
    String on, Input tokens, Position from, Position until, Optional<Input> matures) {}
