package io.midstream.models.scenario;

import io.midstream.engine.scenario.Scenario;

/**
 * A scenario with what identifies the document it came from.
 *
 * @param scenario the resolved scenario
 * @param digest SHA-256 of what the document says after its variant and settings
 */
public record ReadScenario(Scenario scenario, String digest) {}
