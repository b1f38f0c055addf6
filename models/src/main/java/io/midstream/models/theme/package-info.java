/**
 * Theme files: {@link io.midstream.models.theme.ThemeDocument} holds what an organisation writes of
 * its logo, colours, wording and language, with the place of everything. What it means for a report
 * is not known here.
 */
@NullMarked
package io.midstream.models.theme;

import org.jspecify.annotations.NullMarked;
