/**
 * Optimisation of a plan: the values of some inputs at which a measure is best, within limits on
 * others; what was tried, and how flat the optimum is.
 */
@NullMarked
package io.midstream.engine.optimise;

import org.jspecify.annotations.NullMarked;
