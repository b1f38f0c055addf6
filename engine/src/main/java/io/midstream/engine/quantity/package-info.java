/**
 * Numbers as people write them: fixed or uncertain, with their units folded in.
 *
 * <p>{@link io.midstream.engine.quantity.Quantity} is the sealed type of all forms; {@link
 * io.midstream.engine.quantity.QuantityParser} reads them from text.
 */
@NullMarked
package io.midstream.engine.quantity;

import org.jspecify.annotations.NullMarked;
