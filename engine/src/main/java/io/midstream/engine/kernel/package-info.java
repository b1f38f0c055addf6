/**
 * The kernel: evaluates a model for a block of trials held column-wise.
 *
 * <p>{@link io.midstream.engine.kernel.Evaluation} is the entry type. A base case is a block of one
 * trial; a simulation is many blocks of many. The code is the same. Every column is a {@code
 * double[]} with one element a trial, and every inner loop runs over trials.
 *
 * <p>The kernel knows curves and lines, not clouds, and never sees a document. Inside its columns
 * {@code NaN} stands for "no value"; {@code io.midstream.engine.measure} turns that into typed
 * answers.
 */
@NullMarked
package io.midstream.engine.kernel;

import org.jspecify.annotations.NullMarked;
