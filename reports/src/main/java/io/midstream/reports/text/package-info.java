/**
 * How figures are written for a reader: {@link io.midstream.reports.text.Figures} writes money,
 * rates and months of one scenario; {@link io.midstream.reports.text.QuantityText} writes
 * distributions.
 *
 * <p>Nothing here computes; numbers are rounded here and nowhere before.
 */
@NullMarked
package io.midstream.reports.text;

import org.jspecify.annotations.NullMarked;
