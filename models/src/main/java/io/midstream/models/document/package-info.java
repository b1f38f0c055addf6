/**
 * Documents as trees whose every value knows its place in the file.
 *
 * <p>{@link io.midstream.models.document.DocumentParser} reads YAML or JSON into a {@link
 * io.midstream.models.document.Node}; {@link io.midstream.models.document.MergePatch} and {@link
 * io.midstream.models.document.Setting} change trees; {@link
 * io.midstream.models.document.DocumentEditor} changes the text itself and keeps all the rest of
 * it. Mistakes are {@link io.midstream.models.document.Fault}s, gathered and reported together.
 */
@NullMarked
package io.midstream.models.document;

import org.jspecify.annotations.NullMarked;
