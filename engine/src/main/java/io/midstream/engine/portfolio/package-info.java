/**
 * Portfolio: several plans of one currency, summed over the calendar, with the distribution of the
 * sum.
 */
@NullMarked
package io.midstream.engine.portfolio;

import org.jspecify.annotations.NullMarked;
