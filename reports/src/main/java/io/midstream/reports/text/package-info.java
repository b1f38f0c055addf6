/**
 * How a report is written for a reader: {@link io.midstream.reports.text.Language} says texts and
 * writes plain numbers, {@link io.midstream.reports.text.Figures} writes money, rates and months of
 * one scenario, {@link io.midstream.reports.text.QuantityText} distributions.
 *
 * <p>A text is written in English where it is needed and said through a language; the translations
 * are the files of {@code reports/words}.
 *
 * <p>Nothing here computes; numbers are rounded here and nowhere before.
 */
@NullMarked
package io.midstream.reports.text;

import org.jspecify.annotations.NullMarked;
