/**
 * The scenario unfolded: a handful of curves and a bag of lines.
 *
 * <p>{@link io.midstream.engine.model.Model} is the entry type; {@link
 * io.midstream.engine.model.ModelCompiler} is the one place that knows what the shorthand of a
 * scenario means in lines. A line is an amount × a curve × an index.
 */
@NullMarked
package io.midstream.engine.model;

import org.jspecify.annotations.NullMarked;
