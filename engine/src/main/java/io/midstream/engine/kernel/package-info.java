/**
 * The kernel: evaluates a model for a block of trials held column-wise.
 *
 * <p>{@link io.midstream.engine.kernel.Evaluation} is the entry type for a base case, line by line
 * and with everything kept; {@link io.midstream.engine.kernel.Kernel} for many blocks of trials,
 * folded and month by month. Every row is a {@code double[]} with one element a trial, and every
 * inner loop runs over trials.
 *
 * <p>The kernel knows curves and lines, not clouds, and never sees a document. Inside its columns
 * {@code NaN} stands for "no value"; {@code io.midstream.engine.measure} turns that into typed
 * answers.
 *
 * <p>This package serves the others of the engine; unlike theirs, its API may change at any time.
 */
@NullMarked
package io.midstream.engine.kernel;

import org.jspecify.annotations.NullMarked;
