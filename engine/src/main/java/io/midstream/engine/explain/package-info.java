/**
 * Why a figure is what it is.
 *
 * <p>{@link io.midstream.engine.explain.Explain} takes any cell, curve value or measure of a
 * projection and gives an {@link io.midstream.engine.explain.Explanation}: a tree of records down
 * to the inputs of the document and the waves of the plan. Explanations are results, not logs.
 */
@NullMarked
package io.midstream.engine.explain;

import org.jspecify.annotations.NullMarked;
