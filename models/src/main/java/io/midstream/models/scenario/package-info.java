/**
 * The scenario document.
 *
 * <p>{@link io.midstream.models.scenario.ScenarioReader} is the entry type. {@link
 * io.midstream.models.scenario.ScenarioShape} says once which keys there are, what they mean and
 * which values they take; the reader checks by it and {@link
 * io.midstream.models.scenario.ScenarioSchema} publishes it.
 */
@NullMarked
package io.midstream.models.scenario;

import org.jspecify.annotations.NullMarked;
