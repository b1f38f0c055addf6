/**
 * Comparison: two ways to go, side by side, under the same draws; and a bridge from the net present
 * value of the one to that of the other.
 */
@NullMarked
package io.midstream.engine.comparison;

import org.jspecify.annotations.NullMarked;
