/** The engine's analyses on scenarios as people write them. */
@NullMarked
package io.midstream.models.analysis;

import org.jspecify.annotations.NullMarked;
