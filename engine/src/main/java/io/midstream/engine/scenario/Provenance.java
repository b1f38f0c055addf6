package io.midstream.engine.scenario;

import java.util.Optional;

/**
 * Where a figure comes from, for the assumptions register.
 *
 * @param source what it was read from, such as "2017 AWS invoices"
 * @param owner who answers for it
 * @param date when it was established, as written
 * @param confidence how sure the owner is, as written
 */
public record Provenance(
    Optional<String> source,
    Optional<String> owner,
    Optional<String> date,
    Optional<String> confidence) {
  /** Nothing is known about where the figure comes from. */
  public static final Provenance NONE =
      new Provenance(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
