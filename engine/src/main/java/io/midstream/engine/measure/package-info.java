/**
 * What the flows add up to: net present value, payback, rate of return, the bill notice.
 *
 * <p>{@link io.midstream.engine.measure.Measure} names and defines every measure; {@link
 * io.midstream.engine.measure.MeasureColumns} computes them for every trial of an evaluation;
 * {@link io.midstream.engine.measure.Measures} holds the typed answers of one case.
 */
@NullMarked
package io.midstream.engine.measure;

import org.jspecify.annotations.NullMarked;
