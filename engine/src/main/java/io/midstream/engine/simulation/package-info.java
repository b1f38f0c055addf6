/**
 * Simulation: a model evaluated for many trials, and the distribution of every measure.
 *
 * <p>{@link io.midstream.engine.simulation.Simulation} is the entry type. Memory does not grow with
 * the number of trials: each trial is taken into moments and a quantile sketch and forgotten. These
 * tallies merge, and however the trials are shared out among threads, processes or machines, the
 * merged tally is the same to the last bit.
 */
@NullMarked
package io.midstream.engine.simulation;

import org.jspecify.annotations.NullMarked;
