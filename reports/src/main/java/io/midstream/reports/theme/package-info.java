/**
 * What an organisation may make its own of a report: {@link io.midstream.reports.theme.Theme} holds
 * its name, logo, colours, footer and language. Where a theme comes from is not known here.
 */
@NullMarked
package io.midstream.reports.theme;

import org.jspecify.annotations.NullMarked;
