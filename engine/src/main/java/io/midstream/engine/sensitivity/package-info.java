/**
 * Sensitivity: which uncertain input moves a measure, by how much, and what knowing it would be
 * worth.
 *
 * <p>A {@link io.midstream.engine.sensitivity.Tornado} moves one driver at a time from the base
 * case; {@link io.midstream.engine.sensitivity.RankCorrelations}, {@link
 * io.midstream.engine.sensitivity.SobolIndices} and {@link
 * io.midstream.engine.sensitivity.PerfectInformation} let all of them vary; a {@link
 * io.midstream.engine.sensitivity.TwoWayGrid} moves two inputs over a range each.
 */
@NullMarked
package io.midstream.engine.sensitivity;

import org.jspecify.annotations.NullMarked;
