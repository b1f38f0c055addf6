package io.midstream.models.library;

import java.util.Optional;

/**
 * A technology that takes innovation tokens.
 *
 * @param key the name by which scenarios use it
 * @param on its name in reports
 * @param tokens tokens it takes when new, ≥ 0
 * @param matures months in which it becomes ordinary; absent when it never does
 * @param reasoning why these figures
 * @param source what the reasoning rests on
 */
public record Technology(
    String key,
    String on,
    double tokens,
    Optional<Double> matures,
    String reasoning,
    String source) {}
