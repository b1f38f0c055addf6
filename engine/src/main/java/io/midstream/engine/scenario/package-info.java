/**
 * The resolved scenario: what a document says, with every reference, unit and default bound.
 *
 * <p>The entry type is {@link io.midstream.engine.scenario.Scenario}; it is built by a document
 * reader, or in code by a {@link io.midstream.engine.scenario.ScenarioBuilder}. A program adds
 * kinds of lines of its own with a {@link io.midstream.engine.scenario.LineSource}. Nothing here
 * computes a figure. Every number is an {@link io.midstream.engine.scenario.Input}: a quantity with
 * its path in the document, its unit, its legal range and where it comes from.
 */
@NullMarked
package io.midstream.engine.scenario;

import org.jspecify.annotations.NullMarked;
