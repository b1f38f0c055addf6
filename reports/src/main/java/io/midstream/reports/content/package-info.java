/**
 * What a report says, in no format yet. {@link io.midstream.reports.content.Section} holds {@link
 * io.midstream.reports.content.Block}s: sentences, key figures, tables, charts as data.
 *
 * <p>Texts are plain: whoever writes a format escapes them for it.
 */
@NullMarked
package io.midstream.reports.content;

import org.jspecify.annotations.NullMarked;
