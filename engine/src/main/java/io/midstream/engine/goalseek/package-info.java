/**
 * Goal seek: the value of an input at which a measure reaches a target, in the base case or at a
 * percentile of the simulation.
 */
@NullMarked
package io.midstream.engine.goalseek;

import org.jspecify.annotations.NullMarked;
