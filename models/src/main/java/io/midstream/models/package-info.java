/**
 * Documents come in.
 *
 * <p>{@link io.midstream.models.scenario.ScenarioReader} turns a scenario document into the
 * engine's resolved scenario; {@link io.midstream.models.library.ScenarioLibrary} holds the ready
 * ones. What a document looks like is said once, in {@link
 * io.midstream.models.scenario.ScenarioShape}, and read from there by the reader and by the JSON
 * Schema.
 */
@NullMarked
package io.midstream.models;

import org.jspecify.annotations.NullMarked;
