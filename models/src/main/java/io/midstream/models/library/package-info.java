/**
 * What is ready to use: the scenarios of the library and the catalogue of technologies.
 *
 * <p>They are plain files in {@code models/library}, packaged as they are. {@link
 * io.midstream.models.library.ScenarioLibrary} is the entry type.
 */
@NullMarked
package io.midstream.models.library;

import org.jspecify.annotations.NullMarked;
