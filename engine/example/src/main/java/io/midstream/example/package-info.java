/**
 * How a program embeds the engine.
 *
 * <p>{@link io.midstream.example.Example} builds a scenario in code, projects and simulates it and
 * asks where a figure comes from; {@link io.midstream.example.EgressFee} and {@link
 * io.midstream.example.TieredFee} are kinds of lines that scenario documents do not have. Nothing
 * here is needed by the engine: take what helps.
 */
@NullMarked
package io.midstream.example;

import org.jspecify.annotations.NullMarked;
