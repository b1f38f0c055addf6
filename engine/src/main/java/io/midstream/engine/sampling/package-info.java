/**
 * Sampling: what a simulation draws, and how.
 *
 * <p>Every draw goes through the inverse of a distribution function: a uniform number of (0, 1),
 * keyed by seed, driver and trial, becomes a value. So Latin hypercubes, Sobol points, a copula and
 * truncation all work alike, and two scenarios that share a driver share its draws.
 */
@NullMarked
package io.midstream.engine.sampling;

import org.jspecify.annotations.NullMarked;
