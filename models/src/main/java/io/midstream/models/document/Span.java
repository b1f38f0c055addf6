package io.midstream.models.document;

/**
 * The characters of a text that a value takes.
 *
 * @param from index of the first
 * @param until index after the last
 */
public record Span(int from, int until) {}
